import { addTo } from '../../group.ts';
import { readAge } from './age.ts';
import type { Amount, Sentence } from './amount.ts';
import { readCount } from './count.ts';
import { readDate, readDateWord } from './date.ts';
import { DURATION_WORDS, readDuration, readDurationWord } from './duration.ts';
import type { AmountReader, Found, WordReader } from './found.ts';
import { readBareMagnitude, readMagnitude } from './magnitude.ts';
import { MEASURE_WORDS, readMeasure, readMeasureWord } from './measure.ts';
import { readMoney } from './money.ts';
import { MULTIPLE_WORDS, readMultiple, readMultipleWord } from './multiple.ts';
import { isAddress, isName } from './names.ts';
import { NUMBER_WORDS } from './numeral.ts';
import { readPercent } from './percent.ts';
import { RANK_WORDS, readRank, readRankWord } from './rank.ts';
import { PARTS_OF_ONE, readShare, readShareWord } from './share.ts';
import { readTime, readTimeWord } from './time.ts';
import { readVote } from './vote.ts';

/** Kinds whose own unit or form marks them, so that no name is mistaken for them. */
const MARKED: readonly AmountReader[] = [
  readTime,
  readVote,
  readShare,
  readMoney,
  readPercent,
  readMagnitude,
  readDate,
  readAge,
  readMultiple,
];
/** Kinds that a name, a label or an address could be taken for. */
const UNMARKED: readonly AmountReader[] = [readDuration, readMeasure, readBareMagnitude, readRank, readCount];
/** The readers of words, each with the words at which it reads anything. */
type Reading = readonly [words: readonly string[], read: WordReader];

const DATE_WORDS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec sunday monday tuesday wednesday thursday friday saturday today yesterday tomorrow';
const SHARE_WORDS = 'half third quarter fifth tenth fourth sixth eighth';

const WORDS = byWord([
  [['noon', 'midday', 'midnight', 'half', 'quarter'], readTimeWord],
  [['half', 'quarter', ...DURATION_WORDS], readDurationWord],
  [MEASURE_WORDS, readMeasureWord],
  [['half', ...MULTIPLE_WORDS], readMultipleWord],
  [[...DATE_WORDS.split(' '), ...RANK_WORDS], readDateWord],
]);
const LAST_WORDS = byWord([
  [PARTS_OF_ONE, readShareWord],
  [RANK_WORDS, readRankWord],
]);

function byWord(readings: readonly Reading[]): ReadonlyMap<string, readonly WordReader[]> {
  const readers = new Map<string, WordReader[]>();
  for (const [words, read] of readings) for (const word of words) addTo(readers, word, read);
  return readers;
}

/** The folded words at which a figure can start. */
export const TRIGGERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...DATE_WORDS.split(' '),
  ...SHARE_WORDS.split(' '),
  ...MULTIPLE_WORDS,
  ...DURATION_WORDS,
  ...MEASURE_WORDS,
  ...RANK_WORDS,
  'noon',
  'midday',
  'midnight',
]);

function firstAmount(readers: readonly AmountReader[], sentence: Sentence, amount: Amount): Found | null {
  for (const read of readers) {
    const found = read(sentence, amount);
    if (found) return found;
  }
  return null;
}

function firstWord(
  readers: ReadonlyMap<string, readonly WordReader[]>,
  sentence: Sentence,
  at: number,
  word: string,
): Found | null {
  for (const read of readers.get(word) ?? []) {
    const found = read(sentence, at, word);
    if (found) return found;
  }
  return null;
}

/** A unit that no name has behind its number: "at Upper Farm 214 mm", not "a Boeing 737 m". */
const LONG_UNIT = /^[ \u00a0-]?(?:\p{L}{2,}|°)/u;

/** Reads an amount as the first kind in the list that fits; null when it is part of a name. */
export function readAmount(sentence: Sentence, amount: Amount): Found | null {
  if (isAddress(sentence, amount)) return null;
  const marked = firstAmount(MARKED, sentence, amount);
  if (marked) return marked;
  if (!isName(sentence, amount)) return firstAmount(UNMARKED, sentence, amount);
  const measured = readMeasure(sentence, amount);
  return measured && LONG_UNIT.test(sentence.text.slice(amount.end, measured.end)) ? measured : null;
}

/** Reads a figure that begins with a word other than a number. */
export function readWord(sentence: Sentence, at: number, word: string): Found | null {
  return firstWord(WORDS, sentence, at, word);
}

/** Reads a figure in a word that could also begin a number: shares and ranks. */
export function readLastWord(sentence: Sentence, at: number, word: string): Found | null {
  return firstWord(LAST_WORDS, sentence, at, word);
}
