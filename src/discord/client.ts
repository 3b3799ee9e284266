import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  type ClientOptions,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
} from 'discord.js';
import type { Logger } from 'pino';
import { reconnecting } from './reconnecting.ts';
import { GatewayRefusal } from './refusal.ts';
import { makeRequest } from './request.ts';

/** Milliseconds that disconnecting may take. */
const DISCONNECT_WITHIN = 1000;

/** Over how many connections Discord tells of the bot's servers: a number, or as many as it recommends. */
export type Shards = number | 'auto';

/** A client that has all shards in this process, and logs what becomes of them. */
export function clientFor({
  apiUrl,
  shards,
  log,
  clientOptions,
}: {
  apiUrl: string;
  shards: Shards;
  log: Logger;
  clientOptions: Partial<ClientOptions> | undefined;
}): Client {
  const client = new Client({
    ...clientOptions,
    ...sharding(shards),
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ws: {
      buildStrategy: reconnecting((shard, ms) => log.info({ shard, ms }, 'reconnecting to Discord')),
      ...clientOptions?.ws,
    },
    // Responses to interactions do not count for the limit of 50 a second, and of anything else the bot sends little.
    // https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints
    rest: { makeRequest, globalRequestsPerSecond: Infinity, ...clientOptions?.rest, api: apiUrl },
  });
  // The client takes SHARD_COUNT of the environment where this number is its own default.
  if (shards !== 'auto') client.options.shardCount = shards;
  logEvents(client, log);
  return client;
}

/** The shards are always named, as the client takes those of the environment otherwise. */
function sharding(shards: Shards): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (shards === 'auto') return { shards };
  return { shards: Array.from({ length: shards }, (_, shard) => shard), shardCount: shards };
}

/** Logs in and waits until all shards are ready. A client that cannot is destroyed. */
export async function connected(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.once(Events.ShardDisconnect, ({ code }) => reject(new GatewayRefusal(code)));
    client.login(token).catch((error: unknown) => {
      const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
      reject(invalid ? new GatewayRefusal(4004) : error);
    });
  });
  return ready.catch(async (error: unknown) => {
    await disconnect(client);
    throw error;
  });
}

/** Ends every shard's connection. The client never ends doing so while it waits for the gateway, as in an outage. */
export async function disconnect(client: Client): Promise<void> {
  await Promise.race([client.destroy(), wait(DISCONNECT_WITHIN, undefined, { ref: false })]);
}

/** Without a listener an error event would end the process; the client reconnects on its own. */
function logEvents(client: Client, log: Logger): void {
  client.on(Events.ClientReady, ({ user, guilds }) => {
    const { shardCount: shards } = client.options;
    log.info({ user: user.tag, guilds: guilds.cache.size, shards }, 'connected to Discord');
  });
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'a shard is connected'));
  client.on(Events.Error, (err) => log.error({ err }, 'the client met an error'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'the connection met an error'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'connection to Discord resumed'));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error({ code, shard }, 'Discord ended a connection for good'),
  );
  client.on(Events.Warn, (warning) => log.warn(warning));
}
