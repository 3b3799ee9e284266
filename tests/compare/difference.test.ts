import { describe, expect, test } from 'vitest';
import { narrowingOf, nounOf } from '../../src/compare/counted.ts';
import { areBothIn, countedDifference, differencesOf } from '../../src/compare/difference.ts';
import type { Article } from '../../src/domain.ts';
import { english } from '../english.ts';
import { figuresOf, figuresTogether } from './figures.ts';

/** What differs beside the values of the figures of two sentences, in English. */
function differences(one: string, other: string, about: Partial<Article>[] = []): string {
  const figures = figuresOf([one, other], about).filter((f) => f.quantity.kind !== 'date');
  expect(figures).toHaveLength(2);
  const [a, b] = figures;
  return english(differencesOf(a!, b!));
}

describe('nothing differs', () => {
  test.each([
    ['where one leaves a state unsaid', 'The quake killed 238 people.', 'It was 250 people.'],
    ['where one has a narrowing word more', 'It had 238 foreign passengers.', 'It had 250 passengers.'],
    ['where one does not say what it counts', 'They counted 238.', 'They counted 12 lifeboats.'],
    ['where neither says what it counts', 'They counted 238.', 'They counted 250.'],
    ['between a count and a sum', 'It had 238 passengers.', 'It had $250 bills.'],
    ['between a sum and a count', 'It had $250 bills.', 'It had 238 passengers.'],
    ['between two sums', 'The fare is $6.', 'The ticket is $7.'],
    ['where one names no speaker', 'The police said 238 died.', '250 died.'],
    ['where one gives no time', 'As of 3 March, 238 had been killed.', 'Then 250 had been killed.'],
    ['between a day and the same day', 'As of 3 March, 238 had died.', 'By the 3 March, 250 had died.'],
    ['between a day and its lateness', 'By 9 March, 238 had died.', 'By late 9 March, 250 had died.'],
    ['where both are alleged', 'The fire allegedly killed 238.', 'The fire reportedly killed 250.'],
    ['between a full name and its end', 'Dora Harnick said 238 died.', 'Harnick said 250 died.'],
  ])('%s: %s %s', (_, one, other) => {
    expect(differences(one, other)).toBe('');
    expect(differences(other, one)).toBe('');
  });

  test.each([
    ['one day of publication is not stated', [{ published: '2031-05-02' }, {}]],
    ['both are of one day', [{ published: '2031-05-02' }, { published: '2031-05-02' }]],
  ])('where %s', (_, about) => {
    expect(differences('The fire killed 238.', 'It killed 250.', about)).toBe('');
    expect(differences('The fire killed 238.', 'It killed 250.', about.toReversed())).toBe('');
  });
});

describe('it differs', () => {
  test.each([
    [
      'who is counted, where one state is common',
      'The quake killed 238 people and left them missing.',
      'In the quake 250 people were killed and injured.',
      'what is counted, “people” (killed, missing) against “people” (killed, injured)',
    ],
    [
      'that one denies it',
      'It is wrong that the quake killed 238 people.',
      'The quake killed 250 people.',
      '“238” is denied',
    ],
    [
      'all the hedges that stand by one',
      'The fire allegedly killed some 238 suspected spies.',
      'It killed 250 spies.',
      '“allegedly, suspected” stands by “some 238” alone',
    ],
    [
      'the hedge of the second',
      'The fire killed 238.',
      'The fire allegedly killed 250.',
      '“allegedly” stands by “250” alone',
    ],
    [
      'the day',
      'As of 3 March, 238 had died.',
      'By the 9 March, 250 had died.',
      'as of when, “As of 3 March” against “By the 9 March”',
    ],
    [
      'who says it',
      'Ann Tamm said 238 died.',
      'Tamm Lind said 250 died.',
      'who says it, “Ann Tamm” against “Tamm Lind”',
    ],
  ])('%s: %s %s', (_, one, other, said) => {
    expect(differences(one, other)).toContain(said);
  });
});

test('what is counted is told where only states are known', () => {
  const [a, b] = figuresOf(['Then 238 were killed.', 'Then 250 were injured.']);
  expect(english(countedDifference(a!, b!))).toBe('what is counted, killed against injured');
});

describe('one article gives both', () => {
  const both = (...sentences: string[]) => {
    const figures = figuresTogether(...sentences).filter((f) => f.quantity.kind === 'count');
    expect(figures).toHaveLength(2);
    return areBothIn(figures[0]!, figures[1]!);
  };

  test('of one thing by one speaker', () => {
    expect(both('The ferry carried 238 passengers.', 'It had 250 passengers.')).toBe(true);
    expect(both('The police said 238 passengers died.', 'The police said 250 passengers died.')).toBe(true);
  });

  test.each([
    ['two speakers', 'The police said 238 people died.', 'The mayor said 250 people died.'],
    ['two things', 'The ferry carried 238 passengers.', 'It had 12 lifeboats.'],
    ['things that are not named', 'They counted 238.', 'They counted 250.'],
    ['a part', 'It carried people, including 12 crew.', 'In all it carried 30 crew.'],
    ['an earlier time', 'Last year 238 ships docked.', 'So far 250 ships docked.'],
    ['a denial', 'It is wrong that it killed 238 people.', 'It killed 250 people.'],
  ])('not of %s', (_, one, other) => {
    expect(both(one, other)).toBe(false);
  });

  test('not in one sentence, nor in two articles', () => {
    const [a, b] = figuresOf(['There were 238 passengers, then 250 passengers.']);
    expect(areBothIn(a!, b!)).toBe(false);
    const [one, other] = figuresOf(['It had 238 passengers.', 'It had 250 passengers.']);
    expect(areBothIn(one!, other!)).toBe(false);
  });
});

test.each([
  ['They held 238 suspected foreign gang members.', 'members', ['foreign', 'gang']],
  ['The ferry carried 238 passengers.', 'passengers', []],
  ['They counted 238.', null, []],
])('%s is of %s, narrowed by %j', (sentence, noun, narrowing) => {
  const [figure] = figuresOf([sentence]);
  expect(nounOf(figure!)).toBe(noun);
  expect(narrowingOf(figure!)).toEqual(narrowing);
});
