import { codeAt, isDigit } from '../../language/letters.ts';
import { Behind } from './around.ts';
import { AND_PART, factorOf, type Numeral, partOf, scaled } from './number.ts';
import { digitsEnd, here } from './text.ts';

const GROUPED =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d{1,3}(?:['\u2019]\d{3})+(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?![.\d])(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)|\d{1,3}(?: \d{3})* 000(?!\d)|\d+\.\d+/y;
const POINT_GROUPED = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}/;
const SCALE = new Behind(
  'htlmcbdk',
  /[ -]?(?<word>hundred|thousand|lakhs?|million|crores?|billion|trillion|dozen)\b(?! of thousand)|(?<short>k|mn?|bn?|tn)\b/iy,
);
const SHORT: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };
const MONEY_SIGN = /(?<=[$€£¥₹]\s?)/y;
/** What shows that "m" is metres and "k" kilometres. */
const LENGTH_BEHIND =
  /m[ -](?:deep|high|tall|wide|long|thick|below|above|away|down|from|waves?|drop|race|sprint|apart|across|tower|wall|fence|stretch|section|tunnel|cliff|crater|pool|final|relay|hurdles|freestyle|medley|breaststroke|backstroke|butterfly|gold|silver|bronze|title|champion|record|in \d|to (?:his|her|their) death)|k (?:run|race|walk|course)/iy;
/** "the 100m." at the end of a clause is a race. */
const THE = /(?<=\bthe )/iy;
const CLAUSE_END = /m[.,;]/y;
const GLYPHS: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const GLYPH = new Behind('123456789', / ?([½¼¾⅓⅔])| ([1-9])\/([2-9])(?![\d/])/y);

/** The value of grouped digits; their last separator, with one or two digits behind it, is the decimal sign. */
function groupedValue(literal: string): number {
  return POINT_GROUPED.test(literal)
    ? Number(literal.replaceAll('.', '').replace(',', '.'))
    : Number(literal.replace(/[^\d.]/g, ''));
}

/** "and a half", "½" or "1/2" behind digits. */
function partBehind(text: string, end: number): { value: number; length: number } | null {
  const words = AND_PART.at(text, end);
  if (words) return { value: partOf(words[1]!), length: words[0].length };
  const glyph = GLYPH.at(text, end);
  if (!glyph) return null;
  const value = glyph[1] ? GLYPHS[glyph[1]]! : Number(glyph[2]) / Number(glyph[3]);
  return value < 1 ? { value, length: glyph[0].length } : null;
}

function isLength(text: string, at: number, end: number): boolean {
  if (here(LENGTH_BEHIND, text, end)) return true;
  return here(THE, text, at) !== null && here(CLAUSE_END, text, end) !== null;
}

function scaleBehind(text: string, at: number, end: number): { factor: number; length: number } | null {
  const scale = SCALE.at(text, end);
  if (!scale) return null;
  const { word, short } = scale.groups!;
  if (!short) return { factor: factorOf(word!), length: scale[0].length };
  const money = here(MONEY_SIGN, text, at) !== null;
  if (!money && (short.toLowerCase() === 'b' || isLength(text, at, end))) return null;
  return { factor: SHORT[short.toLowerCase()]!, length: short.length };
}

/** Reads a number in digits, with its scale: 12,400, 2.5 million, £3bn, 5½. Null beyond what a number can hold. */
export function digitsAt(text: string, at: number): Numeral | null {
  let end = digitsEnd(text, at);
  // Another group stands one sign behind.
  const grouped = isDigit(codeAt(text, end + 1)) ? here(GROUPED, text, at)?.[0] : undefined;
  if (grouped) end = at + grouped.length;
  let value = grouped ? groupedValue(grouped) : Number(text.slice(at, end));
  if (!Number.isSafeInteger(Math.trunc(value))) return null;
  const part = partBehind(text, end);
  if (part) {
    value += part.value;
    end += part.length;
  }
  const scale = scaleBehind(text, at, end);
  if (scale) {
    value = scaled(value, scale.factor);
    end += scale.length;
  }
  return {
    start: at,
    end,
    low: value,
    high: value,
    form: 'digits',
    approximate: scale?.factor === 12,
    plain: !scale && !part && !grouped,
    scale: scale?.factor ?? 1,
  };
}
