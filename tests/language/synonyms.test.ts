import { describe, expect, test } from 'vitest';
import { synonymsOf } from '../../src/language/synonyms.ts';

const groups = (word: string) => synonymsOf(word.toLowerCase());
const share = (one: string, other: string) => groups(one).some((group) => groups(other).includes(group));

describe('words that mean the same share a group', () => {
  test.each([
    ['lawyer', 'attorney'],
    ['doctor', 'physician'],
    ['airport', 'aerodrome'],
    ['aluminum', 'aluminium'],
    ['baggage', 'luggage'],
    ['couch', 'sofa'],
    ['accelerate', 'quicken'],
    ['abroad', 'overseas'],
  ])('%s, %s', (one, other) => {
    expect(share(one, other)).toBe(true);
    expect(share(other, one)).toBe(true);
  });

  test('in the plural too', () => {
    expect(share('lawyers', 'attorneys')).toBe(true);
  });
});

describe('words that mean something else share none', () => {
  test.each([
    ['agree', 'refuse'],
    ['buy', 'sell'],
    ['doctor', 'patient'],
    ['prison', 'capacity'],
    ['lawyer', 'judge'],
    ['dead', 'injured'],
    ['airport', 'station'],
    ['north', 'south'],
    ['increase', 'decrease'],
    ['mayor', 'governor'],
    ['Monday', 'Tuesday'],
    ['deport', 'demeanour'],
    ['day', 'podium'],
    ['after', 'dessert'],
    ['strike', 'spectacular'],
    ['center', 'focusing'],
  ])('%s, %s', (one, other) => {
    expect(share(one, other)).toBe(false);
  });
});

test('ids begin with "=", so that no concept is taken for one', () => {
  for (const word of ['lawyer', 'doctor', 'airport', 'amaze'])
    for (const group of groups(word)) expect(group).toMatch(/^=\d+$/);
});

test.each(['', '412', 'zzzyx', 'constructor', '__proto__', '='])('%j has none', (word) => {
  expect(synonymsOf(word)).toEqual([]);
});
