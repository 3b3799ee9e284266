/** How many may come at once, and how many a second after that. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** From so many buckets on those that are full are thrown away, as a new one is full too; and again when there are twice as many. */
const MANY = 10_000;

/** So many milliseconds are nothing but rounding. */
const ROUNDING = 1e-6;

interface Bucket {
  tokens: number;
  /** Milliseconds at which it had so many. */
  at: number;
}

/** A token bucket for each of whoever comes: it holds a burst, each taking costs a token, and tokens come back at an even rate. */
export class Buckets {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();
  #many = MANY;

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Milliseconds until there is a token for a key, 0 when there is one; `now` in milliseconds, never less than before. */
  wait(key: string, now: number): number {
    const ms = ((1 - this.#tokens(key, now)) / this.#rate.perSecond) * 1000;
    return Math.max(0, Math.ceil(ms - ROUNDING));
  }

  /** Takes a token. */
  take(key: string, now: number): void {
    const tokens = this.#tokens(key, now) - 1;
    this.#buckets.set(key, { tokens, at: now });
    if (this.#buckets.size >= this.#many) this.#sweep(now);
  }

  #tokens(key: string, now: number): number {
    const { burst, perSecond } = this.#rate;
    const bucket = this.#buckets.get(key);
    return bucket ? Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond) : burst;
  }

  #sweep(now: number): void {
    for (const key of this.#buckets.keys())
      if (this.#tokens(key, now) >= this.#rate.burst) this.#buckets.delete(key);
    this.#many = Math.max(MANY, 2 * this.#buckets.size);
  }
}
