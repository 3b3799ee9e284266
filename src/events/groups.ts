/** Groups that grow together where they are most alike, by the average likeness of their members (average linkage). */
export class Groups {
  readonly members: (number[] | null)[];
  readonly #sums: Map<number, number>[];
  readonly #least: number;

  /** So many groups of one member each; they merge while their average likeness is `least` or more. */
  constructor(size: number, least: number) {
    this.#least = least;
    this.members = Array.from({ length: size }, (_, i) => [i]);
    this.#sums = this.members.map(() => new Map());
  }

  /** Adds to the likeness of two groups. */
  add(i: number, j: number, likeness: number): void {
    this.#sums[i]!.set(j, (this.#sums[i]!.get(j) ?? 0) + likeness);
    this.#sums[j]!.set(i, (this.#sums[j]!.get(i) ?? 0) + likeness);
  }

  /** The group that is most like a group, the one `before` where two are as much; null when none is alike. */
  #nearest(i: number, before: number | undefined): number | null {
    let best: number | null = null;
    let most = this.#least;
    for (const [j, sum] of this.#sums[i]!) {
      const average = sum / (this.members[i]!.length * this.members[j]!.length);
      const wins = average > most || (average === most && (best === null || j === before));
      if (wins) [best, most] = [j, average];
    }
    return best;
  }

  #merge(i: number, j: number): void {
    this.members[i] = [...this.members[i]!, ...this.members[j]!].sort((a, b) => a - b);
    this.members[j] = null;
    const sums = this.#sums[j]!;
    this.#sums[j] = new Map();
    this.#sums[i]!.delete(j);
    for (const [k, sum] of sums) {
      this.#sums[k]!.delete(j);
      if (k !== i) this.add(i, k, sum);
    }
  }

  /** Merges until no two groups are alike: each time two that are each the other's nearest. */
  grow(): number[][] {
    for (let start = 0; start < this.members.length; start++) {
      const chain = [start];
      while (chain.length > 0) {
        const last = chain.at(-1)!;
        const near = this.members[last] ? this.#nearest(last, chain.at(-2)) : null;
        if (near === null) chain.pop();
        else if (near === chain.at(-2)) {
          chain.splice(-2);
          this.#merge(Math.min(near, last), Math.max(near, last));
          if (chain.length === 0) chain.push(Math.min(near, last));
        } else chain.push(near);
      }
    }
    return this.members.filter((own) => own !== null);
  }
}
