import { firstOf } from '../bisect.ts';
import { startAt } from '../search/inverted-index.ts';

/** A bound on what is remembered, as every typed word is asked for. */
const MOST_REMEMBERED = 50_000;

/** Reads texts that stand one behind the other in UTF-8; `ends` are the offsets at which they end. */
export class Texts {
  readonly #bytes: Buffer;
  readonly #ends: Uint32Array;

  constructor(bytes: Buffer, ends: Uint32Array) {
    this.#bytes = bytes;
    this.#ends = ends;
  }

  get size(): number {
    return this.#ends.length;
  }

  at(i: number): string {
    return this.#bytes.toString('utf8', startAt(this.#ends, i), this.#ends[i]!);
  }

  /** How many bytes a text takes. */
  bytesAt(i: number): number {
    return this.#ends[i]! - startAt(this.#ends, i);
  }

  /** The place of the first text in rising order of code units, from `low` up to `high`, that is `text` or behind it. */
  firstFrom(text: string, low = 0, high = this.size): number {
    return firstOf(high, (i) => this.at(i) >= text, low);
  }
}

/**
 * The terms of an archive by number: word families first, concepts (marked with a tilde) behind them, each in rising order of
 * code units.
 */
export class Dictionary {
  readonly terms: Texts;
  /** How many of the terms are families. */
  readonly families: number;
  readonly #ids = new Map<string, number>();
  readonly #words: (string | undefined)[] = [];

  constructor(terms: Texts, families: number) {
    this.terms = terms;
    this.families = families;
  }

  /** The number of a term; -1 where no article has it. */
  idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const isConcept = term.startsWith('~');
    const [low, high] = isConcept ? [this.families, this.terms.size] : [0, this.families];
    const at = this.terms.firstFrom(term, low, high);
    const id = at < high && this.terms.at(at) === term ? at : -1;
    if (this.#ids.size >= MOST_REMEMBERED) this.#ids.clear();
    this.#ids.set(term, id);
    return id;
  }

  /** The family or, without its mark, the concept of a number. */
  wordOf(id: number): string {
    const known = this.#words[id];
    if (known !== undefined) return known;
    const term = this.terms.at(id);
    const word = id < this.families ? term : term.slice(1);
    this.#words[id] = word;
    return word;
  }

  /** The numbers of the families that begin so: from the first up to the second. */
  beginningWith(start: string): [from: number, to: number] {
    const from = this.terms.firstFrom(start, 0, this.families);
    let to = from;
    while (to < this.families && this.terms.at(to).startsWith(start)) to++;
    return [from, to];
  }
}
