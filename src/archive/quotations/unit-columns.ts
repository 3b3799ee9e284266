import { type Lists, listOf, startAt } from '../../search/inverted-index.ts';
import type { Sections, SectionWriter } from '../container.ts';
import { listsIn } from '../lists.ts';
import { Numbers } from '../numbers.ts';

/** What a unit is: several quotations, one within another, or a single one, of nobody who is named or of a speaker. */
export const [RUN, NESTED, NOBODY, FIRST_SPEAKER] = [0, 1, 2, 3] as const;

/** What is told of a unit without reading it. */
export interface UnitEntry {
  /** Its words by their numbers, as they stand. */
  words: ArrayLike<number>;
  /** One of the above, or a speaker's number and `FIRST_SPEAKER`. */
  speaker: number;
  /** Of a single quotation the passages of its lines and the headings above them, by their places among the article's. */
  around: ArrayLike<number>;
}

/** Writes the units of articles, one after the other. */
export class UnitColumnsWriter {
  readonly #first = new Numbers();
  readonly #words = new Numbers();
  readonly #wordEnds = new Numbers();
  readonly #speakers = new Numbers();
  readonly #around = new Numbers();
  readonly #aroundEnds = new Numbers();

  /** How many units there are so far. */
  get size(): number {
    return this.#speakers.length;
  }

  /** Takes the units of the next article. */
  add(units: readonly UnitEntry[]): void {
    this.#first.push(this.size);
    for (const { words, speaker, around } of units) {
      for (let i = 0; i < words.length; i++) this.#words.push(words[i]!);
      this.#wordEnds.push(this.#words.length);
      this.#speakers.push(speaker);
      for (let i = 0; i < around.length; i++) this.#around.push(around[i]!);
      this.#aroundEnds.push(this.#around.length);
    }
  }

  write(to: SectionWriter): void {
    this.#first.push(this.size);
    to.section('firstUnit', this.#first.written);
    to.section('unitTexts', this.#words.written);
    to.section('unitTextEnds', this.#wordEnds.written);
    to.section('unitSpeakers', this.#speakers.written);
    to.section('around', this.#around.written);
    to.section('aroundEnds', this.#aroundEnds.written);
  }
}

/** Reads what a `UnitColumnsWriter` has written; units are numbers from 0, article by article. */
export class UnitColumns {
  /** The first unit of each article, and behind the last the number of all. */
  readonly first: Uint32Array;
  readonly #words: Lists;
  readonly #speakers: Uint32Array;
  readonly #around: Lists;

  constructor(sections: Sections) {
    this.first = sections.u32('firstUnit');
    this.#words = listsIn(sections, 'unitTexts', 'unitTextEnds');
    this.#speakers = sections.u32('unitSpeakers');
    this.#around = listsIn(sections, 'around', 'aroundEnds');
  }

  /** How many there are. */
  get size(): number {
    return this.#speakers.length;
  }

  words(id: number): Uint32Array {
    return listOf(this.#words, id);
  }

  /** How many words a unit has. */
  length(id: number): number {
    const { ends } = this.#words;
    return ends[id]! - startAt(ends, id);
  }

  speaker(id: number): number {
    return this.#speakers[id]!;
  }

  around(id: number): Uint32Array {
    return listOf(this.#around, id);
  }
}
