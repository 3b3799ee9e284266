import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(join(import.meta.dirname, '..', '..', 'seeds'));
});

function readings(question: string): string[] {
  return (desk.ask(question).figures[0]?.readings ?? []).map(
    (r) => `${r.text} ${r.file.slice(0, 3)}:${r.line}`,
  );
}

describe('a figure alone is looked up where it stands', () => {
  test.each([
    ['238', ['238 002:9']],
    ['$6 million', ['$6 million 002:19']],
    ['2023', ['2023 002:43']],
    ['who says 250', ['250 002:15', '250 001:12']],
  ])('%s', (question, expected) => {
    expect(readings(question)).toEqual(expected);
  });

  test('also a day without its year', () => {
    const found = readings('March 26');
    expect(found.length).toBeGreaterThan(1);
    for (const text of found) expect(text).toMatch(/^March 26/);
  });

  test('and is not in the corpus where no article gives it', () => {
    for (const question of ['239', '$7 million', '1999']) expect(desk.ask(question).answered).toBe(false);
  });
});

describe('a date that a question claims is held against the readings', () => {
  test.each([
    ['CECOT opened in 2021', { supports: [], excludes: [0, 1], open: [] }],
    ['did CECOT open in 2022', { supports: [0], excludes: [1], open: [] }],
  ])('%s', (question, stands) => {
    expect(desk.ask(question).claim).toMatchObject(stands);
  });
});

describe('a claimed number', () => {
  test('is excluded by another, and left open by a vague one', () => {
    const { claim, figures } = desk.ask('500 deportees');
    const texts = (indices: number[]): string[] => indices.map((i) => figures[0]!.readings[i]!.text);
    expect(claim?.figure).toEqual({ text: '500', low: 500, high: 500, unit: null, approximate: false });
    expect(claim?.supports).toEqual([]);
    expect(texts(claim!.excludes)).toEqual(['238', '250', '250']);
    expect(texts(claim!.open)).toEqual(['200+', 'hundreds']);
  });

  test('is stated by those that give it', () => {
    const { claim } = desk.ask('250 deportees');
    expect(claim?.supports).toHaveLength(2);
  });

  test('is none where the question asks', () => {
    expect(desk.ask('deportees count').claim).toBeNull();
  });
});

describe('another thing than the one asked about does not answer', () => {
  test('the date of another event', () => {
    expect(readings('when did noem visit CECOT').join()).not.toMatch(/2022|2023/);
  });

  test('a count of others', () => {
    expect(desk.ask('how many guards').answered).toBe(false);
    expect(readings('how many gangs')).toEqual(['two 000:2']);
  });

  test('a figure beside a bare name', () => {
    expect(desk.ask('trump').figures).toEqual([]);
  });
});
