import type { Figure } from '../domain.ts';
import { groupBy } from '../group.ts';
import { placeOf } from './clash.ts';
import { placeWords, quote } from './place.ts';

/** Figures by the scale on which they can be compared; the scale that most articles use comes first. */
export function byScale(figures: readonly Figure[]): Figure[][] {
  const scales = groupBy<string | Figure, Figure>(figures, (figure) => placeOf(figure)?.scale ?? figure);
  return [...scales.values()].sort((a, b) => articlesOf(b) - articlesOf(a));
}

/** How many articles give the figures. */
export function articlesOf(figures: readonly Figure[]): number {
  return new Set(figures.map((f) => f.passage.article)).size;
}

function partedBy({ quantity: a }: Figure, { quantity: b }: Figure): string {
  if (a.per !== b.per) return a.per && b.per ? 'rates over two spans of time' : 'a rate and a total';
  if (a.kind === 'date' && b.kind === 'date') return 'a date with its year and one without';
  return a.kind === 'money' && b.kind === 'money' ? 'two currencies' : 'two kinds of measure';
}

/** That figures on two scales cannot be compared, and why. */
export function partedWords([a]: readonly Figure[], [b]: readonly Figure[]): string {
  const side = (f: Figure): string => `${quote(f.surface)} (${placeWords(f)})`;
  return `${side(a!)} and ${side(b!)} cannot be compared: ${partedBy(a!, b!)}.`;
}
