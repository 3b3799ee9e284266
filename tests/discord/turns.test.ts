import { describe, expect, test } from 'vitest';
import { Buckets } from '../../src/discord/buckets.ts';
import { RATES, Turns } from '../../src/discord/turns.ts';

describe('a bucket', () => {
  test('gives a burst, then as many as come back in time', () => {
    const buckets = new Buckets({ burst: 3, perSecond: 2 });
    for (let i = 0; i < 3; i++) {
      expect(buckets.wait('a', 1000)).toBe(0);
      buckets.take('a', 1000);
    }
    expect(buckets.wait('a', 1000)).toBe(500);
    expect(buckets.wait('a', 1499)).toBe(1);
    expect(buckets.wait('a', 1500)).toBe(0);
    expect(buckets.wait('b', 1000)).toBe(0);
  });

  test('never holds more than a burst, however long nobody came', () => {
    const buckets = new Buckets({ burst: 2, perSecond: 1 });
    buckets.take('a', 0);
    for (let i = 0; i < 2; i++) buckets.take('a', 3_600_000);
    expect(buckets.wait('a', 3_600_000)).toBe(1000);
  });

  test('is kept as long as it is not full, however many there are', () => {
    const buckets = new Buckets({ burst: 1, perSecond: 0.001 });
    buckets.take('first', 0);
    for (let i = 0; i < 20_000; i++) buckets.take(`other ${i}`, 1000);
    expect(buckets.wait('first', 1000)).toBe(999_000);
  });
});

describe('turns', () => {
  const asks = (
    turns: Turns,
    times: number,
    user: string,
    server: string | null,
    now = 0,
    isCheck = false,
  ): string[] => {
    const told: string[] = [];
    for (let i = 0; i < times; i++) {
      try {
        turns.take(user, server, isCheck, now);
      } catch (error) {
        told.push((error as Error).message);
      }
    }
    return told;
  };

  test('are as many as anybody needs', () => {
    const turns = new Turns(RATES);
    for (let second = 0; second < 60; second++)
      expect(asks(turns, 1, 'reader', 'server', second * 1000)).toEqual([]);
  });

  test('are refused to who asks too much, with the seconds to wait, and to nobody else', () => {
    const turns = new Turns({
      ...RATES,
      user: { burst: 2, perSecond: 0.5 },
      server: { burst: 3, perSecond: 1 },
    });
    expect(asks(turns, 3, 'a', 'one')).toEqual([
      'You have asked much in a short time. Ask again in 2 seconds.',
    ]);
    expect(asks(turns, 1, 'b', 'one')).toEqual([]);
    expect(asks(turns, 1, 'b', 'one')).toEqual([
      'Much has been asked in this server in a short time. Ask again in 1 second.',
    ]);
    expect(asks(turns, 1, 'b', 'two')).toEqual([]);
    expect(asks(turns, 2, 'c', null)).toEqual([]);
  });

  test('to have something checked are fewer, and leave those to ask as they are', () => {
    const turns = new Turns({ ...RATES, checks: { burst: 2, perSecond: 0.1 } });
    expect(asks(turns, 3, 'a', 'one', 0, true)).toEqual([
      'You have asked much in a short time. Ask again in 10 seconds.',
    ]);
    expect(asks(turns, 5, 'a', 'one')).toEqual([]);
    expect(asks(turns, 1, 'b', 'one', 0, true)).toEqual([]);
  });

  test('that are refused cost nothing', () => {
    const turns = new Turns({
      ...RATES,
      user: { burst: 1, perSecond: 1 },
      server: { burst: 9, perSecond: 1 },
    });
    asks(turns, 50, 'a', 'one');
    expect(asks(turns, 1, 'a', 'one', 1000)).toEqual([]);
    expect(asks(turns, 1, 'b', 'one', 1000)).toEqual([]);
  });
});
