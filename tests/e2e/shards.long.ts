import { expect } from 'vitest';
import { test } from './newsroom.ts';

const QUERY = { query: 'deportees count' };

test('what came too long before the second shard was connected has no effect', async ({
  discord,
  start,
  store,
  log,
}) => {
  // As on Discord, and the client waits as it does there.
  discord.gateway.starts.interval = 5000;
  const first = discord.gateway.next('ready');
  const starting = start({ shards: 2, clientOptions: {} });
  // Whichever is the first.
  const place = (await first).shard[0] === 0 ? 'manager' : 'elsewhere';
  const early = discord.command('watch', QUERY, place);
  await starting;
  expect(discord.gateway.identifies).toHaveLength(2);
  await expect
    .poll(() => log.map(({ msg }) => msg))
    .toContain('what came before all shards were connected was not answered');
  expect(await store.watches.list(null)).toEqual([]);
  expect(early.changes).toEqual([]);
  expect((await discord.command('watch', QUERY, place).answer).text).toContain('as number 1');
  expect(log.filter(({ level }) => level >= 40)).toEqual([]);
});
