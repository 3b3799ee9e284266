import { once } from 'node:events';
import { ShardClientUtil } from 'discord.js';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { GUILD_ID, OTHER_GUILD_ID } from '../../src/playground/discord/objects.ts';
import { type Loopback, startLoopback, TOKEN } from '../../src/playground/discord/server.ts';
import { guildOf, hears, shardIn } from '../../src/playground/discord/shard.ts';

describe('a shard', () => {
  it.each([
    [undefined, [0, 1]],
    [
      [0, 1],
      [0, 1],
    ],
    [
      [1, 2],
      [1, 2],
    ],
    [[2, 2], null],
    [[-1, 2], null],
    [[0, 0], null],
    [[0.5, 2], null],
    [['0', '2'], null],
    [[0], null],
    [[0, 1, 2], null],
    ['0,2', null],
    [null, null],
  ])('that a client names as %j is %j', (named, shard) => {
    expect(shardIn(named)).toEqual(shard);
  });

  it('of a server is the one that the client takes it for, and no other', () => {
    const id = fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String);
    fc.assert(
      fc.property(id, fc.integer({ min: 1, max: 150 }), (guild, count) => {
        const hearing = Array.from({ length: count }, (_, i) => i).filter((i) => hears([i, count], guild));
        expect(hearing).toEqual([ShardClientUtil.shardIdForGuildId(guild, count)]);
      }),
    );
  });

  it.each([
    ['INTERACTION_CREATE', { id: '1', guild_id: '2' }, '2'],
    ['INTERACTION_CREATE', { id: '1' }, null],
    ['GUILD_DELETE', { id: '2' }, '2'],
    ['GUILD_ROLE_DELETE', { guild_id: '2', role_id: '1' }, '2'],
    ['ENTITLEMENT_CREATE', null, null],
  ])('hears %s %j as of server %s', (t, d, guild) => {
    expect(guildOf(t, d)).toBe(guild);
  });
});

describe('the gateway', () => {
  let discord: Loopback;

  beforeEach(async () => {
    discord = await startLoopback();
  });
  afterEach(() => discord.close());

  /** Logs in with a shard; ends with what Discord says: an event, an invalid session, or a close code. */
  async function logIn(shard?: unknown): Promise<unknown> {
    const socket = new WebSocket(discord.gateway.url);
    await once(socket, 'message');
    const closed = once(socket, 'close').then(([code]) => code);
    const told = once(socket, 'message').then(([data]) => JSON.parse(String(data)));
    socket.send(
      JSON.stringify({
        op: 2,
        d: { token: TOKEN, intents: 1, properties: {}, ...(shard !== undefined && { shard }) },
      }),
    );
    return Promise.race([closed, told]);
  }

  const servers = (...ids: string[]) => ids.map((id) => ({ id, unavailable: true }));

  it('tells a session its own servers, and names its shard', async () => {
    const first = { t: 'READY', d: { shard: [0, 2], guilds: servers(GUILD_ID) } };
    const second = { t: 'READY', d: { shard: [1, 2], guilds: servers(OTHER_GUILD_ID) } };
    expect(await logIn([0, 2])).toMatchObject(first);
    expect(await logIn([1, 2])).toMatchObject(second);
    const whole = { t: 'READY', d: { guilds: servers(GUILD_ID, OTHER_GUILD_ID) } };
    expect(await logIn()).toMatchObject(whole);
    expect(await logIn([0, 1])).toMatchObject(whole);
  });

  it('refuses a shard that is none, and a number of shards that it did not ask for', async () => {
    expect(await logIn([2, 2])).toBe(4010);
    discord.gateway.shardMultiple = 3;
    expect(await logIn([0, 2])).toBe(4010);
    expect(await logIn([0, 6])).toMatchObject({ t: 'READY' });
  });

  it('wants shards where a session would hear of too many servers', async () => {
    discord.gateway.mostGuilds = 1;
    expect(await logIn([0, 1])).toBe(4011);
    expect(await logIn([0, 2])).toMatchObject({ t: 'READY' });
  });

  it('lets each bucket of shards log in once in a while', async () => {
    discord.gateway.starts.interval = 60_000;
    const again = { op: 9, d: false };
    expect(await logIn([0, 4])).toMatchObject({ t: 'READY' });
    expect(await logIn([1, 4])).toMatchObject(again);
    discord.gateway.starts.maxConcurrency = 2;
    expect(await logIn([1, 4])).toMatchObject({ t: 'READY' });
    expect(await logIn([2, 4])).toMatchObject(again);
    expect(discord.gateway.bot.session_start_limit).toMatchObject({ remaining: 998, max_concurrency: 2 });
  });
});
