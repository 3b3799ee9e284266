import { describe, expect, test } from 'vitest';
import { holdClaim } from '../../src/compare/claim.ts';
import { readQuantities } from '../../src/extract/quantities.ts';
import { figuresOf } from './figures.ts';

/** How each sentence stands to the figure of a claim: which state it, which exclude it, which leave it open. */
function held(claim: string, ...sentences: string[]) {
  const [mention] = readQuantities(claim, null);
  return holdClaim(mention!, claim.slice(mention!.start, mention!.end), figuresOf(sentences));
}

test('a claim is given back in its own words, with every reading in its place', () => {
  expect(
    held(
      'about 240 passengers',
      'The ferry carried 238 passengers.',
      'It carried 250 passengers.',
      'Hundreds of passengers were aboard.',
      'It cost $240.',
      'There were 240 passengers.',
    ),
  ).toEqual({
    figure: { text: 'about 240', low: 240, high: 240, unit: null, approximate: true },
    supports: [0, 4],
    excludes: [1],
    open: [2, 3],
  });
});

describe('a claim', () => {
  test.each([
    ['238 passengers', 'The ferry carried 238 passengers.', 'supports'],
    ['238 passengers', 'The ferry carried about 240 passengers.', 'supports'],
    ['238 passengers', 'The ferry carried 250 passengers.', 'excludes'],
    ['238 passengers', 'Hundreds of passengers were aboard.', 'open'],
    ['238 passengers', 'The ferry had 200+ passengers.', 'open'],
    ['238 passengers', 'The ferry cost $238.', 'open'],
    ['238 passengers', 'The ferry had more than 300 passengers.', 'excludes'],
    ['more than 200 passengers', 'The ferry had more than 300 passengers.', 'supports'],
    ['more than 300 passengers', 'The ferry had more than 200 passengers.', 'open'],
    ['more than 200 passengers', 'The ferry had 200+ passengers.', 'supports'],
    ['up to 300 passengers', 'The ferry had up to 200 passengers.', 'supports'],
    ['up to 200 passengers', 'The ferry had up to 300 passengers.', 'open'],
    ['up to 200 passengers', 'The ferry had at most 200 passengers.', 'supports'],
    ['200 to 300 passengers', 'The ferry had 220 to 250 passengers.', 'supports'],
    ['200 to 300 passengers', 'The ferry had 150 to 250 passengers.', 'open'],
    ['200 to 300 passengers', 'The ferry had 250 to 350 passengers.', 'open'],
    ['more than 200 passengers', 'The ferry had up to 300 passengers.', 'open'],
    ['five miles', 'The road is 8 km long.', 'supports'],
  ] as const)('%s, %s: %s', (claim, sentence, stand) => {
    const { supports, excludes, open } = held(claim, sentence);
    expect({ supports, excludes, open }).toEqual({ supports: [], excludes: [], open: [], [stand]: [0] });
  });
});
