import { has } from './postings.ts';

/** All that hold the rarest of the words are looked at too, up to so many: one of them may have them all. */
const MOST_WITH_RAREST = 2000;
/** More than sums of the same weights in another order can differ by. */
const SLIGHT = 1e-9;

/** Units by numbers, with the words that they hold. */
export interface UnitPostings {
  /** Every number is below this. */
  readonly end: number;
  /** In how many units of the whole corpus a word stands, and how many there are: what makes a word rare. */
  readonly units: number;
  holding(word: string): number;
  /** The numbers of the units here that hold a word, ascending. */
  of(word: string): ArrayLike<number>;
  /** Where a unit stands in the order of the corpus. */
  rank(id: number): number;
  /** How many words a unit has, and how many different ones. */
  length(id: number): number;
  distinct(id: number): number;
}

/** How many of its words the shorter of two sides must have in common with the longer, by how many it has. */
export type LeastShared = (shorter: number) => number;

/** What narrows a search. */
export interface Narrowing {
  isKept?: ((id: number) => boolean) | undefined;
  /** Leaves out what is near and yet shares too few of its words. */
  least?: LeastShared | undefined;
}

/** A unit by its number, with what it shares of the words. */
export interface Scored {
  id: number;
  score: number;
}

/** What a word counts that stands in `holding` of `units`. */
export const weightOf = (units: number, holding: number): number => Math.log(1 + units / (1 + holding));

interface Listed {
  list: ArrayLike<number>;
  weight: number;
  /** How often it is among the words. */
  times: number;
}

/** The different words that any unit holds, the rarest first. */
function listed(words: readonly string[], postings: UnitPostings): Listed[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times]
    .map(([word, n]) => ({ list: postings.of(word), holding: postings.holding(word), times: n }))
    .filter(({ list }) => list.length > 0)
    .sort((a, b) => a.holding - b.holding)
    .map(({ list, holding, times: n }) => ({ list, weight: weightOf(postings.units, holding), times: n }));
}

/** Whether the shorter of so many words and a unit may have enough of its words in the longer. */
function sharesEnough(
  id: number,
  length: number,
  terms: readonly Listed[],
  postings: UnitPostings,
  least: LeastShared,
): boolean {
  let [places, shared] = [0, 0];
  for (const { list, times } of terms) {
    if (!has(list, id)) continue;
    places += times;
    shared++;
  }
  const own = postings.length(id);
  return length <= own ? places >= least(length) : own - (postings.distinct(id) - shared) >= least(own);
}

/** Finds units near to words in postings; it keeps the room that a search needs for the next one. */
export class Nearest {
  #scores = new Float64Array(0);
  /** The units of the last search, whose scores are still there. */
  #scored: number[] = [];

  /**
   * The units that share most of some words, the best first, at most so many. The lists of frequent words are not read
   * through where no unit that holds these alone can be among the best (MaxScore: Turtle and Flood 1995).
   */
  best(words: readonly string[], postings: UnitPostings, most: number, isKept = anyUnit): Scored[] {
    return this.#best(listed(words, postings), postings, most, isKept);
  }

  #best(
    terms: readonly Listed[],
    postings: UnitPostings,
    most: number,
    isKept: (id: number) => boolean,
  ): Scored[] {
    const scores = this.#emptied(postings.end);
    let left = terms.reduce((sum, t) => sum + t.weight, 0);
    let found: number[] = [];
    this.#scored = found;
    let i = 0;
    for (; i < terms.length; i++) {
      const { list, weight } = terms[i]!;
      if (found.length >= most && list.length > most && countAbove(found, scores, left) >= most) break;
      for (let k = 0; k < list.length; k++) {
        const id = list[k]!;
        if (scores[id] === 0) {
          if (!isKept(id)) continue;
          found.push(id);
        }
        scores[id]! += weight;
      }
      left -= weight;
    }
    const reached = i < terms.length ? kthOf(found, scores, most) - SLIGHT : 0;
    for (; i < terms.length; i++) {
      const { list, weight } = terms[i]!;
      const least = reached - left;
      found = found.filter((id) => scores[id]! >= least);
      for (const id of found) if (has(list, id)) scores[id]! += weight;
      left -= weight;
    }
    const least = kthOf(found, scores, most);
    return found
      .filter((id) => scores[id]! >= least)
      .map((id) => ({ id, score: scores[id]! }))
      .sort((a, b) => b.score - a.score || postings.rank(a.id) - postings.rank(b.id))
      .slice(0, most);
  }

  /** The best and those that hold the rarest word that any kept one holds, in order of the corpus. */
  near(
    words: readonly string[],
    postings: UnitPostings,
    most: number,
    { isKept = anyUnit, least }: Narrowing = {},
  ): number[] {
    const terms = listed(words, postings);
    const near = new Set(this.#best(terms, postings, most, isKept).map(({ id }) => id));
    for (const { list } of terms) {
      const holding = Array.from(list).filter(isKept);
      if (holding.length > MOST_WITH_RAREST) inOrder(holding, postings);
      for (const id of holding.slice(0, MOST_WITH_RAREST)) near.add(id);
      if (holding.length > 0) break;
    }
    const found = [...near].filter((id) => !least || sharesEnough(id, words.length, terms, postings, least));
    return inOrder(found, postings);
  }

  /** Room for so many scores, all of them 0. */
  #emptied(end: number): Float64Array {
    for (const id of this.#scored) this.#scores[id] = 0;
    if (this.#scores.length < end) this.#scores = new Float64Array(2 * end);
    return this.#scores;
  }
}

const anyUnit = (_id: number): boolean => true;

const inOrder = (ids: number[], postings: UnitPostings): number[] =>
  ids.sort((a, b) => postings.rank(a) - postings.rank(b));

function countAbove(ids: readonly number[], scores: Float64Array, least: number): number {
  let above = 0;
  for (const id of ids) if (scores[id]! > least + SLIGHT) above++;
  return above;
}

/** The score that `most` of the units reach; 0 where they are not more. */
function kthOf(ids: readonly number[], scores: Float64Array, most: number): number {
  if (ids.length <= most || most < 1) return 0;
  const own = new Float64Array(ids.length);
  for (let i = 0; i < ids.length; i++) own[i] = scores[ids[i]!]!;
  return own.sort()[ids.length - most]!;
}
