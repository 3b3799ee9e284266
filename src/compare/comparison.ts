import { extractedLabel } from '../corpus/extracted.ts';
import type { Comparison, Figure, Reading } from '../domain.ts';
import { byPlace, byText } from '../order.ts';
import { clashesOf } from './clash.ts';
import { countedWords } from './counted.ts';
import { originsOf, originWords } from './origins.ts';
import { relate } from './reason.ts';

const MAX_TEXT = 60;

function vagueness({ low, high, approximate }: Figure['quantity']): number {
  if (low !== null && low === high) return approximate ? 1 : 0;
  return low === null || high === null ? 2 : 3;
}

/** Where a value stands among those of its kind: numbers by size, dates and times as they run. */
function byValue({ quantity: a }: Figure, { quantity: b }: Figure): number {
  const [one, other] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return byText(String(one), String(other));
}

/** The exact before the vague, the small before the large; equals by date and outlet, by file name last of all. */
function order(a: Figure, b: Figure): number {
  const [one, other] = [a.passage.article, b.passage.article];
  return (
    vagueness(a.quantity) - vagueness(b.quantity) ||
    byValue(a, b) ||
    byText(one.published ?? '~', other.published ?? '~') ||
    byText(one.outlet ?? '~', other.outlet ?? '~') ||
    (one === other ? 0 : byText(a.passage.text, b.passage.text)) ||
    byPlace(a.passage, b.passage) ||
    a.start - b.start
  );
}

function readingOf(figure: Figure, origin: number): Reading {
  const { article, line, text, kind } = figure.passage;
  const { low, high, unit, approximate } = figure.quantity;
  return {
    file: article.file,
    line,
    extracted: extractedLabel(article, figure),
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

/** Figures in the order in which a comparison gives its readings. */
export function inOrder(figures: readonly Figure[]): Figure[] {
  return [...figures].sort(order);
}

/**
 * Compares figures that measure one thing. `measure` names it in the articles' or the question's words, `event` the
 * event that they are of where there are several.
 */
export function compare(
  measure: string,
  figures: readonly Figure[],
  event: string | null = null,
): Comparison {
  const sorted = inOrder(figures);
  const clashes = clashesOf(sorted);
  const numbers = originsOf(sorted);
  const origins = new Set(numbers).size;
  const { relation, reason } = relate(sorted, clashes);
  return {
    event,
    measure,
    relation,
    reason: [...reason, ...originWords(sorted, origins)],
    origins,
    readings: sorted.map((f, i) => readingOf(f, numbers[i]!)),
    clashes,
  };
}
