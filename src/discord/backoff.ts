/** Milliseconds that the second attempt in a row waits; each further one waits twice as long as the one before. */
const SECOND = 1000;
/** Discord lets a bot log in 1,000 times a day; at two to three minutes a time it is some 640. */
const LONGEST = 180_000;
/** Milliseconds after which a connection has held, so that its end begins a new row. */
const HOLDS = 60_000;

/** How long each shard waits before it connects again. */
export class Backoff {
  readonly #shards = new Map<number, { attempts: number; since: number }>();

  /**
   * Milliseconds for which a shard whose connection has ended waits: none at first, then half to all of a time that doubles with
   * each attempt in a row, so that not all bots come back at once. `random` is from 0 up to 1.
   */
  wait(shard: number, now = performance.now(), random = Math.random()): number {
    const last = this.#shards.get(shard);
    const attempts = last && now - last.since < HOLDS ? last.attempts + 1 : 0;
    const longest = attempts === 0 ? 0 : Math.min(LONGEST, SECOND * 2 ** (attempts - 1));
    const ms = Math.round(longest * (0.5 + random / 2));
    this.#shards.set(shard, { attempts, since: now + ms });
    return ms;
  }
}
