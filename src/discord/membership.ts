import { type Client, Events, GatewayDispatchEvents, ShardClientUtil } from 'discord.js';
import type { Logger } from 'pino';
import type { Servers } from '../store/servers.ts';

/**
 * Forgets what is kept of servers that the bot leaves, also of those that it left while it did not run, or while a shard
 * had lost its session: Discord names a shard's servers whenever the shard logs in.
 */
export function followMembership(client: Client, servers: Servers, log: Logger): void {
  let working: Promise<unknown> = Promise.resolve();
  // One after the other, so that what happens last is what is kept.
  const note = (work: () => Promise<unknown>): void => {
    working = working.then(work).catch((err: unknown) => {
      log.error({ err }, 'the change of a server could not be kept');
    });
  };
  const leave = (server: string): Promise<void> => {
    log.info({ server }, 'the bot left a server: its record is erased');
    return servers.left(server, new Date());
  };
  client.on(Events.GuildDelete, ({ id }) => note(() => leave(id)));
  client.ws.on(GatewayDispatchEvents.GuildCreate, ({ id }: { id: string }) => note(() => servers.joined(id)));
  client.ws.on(GatewayDispatchEvents.Ready, ({ guilds }: { guilds: { id: string }[] }, shard) => {
    const there = new Set(guilds.map(({ id }) => id));
    const shards = client.options.shardCount ?? 1;
    note(async () => {
      for (const id of await servers.present())
        if (ShardClientUtil.shardIdForGuildId(id, shards) === shard && !there.has(id)) await leave(id);
    });
  });
}
