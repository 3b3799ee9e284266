import { type Numeral, numeralAt } from './numeral.ts';
import { here, lead } from './text.ts';

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
const DASH = /%?[ \u00a0]?[-\u2013][ \u00a0]?(?=[$€£¥]?\d)/y;
const TO = /%? (?:to|or) (?:about |around )?[$€£¥]?/y;
const AND = / and (?:about |around )?[$€£¥]?/y;
const BETWEEN = /\bbetween (?:about |around |roughly |some )?[$€£¥]?$/i;
const CHANGE =
  /\b(?:ros?e|risen|rise|rising|fell|fall|fallen|falling|grew|grown|grow|growing|increas\w+|decreas\w+|drop\w*|climb\w*|jump\w*|cut|cuts|rais\w+|lower\w*|up|down|went|gone|reduc\w+|shr[ia]nk\w*|slash\w*|chang\w+|slipp\w+|surg\w+|soar\w*|expand\w*|widen\w*|narrow\w*|revis\w+|mov\w+)\b[^.;]{0,40}$/i;
const SIGN = /(?:^|[\s(])[-\u2212]$/;

function second(
  text: string,
  first: Numeral,
): { numeral: Numeral; how: 'dash' | 'to' | 'or' | 'and' } | null {
  const link =
    here(DASH, text, first.end) ??
    here(TO, text, first.end) ??
    (BETWEEN.test(lead(text, first.start, 28)) ? here(AND, text, first.end) : null);
  if (!link) return null;
  const how = /[-\u2013]/.test(link[0])
    ? 'dash'
    : /\bto\b/.test(link[0])
      ? 'to'
      : /\bor\b/.test(link[0])
        ? 'or'
        : 'and';
  const at = first.end + link[0].length;
  const numeral = /[\d\p{L}]/u.test(text[at] ?? '') ? numeralAt(text, at) : null;
  return numeral && numeral.form !== 'vague' ? { numeral, how } : null;
}

/** The scale that the second number of a range lends the first: "3 to 5 million". */
function lent(text: string, first: Numeral, other: Numeral): number {
  if (other.low < 1000 || first.low >= 1000) return 1;
  const mantissa = /^\d[\d.,]*/.exec(text.slice(other.start, other.end))?.[0];
  const factor = mantissa ? other.low / Number(mantissa.replaceAll(',', '')) : 0;
  return factor >= 1000 ? Number(factor.toPrecision(3)) : 1;
}

/** Reads the amount that starts at `at`: a number, or a range when a second number belongs to it. */
export function amountAt({ text }: Sentence, at: number): Amount | null {
  const first = numeralAt(text, at);
  if (!first) return null;
  const amount: Amount = { ...first, range: false, suffix: null };
  const suffix = here(SUFFIX, text, first.end);
  if (suffix) {
    amount.end += suffix[0].length;
    amount.suffix = /odd|some/i.test(suffix[0]) ? 'about' : 'low';
    return amount;
  }
  if (first.form === 'digits' && SIGN.test(lead(text, at, 2))) {
    amount.start--;
    amount.low *= -1;
    amount.high *= -1;
    amount.plain = false;
    return amount;
  }
  if (first.form === 'vague') return amount;
  const next = second(text, first);
  if (!next) return amount;
  const factor = lent(text, first, next.numeral);
  const [low, high] = [first.low * factor, next.numeral.low];
  const small = next.how !== 'or' || (Number.isInteger(low) && high - low <= Math.max(2, low));
  const changes = next.how === 'to' && CHANGE.test(lead(text, at, 60));
  if (low >= high || !small || changes) return amount;
  return {
    ...amount,
    end: next.numeral.end,
    low,
    high,
    range: true,
    plain: false,
    approximate: first.approximate || next.numeral.approximate,
  };
}
