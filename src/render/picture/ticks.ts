import { scaleUtc } from 'd3-scale';
import type { Quantity } from '../../domain.ts';

/** A value of an axis that is marked, and how it is written. */
export interface Tick {
  value: number;
  label: string;
}

const DAY = 86_400_000;
/** From here on numbers are written with a letter for the thousands: 6M. */
const LONG = 1_000_000;
/** Beyond these numbers take powers of ten: 1e+15. */
const WRITTEN_OUT = { from: 1e-5, below: 1e15 };
const MINUTE_STEPS = [5, 10, 15, 30, 60, 120, 180, 360];
const MOST_TIMES = 6;

function written(value: number, format: Intl.NumberFormat): string {
  const size = Math.abs(value);
  const isPlain = size === 0 || (size >= WRITTEN_OUT.from && size < WRITTEN_OUT.below);
  return isPlain ? format.format(value) : Number(value.toPrecision(4)).toExponential();
}

/** Ticks of numbers in a language's way: whole ones for what is counted, and on a logarithmic scale round ones. */
export function numberTicks(
  values: readonly number[],
  [from, to]: readonly [number, number],
  { kind }: Quantity,
  isLog: boolean,
  language: string,
): Tick[] {
  const whole = kind === 'count' || kind === 'vote' || kind === 'rank' || kind === 'age';
  const decades = Math.log10(to / from);
  const isLong = Math.max(Math.abs(from), Math.abs(to)) >= LONG;
  const format = new Intl.NumberFormat(language, {
    maximumSignificantDigits: isLong ? 4 : 6,
    notation: isLong ? 'compact' : 'standard',
  });
  const isRound = (value: number): boolean => {
    if (!isLog) return true;
    const digit = Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9));
    return digit === 1 || (decades < 3 && (digit === 2 || digit === 5));
  };
  return values
    .filter((value) => (!whole || Number.isInteger(value)) && isRound(value))
    .map((value) => ({ value, label: `${written(value, format)}${kind === 'percent' ? '%' : ''}` }));
}

/** Ticks of dates, in days since 1970, each written as exactly as it must be: 2025, 2025-03 or 2025-03-26. */
export function dateTicks([from, to]: readonly [number, number]): Tick[] {
  const dates = scaleUtc([new Date(from * DAY), new Date(to * DAY)], [0, 1])
    .ticks(4)
    .filter((date) => date.getTime() % DAY === 0);
  const precision = dates.some((date) => date.getUTCDate() !== 1)
    ? 10
    : dates.some((date) => date.getUTCMonth() !== 0)
      ? 7
      : 4;
  return dates.map((date) => ({
    value: date.getTime() / DAY,
    label: date.toISOString().slice(0, precision),
  }));
}

function clock(minutes: number): string {
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Ticks of times, in minutes since midnight, written `HH:MM`. */
export function timeTicks([from, to]: readonly [number, number]): Tick[] {
  const step = MINUTE_STEPS.find((minutes) => (to - from) / minutes <= MOST_TIMES) ?? 720;
  const ticks: Tick[] = [];
  for (let value = Math.ceil(from / step) * step; value <= to; value += step)
    ticks.push({ value, label: clock(value) });
  return ticks;
}
