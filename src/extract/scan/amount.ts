import { Before, Behind } from './around.ts';
import { factorOf, type Numeral, scaled } from './number.ts';
import { numeralAt } from './numeral.ts';
import { secondOf } from './range.ts';
import { here } from './text.ts';

/** A number or a range of numbers, before it is known what kind of figure it is. */
export interface Amount extends Numeral {
  range: boolean;
  /** The number, or the first of two, where it starts the amount; null where an article or a sign does. */
  numeral: Numeral | null;
  /** A bound written behind the number and before its unit: "200+", "40-odd". */
  suffix: 'low' | 'about' | null;
}

/** What readers know of the text around an amount. */
export interface Sentence {
  readonly text: string;
  /** ISO 8601 date of the article, which gives dates their missing year; null when unknown. */
  readonly published: string | null;
  /** True for a headline in title case, where a capital letter marks no name. */
  readonly titled: boolean;
}

const SUFFIX = new Behind('+pos', /\+(?!\d)|[- ]plus\b(?=[ -]\p{L})|-odd\b|-some\b/iuy);
const SUFFIXED_SCALE = /[ -](hundred|thousand|million|billion|trillion)\b/iy;
const SIGN = new Before('-s', /(?<=(?<![^\s(])([-\u2212])|(?<!\d )\b(minus ))/iy);

/** A number alone as an amount, without its range and what is written behind it. */
function alone(number: Numeral, at: number): Amount {
  const { start, end, low, high, form, approximate, plain, scale } = number;
  const numeral = start === at ? number : null;
  return { start, end, low, high, form, approximate, plain, scale, range: false, numeral, suffix: null };
}

function addSuffix(text: string, amount: Amount, { 0: suffix }: RegExpExecArray): void {
  amount.end += suffix.length;
  const scale = amount.scale === 1 ? here(SUFFIXED_SCALE, text, amount.end) : null;
  const factor = scale ? factorOf(scale[1]!) : 1;
  amount.end += scale?.[0].length ?? 0;
  amount.low = scaled(amount.low, factor);
  amount.high = scaled(amount.high, factor);
  amount.suffix = /odd|some/i.test(suffix) ? 'about' : 'low';
}

/** Reads the amount that starts at `at`: a number, or a range when a second number belongs to it. */
export function amountAt({ text }: Sentence, at: number): Amount | null {
  const first = numeralAt(text, at);
  if (!first) return null;
  const amount = alone(first, at);
  const suffix = SUFFIX.at(text, first.end);
  if (suffix) {
    addSuffix(text, amount, suffix);
    return amount;
  }
  if (first.form === 'vague') return amount;
  const sign = SIGN.at(text, at);
  if (sign) {
    amount.start = at - (sign[1] ?? sign[2])!.length;
    amount.low = -first.high;
    amount.high = -first.low;
    amount.plain = false;
    amount.numeral = null;
    return amount;
  }
  const second = secondOf(text, first);
  if (!second) return amount;
  amount.end = second.end;
  amount.low = second.low;
  amount.high = second.high;
  amount.range = true;
  amount.plain = false;
  amount.approximate = first.approximate || second.approximate;
  return amount;
}
