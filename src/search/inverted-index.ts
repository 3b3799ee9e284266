import { Best } from './best.ts';
import { averages, headlineWeight, lengthNorm, rounded, type Statistics, textWeight } from './bm25.ts';

/** Lists of rising numbers one behind the other: those of list `i` stand from `ends[i - 1]` to `ends[i]`. */
export interface Lists {
  ends: Uint32Array;
  members: Uint32Array;
}

/** One of some lists. */
export function listOf({ ends, members }: Lists, i: number): Uint32Array {
  return members.subarray(i > 0 ? ends[i - 1]! : 0, ends[i]!);
}

/** What stands for the number of terms of page furniture, which is not searched. */
export const FURNITURE = 0xffff;

/** Which terms stand where. Terms, passages and articles are numbers from 0; passages are numbered article by article. */
export interface Columns {
  /** The passages in which each term stands. */
  text: Lists;
  /** The articles in whose headlines each term stands. */
  headlines: Lists;
  /** The first passage of each article, and behind the last the number of all. */
  firstPassage: Uint32Array;
  /** How many terms each passage has; `FURNITURE` for page furniture. */
  textLengths: Uint16Array;
  /** How many terms the headline of each article has. */
  headlineLengths: Uint16Array;
}

/** A passage by its number, with its score. */
export interface NumberedHit {
  passage: number;
  score: number;
}

/** A list shorter than this is added up whole: looking whether it can be cut would take longer. */
const WORTH_PRUNING = 4096;
/** So much a score may be off by rounding. */
const GIVE = 1e-6;

interface Wanted {
  /** The passages with the term. */
  list: Uint32Array;
  weight: number;
}

/** The place of a number in a rising list at or behind `from`, or that of the next greater one. */
export function firstFrom(list: Uint32Array, value: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < list.length && list[low + step]! < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(list.length, low + step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds the best passages for terms over typed arrays. Rare terms are added up first; as soon as what the others can still
 * add is less than what the best have already, these are looked up for the passages that can still be among the best alone
 * (MaxScore: Turtle and Flood, "Query evaluation: strategies and optimizations", 1995).
 */
export class InvertedIndex {
  readonly #columns: Columns;
  readonly #worthPruning: number;
  readonly #articleOf: Uint32Array;
  readonly #sums: Float64Array;
  readonly #headlines: Float64Array;
  /** The passages that a search has come upon, in the order in which it did, and for each passage whether it is among them. */
  readonly #touched: Uint32Array;
  readonly #isTouched: Uint8Array;
  #count = 0;
  /** Whether each article may be found: 0 where that has not been asked yet, 1 for yes, 2 for no. */
  readonly #allowed: Uint8Array;
  readonly #shortest: number;

  /** `worthPruning` is how long a list is at least that may be cut. */
  constructor(columns: Columns, worthPruning = WORTH_PRUNING) {
    this.#columns = columns;
    this.#worthPruning = worthPruning;
    const { firstPassage, textLengths } = columns;
    const articles = firstPassage.length - 1;
    this.#articleOf = new Uint32Array(textLengths.length);
    for (let a = 0; a < articles; a++) this.#articleOf.fill(a, firstPassage[a]!, firstPassage[a + 1]!);
    this.#sums = new Float64Array(textLengths.length);
    this.#headlines = new Float64Array(articles);
    this.#touched = new Uint32Array(textLengths.length);
    this.#isTouched = new Uint8Array(textLengths.length);
    this.#allowed = new Uint8Array(articles);
    let shortest = FURNITURE;
    for (const length of textLengths) if (length > 0 && length < shortest) shortest = length;
    this.#shortest = shortest;
  }

  articleOf(passage: number): number {
    return this.#articleOf[passage]!;
  }

  /**
   * The best passages, at most `limit`, best first and in order of place where scores are equal. `terms` are numbers with the
   * words that they stand for, `keep` tells which articles may be found.
   */
  search(
    terms: readonly { id: number; term: string }[],
    limit: number,
    stats: Statistics,
    keep: ((article: number) => boolean) | null,
  ): NumberedHit[] {
    const mean = averages(stats);
    const norms = new Float64Array(256).map((_, length) => lengthNorm(length, mean.text));
    const { textLengths } = this.#columns;
    const normOf = (passage: number): number => {
      const length = textLengths[passage]!;
      return length < norms.length ? norms[length]! : lengthNorm(length, mean.text);
    };
    const inHeadlines = this.#addHeadlines(terms, stats, mean.headline);
    const mayBe = this.#allowing(keep);
    const scoreOf = (passage: number): number => {
      const sum = this.#sums[passage]!;
      return (sum > 0 ? sum * normOf(passage) : 0) + this.#headlines[this.#articleOf[passage]!]!;
    };

    const lists = terms
      .map(
        ({ id, term }): Wanted => ({ list: listOf(this.#columns.text, id), weight: textWeight(term, stats) }),
      )
      .filter(({ list }) => list.length > 0)
      .sort((a, b) => b.weight - a.weight);
    this.#touchHeadlines(inHeadlines);
    const greatestNorm = lengthNorm(this.#shortest, mean.text);
    let rest = lists.reduce((sum, { weight }) => sum + weight, 0);
    let next = 0;
    let candidates: Uint32Array | null = null;
    for (; next < lists.length; next++) {
      const { list, weight } = lists[next]!;
      if (list.length >= this.#worthPruning && this.#count >= limit) {
        const least = new Best(limit);
        for (const p of this.#found) if (mayBe(p)) least.offer(scoreOf(p), p);
        // What a passage may still gain, and a little, so that rounding decides nothing.
        if (least.isFull && rest * greatestNorm + GIVE < least.least) {
          const bound = least.least - GIVE;
          candidates = this.#found.filter((p) => mayBe(p) && scoreOf(p) + rest * normOf(p) >= bound).sort();
          break;
        }
      }
      rest -= weight;
      this.#addUp(list, weight);
    }
    if (candidates) for (; next < lists.length; next++) this.#lookUp(lists[next]!, candidates);

    const best = new Best(limit);
    for (const passage of candidates ?? this.#found)
      if (mayBe(passage)) best.offer(rounded(scoreOf(passage)), passage);
    this.#reset(inHeadlines);
    return best.all().map(({ score, item }) => ({ passage: item, score }));
  }

  get #found(): Uint32Array {
    return this.#touched.subarray(0, this.#count);
  }

  #reset(inHeadlines: readonly number[]): void {
    for (const passage of this.#found) {
      this.#sums[passage] = 0;
      this.#isTouched[passage] = 0;
    }
    this.#count = 0;
    for (const article of inHeadlines) this.#headlines[article] = 0;
    this.#allowed.fill(0);
  }

  #touch(passage: number): void {
    if (this.#isTouched[passage] === 1) return;
    this.#isTouched[passage] = 1;
    this.#touched[this.#count++] = passage;
  }

  #addUp(list: Uint32Array, weight: number): void {
    for (let i = 0; i < list.length; i++) {
      const passage = list[i]!;
      this.#touch(passage);
      this.#sums[passage]! += weight;
    }
  }

  /** Adds up what the headlines are worth; returns the articles for which that is anything. */
  #addHeadlines(terms: readonly { id: number; term: string }[], stats: Statistics, mean: number): number[] {
    const { headlines, headlineLengths } = this.#columns;
    const found: number[] = [];
    for (const { id, term } of terms) {
      const list = listOf(headlines, id);
      if (list.length === 0) continue;
      const weight = headlineWeight(term, stats);
      for (const article of list) {
        if (this.#headlines[article] === 0) found.push(article);
        this.#headlines[article]! += weight * lengthNorm(headlineLengths[article]!, mean);
      }
    }
    return found;
  }

  /** Comes upon the passages of articles, page furniture aside. */
  #touchHeadlines(articles: readonly number[]): void {
    const { firstPassage, textLengths } = this.#columns;
    for (const article of articles)
      for (let p = firstPassage[article]!; p < firstPassage[article + 1]!; p++)
        if (textLengths[p] !== FURNITURE) this.#touch(p);
  }

  #allowing(keep: ((article: number) => boolean) | null): (passage: number) => boolean {
    if (!keep) return () => true;
    return (passage) => {
      const article = this.#articleOf[passage]!;
      if (this.#allowed[article] === 0) this.#allowed[article] = keep(article) ? 1 : 2;
      return this.#allowed[article] === 1;
    };
  }

  /** Adds a term's weight to those of some passages, in rising order, in which it stands. */
  #lookUp({ list, weight }: Wanted, passages: Uint32Array): void {
    let at = 0;
    for (const passage of passages) {
      at = firstFrom(list, passage, at);
      if (at >= list.length) return;
      if (list[at] === passage) this.#sums[passage]! += weight;
    }
  }
}
