import type { Quantity } from '../domain.ts';
import { toBase } from '../extract/units.ts';
import { isNearBound, slackOf } from './rounding.ts';

/** An interval on one scale; infinite where the wording leaves an end open. */
export interface Interval {
  low: number;
  high: number;
  /** Two intervals can be compared only on the same scale. */
  scale: string;
  /** The unit as written; two units of one scale are converted, which is done in round numbers. */
  unit: string | null;
  /** Whether the ends come of rounding: 51 percent and 52 percent touch at 51.5 and do not meet. */
  rounded: boolean;
}

const DAY = 86_400_000;
/** Crowns in their own languages and in English. */
const CROWNS: Record<string, string> = { krone: 'crown', krona: 'crown' };
const DAYS_IN: Record<string, number> = {
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};

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

/** The minutes since midnight of a time `HH:MM`; null for anything else. */
export function minutesOf(time: string): number | null {
  const match = /^(\d\d):(\d\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** Scale and value of a number in a unit and a rate: 26 dollars a month is 312 a year. */
export function onScale(value: number, quantity: Quantity): { value: number; scale: string } {
  const base = quantity.unit ? toBase(value, quantity.unit) : null;
  const perDays = quantity.per ? DAYS_IN[quantity.per] : undefined;
  const unit = base ? base.dimension : (CROWNS[quantity.unit ?? ''] ?? quantity.unit);
  const kind = quantity.kind === 'duration' || base ? 'measure' : quantity.kind;
  if (perDays)
    return { value: ((base?.value ?? value) / perDays) * 365.25, scale: `${kind} ${unit ?? ''} a year` };
  return {
    value: base?.value ?? value,
    scale: `${kind} ${unit ?? ''}${quantity.per ? ` per ${quantity.per}` : ''}`,
  };
}

const VAGUE = /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions|trillions|lakhs|crores)\b/i;
/** "Thousands" is still true of 12,000. */
const VAGUE_REACH = 10;
const BEFORE_DATE = /\b(?:before|prior to|by) (?:the )?$/i;
const AFTER_DATE = /\bafter (?:the )?$|\b(?:not|never|unlikely|hardly)\b[^.;,]{0,30}\bbefore (?:the )?$/i;
/** A run of calendar months or years is shorter or longer than so many mean ones by at most these seconds. */
const CALENDAR: Record<string, number> = { month: 2.5 * 86_400, year: 86_400 };

function dateInterval({ low, high }: Quantity, lead: string): Interval | null {
  const from = low === null ? null : daysOf(String(low));
  const to = high === null ? null : daysOf(String(high));
  if ((low !== null && !from) || (high !== null && !to)) return null;
  const after = AFTER_DATE.test(lead);
  const before = !after && BEFORE_DATE.test(lead);
  return {
    low: from && !before ? from.first : -Infinity,
    high: to && !after ? to.last : Infinity,
    scale: 'date',
    unit: null,
    rounded: false,
  };
}

function timeInterval({ low, high, approximate }: Quantity): Interval {
  const from = low === null ? null : minutesOf(String(low));
  const to = high === null ? null : minutesOf(String(high));
  const slack = approximate && low === high ? 30 : 0;
  return {
    low: (from ?? -Infinity) - slack,
    high: (to ?? Infinity) + slack,
    scale: 'time',
    unit: null,
    rounded: false,
  };
}

/**
 * The interval of a figure for comparing, with the tolerance that its wording gives. `surface` is the figure's own
 * words, `lead` those before it, which may bound a date ("before 2023"). Counts written out in full are exact, all
 * else is rounded to its last digit. Null when the quantity cannot be placed on a scale.
 */
export function intervalOf(quantity: Quantity, surface: string, lead = ''): Interval | null {
  const { low, high, kind, unit } = quantity;
  if (kind === 'date') return dateInterval(quantity, lead);
  if (kind === 'time') return timeInterval(quantity);
  const value = Number(low ?? high);
  if (!Number.isFinite(value)) return null;
  const exact = low !== null && high !== null && low !== high;
  const slack = exact ? { below: 0, above: 0 } : slackOf(quantity, surface, value);
  const near = isNearBound(surface);
  const from =
    low === null ? (near ? value - slack.below : -Infinity) : Number(low) - (high === null ? 0 : slack.below);
  const to =
    high === null ? (near ? value + slack.above : Infinity) : Number(high) + (low === null ? 0 : slack.above);
  const drift = (unit && !quantity.per && CALENDAR[unit]) || 0;
  return {
    low: onScale(from, quantity).value - drift,
    high: onScale(exact && VAGUE.test(surface) ? to * VAGUE_REACH : to, quantity).value + drift,
    scale: onScale(value, quantity).scale,
    unit: quantity.per ? `${unit} per ${quantity.per}` : unit,
    rounded: slack.below + slack.above > 0,
  };
}

/** Conversions are given in round numbers: 1,000 feet for 300 metres. */
const CONVERTED = 0.02;
const HAIR = 1e-9;

/** Whether a figure has an interval, and one with two ends. */
export function isClosed(interval: Interval | null): interval is Interval {
  return interval !== null && Number.isFinite(interval.low) && Number.isFinite(interval.high);
}

/** Whether two intervals on one scale have a point in common. */
export function meet(a: Interval, b: Interval): boolean {
  if (a.scale !== b.scale) return false;
  const ends = [a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs);
  const size = Math.max(0, ...ends);
  const converted = a.unit !== b.unit && a.scale.startsWith('measure');
  const touching = a.rounded && b.rounded ? -HAIR : HAIR;
  const give = size * (converted ? CONVERTED : touching);
  return a.low <= b.high + give && b.low <= a.high + give;
}
