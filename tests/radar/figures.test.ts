import { describe, expect, it } from 'vitest';
import { english } from '../english.ts';
import { disagreementsIn, shown } from './desk.ts';

const A = 'Lindmoor harbour, ruled by Mayor Ann Tamm, lies on the Orle.';
const B = 'Mayor Ann Tamm spoke at Lindmoor on the Orle.';

const listed = async (one: string, other: string, published = {}): Promise<string[]> =>
  (await disagreementsIn({ 'a.txt': `${A}\n\n${one}`, 'b.txt': `${B}\n\n${other}` }, published)).map(shown);

describe('two articles that disagree on a figure', () => {
  it.each([
    ['Police arrested 214 people.', 'A total of 268 people were arrested.', '214 / 268'],
    [
      'The plan will create 3,500 construction jobs.',
      'It counts on 2,900 construction jobs.',
      '2,900 / 3,500',
    ],
    ['The flood killed 41 people.', 'The flood has claimed 44 lives.', '41 / 44'],
    ['The Tamm bridge opened in 2022.', 'The Tamm bridge opened in 2023.', '2022 / 2023'],
    [
      'The city’s deficit is $214 million.',
      'The city’s deficit is $240 million.',
      '$214 million / $240 million',
    ],
    ['Turnout was 68 percent.', 'The clerks put turnout at 63.1 percent.', '63.1 percent / 68 percent'],
  ])('%s | %s', async (one, other, sides) => {
    expect(await listed(one, other)).toEqual([expect.stringContaining(sides)]);
  });

  it('is a conflict where nothing explains it, and differs where the day does', async () => {
    const texts = ['Police arrested 214 people.', 'A total of 268 people were arrested.'] as const;
    expect(await listed(...texts)).toEqual([expect.stringMatching(/^conflict figure/)]);
    const days = { 'a.txt': '2025-03-05', 'b.txt': '2025-03-07' };
    expect(await listed(...texts, days)).toEqual([expect.stringMatching(/^differs figure/)]);
  });
});

describe('two articles that do not', () => {
  it.each([
    ['the same value', 'Police arrested 214 people.', 'In all 214 people were arrested.'],
    ['a bound that fits', 'Police arrested more than 200 people.', 'In all 214 people were arrested.'],
    ['a vague number that fits', 'Police arrested hundreds of people.', 'In all 214 people were arrested.'],
    ['a bound behind what is counted', 'Nine miners or more have died.', 'Eleven miners have died.'],
    ['a capacity and those held', 'The prison can hold 400 inmates.', 'The prison holds 150 inmates.'],
    ['the dead and the injured', 'The flood killed 41 people.', 'The flood injured 60 people.'],
    ['people and things', 'Nine dogs were rescued.', 'Twelve boats were rescued.'],
    ['a whole and a part', 'Police arrested 214 people.', 'Of those arrested, 31 of them are minors.'],
    ['a rate and a total', 'Rent is $500 a month.', 'Rent came to $900.'],
    ['last year and now', 'Police arrested 214 people.', 'Last year 120 people were arrested.'],
    ['far-off values', 'The town has 12 schools.', 'The county has 940 schools.'],
    ['what is replaced', 'The hall will have 4,000 seats.', 'It would replace a hall with 3,000 seats.'],
    ['two months', 'Unemployment in March was 5.1 percent.', 'Unemployment in April was 6.2 percent.'],
    ['two places', 'Turnout in Veyne was 61 percent.', 'Turnout in Marrow was 48 percent.'],
    ['a target and what is reached', 'The target is a cut of 55 percent.', 'The cut so far is 31 percent.'],
  ])('%s: %s | %s', async (_, one, other) => {
    expect(await listed(one, other)).toEqual([]);
  });

  it('nor do two figures that a third article gives side by side', async () => {
    const texts = {
      'a.txt': `${A}\n\nThere were 58 people aboard.`,
      'b.txt': `${B}\n\nThere were 54 people aboard.`,
    };
    expect(await disagreementsIn(texts)).toHaveLength(1);
    const third = `${A} ${B}\n\nThere were 58 people aboard. Among them 54 people aboard had tickets.`;
    expect(await disagreementsIn({ ...texts, 'c.txt': third })).toEqual([]);
  });

  it('nor do articles of two years, or of no common name', async () => {
    const [one, other] = ['Police arrested 214 people.', 'A total of 268 people were arrested.'] as const;
    expect(await listed(one, other, { 'a.txt': '2017-03-05', 'b.txt': '2025-03-07' })).toEqual([]);
    expect(
      await disagreementsIn({ 'a.txt': `${A}\n\n${one}`, 'b.txt': `Mira Okrose led Veyne.\n\n${other}` }),
    ).toEqual([]);
  });
});

describe('one article that sets figures against each other', () => {
  it.each([
    ['There were 59 people on the plane and not 58, the airline said.', '58 / 59'],
    ['Police estimated the crowd at 45,000. The organisers claimed 120,000.', '45,000 / 120,000'],
    ['Correction: we first said the quarry closed in 1979. It closed in 1997.', '1979 / 1997'],
    ['She thinks that savings will be nearer $350m than the $410m promised.', '$350m / $410m'],
    ['The firm will cut 1,150 posts. The union puts the true number at 1,400.', '1,150 / 1,400'],
  ])('%s', async (text, sides) => {
    const found = (await disagreementsIn({ 'a.txt': text })).map(shown);
    expect(found).toEqual([expect.stringContaining(sides)]);
  });

  it.each([
    'Profit fell to $212 million from $498 million a year earlier.',
    'Police arrested 214 people, of whom 31 are minors.',
    'The firm is 51 percent owned by the state. Its shares fell 14 percent.',
    'They met from eight until noon: it took four hours, not the six that were promised.',
  ])('but not %s', async (text) => {
    expect((await disagreementsIn({ 'a.txt': text })).map(shown)).toEqual([]);
  });
});

it.each([
  ['Police arrested 214 people.', 'A total of 268 people were arrested.', 'people (arrested)'],
  ['It will create 3,500 construction jobs.', 'It counts on 2,900 construction jobs.', 'construction jobs'],
  ['The Tamm bridge opened in 2022.', 'The Tamm bridge opened in 2023.', 'Tamm bridge opened'],
])('names what it is about: %s', async (one, other, about) => {
  const [found] = await disagreementsIn({ 'a.txt': `${A}\n\n${one}`, 'b.txt': `${B}\n\n${other}` });
  expect(english(found?.about)).toBe(about);
});

it('leaves out a bound that fits both sides', async () => {
  const [found] = await disagreementsIn({
    'a.txt': `${A}\n\nPolice arrested 214 people.`,
    'b.txt': `${B}\n\nA total of 268 people were arrested.`,
    'c.txt': `${B}\n\nMore than 200 people were arrested.`,
  });
  expect(found?.sides.flat().map((p) => p.text)).toEqual(['214', '268']);
});

it('takes a shared weekday for no shared place', async () => {
  const found = await disagreementsIn({
    'a.txt': 'Mira Okrose led Veyne. Police in Veyne arrested 214 people on Tuesday.',
    'b.txt': 'Bo Lind spoke at Marrow. In Marrow a total of 268 people were arrested on Tuesday.',
  });
  expect(found).toEqual([]);
});

it('compares what lies far apart by file name', async () => {
  const many = Array.from({ length: 420 }, (_, i) => [`m${i}.txt`, `${A}\n\nPolice arrested 50 people.`]);
  const texts = Object.fromEntries([
    ...many,
    ['y.txt', `${A}\n\nPolice arrested 214 people.`],
    ['z.txt', `${B}\n\nA total of 268 people were arrested.`],
  ]);
  const found = await disagreementsIn(texts);
  expect(found.flatMap((d) => d.sides.flat().map((p) => p.text))).toEqual(
    expect.arrayContaining(['214', '268']),
  );
});

it('joins all that give a value to its side, and counts their origins', async () => {
  const [found] = await disagreementsIn({
    'a.txt': `${A}\n\nThe flood killed 41 people.`,
    'b.txt': `${B}\n\nThe flood killed 44 people.`,
    'c.txt': `${B}\n\nSo far 44 people were killed by the flood, the clerks said.`,
  });
  expect(found?.sides.map((side) => side.map((p) => p.file).sort())).toEqual([['a.txt'], ['b.txt', 'c.txt']]);
  expect(found?.origins).toBe(3);
});
