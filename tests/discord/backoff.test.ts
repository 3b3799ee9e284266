import { expect, test } from 'vitest';
import { Backoff } from '../../src/discord/backoff.ts';

const MINUTE = 60_000;

test('the first attempt waits for nothing, and each further one in a row twice as long', () => {
  for (const [random, share] of [
    [1, 1],
    [0, 0.5],
  ] as const) {
    const backoff = new Backoff();
    backoff.connected(0, 0);
    const waits = [1, 2, 3, 4, 5].map((n) => backoff.wait(0, 1, n * 1000, random));
    expect(waits).toEqual([0, 1000, 2000, 4000, 8000].map((ms) => ms * share));
  }
});

test('a connection that has held begins a new row, and one that has not goes on with the old', () => {
  const backoff = new Backoff();
  for (let n = 0; n < 4; n++) backoff.wait(0, 1, n, 1);
  backoff.connected(0, MINUTE);
  expect(backoff.wait(0, 1, 2 * MINUTE - 1, 1)).toBe(8000);
  backoff.connected(0, 3 * MINUTE);
  expect(backoff.wait(0, 1, 4 * MINUTE, 1)).toBe(0);
});

test('a gateway that takes connections and says nothing is asked ever more seldom', () => {
  const backoff = new Backoff();
  const waits = [1, 2, 3, 4].map((n) => backoff.wait(0, 1, n * 2 * MINUTE, 1));
  expect(waits).toEqual([0, 1000, 2000, 4000]);
});

test.each([1, 16])('an outage of a day leaves logins for the next, with %i shards', (shards) => {
  const backoff = new Backoff();
  let attempts = 0;
  for (let shard = 0; shard < shards; shard++)
    for (let now = 0; now < 24 * 60 * MINUTE; attempts++)
      now += 500 + backoff.wait(shard, shards, now, attempts % 2);
  expect(attempts).toBeLessThan(1000);
});

test('each shard waits for its own connection', () => {
  const backoff = new Backoff();
  backoff.wait(0, 2, 0, 1);
  expect(backoff.wait(0, 2, 1000, 1)).toBe(1000);
  expect(backoff.wait(1, 2, 1000, 1)).toBe(0);
});
