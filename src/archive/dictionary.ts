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
  readonly #families = new Map<string, number>();
  readonly #concepts = new Map<string, number>();
  readonly #words: (string | undefined)[] = [];

  constructor(terms: Texts, families: number) {
    this.terms = terms;
    this.families = families;
  }

  /** The number of a term; -1 where no article has it. */
  idOf(term: string): number {
    return term.startsWith('~') ? this.conceptId(term.slice(1)) : this.familyId(term);
  }

  /** The number of a word family; -1 where no article has it. */
  familyId(family: string): number {
    return this.#families.get(family) ?? this.#look(family, family, this.#families, 0, this.families);
  }

  /** The same of a concept, without its mark. */
  conceptId(concept: string): number {
    return (
      this.#concepts.get(concept) ??
      this.#look(concept, `~${concept}`, this.#concepts, this.families, this.terms.size)
    );
  }

  #look(word: string, term: string, known: Map<string, number>, low: number, high: number): number {
    const at = this.terms.firstFrom(term, low, high);
    const id = at < high && this.terms.at(at) === term ? at : -1;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, id);
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
