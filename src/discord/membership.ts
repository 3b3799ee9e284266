import { type Client, Events, ShardClientUtil } from 'discord.js';
import type { Logger } from 'pino';
import type { Servers } from '../store/servers.ts';

/** Whether a server would be among those of which this process hears. */
function isOurs(client: Client<true>, server: string): boolean {
  const shards = client.options.shardCount ?? 1;
  return client.ws.shards.has(ShardClientUtil.shardIdForGuildId(server, shards));
}

/** Forgets what is kept of servers that the bot leaves, also of those that it left while it did not run. */
export function followMembership(client: Client, servers: Servers, log: Logger): void {
  const noted = (work: Promise<unknown>): void => {
    work.catch((err: unknown) => log.error({ err }, 'the change of a server could not be kept'));
  };
  client.on(Events.GuildCreate, ({ id }) => noted(servers.joined(id)));
  client.on(Events.GuildDelete, ({ id }) => {
    log.info({ server: id }, 'the bot left a server: its record is erased');
    noted(servers.left(id, new Date()));
  });
  client.once(Events.ClientReady, (ready) => {
    const leave = async (): Promise<void> => {
      for (const id of ready.guilds.cache.keys()) await servers.joined(id);
      for (const id of await servers.present())
        if (isOurs(ready, id) && !ready.guilds.cache.has(id)) await servers.left(id, new Date());
    };
    noted(leave());
  });
}
