import { family } from '../../language/families.ts';
import { ROUNDS } from '../../suggest/ranking.ts';
import { everyWord, isMeant, ONE_SLIP_LENGTH, tellingWords } from '../../suggest/typed.ts';
import type { Bits } from './bits.ts';
import type { KindColumns } from './columns.ts';

/** The words that a typed one may stand for, by number. */
interface Meant {
  /** Those that it is, or begins: from the first up to the second. */
  from: number;
  to: number;
  /** Those that it may be but for slips, and of these those that it is taken for. */
  near: readonly number[];
  slips: readonly number[];
  ofFamily: Uint32Array;
}

/** The wordings that a typed text finds. */
export interface FoundWordings {
  found: Bits;
  /** How many of the typed words a wording has. */
  matched(wording: number): number;
  isWhole(wording: number): boolean;
  round: number;
}

/** Finds wordings by their words, by the beginning of one and over typing errors, as `Lookup` does. */
export class Finder {
  readonly #columns: KindColumns;
  readonly #one: Bits;
  readonly #found: Bits;
  /** How many of the typed words each wording has, where that is counted. */
  #counts: Uint8Array | null = null;

  constructor(columns: KindColumns) {
    this.#columns = columns;
    this.#one = columns.none();
    this.#found = columns.none();
  }

  /** What has all of the typed words, else what has them but for slips, else what has some. It stands until the next call. */
  find(typed: string): FoundWordings | null {
    const wanted = this.#columns.kind === 'quotation' ? everyWord(typed) : tellingWords(typed);
    if (wanted.length === 0) return null;
    for (let round = 0; round < ROUNDS.length; round++) {
      const { combineWith, fuzzy } = ROUNDS[round]!;
      const meant = wanted.map((word, i) => this.#meant(word, i === wanted.length - 1, fuzzy));
      if (!this.#gather(meant, combineWith === 'AND')) continue;
      const all = wanted.length;
      if (!fuzzy) return { found: this.#found, matched: () => all, isWhole: () => true, round };
      const counts = this.#count(meant);
      if (!counts) continue;
      const matched = (wording: number): number => counts[wording]!;
      return { found: this.#found, matched, isWhole: (wording) => matched(wording) === all, round };
    }
    return null;
  }

  #meant(word: string, isLast: boolean, fuzzy: boolean): Meant {
    const { index } = this.#columns;
    const id = isLast ? -1 : index.idOf(word);
    const [from, to] = isLast ? index.beginningWith(word) : [Math.max(id, 0), id + 1];
    const near = fuzzy && word.length >= ONE_SLIP_LENGTH ? index.near(word) : [];
    const slips = near.filter((i) => isMeant(index.word(i), word));
    return { from, to, near, slips, ofFamily: index.ofFamily(family(word)) };
  }

  /** Marks the wordings with a typed word. */
  #mark({ from, to, ofFamily }: Meant, near: readonly number[]): Bits {
    const { index } = this.#columns;
    this.#one.clear();
    index.mark(from, to, this.#one);
    for (const i of near) index.mark(i, i + 1, this.#one);
    for (const i of ofFamily) index.mark(i, i + 1, this.#one);
    return this.#one;
  }

  /** Gathers what has all of the words, or any; returns whether there is anything. */
  #gather(meant: readonly Meant[], needsAll: boolean): boolean {
    let any = false;
    for (const [i, word] of meant.entries()) {
      const own = this.#mark(word, word.near);
      if (i === 0) this.#found.set(own);
      else if (!needsAll) this.#found.unite(own);
      any = needsAll ? this.#found.intersect(own) : any || own.isAny;
      if (needsAll && !any) return false;
    }
    return any;
  }

  /** Counts how many of the words each found wording has; null when all counts are 0. */
  #count(meant: readonly Meant[]): Uint8Array | null {
    this.#counts ??= new Uint8Array(this.#columns.wordings);
    const counts = this.#counts.fill(0);
    let any = false;
    for (const word of meant)
      this.#mark(word, word.slips).each((wording) => {
        if (!this.#found.has(wording)) return;
        counts[wording]!++;
        any = true;
      });
    return any ? counts : null;
  }
}
