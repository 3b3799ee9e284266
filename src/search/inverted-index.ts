import { once } from '../once.ts';
import { Best } from './best.ts';
import { averages, headlineWeight, lengthNorm, rounded, type Statistics, textWeight } from './bm25.ts';

/** Lists of rising numbers one behind the other: those of list `i` stand from `ends[i - 1]` to `ends[i]`. */
export interface Lists {
  ends: Uint32Array;
  members: Uint32Array;
}

/** Where one of some things begins that stand one behind the other, from 0, by where each ends. */
export function startAt(ends: Uint32Array, i: number): number {
  return i > 0 ? ends[i - 1]! : 0;
}

/** One of some lists. */
export function listOf({ ends, members }: Lists, i: number): Uint32Array {
  return members.subarray(startAt(ends, i), ends[i]!);
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

/** So many passages are scored together: what is added up for them fits a processor's cache. */
const WINDOW = 1 << 13;
/** So much a score may be off by rounding. */
const GIVE = 1e-6;

/** A term that is searched for. */
interface Wanted {
  /** The passages with the term. */
  list: Uint32Array;
  weight: number;
  /** How far the list has been read. */
  at: number;
}

/** Whether an article may be found; null when all may. */
type Keep = ((article: number) => boolean) | null;

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
 * Finds the best passages for terms over typed arrays, some thousand passages after others. As soon as the best have more than
 * what the commonest terms can add up to, these are only looked up for the passages that the others find (MaxScore: Turtle and
 * Flood, "Query evaluation: strategies and optimizations", 1995).
 */
export class InvertedIndex {
  readonly #columns: Columns;
  readonly #window: number;
  readonly #articleOf: Uint32Array;
  /** What the headlines of articles are worth to the search that goes on; else 0. */
  readonly #headlines: Float64Array;
  /** What the texts of the passages of a window are worth to it, from the first on; and those found in it, so many. */
  readonly #sums: Float64Array;
  readonly #found: Uint32Array;
  #count = 0;
  /** The fewest terms of a passage, empty ones aside, and the most. */
  readonly #lengths: { shortest: number; longest: number };
  /** What each length makes of the weights of a text's terms, where texts are so long on average. */
  #norms: { mean: number; of: Float64Array } | null = null;

  /** `window` is how many passages are scored together. */
  constructor(columns: Columns, window = WINDOW) {
    this.#columns = columns;
    this.#window = window;
    const { firstPassage, textLengths } = columns;
    const articles = firstPassage.length - 1;
    this.#articleOf = new Uint32Array(textLengths.length);
    for (let a = 0; a < articles; a++) this.#articleOf.fill(a, firstPassage[a]!, firstPassage[a + 1]!);
    this.#headlines = new Float64Array(articles);
    this.#sums = new Float64Array(window);
    this.#found = new Uint32Array(window);
    this.#lengths = lengthsOf(textLengths);
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
    keep: Keep,
  ): NumberedHit[] {
    const mean = averages(stats);
    const norms = this.#normsFor(mean.text);
    this.#addHeadlines(terms, stats, mean.headline);
    const wanted = terms
      .map(
        ({ id, term }): Wanted => ({
          list: listOf(this.#columns.text, id),
          weight: textWeight(term, stats),
          at: 0,
        }),
      )
      .filter(({ list }) => list.length > 0)
      .sort((a, b) => b.weight - a.weight);
    const best = new Best(limit);
    const mayBe = keep && once(keep);
    const greatest = norms[this.#lengths.shortest]!;
    // The commonest terms, when they need not be added up any more, and what they are worth together.
    const common: Wanted[] = [];
    let rest = 0;
    const size = this.#columns.textLengths.length;
    for (let from = 0; from < size; from += this.#window) {
      const least = best.isFull ? best.least - GIVE : 0;
      while (wanted.length > 0 && (rest + wanted.at(-1)!.weight) * greatest < least) {
        common.push(wanted.pop()!);
        rest += common.at(-1)!.weight;
      }
      const to = Math.min(size, from + this.#window);
      for (const term of wanted) this.#addUp(term, from, to);
      this.#findByHeadline(from, to, least - rest * greatest);
      if (common.length > 0) this.#keepReaching(from, least, rest, norms);
      for (const term of common) this.#lookUp(term, from);
      this.#offer(from, best, norms, mayBe);
      this.#sums.fill(0);
      this.#count = 0;
    }
    this.#headlines.fill(0);
    return best.all().map(({ score, item }) => ({ passage: item, score }));
  }

  #normsFor(mean: number): Float64Array {
    if (this.#norms?.mean !== mean) {
      const { longest } = this.#lengths;
      const of = Float64Array.from({ length: longest + 1 }, (_, length) => lengthNorm(length, mean));
      this.#norms = { mean, of };
    }
    return this.#norms!.of;
  }

  /** Adds up what the headlines are worth. */
  #addHeadlines(terms: readonly { id: number; term: string }[], stats: Statistics, mean: number): void {
    const { headlines, headlineLengths } = this.#columns;
    for (const { id, term } of terms) {
      const list = listOf(headlines, id);
      if (list.length === 0) continue;
      const weight = headlineWeight(term, stats);
      for (const article of list)
        this.#headlines[article]! += weight * lengthNorm(headlineLengths[article]!, mean);
    }
  }

  /** Adds a term's weight to the passages of a window in which it stands. */
  #addUp(term: Wanted, from: number, to: number): void {
    const { list, weight } = term;
    const [sums, found] = [this.#sums, this.#found];
    let [at, count] = [term.at, this.#count];
    for (; at < list.length && list[at]! < to; at++) {
      const place = list[at]! - from;
      // No term is worth nothing.
      if (sums[place] === 0) found[count++] = place;
      sums[place]! += weight;
    }
    term.at = at;
    this.#count = count;
  }

  /** Finds the passages of a window that only their headline speaks for, where its worth reaches `least`; page furniture aside. */
  #findByHeadline(from: number, to: number, least: number): void {
    const { firstPassage, textLengths } = this.#columns;
    const last = this.#articleOf[to - 1]!;
    for (let article = this.#articleOf[from]!; article <= last; article++) {
      const worth = this.#headlines[article]!;
      if (worth === 0 || worth < least) continue;
      const end = Math.min(to, firstPassage[article + 1]!);
      for (let p = Math.max(from, firstPassage[article]!); p < end; p++)
        if (this.#sums[p - from] === 0 && textLengths[p] !== FURNITURE) this.#found[this.#count++] = p - from;
    }
  }

  /** What a passage is worth so far; it is none of page furniture. */
  #score(place: number, from: number, norms: Float64Array): number {
    const passage = from + place;
    return (
      this.#sums[place]! * norms[this.#columns.textLengths[passage]!]! +
      this.#headlines[this.#articleOf[passage]!]!
    );
  }

  /** Drops what has been found that does not reach a score with the weight that is left; leaves the others in rising order. */
  #keepReaching(from: number, least: number, rest: number, norms: Float64Array): void {
    const { textLengths } = this.#columns;
    let kept = 0;
    for (let i = 0; i < this.#count; i++) {
      const place = this.#found[i]!;
      const most = this.#score(place, from, norms) + rest * norms[textLengths[from + place]!]!;
      if (most >= least) this.#found[kept++] = place;
    }
    this.#count = kept;
    this.#found.subarray(0, kept).sort();
  }

  /** Adds a term's weight to what has been found, in rising order. */
  #lookUp(term: Wanted, from: number): void {
    const { list, weight } = term;
    for (let i = 0; i < this.#count; i++) {
      const passage = from + this.#found[i]!;
      term.at = firstFrom(list, passage, term.at);
      if (term.at >= list.length) return;
      if (list[term.at] === passage) this.#sums[this.#found[i]!]! += weight;
    }
  }

  /** Offers what has been found for what it is worth in the end. */
  #offer(from: number, best: Best, norms: Float64Array, mayBe: Keep): void {
    for (let i = 0; i < this.#count; i++) {
      const place = this.#found[i]!;
      const score = this.#score(place, from, norms);
      if (best.isFull && score < best.least - GIVE) continue;
      if (!mayBe || mayBe(this.#articleOf[from + place]!)) best.offer(rounded(score), from + place);
    }
  }
}

/** The fewest terms of a passage and the most; empty passages and page furniture aside. */
function lengthsOf(textLengths: Uint16Array): { shortest: number; longest: number } {
  let [shortest, longest] = [FURNITURE, 0];
  for (const length of textLengths) {
    if (length === FURNITURE) continue;
    if (length > longest) longest = length;
    if (length > 0 && length < shortest) shortest = length;
  }
  return { shortest: Math.min(shortest, longest), longest };
}
