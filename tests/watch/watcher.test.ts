import { expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk.ts';
import type { Library } from '../../src/library/library.ts';
import { Watcher } from '../../src/watch/watcher.ts';
import { emptyStore } from '../store/databases.ts';

test('a watch that cannot be looked at keeps no other from being told', async () => {
  const store = await emptyStore();
  const about = {
    channel: '3',
    args: { query: 'CECOT capacity' },
    seen: [],
    shown: [],
    by: '1',
    at: new Date(),
  };
  for (const server of ['1', '2']) await store.watches.add({ ...about, server }, 50);
  const desk = await openDesk('seeds');
  const library = {
    onChange: () => {},
    desk(server: string): Desk {
      if (server === '1') throw new Error('broken');
      return desk;
    },
  } as unknown as Library;
  const [told, warned]: [string[], string[]] = [[], []];
  const watcher = new Watcher({
    library,
    watches: store.watches,
    tell: async (_, news) => told.push(news.query) > 0,
    warn: (_, message) => void warned.push(message),
  });
  await watcher.idle();
  expect(told).toEqual(['CECOT capacity']);
  expect(warned).toEqual(['a watched question could not be looked at, and is again']);
  await watcher.close();
});
