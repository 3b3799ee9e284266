/** Mixes whole numbers into one of 32 bits, so that each key has a stream of its own. */
export function mix(...keys: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const key of keys) {
    hash = Math.imul(hash ^ key, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

/** Chance that can be repeated: one seed, one sequence (mulberry32). */
export class Random {
  #state: number;

  constructor(...keys: readonly number[]) {
    this.#state = mix(...keys);
  }

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** A whole number from `low` to `high`, small ones more often: each order of size alike. */
  scaled(low: number, high: number): number {
    return Math.min(high, Math.round(low * (high / low) ** this.next()));
  }

  /** A rank below `size` by the law of Zipf and Mandelbrot: rank r as often as 1 / (r + `flat`). */
  rank(size: number, flat = 1): number {
    return Math.min(size - 1, Math.floor(flat * ((size + flat) / flat) ** this.next() - flat));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}
