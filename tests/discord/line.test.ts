import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Line } from '../../src/discord/line.ts';

test('nobody waits while few are answered', () => {
  expect(new Line(() => 20).join()).toBeNull();
});

test('who waits goes on in the order of coming, others between them', async () => {
  const line = new Line(() => 21);
  const order: string[] = [];
  const others = (async () => {
    for (let i = 0; i < 3; i++) {
      await setImmediate();
      order.push('another');
    }
  })();
  await Promise.all([1, 2, 3].map((n) => line.join()!().then(() => order.push(`question ${n}`))));
  await others;
  expect(order.filter((o) => o !== 'another')).toEqual(['question 1', 'question 2', 'question 3']);
  expect(order.slice(1, 5)).toContain('another');
});
