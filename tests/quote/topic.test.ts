import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk.ts';
import { readTopic } from '../../src/quote/topic.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(join(import.meta.dirname, '..', '..', 'seeds'));
});

test.each<[typed: string, speaker: string | null, topic: string | null]>([
  ['what did Ann Tamm say about the dam', 'Ann Tamm', 'the dam'],
  ['What has the mayor told reporters on Monday?', 'the mayor', 'Monday'],
  ['what did Bo Lind write', 'Bo Lind', null],
  ['we will hunt you down', null, null],
  ['what did he do', null, null],
])('%s', (typed, speaker, topic) => {
  const question = readTopic(typed);
  expect([question?.speaker ?? null, question?.topic ?? null]).toEqual([speaker, topic]);
});

describe('what somebody said on a subject', () => {
  test('lists the quotations that fit, versions of the same words together', () => {
    const { occurrences, found } = desk.quote('what did Noem say about consequences');
    expect(found).toBe(true);
    const versions = occurrences.filter((o) => /consequences you could face/.test(o.text));
    expect(versions.map((o) => o.file.slice(0, 3))).toEqual(['002', '003', '004']);
    expect(new Set(versions.map((o) => o.group)).size).toBe(1);
    expect(versions[2]!.changes).toEqual([
      { asked: 'you come to our country illegally', found: 'an immigrant commits a crime' },
    ]);
    for (const { speaker } of occurrences) expect(speaker).toMatch(/Noem/);
  });

  test('takes a word that means the same', () => {
    const found = desk.quote('what did Noem say about the penitentiary').occurrences.map((o) => o.text);
    expect(found.join()).toContain('El Salvadorian prison');
  });

  test('is not found where the person is not quoted on it', () => {
    const { found, occurrences } = desk.quote('what did Villatoro say about the weather');
    expect({ found, occurrences }).toEqual({ found: false, occurrences: [] });
  });
});

test('a quotation is looked up in the articles of one outlet alone', () => {
  const words = 'this is one of the consequences you could face';
  expect(new Set(desk.quote(words).occurrences.map((o) => o.outlet))).toContain('Moneycontrol');
  const { occurrences, corpus, filters } = desk.quote(words, undefined, { outlet: 'moneycontrol' });
  expect(occurrences.map((o) => o.outlet)).toEqual(['Moneycontrol']);
  expect(corpus.searched?.articles).toBe(1);
  expect(filters.outlet).toBe('moneycontrol');
  expect(desk.quote(words, undefined, { since: '2025' }).found).toBe(false);
});
