import { firstOf, placeIn } from '../../bisect.ts';
import { recent } from '../../language/memo.ts';
import { type Lists, startAt } from '../../search/inverted-index.ts';
import { MOST_EDITS } from '../../suggest/typed.ts';
import type { Sections } from '../container.ts';
import { Texts } from '../dictionary.ts';
import { listed, listsIn } from '../lists.ts';
import type { Bits } from './bits.ts';

/** A longer word is near no other. */
const LONGEST = 64;
const ROW = LONGEST + MOST_EDITS + 1;

/** Which words stand in which of some texts, as `writeWordIndex` has written them. */
export class WordIndex {
  /** How many words there are. */
  readonly size: number;
  readonly #units: Uint16Array;
  readonly #ends: Uint32Array;
  readonly #shared: Buffer;
  readonly #texts: Lists;
  readonly #families: { texts: Texts; words: Lists } | null;
  /** What is typed is mostly what was typed before and a letter more. */
  readonly #near = recent((word) => this.#search(word));

  constructor(sections: Sections, hasFamilies: boolean, name: string) {
    this.#units = sections.u16(`${name}Words`);
    this.#ends = sections.u32(`${name}WordEnds`);
    this.#shared = sections.bytes(`${name}WordShared`);
    this.#texts = listsIn(sections, `${name}InTexts`, `${name}InTextsEnds`);
    this.#families = hasFamilies
      ? {
          texts: new Texts(sections.bytes(`${name}Families`), sections.u32(`${name}FamilyEnds`)),
          words: listsIn(sections, `${name}FamilyWords`, `${name}FamilyWordsEnds`),
        }
      : null;
    this.size = this.#ends.length;
  }

  word(i: number): string {
    const { buffer, byteOffset } = this.#units;
    const start = startAt(this.#ends, i);
    return Buffer.from(buffer, byteOffset + 2 * start, 2 * (this.#ends[i]! - start)).toString('utf16le');
  }

  /** Whether a word comes before a text in the order of code units; `asPrefix` takes the words that begin with it as it. */
  #isBefore(i: number, text: string, asPrefix: boolean): boolean {
    const start = startAt(this.#ends, i);
    const length = this.#ends[i]! - start;
    for (let at = 0; at < text.length; at++) {
      if (at >= length) return true;
      const apart = this.#units[start + at]! - text.charCodeAt(at);
      if (apart !== 0) return apart < 0;
    }
    return asPrefix;
  }

  #firstFrom(text: string, isBehind: boolean): number {
    return firstOf(this.size, (i) => !this.#isBefore(i, text, isBehind));
  }

  /** The numbers of the words that begin so: from the first up to the second. */
  beginningWith(start: string): [from: number, to: number] {
    return [this.#firstFrom(start, false), this.#firstFrom(start, true)];
  }

  /** The number of a word; -1 where no text has it. */
  idOf(word: string): number {
    const at = this.#firstFrom(word, false);
    return at < this.size &&
      this.#ends[at]! - startAt(this.#ends, at) === word.length &&
      this.word(at) === word
      ? at
      : -1;
  }

  /** The numbers of the words of a family. */
  ofFamily(family: string): Uint32Array {
    return this.#families ? listed(family, this.#families.texts, this.#families.words) : new Uint32Array();
  }

  /** Marks the texts in which the words from one up to another stand. */
  mark(from: number, to: number, bits: Bits): void {
    if (from >= to) return;
    const { ends, members } = this.#texts;
    const end = ends[to - 1]!;
    for (let i = startAt(ends, from); i < end; i++) bits.add(members[i]!);
  }

  /** The numbers of the words with a part in them, `atEnd` at their ends alone, in rising order. */
  containing(part: string, atEnd: boolean): number[] {
    const { buffer, byteOffset, byteLength } = this.#units;
    const all = Buffer.from(buffer, byteOffset, byteLength);
    const bytes = Buffer.from(part, 'utf16le');
    const found: number[] = [];
    for (let at = all.indexOf(bytes); at >= 0; ) {
      // Between two units nothing begins.
      const isUnit = at % 2 === 0;
      const word = placeIn(this.#ends, (at >>> 1) + 1);
      const end = this.#ends[word]!;
      const last = (at >>> 1) + part.length;
      const fits = isUnit && (atEnd ? last === end : last <= end);
      if (fits) found.push(word);
      at = all.indexOf(bytes, fits ? 2 * end : at + 1);
    }
    return found;
  }

  /**
   * The numbers of the words from which another is so few letters apart (Levenshtein 1966), in rising order. Words that begin
   * alike are compared as far as that once.
   */
  near(word: string): readonly number[] {
    return word.length > LONGEST ? [] : this.#near(word);
  }

  #search(word: string): number[] {
    const { length } = word;
    const rows = new Uint8Array(ROW * ROW);
    for (let j = 0; j <= length; j++) rows[j] = j;
    const found: number[] = [];
    /** So many letters of the word before have their row. */
    let ready = 0;
    for (let i = 0; i < this.size; i++) {
      const start = startAt(this.#ends, i);
      const own = this.#ends[i]! - start;
      let depth = Math.min(ready, this.#shared[i]!);
      let isNear = true;
      while (isNear && depth < own && depth < length + MOST_EDITS) {
        isNear = fillRow(rows, depth + 1, this.#units[start + depth]!, word) <= MOST_EDITS;
        depth++;
      }
      ready = depth;
      if (isNear && depth === own && own >= length - MOST_EDITS && rows[own * ROW + length]! <= MOST_EDITS)
        found.push(i);
      // All that begin as far alike are too far as well.
      if (!isNear) while (i + 1 < this.size && this.#shared[i + 1]! >= depth) i++;
    }
    return found;
  }
}

/** Fills the row of a word's first letters, of which the last is `unit`; returns its least distance. */
function fillRow(rows: Uint8Array, depth: number, unit: number, word: string): number {
  const [above, own] = [(depth - 1) * ROW, depth * ROW];
  rows[own] = depth;
  let least = depth;
  const from = Math.max(1, depth - MOST_EDITS);
  const to = Math.min(word.length, depth + MOST_EDITS);
  // What is left of the band and right of it is too far in any case.
  if (from > 1) rows[own + from - 1] = MOST_EDITS + 1;
  for (let j = from; j <= to; j++) {
    const replaced = rows[above + j - 1]! + (word.charCodeAt(j - 1) === unit ? 0 : 1);
    const cheapest = Math.min(replaced, rows[above + j]! + 1, rows[own + j - 1]! + 1);
    rows[own + j] = cheapest;
    if (cheapest < least) least = cheapest;
  }
  if (to < word.length) rows[own + to + 1] = MOST_EDITS + 1;
  return least;
}
