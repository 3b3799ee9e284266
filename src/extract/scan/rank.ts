import { Behind } from './around.ts';
import type { AmountReader, Found, WordReader } from './found.ts';
import { here, lead } from './text.ts';

const SUFFIX = new Behind('snrt', /(?:st|nd|rd|th)\b/y);
const NAMED =
  /[- ](?:\p{Lu}\p{L}*|century|centuries|floor|grade|birthday|anniversary|hand|rate|class|person|amendment|avenue|street|aid|lady|ladies|degree|responders?|names?|minister|lieutenant|sergeant|thoughts?|opinion|to none|of all|(?:half|quarter)(?: of| in)?(?: the)? \d{4})\b/uy;
const AT = /\bat $/i;
const SPLIT = /\bsplit $/i;
const ARTICLE = /\ban? $/i;
const ENDS = /[.,;:!?]|$/y;
const UNIT = /-(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/iy;
const TOP =
  /(?:o\. ?|umber )(1|2|3|one|two|three)(?= (?!reactor|unit|engine|mine|shaft|pit|plant|line)\p{Ll})/uy;
const TOP_BEFORE = /(?:\b(?:the|an?|its|their|his|her)|['\u2019]s?) $/i;
const TOPS: Record<string, number> = { one: 1, two: 2, three: 3 };
const WORDS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((w, i) => [w, i + 1]),
);

function rank(start: number, end: number, value: number): Found {
  return {
    start,
    end,
    quantity: { kind: 'rank', low: value, high: value, unit: null, approximate: false, per: null },
  };
}

/** 1 to 20 for an ordinal in lower case; undefined for another word. */
export function ordinalOf(word: string): number | undefined {
  return WORDS.get(word);
}

/** Ordinals in figures, and in words above twenty: the 14th victim, the twenty-first; not 42nd Street, nor the 21st century. */
export const readRank: AmountReader = ({ text }, { form, plain, start, end, low }) => {
  const suffix = plain ? SUFFIX.at(text, end) : null;
  const unit = form === 'words' && low % 10 === 0 ? here(UNIT, text, end) : null;
  const ordinal = suffix ?? unit;
  if (!ordinal || here(NAMED, text, end + ordinal[0].length)) return null;
  return rank(start, end + ordinal[0].length, low + (unit ? WORDS.get(unit[1]!.toLowerCase())! : 0));
};

/** "at first", "First, …", "it lasted a second": an ordinal that ranks nothing. */
function isAdverb(text: string, at: number, word: string): boolean {
  const before = lead(text, at, 8);
  const ends = here(ENDS, text, at + word.length) !== null;
  if (word === 'first') return AT.test(before) || (ends && !/\p{L}/u.test(before));
  return word === 'second' && (SPLIT.test(before) || (ends && ARTICLE.test(before)));
}

/** "the No. 1 port", "its number two": a place of the first three. */
function topAt(text: string, at: number): Found | null {
  const top = TOP_BEFORE.test(lead(text, at, 8)) ? here(TOP, text, at + 1) : null;
  return top && rank(at, at + 1 + top[0].length, TOPS[top[1]!] ?? Number(top[1]));
}

/** Ordinals in words and places by number. `word` is in lower case. */
export const readRankWord: WordReader = ({ text }, at, word) => {
  const value = WORDS.get(word);
  if (!value) return topAt(text, at);
  return here(NAMED, text, at + word.length) || isAdverb(text, at, word)
    ? null
    : rank(at, at + word.length, value);
};

/** The words that a rank begins with. */
export const RANK_WORDS: readonly string[] = [...WORDS.keys(), 'no', 'number'];
