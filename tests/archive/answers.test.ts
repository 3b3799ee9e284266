import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archiveHoldings } from '../../src/archive/holdings.ts';
import { assemble } from '../../src/corpus/assemble.ts';
import { deskOf, deskOn } from '../../src/desk.ts';
import { archiveOf, filesIn, inScratch } from './archived.ts';

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const queriesOf = (topic: string): string[] =>
  linesOf(`tests/relevance/topics/${topic}/gold.jsonl`).map((line) => JSON.parse(line).query as string);

test.each(['quake', 'strike', 'warfront'])(
  '%s is answered from the archive as from memory',
  async (topic) => {
    const files = await filesIn(`tests/relevance/topics/${topic}/corpus`);
    const live = deskOn(assemble(files));
    await inScratch(async (dir) => {
      const desk = deskOf(archiveHoldings(await archiveOf(files, dir)));
      for (const query of queriesOf(topic)) {
        expect(desk.ask(query)).toEqual(live.ask(query));
        expect(desk.quotations(query)).toEqual(live.quotations(query));
      }
      const [query] = queriesOf(topic);
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
