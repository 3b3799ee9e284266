import { Behind } from './around.ts';
import type { AmountReader, Found, WordReader } from './found.ts';
import { here, lead } from './text.ts';

const TIMES = new Behind(
  'tx',
  /(?: times|x) (?=as\b|the (?!(?:day|night|week|month|year|same|first|last|previous (?:day|night|week|month|year))\b)\p{Ll}|more\b|higher\b|larger\b|bigger\b|greater\b|faster\b|longer\b|less\b|fewer\b|lower\b|that of\b|its\b|their\b|what\b)/iuy,
);
const VERBS: Record<string, number> = {
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
const PLURAL_BEFORE = /(?:\b(?:two|both|the|mixed)|['\u2019]s?) $/i;
const INFINITIVES: Record<string, number> = { double: 2, triple: 3, treble: 3, quadruple: 4, halve: 0.5 };
const AUXILIARY =
  /\b(?:to|will|would|could|may|might|can|should|must|not) (?:(?:nearly|almost|roughly|about|more than|at least) )?$/i;
const NO_VERB = /-| (?:life|murders?|jeopardy|standards?|digits?|figures)\b/y;
const BEFORE_SIZE: Record<string, number> = { twice: 2, double: 2, triple: 3, treble: 3, thrice: 3 };
const AS = / (?=as (?:many|much|big|large|high|long|likely|fast|old)\b)/iy;
const SIZE =
  / (?=as (?:many|much|big|large|high|long|likely|fast|old)|the\b|that\b|its\b|their\b|what\b|his\b|her\b)/iy;
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
const NUMBER = Object.keys(VALUES).join('|');
const FOLD = new Behind(' fto', new RegExp(`(?:-? (?:to|or) (${NUMBER}|\\d+))?[- ]?fold\\b`, 'iy'));
const FOLDS = new RegExp(`^(${NUMBER})fold$`);
const IS_BEFORE = /\b(?:is|are|was|were) $/i;
const ENDS = /[.,;:]|$/y;

function multiple(start: number, end: number, low: number, high = low): Found {
  return { start, end, quantity: { kind: 'multiple', low, high, unit: null, approximate: false, per: null } };
}

/** Multiples of something: three times as many, 10-fold, two- to threefold. */
export const readMultiple: AmountReader = ({ text }, amount) => {
  if (amount.form === 'vague') return null;
  const fold = FOLD.at(text, amount.end);
  if (fold) {
    const high = fold[1] ? (VALUES[fold[1].toLowerCase()] ?? Number(fold[1])) : amount.high;
    return multiple(amount.start, amount.end + fold[0].length, amount.low, high);
  }
  const times = TIMES.at(text, amount.end);
  return times ? multiple(amount.start, amount.end + times[0].length - 1, amount.low, amount.high) : null;
};

/** Multiples in a word: doubled, would double, threefold, twice as many. `word` is in lower case. */
export const readMultipleWord: WordReader = ({ text }, at, word) => {
  const end = at + word.length;
  const fold = word.endsWith('fold') ? FOLDS.exec(word) : null;
  if (fold) {
    const nature = IS_BEFORE.test(lead(text, at, 24)) && here(ENDS, text, end);
    return nature ? null : multiple(at, end, VALUES[fold[1]!]!);
  }
  const verb = VERBS[word];
  if (verb)
    return word.endsWith('s') && PLURAL_BEFORE.test(lead(text, at, 24)) ? null : multiple(at, end, verb);
  if (word === 'half') return here(AS, text, end) && multiple(at, end, 0.5);
  const size = BEFORE_SIZE[word];
  if (size && here(SIZE, text, end)) return multiple(at, end, size);
  const infinitive = INFINITIVES[word];
  return infinitive && AUXILIARY.test(lead(text, at, 24)) && !here(NO_VERB, text, end)
    ? multiple(at, end, infinitive)
    : null;
};

/** The words that a multiple begins with. */
export const MULTIPLE_WORDS: readonly string[] = [
  ...Object.keys(VERBS),
  ...Object.keys(INFINITIVES),
  ...Object.keys(BEFORE_SIZE),
  ...Object.keys(VALUES).map((w) => `${w}fold`),
];
