import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, vi } from 'vitest';
import { unreachable } from '../../src/discord/unreachable.ts';
import {
  CHANNEL_ID,
  GUILD_ID,
  OTHER_CHANNEL_ID,
  OTHER_GUILD_ID,
} from '../../src/playground/discord/objects.ts';
import type { Loopback } from '../../src/playground/discord/server.ts';
import { test } from './newsroom.ts';

/** The shards that have logged in, each as often as it did. */
const loggedIn = ({ gateway }: Loopback): string[] =>
  gateway.identifies.map(({ shard }) => (shard as number[]).join(' of ')).sort();

const QUERY = { query: 'deportees count' };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('two shards', () => {
  test('have a server each, and each question, also a direct one, is answered once', async ({
    discord,
    start,
    log,
  }) => {
    const { client } = await start({ shards: 2 });
    expect(loggedIn(discord)).toEqual(['0 of 2', '1 of 2']);
    expect(client.guilds.cache.map(({ id, shardId }) => `${shardId} has ${id}`).sort()).toEqual([
      `0 has ${GUILD_ID}`,
      `1 has ${OTHER_GUILD_ID}`,
    ]);
    for (const place of ['guild', 'elsewhere', 'dm', 'brought'] as const) {
      const exchange = discord.command('factcheck', QUERY, place);
      expect((await exchange.answer).text).toContain('238');
      expect(exchange.visible).toHaveLength(1);
    }
    expect(discord.requests.filter(({ path }) => path.startsWith('/interactions'))).toHaveLength(4);
    expect(log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  test('are both connected before the bot says so, however long the second has to wait', async ({
    discord,
    start,
    log,
  }) => {
    discord.gateway.starts.interval = 300;
    await start({ shards: 2 });
    const told = log.filter(({ msg }) => /connected/.test(msg));
    expect(told.map(({ msg }) => msg)).toEqual([
      'a shard is connected',
      'a shard is connected',
      'connected to Discord',
    ]);
    expect(told[2]).toMatchObject({ guilds: 2, shards: 2 });
  });

  test('do not wait for each other: one loses its connection and resumes, while the other answers', async ({
    discord,
    start,
    log,
  }) => {
    await start({ shards: 2 });
    const connected = discord.gateway.next('connected');
    discord.gateway.silent = true;
    discord.gateway.drop(1);
    const late = discord.command('factcheck', QUERY, 'elsewhere');
    await connected;
    for (const place of ['guild', 'dm'] as const)
      expect((await discord.command('factcheck', QUERY, place).answer).text).toContain('238');
    expect(late.changes).toEqual([]);
    const resumed = discord.gateway.next('resumed');
    discord.gateway.silent = false;
    expect(await resumed).toEqual({ path: '/resume', shard: [1, 2], replayed: ['INTERACTION_CREATE'] });
    expect((await late.answer).text).toContain('238');
    expect(discord.gateway.identifies).toHaveLength(2);
    const told = log.filter(({ msg }) => /reconnecting|resumed/.test(msg));
    expect(told.map((line) => 'shard' in line && line.shard)).toEqual([1, 1]);
  });

  test('tell each server of news once', async ({ discord, start }) => {
    await start({ shards: 2 });
    await discord.command('watch', QUERY, 'manager').answer;
    await discord.command('watch', QUERY, 'elsewhere').answer;
    for (const place of ['manager', 'elsewhere'] as const) {
      const posted = discord.rest.next(/^POST \/channels/);
      const file = { filename: 'own.txt', content: 'The prison holds 412 deportees, the director said.' };
      await discord.command('corpus add', { file }, place).answer;
      await posted;
    }
    await wait(300);
    expect(discord.requests.map(({ path }) => path).filter((path) => path.startsWith('/channels'))).toEqual([
      `/channels/${CHANNEL_ID}/messages`,
      `/channels/${OTHER_CHANNEL_ID}/messages`,
    ]);
  });

  test('share their questions with another process that has one', async ({ discord, start }) => {
    await start({ shards: 2, isShared: true });
    await start({ isShared: true });
    for (const place of ['guild', 'elsewhere', 'dm'] as const)
      await discord.command('factcheck', QUERY, place).answer;
    expect(discord.requests.filter(({ path }) => path.startsWith('/interactions'))).toHaveLength(3);
  });

  test('close both their connections when the bot stops', async ({ discord, start }) => {
    const bot = await start({ shards: 2 });
    const codes: number[] = [];
    discord.gateway.on('closed', (code) => codes.push(code));
    await bot.stop();
    await expect.poll(() => codes).toEqual([1000, 1000]);
  });
});

describe('a server of the second shard that the bot leaves', () => {
  const check = { command: 'factcheck', query: 'x', isPrivate: false, fingerprint: '0', reply: '{}' };
  const record = (server: string) => ({ server, by: '1', at: new Date(), ...check });

  test('has its record erased, and no other has', async ({ discord, start, store }) => {
    await start({ shards: 2 });
    await store.record.add(record(GUILD_ID));
    await store.record.add(record(OTHER_GUILD_ID));
    discord.gateway.leave(OTHER_GUILD_ID);
    await expect.poll(() => store.record.ofServer(OTHER_GUILD_ID, 10)).toEqual([]);
    expect(await store.record.ofServer(GUILD_ID, 10)).toHaveLength(1);
  });

  test('while the bot did not run or the shard had lost its session has it erased then', async ({
    discord,
    start,
    store,
  }) => {
    const gone = String(BigInt(OTHER_GUILD_ID) + 1n);
    for (const server of [gone, GUILD_ID, OTHER_GUILD_ID]) await store.record.add(record(server));
    await start({ shards: 2 });
    await expect.poll(() => store.record.ofServer(gone, 10)).toEqual([]);
    expect(await store.record.ofServer(OTHER_GUILD_ID, 10)).toHaveLength(1);
    const connected = discord.gateway.next('connected');
    discord.gateway.silent = true;
    discord.gateway.invalidate(false, 1);
    await connected;
    discord.gateway.leave(OTHER_GUILD_ID);
    discord.gateway.silent = false;
    await expect.poll(() => store.record.ofServer(OTHER_GUILD_ID, 10)).toEqual([]);
    expect(await store.record.ofServer(GUILD_ID, 10)).toHaveLength(1);
  });
});

describe('the number of shards', () => {
  test('is that which Discord recommends where it is asked', async ({ discord, start }) => {
    discord.gateway.recommendedShards = 3;
    await start({ shards: 'auto' });
    expect(loggedIn(discord)).toEqual(['0 of 3', '1 of 3', '2 of 3']);
    for (const place of ['guild', 'elsewhere', 'dm'] as const)
      expect((await discord.command('factcheck', QUERY, place).answer).text).toContain('238');
  });

  test('is one unless given, whatever the environment says', async ({ discord, start }) => {
    discord.gateway.recommendedShards = 3;
    vi.stubEnv('SHARDS', 'auto');
    vi.stubEnv('SHARD_COUNT', '3');
    await start();
    expect(loggedIn(discord)).toEqual(['0 of 1']);
  });

  test('too small for the servers is refused with the way out', async ({ discord, start }) => {
    discord.gateway.mostGuilds = 1;
    await expect(start()).rejects.toMatchObject({
      code: 4011,
      message: expect.stringContaining('set SHARDS=auto'),
    });
    await start({ shards: 2 });
    expect((await discord.command('factcheck', QUERY).answer).text).toContain('238');
  });

  test('that Discord does not want is refused with the way out', async ({ discord, start }) => {
    discord.gateway.shardMultiple = 3;
    await expect(start({ shards: 2 })).rejects.toMatchObject({
      code: 4010,
      message: expect.stringContaining('set SHARDS=auto'),
    });
  });

  test('for which there are too few logins left today says when there are more', async ({
    discord,
    start,
  }) => {
    Object.assign(discord.gateway.starts, { remaining: 1, resetAfter: 3_600_000 });
    const error = await start({ shards: 2 }).catch((thrown: unknown) => thrown);
    expect(unreachable(error)).toMatch(
      /^Discord takes no more logins of this bot today: start it again after \d{4}-\S+Z\.$/,
    );
  });
});
