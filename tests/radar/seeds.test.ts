import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk.ts';
import type { Disagreement } from '../../src/domain.ts';
import { toJson } from '../../src/render/json.ts';
import { toText } from '../../src/render/text.ts';
import { english, inEnglish } from '../english.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'seeds');
let desk: Desk;
let all: Disagreement[];

beforeAll(async () => {
  desk = await openDesk(FOLDER);
  all = desk.conflicts().disagreements;
});

const texts = (d: Disagreement): string[] => d.sides.flat().map((p) => p.text);
const holding = (...words: string[]): Disagreement[] =>
  all.filter((d) => words.every((w) => texts(d).some((t) => t.includes(w))));

describe('on the seeds, the radar lists', () => {
  it('the opening year as a conflict', () => {
    expect(holding('2022', '2023')).toMatchObject([{ kind: 'date', relation: 'conflict', origins: 2 }]);
  });

  it('the deportees, and that one side is only alleged', () => {
    const [found] = holding('238', '250');
    expect(found).toMatchObject({ kind: 'figure', relation: 'differs' });
    expect(english(found?.reason)).toContain('alleged');
  });

  it('the quotation on consequences', () => {
    const [found] = holding('If you come to our country illegally', 'If an immigrant commits a crime');
    expect(found).toMatchObject({ kind: 'quotation', relation: 'conflict', origins: 3 });
  });

  it('gang members and alleged gang members, and the act in effect or blocked', () => {
    expect(all.filter((d) => d.kind === 'certainty').map((d) => d.about)).toEqual(['gang members']);
    expect(holding('remains in effect', 'court-blocked')).toMatchObject([{ kind: 'status' }]);
  });
});

test('what explains itself is not listed', () => {
  for (const [one, other] of [
    ['40,000', '15,000'],
    ['1798', '2022'],
    ['1798', '2023'],
    ['Monday', 'Wednesday'],
    ['undreds', '238'],
    ['200+', '238'],
    ['traveled', 'will also travel'],
  ] as const)
    expect(holding(one, other), `${one} against ${other}`).toEqual([]);
  expect(all.filter((d) => d.kind === 'attribution')).toEqual([]);
});

test('conflicts come first, and every place stands in its file at its line', async () => {
  const relations = all.map((d) => d.relation);
  expect(relations).toEqual([...relations].sort());
  for (const place of all.flatMap((d) => d.sides.flat())) {
    const lines = (await readFile(join(FOLDER, place.file), 'utf8')).split('\n');
    const first = place.sentence.split('\n')[0]!;
    expect(lines[place.line - 1]).toContain(first);
    expect(place.sentence).toContain(place.text);
  }
});

test('a topic narrows the list and says how many there are on all', () => {
  const { disagreements, all: number } = desk.conflicts('opening of the prison');
  expect(disagreements.map((d) => d.kind)).toEqual(['date']);
  expect(number).toBe(all.length);
  expect(desk.conflicts('zeppelins').disagreements).toEqual([]);
  expect(toText(desk.conflicts('zeppelins'), false, 5)).toContain('no proof that there is none');
  expect(() => desk.conflicts('x'.repeat(201))).toThrow('at most 200');
  for (const none of ['the', '!!!', '🦒']) expect(() => desk.conflicts(none)).toThrow('names no topic');
});

test('an outlet narrows the list to what involves it, and a date to nothing where none is stated', () => {
  const { disagreements, corpus } = desk.conflicts('', { outlet: 'moneycontrol' });
  expect(disagreements.map((d) => d.kind)).toEqual(['quotation']);
  expect(corpus.searched?.articles).toBe(1);
  expect(desk.conflicts('', { since: '2025' }).disagreements).toEqual([]);
  expect(() => desk.conflicts('', { outlet: 'The Moon' })).toThrow('No article states the outlet');
});

test('the terminal and the JSON show the same list', async () => {
  await expect(toText(desk.conflicts(), false, 5)).toMatchFileSnapshot('../answers/conflicts.txt');
  const read = JSON.parse(toJson(desk.conflicts())) as { kind: string; disagreements: Disagreement[] };
  expect(read.kind).toBe('conflicts');
  expect(read.disagreements).toEqual(inEnglish(all));
});
