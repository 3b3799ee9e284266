import type { Figure, Phrase } from '../domain.ts';
import { groupBy } from '../group.ts';
import { phrase } from '../locale/phrase.ts';
import { placeOf } from './clash.ts';
import { figureAt } from './place.ts';

/** Figures by the scale on which they can be compared; the scale that most articles use comes first. */
export function byScale(figures: readonly Figure[]): Figure[][] {
  const scales = groupBy<string | Figure, Figure>(figures, (figure) => placeOf(figure)?.scale ?? figure);
  return [...scales.values()].sort((a, b) => articlesOf(b) - articlesOf(a));
}

/** How many articles give the figures. */
export function articlesOf(figures: readonly Figure[]): number {
  return new Set(figures.map((f) => f.passage.article)).size;
}

function partedBy({ quantity: a }: Figure, { quantity: b }: Figure): Phrase {
  if (a.kind === 'money' && b.kind === 'money' && a.unit !== b.unit) return phrase('twoCurrencies');
  if (a.per !== b.per) return phrase(a.per && b.per ? 'twoRates' : 'rateAndTotal');
  return phrase(a.kind === 'date' && b.kind === 'date' ? 'dateWithoutYear' : 'twoMeasures');
}

/** That figures on two scales cannot be compared, and why. */
export function partedWords([a]: readonly Figure[], [b]: readonly Figure[]): Phrase {
  return phrase('notComparable', figureAt(a!), figureAt(b!), partedBy(a!, b!));
}
