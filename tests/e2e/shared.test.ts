import { expect } from 'vitest';
import { test } from './newsroom.ts';

test('of two processes of one bot that share a database one answers', async ({
  discord,
  start,
  store,
  log,
}) => {
  await start({ isShared: true });
  await start({ isShared: true });
  for (const query of ['deportees count', 'CECOT capacity', 'when did CECOT open'])
    await discord.command('factcheck', { query }).answer;
  const watched = await discord.command('watch', { query: 'deportees count' }, 'manager').answer;
  expect(watched.text).toContain('as number 1');
  const callbacks = discord.requests.filter((r) => r.path.startsWith('/interactions'));
  expect(callbacks).toHaveLength(4);
  expect(await store.watches.list(null)).toHaveLength(1);
  expect(log.filter((line) => line.level >= 50)).toEqual([]);
});
