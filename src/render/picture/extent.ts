import { intervalOf, minutesOf, onScale } from '../../compare/interval.ts';
import { isNearBound } from '../../compare/rounding.ts';
import type { Quantity, Reading } from '../../domain.ts';
import { readQuantities } from '../../extract/quantities.ts';
import { toBase } from '../../extract/units.ts';

/** Where a figure lies on an axis, in its own unit: days since 1970 for a date, minutes for a time. */
export interface Extent {
  /** Infinite where the wording leaves an end open. A date's `high` is the end of its last day. */
  low: number;
  high: number;
  approximate: boolean;
  /** Only figures of one scale share an axis. */
  scale: string;
  quantity: Quantity;
}

/** A figure as a reading or a claim gives it, with the sentence in which it stands. */
export type Given = Pick<
  Reading,
  'text' | 'low' | 'high' | 'unit' | 'approximate' | 'sentence' | 'published'
>;

/** Larger and smaller numbers leave no room for an axis around them. */
const LARGEST = 1e100;
const SMALLEST = 1e-100;
/** As much of the words before a date as may bound it ("not before"). */
const LEAD = 48;

function kindOf({ low, high, unit }: Given): Quantity['kind'] {
  const value = low ?? high;
  if (typeof value === 'string') return minutesOf(value) === null ? 'date' : 'time';
  if (unit === 'percent') return 'percent';
  if (unit === null) return 'count';
  return toBase(1, unit) ? 'measure' : 'money';
}

/** A reading's quantity with its kind and rate, which are read off its sentence again, and the words before it. */
function quantityOf(given: Given): { quantity: Quantity; lead: string } {
  const { text, low, high, unit, approximate, sentence, published } = given;
  const mention = readQuantities(sentence, published).find(
    ({ start, end, quantity: q }) =>
      sentence.slice(start, end).startsWith(text) && q.low === low && q.high === high && q.unit === unit,
  );
  const quantity = mention?.quantity ?? { kind: kindOf(given), low, high, unit, approximate, per: null };
  const start = mention?.start ?? 0;
  return { quantity, lead: sentence.slice(Math.max(0, start - LEAD), start) };
}

function dateExtent(quantity: Quantity, text: string, lead: string): Extent | null {
  const days = intervalOf(quantity, text, lead);
  if (!days) return null;
  const { low, high, scale } = days;
  return { low, high: high + 1, approximate: quantity.approximate, scale, quantity };
}

function timeExtent(quantity: Quantity): Extent | null {
  const { low, high, approximate } = quantity;
  const from = low === null ? -Infinity : minutesOf(String(low));
  const to = high === null ? Infinity : minutesOf(String(high));
  if (from === null || to === null) return null;
  const overMidnight = to < from ? 24 * 60 : 0;
  return { low: from, high: to + overMidnight, approximate, scale: 'time', quantity };
}

/** Where a figure lies on an axis; null when it has no value that an axis can show. */
export function extentOf(given: Given): Extent | null {
  if (given.low === null && given.high === null) return null;
  const { quantity, lead } = quantityOf(given);
  const { low, high, approximate, kind } = quantity;
  if (kind === 'date') return dateExtent(quantity, given.text, lead);
  if (kind === 'time') return timeExtent(quantity);
  const ends = [low, high].filter((end) => end !== null).map(Number);
  if (!ends.every((end) => end === 0 || (Math.abs(end) < LARGEST && Math.abs(end) > SMALLEST))) return null;
  const { scale } = onScale(1, quantity);
  if (ends.length === 1 && isNearBound(given.text))
    return { low: ends[0]!, high: ends[0]!, approximate: true, scale, quantity };
  return { low: Number(low ?? -Infinity), high: Number(high ?? Infinity), approximate, scale, quantity };
}

/** Whether it is a date to the day. */
export function isOneDay({ low, high, scale }: Extent): boolean {
  return scale === 'date' && high - low <= 1;
}

/** A value in the unit and rate of one quantity, in those of another on the same scale. */
export function converted(value: number, from: Quantity, to: Quantity): number {
  if ((from.unit === to.unit && from.per === to.per) || !Number.isFinite(value)) return value;
  const zero = onScale(0, to).value;
  const one = onScale(1, to).value;
  return (onScale(value, from).value - zero) / (one - zero);
}
