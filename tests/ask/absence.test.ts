import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk.ts';

const ROOT = join(import.meta.dirname, '..', '..');
let seeds: Desk;
let quake: Desk;

beforeAll(async () => {
  [seeds, quake] = await Promise.all([
    openDesk(join(ROOT, 'seeds')),
    openDesk(join(ROOT, 'tests/relevance/topics/quake/corpus')),
  ]);
});

describe('what no article says is not in the corpus', () => {
  test.each([
    'insured losses',
    'how many children were deported',
    'how many women were deported',
    'ransom demanded',
    'number of hostages',
    'death toll',
    'how many people died',
    'magnitude of the earthquake',
    'when was the treaty signed',
    'who won the election',
    'turnout',
    'temperature in the prison',
    'Ukraine ceasefire',
    'budget deficit',
    'when was Noem born',
    'how old is Bukele',
    'how many lawyers',
    'price of eggs',
    'volcano',
    'xyzzy plugh',
  ])('%s', (question) => {
    const { answered, excerpts, figures, nearest } = seeds.ask(question);
    expect({ answered, excerpts, figures }).toEqual({ answered: false, excerpts: [], figures: [] });
    expect(nearest.length).toBeLessThanOrEqual(5);
  });

  test('in one corpus, though it is in another', () => {
    for (const question of ['death toll', 'magnitude of the earthquake'])
      expect([quake.ask(question).answered, seeds.ask(question).answered]).toEqual([true, false]);
    for (const question of ['CECOT capacity', 'how many gang members'])
      expect([quake.ask(question).answered, seeds.ask(question).answered]).toEqual([false, true]);
  });
});

describe('what came nearest', () => {
  test('shares a word with the question', () => {
    const { nearest } = seeds.ask('how many children were deported');
    expect(nearest.length).toBeGreaterThan(0);
    for (const { text } of nearest) expect(text).toMatch(/deport/i);
  });

  test('is nothing when no word is known', () => {
    for (const question of ['Ukraine ceasefire', 'volcano', 'xyzzy plugh'])
      expect(seeds.ask(question).nearest).toEqual([]);
  });

  test('comes best first', () => {
    const scores = seeds.ask('how many prisoners escaped').nearest.map((e) => e.score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('is empty when the corpus answers', () => {
    for (const question of ['deportees count', 'CECOT capacity', 'what did Noem say'])
      expect(seeds.ask(question)).toMatchObject({ answered: true, nearest: [] });
  });
});

test('words that say nothing find nothing', () => {
  for (const question of ['the', 'how many', 'when?', '???', '“”', '😀'])
    expect(seeds.ask(question)).toMatchObject({ answered: false, excerpts: [], figures: [] });
});

test('an answer says what was searched, also when it found nothing', () => {
  const found = seeds.ask('CECOT capacity').corpus;
  expect(seeds.ask('volcano').corpus).toEqual(found);
  expect(found).toMatchObject({ articles: 5, fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/) });
});

test('a filter can leave nothing to answer with', () => {
  const { answered, filters } = seeds.ask('CECOT capacity', { since: '2001' });
  expect({ answered, filters }).toEqual({ answered: false, filters: { since: '2001' } });
});
