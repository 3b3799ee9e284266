import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import type { Answer } from '../../src/domain.ts';
import { newsIn, sightingOf } from '../../src/watch/news.ts';

/** What a question is answered when the corpus has so many of some articles. */
async function answers(query: string, ...articles: string[]): Promise<Answer[]> {
  const dir = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  const all: Answer[] = [];
  for (const [i, text] of articles.entries()) {
    await writeFile(join(dir, `${i}.txt`), text);
    all.push((await openDesk(dir)).ask(query));
  }
  await rm(dir, { recursive: true });
  return all;
}

const TOLL = 'how many people died in the fire';
const FIRE = 'A fire killed 12 people in the harbour, the mayor said.';

/** A question, the articles that come one after the other, and what the last of them is news for. */
const CASES: readonly [
  name: string,
  query: string,
  articles: string[],
  news: { readings?: string[]; conflict?: boolean; excerpts?: string[]; before?: string[] } | null,
][] = [
  [
    'another value',
    TOLL,
    [FIRE, 'A fire killed 15 people in the harbour, the mayor said.'],
    { readings: ['15'], conflict: true, before: ['12'] },
  ],
  ['the same value in other words', TOLL, [FIRE, 'Twelve people died in the fire in the harbour.'], null],
  ['a text that says nothing of it', TOLL, [FIRE, 'The harbour was opened by the queen in 1902.'], null],
  [
    'a first value',
    TOLL,
    ['The harbour was opened by the queen.', FIRE],
    { readings: ['12'], conflict: false, before: [] },
  ],
  [
    'a bound that fits',
    TOLL,
    [FIRE, 'At least 10 people died in the fire in the harbour.'],
    { readings: ['At least 10'], conflict: false, before: ['12'] },
  ],
  [
    'another place in the text, where no figure is asked for',
    'harbour master',
    ['The harbour master spoke of the fire.', 'Nobody had seen the harbour master for days.'],
    { excerpts: ['Nobody had seen the harbour master for days.'] },
  ],
];

test.each(CASES)('%s', async (_, query, articles, news) => {
  const [first, last] = (await answers(query, ...articles)) as [Answer, Answer];
  const told = newsIn(last, sightingOf(first));
  if (news === null) return expect(told).toBeNull();
  const { readings = [], conflict, excerpts = [], before } = news;
  expect(told!.readings.map((r) => r.text)).toEqual(readings);
  expect(told!.excerpts.map((e) => e.text)).toEqual(excerpts);
  if (conflict !== undefined) expect(told!.conflict !== null).toBe(conflict);
  if (before) expect(told!.before).toEqual(before);
});

test('what was seen once is never news again', async () => {
  const [one, two] = (await answers(
    TOLL,
    FIRE,
    'The fire in the harbour killed 15 people, police said.',
  )) as [Answer, Answer];
  const seen = sightingOf(two, sightingOf(one).seen).seen;
  // The article goes, and comes back.
  const gone = sightingOf(one, seen);
  expect(gone.shown).toEqual(['12']);
  expect(newsIn(two, gone)).toBeNull();
});
