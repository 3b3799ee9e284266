import { isObject } from './schema.ts';

/** Of which part of the servers a session hears: its number from 0 up, and of how many. */
export type Shard = readonly [id: number, count: number];

/** What a session hears that names no shard: everything. */
const WHOLE: Shard = [0, 1];

/** The shard that a client names when it logs in; null where that is none. */
export function shardIn(named: unknown): Shard | null {
  if (named === undefined) return WHOLE;
  if (!Array.isArray(named) || named.length !== 2 || !named.every(Number.isInteger)) return null;
  const [id, count] = named as [number, number];
  return id >= 0 && id < count ? [id, count] : null;
}

/**
 * Whether a session hears of a server; what belongs to none, as direct messages, goes to the first shard. The formula is
 * Discord's (https://docs.discord.com/developers/events/gateway#sharding).
 */
export function hears([id, count]: Shard, guild: string | null): boolean {
  return id === (guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count)));
}

/** The server that an event belongs to; null for none. */
export function guildOf(t: string, d: unknown): string | null {
  if (!isObject(d)) return null;
  const id = d.guild_id ?? (t.startsWith('GUILD_') ? d.id : null);
  return typeof id === 'string' ? id : null;
}
