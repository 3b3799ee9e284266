import type { Quantity } from '../domain.ts';
import { toBase } from '../extract/units.ts';

/** A closed interval on one scale; infinite where the wording leaves an end open. */
export interface Interval {
  low: number;
  high: number;
  /** Two intervals can be compared only on the same scale. */
  scale: string;
}

const DAY = 86_400_000;
const DAYS_IN: Record<string, number> = {
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};

/** Half a unit of the last digit that is given: 51 is 50.5 to 51.5, 1.35 billion is 1.345 to 1.355. */
function rounding(surface: string, value: number): number {
  const digits = /\d[\d,.\u00a0\u202f ]*/.exec(surface)?.[0] ?? '';
  const decimals = /[.](\d{1,2}|\d{4,})\D*$/.exec(digits)?.[1]?.length ?? 0;
  const mantissa = Number(digits.replace(/[^\d.]/g, ''));
  const factor = mantissa > 0 && Math.abs(value) > mantissa ? Math.abs(value) / mantissa : 1;
  return (10 ** -decimals * factor) / 2;
}

/** Half a unit of the last digit that is not zero: 8,000 is 7,500 to 8,500. */
function roundness(value: number): number {
  if (value === 0) return 0;
  let place = 1;
  while (Number.isInteger(value / (place * 10))) place *= 10;
  return Number.isInteger(value) ? place / 2 : 0;
}

const SCALED = /\d[.]\d|million|billion|trillion|thousand|lakh|crore|\d\s?(?:m|bn|tn|k)\b/i;

/** How far the true value may lie from the one given, by the wording alone. */
function toleranceOf({ kind, approximate }: Quantity, surface: string, value: number): number {
  const wholeNumbers = kind === 'count' || kind === 'duration';
  const rounded = /\d/.test(surface) && (wholeNumbers ? SCALED.test(surface) : kind !== 'vote');
  const slack = rounded ? rounding(surface, value) : 0;
  return approximate ? Math.max(slack, roundness(value)) : slack;
}

/** The days that an ISO 8601 date prefix covers, as day numbers since 1970. */
function daysOf(iso: string): { first: number; last: number } | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [
    Number(match[1]),
    match[2] ? Number(match[2]) : null,
    match[3] ? Number(match[3]) : null,
  ];
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (day !== null) return { first, last: first };
  const next = month === null ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { first, last: next / DAY - 1 };
}

function minutesOf(time: string): number | null {
  const match = /^(\d\d):(\d\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** Scale and value of a number in a unit and a rate: 26 dollars a month is 312 a year. */
function onScale(value: number, quantity: Quantity): { value: number; scale: string } {
  const base = quantity.unit ? toBase(value, quantity.unit) : null;
  const perDays = quantity.per ? DAYS_IN[quantity.per] : undefined;
  const unit = base ? base.dimension : quantity.unit;
  const kind = quantity.kind === 'duration' || base ? 'measure' : quantity.kind;
  if (perDays)
    return { value: ((base?.value ?? value) / perDays) * 365.25, scale: `${kind} ${unit ?? ''} a year` };
  return {
    value: base?.value ?? value,
    scale: `${kind} ${unit ?? ''}${quantity.per ? ` per ${quantity.per}` : ''}`,
  };
}

/**
 * The interval of a figure for comparing, with the tolerance that its wording gives.
 * `surface` is the figure's own words; counts written out in full are exact, all else is
 * rounded to its last digit. Null when the quantity cannot be placed on a scale.
 */
export function intervalOf(quantity: Quantity, surface: string): Interval | null {
  const { low, high, kind } = quantity;
  if (kind === 'date') {
    const from = low === null ? null : daysOf(String(low));
    const to = high === null ? null : daysOf(String(high));
    if ((low !== null && !from) || (high !== null && !to)) return null;
    return { low: from?.first ?? -Infinity, high: to?.last ?? Infinity, scale: 'date' };
  }
  if (kind === 'time') {
    const from = low === null ? null : minutesOf(String(low));
    const to = high === null ? null : minutesOf(String(high));
    const slack = quantity.approximate && low === high ? 30 : 0;
    return { low: (from ?? -Infinity) - slack, high: (to ?? Infinity) + slack, scale: 'time' };
  }
  const value = Number(low ?? high);
  if (!Number.isFinite(value)) return null;
  const { scale } = onScale(value, quantity);
  const slack = low === high ? toleranceOf(quantity, surface, value) : 0;
  const scaledTo = (v: number): number => onScale(v, quantity).value;
  return {
    low: low === null ? -Infinity : scaledTo(Number(low) - slack),
    high: high === null ? Infinity : scaledTo(Number(high) + slack),
    scale,
  };
}

/** Whether two intervals on one scale have a point in common, within a thousandth for conversions. */
export function meet(a: Interval, b: Interval): boolean {
  if (a.scale !== b.scale) return false;
  const slack = a.scale.startsWith('measure') ? Math.max(Math.abs(a.low), Math.abs(b.low)) : 0;
  const give = Number.isFinite(slack) ? slack * 0.001 : 0;
  return a.low - give <= b.high && b.low - give <= a.high;
}
