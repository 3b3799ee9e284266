import { extractedLabel } from '../corpus/extracted.ts';
import type { Figure, Quantity } from '../domain.ts';
import { en } from '../locale/en.ts';
import { worded } from '../locale/phrase.ts';
import { escapeJson } from './escape-json.ts';
import { visibleLine } from './visible.ts';

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

function valueWords(value: Quantity['low'], kind: Quantity['kind']): string {
  return typeof value === 'number' && kind !== 'date' ? NUMBER.format(value) : String(value);
}

/** A quantity's interval in its unit: "57", "200 or more", "24 to 99", "up to 40,000", "26 USD a month". */
function quantityWords({ kind, low, high, unit, approximate, per }: Quantity): string {
  const [from, to] = [valueWords(low, kind), valueWords(high, kind)];
  const interval =
    low === high
      ? from
      : low === null
        ? `up to ${to}`
        : high === null
          ? `${from} or more`
          : `${from} to ${to}`;
  return `${approximate ? 'about ' : ''}${interval}${unit ? ` ${unit}` : ''}${per ? ` a ${per}` : ''}`;
}

function countedWords({ counted, passage }: Figure): string | null {
  return counted ? passage.article.text.slice(counted.start, counted.end) : null;
}

/** Tells the 1-based column of figures; the ends of a line are looked up once for all that stand on it. */
function columns(): (figure: Figure) => number {
  let text: string | null = null;
  let [from, to] = [0, -1];
  return ({ passage: { article }, start }) => {
    if (article.text !== text || start < from || start > to) {
      text = article.text;
      from = text.lastIndexOf('\n', start - 1) + 1;
      const end = text.indexOf('\n', start);
      to = end < 0 ? text.length : end;
    }
    return start - from + 1;
  };
}

/** Figures as one line each: place, own words, kind and interval, what it counts, what narrows it. */
export function figureLines(figures: readonly Figure[]): string[] {
  const columnOf = columns();
  return figures.map((figure) => figureLine(figure, columnOf(figure)));
}

function figureLine(figure: Figure, column: number): string {
  const { passage, surface, quantity, scope, speaker, hedges } = figure;
  const label = extractedLabel(passage.article, figure);
  const notes = [
    countedWords(figure) && `of: ${countedWords(figure)}`,
    speaker && `says: ${speaker}`,
    scope.past && `time: ${scope.past}`,
    scope.part && 'a part',
    scope.negated && 'denied',
    hedges.length > 0 && `hedged: ${hedges.join(', ')}`,
    label && worded(label, en),
  ].filter(Boolean);
  const place = `${passage.line}:${column}`;
  const head = `${place.padEnd(8)} ${surface.padEnd(24)} ${quantity.kind}: ${quantityWords(quantity)}`;
  return visibleLine([head, ...notes].join(' · '));
}

/** One figure as one line of JSON. `start` and `end` are UTF-16 offsets into the text. */
export function figureJson(figure: Figure): string {
  const { passage, surface, start, end, quantity, states, scope, asOf, speaker, hedges } = figure;
  const label = extractedLabel(passage.article, figure);
  const about = {
    line: passage.line,
    extracted: label && worded(label, en),
    start,
    end,
    text: surface,
    ...quantity,
    counted: countedWords(figure),
    states,
    ...scope,
    asOf,
    speaker,
    hedges,
    sentence: passage.text,
  };
  return escapeJson(JSON.stringify(about));
}
