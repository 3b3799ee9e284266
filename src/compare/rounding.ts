import type { Quantity } from '../domain.ts';

/** How far the true value may lie below and above the one that is given. */
interface Slack {
  below: number;
  above: number;
}

const FROM_BELOW =
  /^(?:nearly|very nearly|almost|virtually|practically|as good as|just short of|just under|just below|slightly (?:under|below|less|fewer)|a little (?:under|less)|not quite|close to|approaching|nearing)\b/i;
const FROM_ABOVE =
  /^(?:just (?:over|above|more)|slightly (?:over|above|more)|a little (?:over|more)|little more)\b/i;
const SCALED = /\d[.]\d|million|billion|trillion|thousand|lakh|crore|\d\s?(?:m|bn|tn|k)\b/i;
const SCALE_WORD = /million|billion|trillion|thousand|lakh|crore/i;
const PERCENT = /%|per ?cent|\bpct\b|\bpoints?\b/i;
/** "Half", "one in four": shares in words are rounded to what can be said in a word. */
const SHARE_IN_WORDS = 2.5;

/** Half a unit of the last digit that is given: 51 is 50.5 to 51.5, 1.35 billion is 1.345 to 1.355. */
function lastDigit(surface: string, value: number): number {
  const digits = /\d[\d,.\u00a0\u202f ]*/.exec(surface)?.[0] ?? '';
  const decimals = /[.](\d{1,2}|\d{4,})\D*$/.exec(digits)?.[1]?.length ?? 0;
  const mantissa = Number(digits.replace(/[^\d.]/g, ''));
  const factor = mantissa > 0 && Math.abs(value) > mantissa ? Math.abs(value) / mantissa : 1;
  return (10 ** -decimals * factor) / 2;
}

/** Half a unit of the last digit that is not zero: 8,000 is 7,500 to 8,500. */
function roundness(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 0;
  let place = 1;
  while (Number.isInteger(value / (place * 10))) place *= 10;
  return place / 2;
}

function inDigits({ kind }: Quantity, surface: string, value: number): number {
  if (kind === 'vote') return 0;
  if (kind === 'percent' && !PERCENT.test(surface)) return 0.5;
  const whole = kind === 'count' || kind === 'duration';
  return whole && !SCALED.test(surface) ? 0 : lastDigit(surface, value);
}

function inWords({ kind }: Quantity, surface: string, value: number): number {
  switch (kind) {
    case 'percent':
      return PERCENT.test(surface) ? 0.5 : Math.min(SHARE_IN_WORDS, value / 10);
    case 'money':
    case 'measure':
    case 'multiple':
      return SCALE_WORD.test(surface) ? roundness(value) : Math.min(0.5, Math.abs(value) / 4);
    case 'count':
      return SCALE_WORD.test(surface) ? roundness(value) : 0;
    default:
      return 0;
  }
}

/** How far the true value may lie from the one given, by the wording alone. */
export function slackOf(quantity: Quantity, surface: string, value: number): Slack {
  const rounded = (/\d/.test(surface) ? inDigits : inWords)(quantity, surface, value);
  const around = quantity.approximate ? Math.max(rounded, roundness(value)) : rounded;
  const beside = Math.max(rounded, roundness(value));
  if (FROM_BELOW.test(surface)) return { below: beside, above: 0 };
  if (FROM_ABOVE.test(surface)) return { below: 0, above: beside };
  return { below: around, above: around };
}

/** Whether the wording puts the value close to its bound: "just under 3,000" is no 12. */
export function isNearBound(surface: string): boolean {
  return FROM_BELOW.test(surface) || FROM_ABOVE.test(surface);
}
