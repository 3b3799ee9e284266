import { describe, expect, test } from 'vitest';
import { clashesOf, sameValue } from '../../src/compare/clash.ts';
import { figuresTogether, figuresOf as read } from './figures.ts';

const figuresOf = (...texts: string[]) => read(texts);

describe('pairs that clash', () => {
  test('are those whose values do not meet, lower index first', () => {
    const figures = figuresOf(
      'The ferry carried 238 passengers.',
      'Aboard were 250 passengers.',
      'It had 200+ passengers.',
      'Hundreds of passengers were aboard.',
      'The ferry carried 250 passengers.',
    );
    expect(clashesOf(figures)).toEqual([
      [0, 1],
      [0, 4],
    ]);
  });

  test('are never of two scales', () => {
    const figures = figuresOf('It cost $6 million.', 'It cost €9 million.', 'It is 9 km long.');
    expect(figures).toHaveLength(3);
    expect(clashesOf(figures)).toEqual([]);
  });

  test('are none among none, one and equals', () => {
    const [one] = figuresOf('The ferry carried 238 passengers.');
    expect(clashesOf([])).toEqual([]);
    expect(clashesOf([one!])).toEqual([]);
    expect(clashesOf([one!, one!, one!])).toEqual([]);
  });

  test.each([
    ['a part', 'The fire killed 238 people, including 12 children.'],
    ['a number out of another', 'They shot down 61 of 74 drones.'],
    ['a share of a named whole', 'Of the 300 aboard, 29 of them were hurt.'],
  ])('are not %s and its whole in one sentence', (_, sentence) => {
    const figures = figuresOf(sentence);
    expect(figures).toHaveLength(2);
    expect(clashesOf(figures)).toEqual([]);
  });

  test('are a part and another whole', () => {
    const figures = figuresOf('The fire killed 238 people, including 12 children.', 'It killed 15 children.');
    expect(clashesOf(figures)).toContainEqual([1, 2]);
  });

  test('read the words before a date as its bound', () => {
    expect(clashesOf(figuresOf('It opened before 2023.', 'It opened in 2022.'))).toEqual([]);
    expect(clashesOf(figuresOf('It opened before 2023.', 'It opened in 2024.'))).toEqual([[0, 1]]);
    expect(clashesOf(figuresOf('It is not likely to open before 2029.', 'It opens in 2028.'))).toEqual([
      [0, 1],
    ]);
  });

  test('may stand in one article', () => {
    expect(clashesOf(figuresTogether('The fire killed 238 people.', 'It killed 250 people.'))).toEqual([
      [0, 1],
    ]);
  });

  test('may stand in one sentence', () => {
    const figures = figuresOf('The police spoke of 238 passengers and the line of 250 passengers.');
    expect(clashesOf(figures)).toEqual([[0, 1]]);
  });
});

describe('the same value', () => {
  test.each<[string, string, boolean]>([
    ['It holds 238 people.', 'There were 238 people.', true],
    ['It holds 238 people.', 'There were about 240 people.', true],
    ['It is five miles long.', 'It is 8 km long.', true],
    ['It holds 238 people.', 'There were 250 people.', false],
    ['It holds 238 people.', 'It cost $238.', false],
    ['It holds 238 people.', 'There were more than 200 people.', false],
    ['It holds up to 40,000 people.', 'It holds up to 40,000 people.', false],
  ])('%s %s %s', (one, other, same) => {
    const [a, b] = figuresOf(one, other);
    expect(sameValue(a!, b!)).toBe(same);
    expect(sameValue(b!, a!)).toBe(same);
  });
});
