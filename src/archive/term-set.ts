import { placeIn } from '../bisect.ts';
import { joined } from '../joined.ts';
import type { Bag, HasWords } from '../language/bag.ts';
import type { Dictionary } from './dictionary.ts';

/** Of so few numbers the one that is looked for is found faster one by one. */
const FEW = 12;

/** A set of words over the numbers of a dictionary, of which those from `from` up to `to` in `ids` are in it, in rising order. */
class TermSet implements ReadonlySet<string> {
  readonly #ids: Uint32Array;
  readonly #from: number;
  readonly #to: number;
  readonly #dictionary: Dictionary;
  readonly #isConcepts: boolean;

  constructor(ids: Uint32Array, from: number, to: number, dictionary: Dictionary, isConcepts: boolean) {
    this.#ids = ids;
    this.#from = from;
    this.#to = to;
    this.#dictionary = dictionary;
    this.#isConcepts = isConcepts;
  }

  get size(): number {
    return this.#to - this.#from;
  }

  has(word: string): boolean {
    if (this.#to === this.#from) return false;
    const id = this.#isConcepts ? this.#dictionary.conceptId(word) : this.#dictionary.familyId(word);
    return id >= 0 && this.#holds(id);
  }

  #holds(id: number): boolean {
    let [from, to] = [this.#from, this.#to];
    while (to - from > FEW) {
      const middle = (from + to) >>> 1;
      if (this.#ids[middle]! < id) from = middle + 1;
      else to = middle + 1;
    }
    for (; from < to; from++) if (this.#ids[from] === id) return true;
    return false;
  }

  *values(): SetIterator<string> {
    for (let i = this.#from; i < this.#to; i++) yield this.#dictionary.wordOf(this.#ids[i]!);
  }

  keys(): SetIterator<string> {
    return this.values();
  }

  *entries(): SetIterator<[string, string]> {
    for (const word of this.values()) yield [word, word];
  }

  forEach(call: (word: string, key: string, set: ReadonlySet<string>) => void): void {
    for (const word of this.values()) call(word, word, this);
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }
}

/** The words of a piece of text by their numbers in a dictionary. */
export class TermBag implements Bag {
  /** The numbers, families before concepts, in rising order; those of this bag from `from` up to `to`. */
  readonly ids: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly #dictionary: Dictionary;
  #families: ReadonlySet<string> | null = null;
  #concepts: ReadonlySet<string> | null = null;

  constructor(ids: Uint32Array, from: number, to: number, dictionary: Dictionary) {
    this.ids = ids;
    this.from = from;
    this.to = to;
    this.#dictionary = dictionary;
  }

  /** Where the families end and the concepts begin. */
  get #border(): number {
    return placeIn(this.ids, this.#dictionary.families, this.from, this.to);
  }

  get families(): ReadonlySet<string> {
    this.#families ??= new TermSet(this.ids, this.from, this.#border, this.#dictionary, false);
    return this.#families;
  }

  get concepts(): ReadonlySet<string> {
    this.#concepts ??= new TermSet(this.ids, this.#border, this.to, this.#dictionary, true);
    return this.#concepts;
  }

  /** The numbers alone. */
  get members(): Uint32Array {
    return this.ids.subarray(this.from, this.to);
  }
}

/** The numbers that are in any of some bags, in rising order. */
export function unionOf(bags: readonly TermBag[], dictionary: Dictionary): TermBag {
  const [first] = bags;
  if (bags.length === 1) return first!;
  const all = joined(bags.map((bag) => bag.members)).sort();
  let kept = 0;
  for (const id of all) if (kept === 0 || all[kept - 1] !== id) all[kept++] = id;
  return new TermBag(all, 0, kept, dictionary);
}

/** Tells which words are among some numbers, in whatever order these are; for few questions, as each looks at all. */
export function wordsAmong(ids: Uint32Array, dictionary: Dictionary): HasWords {
  const holds = (id: number): boolean => id >= 0 && ids.includes(id);
  return {
    families: { has: (family) => holds(dictionary.familyId(family)) },
    concepts: { has: (concept) => holds(dictionary.conceptId(concept)) },
  };
}
