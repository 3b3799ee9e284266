import { describe, expect, it } from 'vitest';
import { english } from '../english.ts';
import { disagreementsIn, shown } from './desk.ts';

const said = (words: string, by: string, how = 'said'): string => `“${words},” ${by} ${how}.`;

describe('one quotation in other words', () => {
  it.each([
    ['The rain is not our enemy', 'The rain was never our enemy'],
    ['We are closing libraries to build luxury boxes', 'Tonight we closed libraries to build luxury boxes'],
    ['They are buying our members’ jobs to delete them', 'They’re buying jobs just to delete them'],
    ['Order is not negotiable', 'Order isn’t up for negotiation'],
  ])('“%s” and “%s” are two versions', async (one, other) => {
    const texts = { 'a.txt': said(one, 'Mayor Ann Tamm'), 'b.txt': said(other, 'Ann Tamm') };
    const [found, ...rest] = await disagreementsIn(texts);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ kind: 'quotation', relation: 'conflict', origins: 2 });
    expect(found!.about).toMatch(/Tamm/);
  });

  it('may have been said again days later', async () => {
    const texts = {
      'a.txt': said('The rain is not our enemy', 'Ann Tamm'),
      'b.txt': said('The rain was never our enemy', 'Ann Tamm'),
    };
    const [found] = await disagreementsIn(texts, { 'a.txt': '2025-06-11', 'b.txt': '2025-06-17' });
    expect(found?.relation).toBe('differs');
    expect(english(found?.reason)).toContain('day of publication');
  });

  it('comes with all who give each version', async () => {
    const found = await disagreementsIn({
      'a.txt': said('The rain is not our enemy', 'Ann Tamm'),
      'b.txt': said('The rain was never our enemy', 'Ann Tamm'),
      'c.txt': said('The rain was never our enemy', 'Tamm', 'told reporters'),
    });
    expect(found.map(shown)).toEqual([
      'conflict quotation: The rain is not our enemy, / The rain was never our enemy,',
    ]);
    expect(found[0]?.sides.map((side) => side.length)).toEqual([1, 2]);
  });
});

it('is found however many articles repeat a version', async () => {
  const texts = Object.fromEntries(
    ['is not our enemy', ...Array(6).fill('was never our enemy')].map((words, i) => [
      `${i}.txt`,
      said(`The rain ${words}`, 'Ann Tamm'),
    ]),
  );
  const [found, ...rest] = await disagreementsIn(texts);
  expect(rest).toEqual([]);
  expect(found?.sides.map((side) => side.length)).toEqual([1, 6]);
});

describe('what is no other version', () => {
  it.each([
    ['the same with other marks', 'The rain is not our enemy', 'The Rain is not our “enemy”'],
    ['a part', 'The rain is not our enemy, and never was', 'The rain is not our enemy'],
    ['something else by the same speaker', 'We will rebuild the school', 'The money is gone'],
    ['words that all use', 'It is what it is for us', 'It is not for us to say'],
  ])('%s', async (_, one, other) => {
    const texts = { 'a.txt': said(one, 'Ann Tamm'), 'b.txt': said(other, 'Ann Tamm') };
    expect(await disagreementsIn(texts)).toEqual([]);
  });

  it('what another person says in like words', async () => {
    const texts = {
      'a.txt': said('Order is not negotiable', 'Ann Tamm'),
      'b.txt': said('Order isn’t up for negotiation', 'Bo Lind'),
    };
    expect(await disagreementsIn(texts)).toEqual([]);
  });
});

describe('who said it, and where', () => {
  it('the same words given to two people', async () => {
    const found = await disagreementsIn({
      'a.txt': said('Nobody loads a ship on promises', 'Ann Tamm'),
      'b.txt': said('Nobody loads a ship on promises', 'Bo Lind'),
    });
    expect(found).toMatchObject([{ kind: 'attribution', relation: 'conflict' }]);
  });

  it('but not to one under two forms of a name, or to one who is described', async () => {
    for (const other of ['Mayor Tamm', 'Tamm', 'the harbour’s mayor'])
      expect(
        await disagreementsIn({
          'a.txt': said('Nobody loads a ship on promises', 'Mayor Ann Tamm'),
          'b.txt': said('Nobody loads a ship on promises', other),
        }),
      ).toEqual([]);
  });

  it('the same words on two occasions', async () => {
    const [found] = await disagreementsIn({
      'a.txt': said('Nobody loads a ship on promises', 'Ann Tamm', 'wrote in a post'),
      'b.txt': said('Nobody loads a ship on promises', 'Ann Tamm', 'told a rally in a speech'),
    });
    expect(found).toMatchObject({ kind: 'attribution', relation: 'differs' });
    expect(english(found?.reason)).toContain('post against speech');
  });
});
