import { factorOf, type Numeral, scaled } from './number.ts';
import { numeralAt } from './numeral.ts';
import { secondOf } from './range.ts';
import { here } from './text.ts';

/** A number or a range of numbers, before it is known what kind of figure it is. */
export interface Amount extends Numeral {
  range: boolean;
  /** A bound written behind the number and before its unit: "200+", "40-odd". */
  suffix: 'low' | 'about' | null;
}

/** What readers know of the text around an amount. */
export interface Sentence {
  text: string;
  /** ISO 8601 date of the article, which gives dates their missing year; null when unknown. */
  published: string | null;
  /** True for a headline in title case, where a capital letter marks no name. */
  titled: boolean;
}

const SUFFIX = /\+(?!\d)|[- ]plus\b(?=[ -]\p{L})|-odd\b|-some\b/iuy;
const SUFFIXED_SCALE = /[ -](hundred|thousand|million|billion|trillion)\b/iy;
const SIGN = /(?<=(?<![^\s(])([-\u2212])|(?<!\d )\b(minus ))/iy;

function suffixed(text: string, first: Numeral, { 0: suffix }: RegExpExecArray): Amount {
  const end = first.end + suffix.length;
  const scale = first.scale === 1 ? here(SUFFIXED_SCALE, text, end) : null;
  const factor = scale ? factorOf(scale[1]!) : 1;
  return {
    ...first,
    end: end + (scale?.[0].length ?? 0),
    low: scaled(first.low, factor),
    high: scaled(first.high, factor),
    range: false,
    suffix: /odd|some/i.test(suffix) ? 'about' : 'low',
  };
}

/** Reads the amount that starts at `at`: a number, or a range when a second number belongs to it. */
export function amountAt({ text }: Sentence, at: number): Amount | null {
  const first = numeralAt(text, at);
  if (!first) return null;
  const suffix = here(SUFFIX, text, first.end);
  if (suffix) return suffixed(text, first, suffix);
  const amount: Amount = { ...first, range: false, suffix: null };
  if (first.form === 'vague') return amount;
  const sign = here(SIGN, text, at);
  if (sign) {
    return {
      ...amount,
      start: at - (sign[1] ?? sign[2])!.length,
      low: -first.high,
      high: -first.low,
      plain: false,
    };
  }
  const second = secondOf(text, first);
  if (!second) return amount;
  return {
    ...amount,
    ...second,
    range: true,
    plain: false,
    approximate: first.approximate || second.approximate,
  };
}
