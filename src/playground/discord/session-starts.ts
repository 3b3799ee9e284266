/**
 * How often a bot may log in: so many times a day, and in a short time once for each bucket of shards
 * (https://docs.discord.com/developers/events/gateway#session-start-limit-object).
 */
export class SessionStarts {
  /** Logins that are left today, and the milliseconds until there are all again. */
  remaining = 1000;
  resetAfter = 0;
  /** How many buckets there are: a shard's is its number modulo this. */
  maxConcurrency = 1;
  /** Milliseconds between two logins of a bucket: 5000 on Discord; 0 lets clients log in at once. */
  interval = 0;
  readonly #latest = new Map<number, number>();

  /** As `GET /gateway/bot` tells it. */
  toJSON() {
    const { remaining, resetAfter, maxConcurrency } = this;
    return { total: 1000, remaining, reset_after: resetAfter, max_concurrency: maxConcurrency };
  }

  /** Counts a login; whether it may go on. */
  take(shard: number): boolean {
    const bucket = shard % this.maxConcurrency;
    const before = this.#latest.get(bucket) ?? Number.NEGATIVE_INFINITY;
    if (performance.now() - before < this.interval) return false;
    this.#latest.set(bucket, performance.now());
    this.remaining = Math.max(this.remaining - 1, 0);
    return true;
  }
}
