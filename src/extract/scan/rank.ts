import type { AmountReader, Found, WordReader } from './found.ts';
import { here } from './text.ts';

const SUFFIX = /(?:st|nd|rd|th)\b/y;
const NAMED =
  /[- ](?:\p{Lu}\p{L}*|century|centuries|floor|grade|birthday|anniversary|hand|rate|class|person|amendment|avenue|street)\b/uy;
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

/** Ordinals in figures: the 14th victim; not 42nd Street, nor the 21st century. */
export const readRank: AmountReader = ({ text }, { plain, start, end, low }) => {
  const suffix = plain ? here(SUFFIX, text, end) : null;
  if (!suffix) return null;
  return here(NAMED, text, end + suffix[0].length) ? null : rank(start, end + suffix[0].length, low);
};

/** Ordinals in words. `word` is in lower case. */
export const readRankWord: WordReader = ({ text }, at, word) => {
  const value = WORDS.get(word);
  return value && !here(NAMED, text, at + word.length) ? rank(at, at + word.length, value) : null;
};

/** The words that a rank begins with. */
export const RANK_WORDS: readonly string[] = [...WORDS.keys()];
