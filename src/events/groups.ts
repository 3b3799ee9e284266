import { type Pairs, WHOLE } from './alike.ts';

/** Roots of sets that are joined two by two. */
class Roots {
  readonly #root: Uint32Array;

  constructor(size: number) {
    this.#root = Uint32Array.from({ length: size }, (_, i) => i);
  }

  of(i: number): number {
    const root = this.#root;
    let at = i;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  }

  /** The root of the second is from now on that of the first. */
  join(first: number, second: number): void {
    this.#root[this.of(second)] = this.of(first);
  }
}

/** The groups that one is alike to, some of them perhaps joined to others since, and the sums of likenesses with each. */
interface Edges {
  to: Uint32Array;
  sums: Float64Array;
  length: number;
}

/** Only articles that are connected by likenesses of `least` can ever come into one group. */
function connected(size: number, pairs: Pairs, least: number): Roots {
  const roots = new Roots(size);
  pairs.each((i, j, alike) => {
    if (alike / WHOLE >= least) roots.join(roots.of(i), roots.of(j));
  });
  return roots;
}

/** The likenesses between articles that are connected, those of each in a row. */
function edgesOf(size: number, pairs: Pairs, least: number): (Edges | null)[] {
  const roots = connected(size, pairs, least);
  const from = new Uint32Array(size + 1);
  pairs.each((i, j) => {
    if (roots.of(i) !== roots.of(j)) return;
    from[i + 1]!++;
    from[j + 1]!++;
  });
  for (let i = 0; i < size; i++) from[i + 1]! += from[i]!;
  const to = new Uint32Array(from[size]!);
  const sums = new Float64Array(from[size]!);
  const next = from.slice(0, size);
  const add = (i: number, j: number, alike: number): void => {
    const at = next[i]!++;
    to[at] = j;
    sums[at] = alike;
  };
  pairs.each((i, j, alike) => {
    if (roots.of(i) !== roots.of(j)) return;
    add(i, j, alike);
    add(j, i, alike);
  });
  return Array.from({ length: size }, (_, i): Edges | null => {
    const [start, end] = [from[i]!, from[i + 1]!];
    if (start === end) return null;
    return { to: to.subarray(start, end), sums: sums.subarray(start, end), length: end - start };
  });
}

/**
 * Groups that grow together where they are most alike, by the average likeness of their members: average linkage
 * (UPGMA) by chains of nearest neighbours. Sums are of whole numbers and so the same in any order.
 */
class Growth {
  readonly #least: number;
  readonly #edges: (Edges | null)[];
  readonly #sizes: Uint32Array;
  readonly #roots: Roots;
  /** For each group where it stands in the list that is being put together. */
  readonly #place: Uint32Array;

  constructor(size: number, pairs: Pairs, least: number) {
    this.#least = least;
    this.#edges = edgesOf(size, pairs, least);
    this.#sizes = new Uint32Array(size).fill(1);
    this.#roots = new Roots(size);
    this.#place = new Uint32Array(size);
  }

  /** Adds up what has been joined since. */
  #putTogether(edges: Edges, own: number): void {
    const { to, sums } = edges;
    let length = 0;
    for (let k = 0; k < edges.length; k++) {
      const group = this.#roots.of(to[k]!);
      if (group === own) continue;
      const at = this.#place[group]!;
      if (at < length && to[at] === group) sums[at]! += sums[k]!;
      else {
        this.#place[group] = length;
        to[length] = group;
        sums[length++] = sums[k]!;
      }
    }
    edges.length = length;
  }

  /** The group that is most like a group, the one `before` where two are as much, else the first; -1 when none is alike. */
  #nearest(own: number, before: number | undefined): number {
    const edges = this.#edges[own];
    if (!edges) return -1;
    this.#putTogether(edges, own);
    let best = -1;
    let most = this.#least;
    for (let k = 0; k < edges.length; k++) {
      const group = edges.to[k]!;
      const average = edges.sums[k]! / WHOLE / (this.#sizes[own]! * this.#sizes[group]!);
      const wins =
        average > most ||
        (average === most && best !== before && (best < 0 || group === before || group < best));
      if (wins) [best, most] = [group, average];
    }
    return best;
  }

  #merge(first: number, second: number): void {
    this.#roots.join(first, second);
    this.#sizes[first]! += this.#sizes[second]!;
    const [a, b] = [this.#edges[first]!, this.#edges[second]!];
    this.#edges[second] = null;
    const [to, sums] = [new Uint32Array(a.length + b.length), new Float64Array(a.length + b.length)];
    to.set(a.to.subarray(0, a.length));
    to.set(b.to.subarray(0, b.length), a.length);
    sums.set(a.sums.subarray(0, a.length));
    sums.set(b.sums.subarray(0, b.length), a.length);
    this.#edges[first] = { to, sums, length: to.length };
  }

  /** Merges until no two groups are alike: each time two that are each the other's nearest. */
  grow(): void {
    for (let start = 0; start < this.#sizes.length; start++) {
      const chain = [start];
      while (chain.length > 0) {
        const last = chain.at(-1)!;
        const near = this.#roots.of(last) === last ? this.#nearest(last, chain.at(-2)) : -1;
        if (near < 0) chain.pop();
        else if (near === chain.at(-2)) {
          chain.splice(-2);
          this.#merge(Math.min(near, last), Math.max(near, last));
          if (chain.length === 0) chain.push(Math.min(near, last));
        } else chain.push(near);
      }
    }
  }

  /** The groups by their members, both in order. */
  members(): number[][] {
    const groups: number[][] = [];
    for (let i = 0; i < this.#sizes.length; i++) {
      const root = this.#roots.of(i);
      if (root === i) {
        this.#place[i] = groups.length;
        groups.push([i]);
      } else groups[this.#place[root]!]!.push(i);
    }
    return groups;
  }
}

/**
 * Groups articles, by their positions below `size`, so that no two groups are alike by `least` or more, 0 to 1, the
 * average of their pairs; those that `pairs` does not have are not alike at all. In order of the first of each group.
 */
export function grownTogether(size: number, pairs: Pairs, least: number): number[][] {
  const growth = new Growth(size, pairs, least);
  growth.grow();
  return growth.members();
}
