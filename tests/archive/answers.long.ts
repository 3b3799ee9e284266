import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveHoldings } from '../../src/archive/holdings.ts';
import { assemble } from '../../src/corpus/assemble.ts';
import { type Desk, deskOf, deskOn } from '../../src/desk.ts';
import { mergeTopics } from '../relevance/merged-folder.ts';
import { archiveOf, filesIn, inScratch } from './archived.ts';

const TOPICS = 'tests/relevance/topics';
const topics = readdirSync(TOPICS).map((name) => ({ name, dir: join(TOPICS, name) }));

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const queriesOf = (dir: string): string[] =>
  linesOf(join(dir, 'gold.jsonl')).map((line) => JSON.parse(line).query as string);

/** Opens a folder twice: in memory, and as an archive. */
async function inBoth(folder: string, compare: (desk: Desk, live: Desk) => void): Promise<void> {
  const files = await filesIn(folder);
  const live = deskOn(assemble(files));
  await inScratch(async (dir) => compare(deskOf(archiveHoldings(await archiveOf(files, dir))), live));
}

test.each(topics)('questions on $name are answered from the archive as from memory', ({ dir }) =>
  inBoth(join(dir, 'corpus'), (desk, live) => {
    for (const query of queriesOf(dir)) expect(desk.ask(query)).toEqual(live.ask(query));
  }),
);

test('a corpus of many events is answered from the archive as from memory', () =>
  inScratch(async (work) => {
    mergeTopics(topics, join(work, 'all'));
    await inBoth(join(work, 'all'), (desk, live) => {
      let several = 0;
      // Each eighth question of a topic, or the test would take too long.
      for (const query of topics.flatMap(({ dir }) => queriesOf(dir).filter((_, i) => i % 8 === 0))) {
        const answer = live.ask(query);
        expect(desk.ask(query)).toEqual(answer);
        if (answer.events.length < 2) continue;
        several++;
        const event = answer.events.at(-1)!.id;
        expect(desk.ask(query, { event })).toEqual(live.ask(query, { event }));
      }
      expect(several).toBeGreaterThan(8);
      for (const { dir } of topics) {
        const [message] = [queriesOf(dir).slice(0, 6).join('. ')];
        expect(desk.message(message!)).toEqual(live.message(message!));
      }
    });
  }));

test.each(['quake', 'strike', 'warfront'])(
  'whatever a desk is asked on %s, it is answered from the archive as from memory',
  (topic) => {
    const dir = join(TOPICS, topic);
    return inBoth(join(dir, 'corpus'), (desk, live) => {
      for (const query of queriesOf(dir)) expect(desk.quotations(query)).toEqual(live.quotations(query));
      const [query] = queriesOf(dir);
      for (const filters of [
        { outlet: live.corpus.articles[0]!.outlet ?? '' },
        { since: '2024' },
        { event: live.corpus.articles[1]!.file },
      ])
        expect(desk.ask(query!, filters)).toEqual(live.ask(query!, filters));
      expect(desk.conflicts()).toEqual(live.conflicts());
      expect(desk.sources()).toEqual(live.sources());
      const { text } = live.corpus.articles[0]!;
      expect(desk.message(text.slice(0, 1500))).toEqual(live.message(text.slice(0, 1500)));
      const [words] = /“[^”]{20,80}”/.exec(text) ?? [text.slice(0, 60)];
      expect(desk.quote(words!)).toEqual(live.quote(words!));
    });
  },
);

test('an article that somebody hands in is held against those that may be its copies', () =>
  inBoth(join(TOPICS, 'quake', 'corpus'), (desk, live) => {
    for (const { file, text } of live.corpus.articles)
      expect(desk.like(`${text}\n\nAnother sentence.`)).toContain(file);
  }));
