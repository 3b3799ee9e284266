import { describe, expect, it, test } from 'vitest';
import { disagreementsIn, shown } from './desk.ts';

const LEAD = 'Mayor Ann Tamm met officers at Lindmoor.';

const listed = async (...texts: string[]): Promise<string[]> =>
  (await disagreementsIn(Object.fromEntries(texts.map((t, i) => [`${i}.txt`, `${LEAD} ${t}`])))).map(shown);

describe('fact in one place, allegation in another', () => {
  it('is found in two articles and in one', async () => {
    const [fact, held] = ['Tamm sent the gang members north.', 'Tamm saw the alleged gang members.'] as const;
    const wanted = ['differs certainty: gang members / alleged gang members'];
    expect(await listed(fact, held)).toEqual(wanted);
    expect(await listed(`${fact} ${held}`)).toEqual(wanted);
  });

  it.each([
    ['Tamm met the murderer.', 'Tamm saw the alleged murderer.', 'murderer / alleged murderer'],
    ['The dealers fled.', 'Two suspected dealers fled.', 'dealers / suspected dealers'],
  ])('is found for one noun: %s | %s', async (one, other, sides) => {
    expect(await listed(one, other)).toEqual([`differs certainty: ${sides}`]);
  });

  it.each([
    ['somebody is accused', 'Tamm met the police.', 'The miners accused the police.'],
    ['both hold back', 'Tamm met suspected arms dealers.', 'Tamm saw the alleged arms dealers.'],
    ['a speaker says it', 'Tamm called them gang members.', 'Tamm saw the alleged gang members.'],
    ['it is quoted', '“We have the gang members,” Tamm said.', 'Tamm saw the alleged gang members.'],
    ['it is denied', 'Tamm met no gang members.', 'Tamm saw the alleged gang members.'],
    [
      'somebody is named for it',
      'According to the clerks, gang members fled.',
      'Tamm saw the alleged gang members.',
    ],
    ['other people are meant', 'Tamm met staff members.', 'Tamm saw the alleged gang members.'],
  ])('is not, where %s', async (_, one, other) => {
    expect(await listed(one, other)).toEqual([]);
  });
});

test.each([
  ['an allegation', 'Tamm sent the gang members north.', 'Tamm saw the alleged gang members.'],
  ['a state', 'Tamm said the Rink Road bridge is open.', 'Tamm said the Rink Road bridge is closed.'],
])('%s in an article of another year opposes nothing', async (_, one, other) => {
  const texts = { 'a.txt': `${LEAD} ${one}`, 'b.txt': `${LEAD} ${other}` };
  const near = { 'a.txt': '2023-05-01', 'b.txt': '2023-06-01' };
  expect(await disagreementsIn(texts, near)).toHaveLength(1);
  expect(await disagreementsIn(texts, { ...near, 'b.txt': '2024-06-01' })).toEqual([]);
});

describe('opposed states', () => {
  it('of one thing are one item, however many say so', async () => {
    const closed = 'The Rink Road bridge is closed.';
    expect(await listed('The Rink Road bridge is open.', closed, closed, closed)).toHaveLength(1);
  });

  it.each([
    [
      'The Old Harbour Act remains in effect.',
      'A court blocked the Old Harbour Act.',
      'remains in effect / blocked',
    ],
    [
      'The voice recorder was found in the gully.',
      'The voice recorder has not been found.',
      'was found / has not been found',
    ],
    ['The Rink Road bridge is closed.', 'The Rink Road bridge is open.', 'is open / is closed'],
  ])('%s | %s', async (one, other, words) => {
    expect(await listed(one, other)).toEqual([`differs status: ${words}`]);
  });

  it.each([
    ['of two things', 'The museum stays open.', 'The schools are closed.'],
    ['planned, then done', 'Tamm will also travel to Veyne.', 'Tamm also travelled to Veyne.'],
    [
      'in one sentence',
      'The Old Harbour Act was blocked and is in force again.',
      'A court blocked the Old Harbour Act.',
    ],
  ])('are not listed %s', async (_, one, other) => {
    expect(await listed(one, other)).toEqual([]);
  });
});
