import { joined } from '../joined.ts';

/** Ids in ascending order, each once. */
export type Ids = Uint32Array;

const NONE: Ids = new Uint32Array(0);

/** Ids in order, each once. */
export function idsOf(ids: Iterable<number>): Ids {
  const sorted = Uint32Array.from(new Set(ids)).sort();
  return sorted.length > 0 ? sorted : NONE;
}

/** How many ids both lists have. */
export function sharedIds(a: Ids, b: Ids): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else {
      both++;
      i++;
      j++;
    }
  }
  return both;
}

/** Whether two lists have an id in common. */
export function meetIn(a: Ids, b: Ids): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else return true;
  }
  return false;
}

/** The weight of all ids of a list. */
export function weightOf(ids: Ids, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += weights[ids[i]!]!;
  return sum;
}

/** The weight of the ids that two lists have in common. */
function sharedWeight(a: Ids, b: Ids, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else {
      sum += weights[a[i]!]!;
      i++;
      j++;
    }
  }
  return sum;
}

/** What share of the weight of some ids is of ids that stand in a list. */
export function heldShare(ids: Ids, within: Ids, weights: Float64Array): number {
  const all = weightOf(ids, weights);
  return all > 0 ? sharedWeight(ids, within, weights) / all : 0;
}

/** The ids that any of several lists has. */
export function unionOf(lists: readonly Ids[]): Ids {
  if (lists.length === 1) return lists[0]!;
  const all = joined(lists).sort();
  let kept = 0;
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[kept++] = all[i]!;
  return all.slice(0, kept);
}

/** The ids that at least so many of several lists have. */
export function inSeveral(lists: readonly Ids[], least: number): Ids {
  const all = joined(lists).sort();
  const kept: number[] = [];
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    while (to < all.length && all[to] === all[from]) to++;
    if (to - from >= least) kept.push(all[from]!);
    from = to;
  }
  return Uint32Array.from(kept);
}

/** One more than the greatest id of some lists; 0 where there is none. */
export function idsEnd(lists: readonly Ids[]): number {
  let end = 0;
  for (const list of lists) if (list.length > 0) end = Math.max(end, list[list.length - 1]! + 1);
  return end;
}

/** In how many of some lists each id below `end` stands. */
export function countsOf(lists: readonly Ids[], end: number): Uint32Array {
  const counts = new Uint32Array(end);
  for (const list of lists) for (let i = 0; i < list.length; i++) counts[list[i]!]!++;
  return counts;
}

/** For each id the lists in which it stands, by their positions: an inverted index. */
export class Postings {
  readonly #from: Uint32Array;
  readonly #positions: Uint32Array;

  /** `lists` are indexed in their order. */
  constructor(lists: readonly Ids[]) {
    const end = idsEnd(lists);
    const counts = countsOf(lists, end);
    this.#from = new Uint32Array(end + 1);
    for (let id = 0; id < end; id++) this.#from[id + 1] = this.#from[id]! + counts[id]!;
    this.#positions = new Uint32Array(this.#from[end]!);
    const next = this.#from.slice(0, end);
    lists.forEach((list, position) => {
      for (let i = 0; i < list.length; i++) this.#positions[next[list[i]!]!++] = position;
    });
  }

  /** One more than the greatest id. */
  get end(): number {
    return this.#from.length - 1;
  }

  /** How many lists have an id. */
  count(id: number): number {
    return id + 1 < this.#from.length ? this.#from[id + 1]! - this.#from[id]! : 0;
  }

  /** The positions of the lists that have an id, in ascending order. */
  of(id: number): Uint32Array {
    return this.count(id) > 0 ? this.#positions.subarray(this.#from[id]!, this.#from[id + 1]!) : NONE;
  }
}
