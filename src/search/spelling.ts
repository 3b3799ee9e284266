import { isOneSlip } from '../language/slips.ts';

/** A word shorter than this has too many neighbours, and one with a digit is no slip of another. */
const SHORTEST = 4;
/** From this length on a word may hold two typing errors. */
const TWO_SLIPS_LENGTH = 9;
/** A word so long may be the beginning of another. */
const BEGINNING_LENGTH = 5;
/** What each letter is worth that follows the beginning of a word, beside a slip. */
const BEGINS = 0.3;
const MOST = 3;

/** Whether a folded word is one for which a typing error is mended. */
export const mayBeMisspelt = (word: string): boolean => word.length >= SHORTEST && !/\d/.test(word);

/** How many slips a word of a length may hold. */
export const slipsIn = (word: string): number => (word.length >= TWO_SLIPS_LENGTH ? 2 : 1);

/** Words as they are written, in rising order of code units. */
export interface Spellings {
  size: number;
  at(i: number): string;
  /** How many bytes of UTF-8 a word takes. */
  bytesAt(i: number): number;
  /** The place of the first word that is `word` or behind it. */
  firstFrom(word: string): number;
  /** The family of a word, by its place. */
  familyAt(i: number): string;
  /** In how many passages a family stands. */
  frequency(family: string): number;
}

/** Room for words that are longer than theirs in bytes. */
const ACCENTS = 3;
const LONGEST = 64;
const [above, row] = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)];

/**
 * Whether so many letters at most have to be added, left out or replaced between two words (Levenshtein 1966). Never for words
 * over 64 letters.
 */
export function areWithin(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits || b.length > LONGEST) return false;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const cheapest = Math.min(replaced, above[j]! + 1, row[j - 1]! + 1);
      row[j] = cheapest;
      if (cheapest < least) least = cheapest;
    }
    if (least > edits) return false;
    above.set(row);
  }
  return above[b.length]! <= edits;
}

/** How many slips two words are apart, up to `most` of them, 1 or 2; null for more. */
function slipsBetween(other: string, word: string, most: number): number | null {
  if (isOneSlip(other, word)) return 1;
  return most > 1 && areWithin(other, word, most) ? most : null;
}

/**
 * The families of the words near one that is written otherwise: those that it begins, then those from which it is a typing
 * error or, where it is long, two away; the more frequent first. They all begin with its first letter.
 */
export function mendings(word: string, spellings: Spellings, knows: (family: string) => boolean): string[] {
  if (!mayBeMisspelt(word)) return [];
  const found: { family: string; away: number; frequency: number }[] = [];
  const first = word[0]!;
  const most = slipsIn(word);
  const bytes = Buffer.byteLength(word);
  const [begins, ends] = [spellings.firstFrom(word), spellings.firstFrom(`${word}\uffff`)];
  const last = spellings.firstFrom(`${first}\uffff`);
  for (let i = spellings.firstFrom(first); i < last; i++) {
    const isLonger = i >= begins && i < ends;
    const more = spellings.bytesAt(i) - bytes;
    if (isLonger ? word.length < BEGINNING_LENGTH : more < -most || more > most + ACCENTS) continue;
    const other = spellings.at(i);
    const away = isLonger ? BEGINS * (other.length - word.length) : slipsBetween(other, word, most);
    if (away === null) continue;
    const family = spellings.familyAt(i);
    if (knows(family)) found.push({ family, away, frequency: spellings.frequency(family) });
  }
  found.sort((a, b) => a.away - b.away || b.frequency - a.frequency);
  return [...new Set(found.map((f) => f.family))].slice(0, MOST);
}
