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
  #isDestroyed = true;

  constructor(manager: Manager, onWait: OnWait) {
    super(manager);
    const backoff = new Backoff();
    const ended = new Set<number>();
    manager.on('closed', ({ shardId }) => ended.add(shardId));
    const { retrieveSessionInfo } = manager.options;
    // A shard asks for its session before it connects, and can be kept waiting for it.
    manager.options.retrieveSessionInfo = async (shard) => {
      if (ended.delete(shard) && !this.#isDestroyed) {
        const ms = backoff.wait(shard);
        onWait(shard, ms);
        await wait(ms, undefined, { ref: false });
      }
      return this.#isDestroyed ? new Promise<never>(() => {}) : retrieveSessionInfo(shard);
    };
  }

  override connect(): Promise<void> {
    this.#isDestroyed = false;
    return super.connect();
  }

  override destroy(...options: Parameters<SimpleShardingStrategy['destroy']>): Promise<void> {
    this.#isDestroyed = true;
    return super.destroy(...options);
  }
}
