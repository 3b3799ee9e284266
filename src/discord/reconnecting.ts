import { setTimeout as wait } from 'node:timers/promises';
import { type ClientOptions, SimpleShardingStrategy } from 'discord.js';
import { Backoff } from './backoff.ts';

type Strategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;
type Manager = Parameters<Strategy>[0];

/** What hears of each attempt to connect a shard again, and of the milliseconds that it waits. */
type OnWait = (shard: number, ms: number) => void;

/**
 * Shards that wait longer before each attempt in a row to connect again: those of discord.js try twice a second for as long as an
 * outage lasts, and where each attempt is a login they use up those of the day.
 */
export function reconnecting(onWait: OnWait): Strategy {
  return (manager) => new Patient(manager, onWait);
}

class Patient extends SimpleShardingStrategy {
  #ending = new AbortController();

  constructor(manager: Manager, onWait: OnWait) {
    super(manager);
    const backoff = new Backoff();
    const ended = new Set<number>();
    manager.on('closed', ({ shardId }) => ended.add(shardId));
    for (const event of ['ready', 'resumed'] as const)
      manager.on(event, ({ shardId }) => backoff.connected(shardId));
    const { retrieveSessionInfo } = manager.options;
    // A shard asks for its session before it connects, and can be kept waiting for it.
    manager.options.retrieveSessionInfo = async (shard) => {
      const { signal } = this.#ending;
      if (ended.delete(shard) && !signal.aborted) {
        const ms = backoff.wait(shard, await manager.getShardCount());
        onWait(shard, ms);
        await wait(ms, undefined, { signal }).catch(() => {});
      }
      return signal.aborted ? new Promise<never>(() => {}) : retrieveSessionInfo(shard);
    };
  }

  override connect(): Promise<void> {
    this.#ending = new AbortController();
    return super.connect();
  }

  override destroy(...options: Parameters<SimpleShardingStrategy['destroy']>): Promise<void> {
    this.#ending.abort();
    return super.destroy(...options);
  }
}
