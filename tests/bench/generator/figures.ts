import type { Random } from './random.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** With commas between thousands. */
function grouped(value: number): string {
  if (value < 1000) return String(value);
  const rest = String(Math.round(value % 1000)).padStart(3, '0');
  return `${grouped(Math.floor(value / 1000))},${rest}`;
}

/** To so many digits that count. */
function rounding(value: number, digits: number): number {
  if (value < 10 ** digits) return Number(value.toPrecision(digits));
  const unit = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return Math.round(value / unit) * unit;
}

/** A quantity that an event has. */
export interface Measure {
  kind: 'count' | 'money' | 'percent' | 'unit' | 'vote';
  low: number;
  high: number;
  /** What it is measured in, in the singular, for `unit`. */
  unit: string;
}

/** Reads "count 2 90", "money 2e5 4e7", "percent 2 80", "vote 5 60" and "kilometre 2 90". Throws at anything else. */
export function measureOf(source: string): Measure {
  const [, kind, low, high] = /^(.+) ([\d.e]+) ([\d.e]+)$/.exec(source.trim()) ?? [];
  if (!kind) throw new Error(`"${source}" is no measure`);
  const known = ['count', 'money', 'percent', 'vote'].includes(kind);
  return {
    kind: known ? (kind as Measure['kind']) : 'unit',
    low: Number(low),
    high: Number(high),
    unit: kind,
  };
}

const TIMES = /^(?:minute|hour|day|week|month|year)$/;

/** A value of a measure, as it is or as another teller has it. */
export function drawn({ kind, low, high, unit }: Measure, random: Random): number {
  const value = random.scaled(low * 10, high * 10) / 10;
  if (kind === 'money') return rounding(value, value < 1e4 ? 3 : 2 + random.below(2));
  if (kind === 'percent') return random.chance(0.3) ? value : Math.round(value);
  return value > 12 || kind !== 'unit' || TIMES.test(unit) || random.chance(0.6) ? Math.round(value) : value;
}

/** What a teller with other figures has in a value's place: near it, and never the same. */
export function otherValue(measure: Measure, value: number, random: Random): number {
  const factor = random.chance(0.5) ? 0.72 + random.next() * 0.2 : 1.1 + random.next() * 0.35;
  const other = measure.kind === 'money' ? rounding(value * factor, 2) : Math.round(value * factor);
  return other === value ? value + 1 : Math.max(other, 1);
}

/** A whole number as newspapers write it: "seven", "41", "12,300", "3.4 million". */
function numeral(value: number, random: Random): string {
  if (value >= 1e6 && value % 1e4 === 0) {
    const billions = value >= 1e9;
    return `${rounding(value / (billions ? 1e9 : 1e6), 4)} ${billions ? 'billion' : 'million'}`;
  }
  if (Number.isInteger(value) && value < (random.chance(0.3) ? 20 : 11)) return SMALL[value]!;
  return grouped(value);
}

function money(value: number, currency: string, random: Random): string {
  const sign = currency.length === 1;
  const text = value < 1e6 ? grouped(value) : numeral(rounding(value, 3), random);
  return sign ? `${currency}${text}` : `${text} ${currency}`;
}

const ABOUT = [
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'roughly',
  'more than',
  'over',
  'at least',
  'up to',
  'an estimated',
];

/** A value in a measure's words, now and then rounded and hedged. `currency` is a sign or a plural. */
export function worded(measure: Measure, value: number, currency: string, random: Random): string {
  const vague = value > 12 && random.chance(0.28);
  const shown = vague ? rounding(value, value > 1000 ? 2 : value > 100 && random.chance(0.6) ? 2 : 1) : value;
  const hedge = vague || (value > 4 && random.chance(0.08)) ? `${hedgeFor(value, shown, random)} ` : '';
  switch (measure.kind) {
    case 'count':
      return hedge + numeral(shown, random);
    case 'vote':
      return `${numeral(value, random)} to ${numeral(Math.max(1, Math.round(value * (0.2 + (value % 7) / 10))), random)}`;
    case 'money':
      return hedge + money(shown, currency, random);
    case 'percent':
      return `${hedge}${shown} ${random.chance(0.75) ? 'percent' : 'per cent'}`;
    case 'unit':
      return `${hedge}${numeral(shown, random)} ${measure.unit}${shown === 1 ? '' : 's'}`;
  }
}

/** A hedge that the value itself allows. */
function hedgeFor(value: number, shown: number, random: Random): string {
  if (shown < value) return random.pick(['more than', 'over', 'at least', 'about', 'some']);
  if (shown > value) return random.pick(['nearly', 'almost', 'just under', 'up to', 'about', 'around']);
  return random.pick(ABOUT);
}
