import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreMerged } from './merged.ts';
import { scoreMessages } from './messages.ts';

/** What no change may fall below for several topics in one corpus. */
const MERGED = { listed: 0.9, named: 0.77, picked: 0.77 };

test('of several topics in one corpus no two are mixed, and each is answered about as well as alone', async () => {
  const topics = ['aircrash', 'quake', 'strike', 'wildfire'];
  const { scores, events } = await scoreMerged(join(import.meta.dirname, 'topics'), topics);
  expect(events.all!['mixing two topics']).toBe(0);
  expect(events.generic!.listed).toBeGreaterThanOrEqual(MERGED.listed);
  expect(scores['named, merged']!['readings F1']).toBeGreaterThanOrEqual(MERGED.named);
  expect(scores['generic, merged, right event picked']!['readings F1']).toBeGreaterThanOrEqual(MERGED.picked);
}, 30_000);

test('messages are taken apart and checked as well as they were', async () => {
  const { 'claims found': found, 'right relation': right } = await scoreMessages();
  expect(found).toBeGreaterThanOrEqual(0.94);
  expect(right).toBeGreaterThanOrEqual(0.75);
});
