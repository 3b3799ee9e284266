import type { Comparison, Figure, Reading } from '../domain.ts';
import { clashesOf } from './clash.ts';
import { originsOf } from './origins.ts';
import { countedWords, relate } from './reason.ts';

const MAX_TEXT = 60;

function vagueness({ low, high, approximate }: Figure['quantity']): number {
  if (low !== null && low === high) return approximate ? 1 : 0;
  return low === null || high === null ? 2 : 3;
}

function order(a: Figure, b: Figure): number {
  const size = (f: Figure): number =>
    f.quantity.kind === 'date' || f.quantity.kind === 'time'
      ? 0
      : Number(f.quantity.low ?? f.quantity.high ?? 0);
  return (
    vagueness(a.quantity) - vagueness(b.quantity) ||
    size(a) - size(b) ||
    a.passage.id - b.passage.id ||
    a.start - b.start
  );
}

function readingOf(figure: Figure, origin: number): Reading {
  const { article, line, text, kind } = figure.passage;
  const { low, high, unit, approximate } = figure.quantity;
  return {
    file: article.file,
    line,
    text: figure.surface.slice(0, MAX_TEXT).trimEnd(),
    low,
    high,
    unit,
    approximate,
    counted: countedWords(figure),
    asOf: figure.asOf,
    speaker: figure.speaker,
    origin,
    hedges: figure.hedges,
    sentence: text,
    outlet: article.outlet,
    headline: article.headline,
    published: article.published,
    kind,
  };
}

/** Compares figures that measure one thing. `measure` names it in the articles' or the question's words. */
export function compare(measure: string, figures: readonly Figure[]): Comparison {
  const sorted = [...figures].sort(order);
  const clashes = clashesOf(sorted);
  const origins = originsOf(sorted);
  return {
    measure,
    ...relate(sorted, clashes),
    origins: new Set(origins).size,
    readings: sorted.map((f, i) => readingOf(f, origins[i]!)),
    clashes,
  };
}
