/** Milliseconds that the second attempt in a row waits; each further one waits twice as long as the one before. */
const SECOND = 1000;
/** Discord lets a bot log in 1,000 times a day, with all of its shards; at two to three minutes for each of them it is some 640. */
const LONGEST = 180_000;
/** Milliseconds after which a connection has held, so that its end begins a new row. */
const HOLDS = 60_000;

/** How long each shard waits before it connects again. */
export class Backoff {
  readonly #shards = new Map<number, { attempts: number; connected: number | null }>();

  /** A shard is connected: logged in, or back in its session. */
  connected(shard: number, now = performance.now()): void {
    const { attempts } = this.#shards.get(shard) ?? { attempts: -1 };
    this.#shards.set(shard, { attempts, connected: now });
  }

  /**
   * Milliseconds for which one of so many shards waits whose connection has ended: none at first, then half to all of a time that doubles
   * with each attempt in a row, so that not all bots come back at once. `random` is from 0 up to 1.
   */
  wait(shard: number, shards: number, now = performance.now(), random = Math.random()): number {
    const { attempts: before, connected } = this.#shards.get(shard) ?? { attempts: -1, connected: null };
    const hasHeld = connected !== null && now - connected >= HOLDS;
    const attempts = hasHeld ? 0 : before + 1;
    this.#shards.set(shard, { attempts, connected: null });
    const longest = attempts === 0 ? 0 : Math.min(LONGEST * shards, SECOND * 2 ** (attempts - 1));
    return Math.round(longest * (0.5 + random / 2));
  }
}
