import type { AmountReader, Found, WordReader } from './found.ts';
import { here } from './text.ts';

const TIMES =
  /(?: times|x) (?=as\b|the (?:size|number|amount|rate|length|height|value|price|cost|average|national|usual|normal|limit|legal|previous|level|population)|more\b|higher\b|larger\b|bigger\b|greater\b|faster\b|longer\b|less\b|fewer\b|lower\b|that of\b|its\b|their\b|what\b)/iy;
const FOLD = /[- ]?fold\b/iy;
const WORDS: Record<string, number> = {
  doubled: 2,
  doubles: 2,
  doubling: 2,
  tripled: 3,
  triples: 3,
  tripling: 3,
  trebled: 3,
  trebling: 3,
  quadrupled: 4,
  quadruples: 4,
  halved: 0.5,
  halves: 0.5,
  halving: 0.5,
};
const BEFORE_SIZE: Record<string, number> = { twice: 2, double: 2, triple: 3, treble: 3, thrice: 3 };
const SIZE =
  / (?=as (?:many|much|big|large|high|long|likely|fast|old)|the\b|that\b|its\b|their\b|what\b|his\b|her\b)/iy;
const FOLDS = /^(two|three|four|five|six|seven|eight|nine|ten|hundred)fold$/;
const VALUES: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  hundred: 100,
};

function multiple(start: number, end: number, low: number, high = low): Found {
  return { start, end, quantity: { kind: 'multiple', low, high, unit: null, approximate: false, per: null } };
}

/** Multiples of something: three times as many, 10-fold. */
export const readMultiple: AmountReader = ({ text }, amount) => {
  const fold = amount.form !== 'vague' && here(FOLD, text, amount.end);
  if (fold) return multiple(amount.start, amount.end + fold[0].length, amount.low, amount.high);
  const times = amount.form !== 'vague' && here(TIMES, text, amount.end);
  return times ? multiple(amount.start, amount.end + times[0].length - 1, amount.low, amount.high) : null;
};

/** Multiples in a word: doubled, threefold, twice as many. `word` is in lower case. */
export const readMultipleWord: WordReader = ({ text }, at, word) => {
  const end = at + word.length;
  const fold = FOLDS.exec(word);
  if (fold) return multiple(at, end, VALUES[fold[1]!]!);
  const verb = WORDS[word];
  if (verb && !(word === 'halves' && /(?:two|both) $/i.test(text.slice(Math.max(0, at - 5), at))))
    return multiple(at, end, verb);
  const size = BEFORE_SIZE[word];
  return size && here(SIZE, text, end) ? multiple(at, end, size) : null;
};

/** The words that a multiple begins with. */
export const MULTIPLE_WORDS: readonly string[] = [
  ...Object.keys(WORDS),
  ...Object.keys(BEFORE_SIZE),
  ...Object.keys(VALUES).map((w) => `${w}fold`),
];
