import { describe, expect, test } from 'vitest';
import { clashesOf, sameValue } from '../../src/compare/clash.ts';
import type { Figure } from '../../src/domain.ts';
import { readFigures } from '../../src/extract/figures.ts';

/** The figures of sentences, each of an article of its own. */
function figuresOf(...sentences: string[]): Figure[] {
  return sentences.flatMap((text, id) => {
    const article = { file: `${id}.txt`, text, outlet: null, headline: null, published: null, url: null };
    return readFigures({ id, article, line: 1, start: 0, end: text.length, text, kind: 'body' });
  });
}

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
