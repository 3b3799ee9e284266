import { expect, test } from 'vitest';
import { Backoff } from '../../src/discord/backoff.ts';

const MINUTE = 60_000;

/** The waits of one shard whose connections end at these times, in milliseconds. */
const waits = (times: readonly number[], random: number): number[] => {
  const backoff = new Backoff();
  return times.map((now) => backoff.wait(0, now, random));
};

test.each([
  ['the first attempt waits for nothing', [0], [0]],
  ['each further one in a row twice as long', [0, 1000, 3000, 8000, 17_000], [0, 1000, 2000, 4000, 8000]],
  ['a connection that has held begins a new row', [0, 1000, 2000 + MINUTE], [0, 1000, 0]],
])('%s', (_, times, expected) => {
  expect(waits(times, 1)).toEqual(expected);
  for (const [i, ms] of waits(times, 0).entries()) expect(ms).toBe(expected[i]! / 2);
});

test('an outage of a day leaves logins for the next', () => {
  const backoff = new Backoff();
  let [now, attempts] = [0, 0];
  for (; now < 24 * 60 * MINUTE; attempts++) now += 500 + backoff.wait(0, now, attempts % 2);
  expect(attempts).toBeLessThan(1000);
});

test('each shard waits for its own connection', () => {
  const backoff = new Backoff();
  backoff.wait(0, 0, 1);
  expect(backoff.wait(0, 1000, 1)).toBe(1000);
  expect(backoff.wait(1, 1000, 1)).toBe(0);
});
