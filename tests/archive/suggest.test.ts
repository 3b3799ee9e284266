import { describe, expect, it } from 'vitest';
import { archiveHoldings } from '../../src/archive/holdings.ts';
import { assemble } from '../../src/corpus/assemble.ts';
import { type Desk, deskOf, deskOn } from '../../src/desk.ts';
import type { NoteKind } from '../../src/suggest/note.ts';
import { Vocabulary } from '../../src/suggest/vocabulary.ts';
import { archiveOf, filesIn, inScratch } from './archived.ts';

/** Milliseconds between two looks. */
const SETTLED = 20;

/** What is offered once a desk has seen to everything that it puts off. */
async function offered(desk: Desk, typed: string, kinds: readonly NoteKind[]): Promise<unknown> {
  for (let before = ''; ; ) {
    const list = desk.suggest(typed, kinds, 25);
    const now = JSON.stringify(list);
    if (now === before) return list;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
  }
}

const QUESTIONS = [
  '',
  'p',
  'pe',
  'people',
  'people k',
  'peopel kil',
  'how many ch',
  'houses dest',
  'S',
  'co',
  'zzzz',
];
const TYPED: [NoteKind[], string[]][] = [
  [
    ['thing', 'name'],
    [...QUESTIONS, 'percent of', 'minister sa', 'goverment', 'the', 'xyzzyxyzzy people', '·'],
  ],
  [['speaker'], ['', 'm', 'pres', 'ministr']],
  [['quotation'], ['', 'we', 'we a', 'the', 'it is', 'wil not', 'nobody qux']],
];

describe.each(['quake', 'warfront', 'merger'])('what an archive of %s can be asked', (topic) => {
  it('is what its articles can be asked in memory', async () => {
    const files = await filesIn(`tests/relevance/topics/${topic}/corpus`);
    const vocabulary = new Vocabulary();
    const live = deskOn(assemble(files), { vocabulary });
    vocabulary.readAll();
    await inScratch(async (dir) => {
      const desk = deskOf(archiveHoldings(await archiveOf(files, dir)));
      for (const [kinds, texts] of TYPED)
        for (const typed of texts)
          expect(await offered(desk, typed, kinds), typed).toEqual(await offered(live, typed, kinds));
    });
  });
});
