import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { Beside } from '../../src/archive/beside.ts';
import { Changes } from '../../src/archive/changes.ts';
import { archiveHoldings } from '../../src/archive/holdings.ts';
import { jointHoldings } from '../../src/archive/joint-holdings.ts';
import { assemble, type ReadFile } from '../../src/corpus/assemble.ts';
import { type Desk, deskOf, deskOn } from '../../src/desk.ts';
import type { Suggestion } from '../../src/suggest/entry.ts';
import type { NoteKind } from '../../src/suggest/note.ts';
import { Vocabulary } from '../../src/suggest/vocabulary.ts';
import { archiveOf, filesIn, inScratch } from './archived.ts';

/** Milliseconds between two looks. */
const SETTLED = 20;

/** What is offered once a desk has seen to everything that it puts off. */
async function offered(
  desk: Desk,
  typed: string,
  kinds: readonly NoteKind[],
  most = 25,
): Promise<Suggestion[]> {
  for (let before = ''; ; ) {
    const list = desk.suggest(typed, kinds, most);
    const now = JSON.stringify(list);
    if (now === before) return list;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
  }
}

function liveDesk(files: readonly ReadFile[]): Desk {
  const vocabulary = new Vocabulary();
  const desk = deskOn(assemble(files), { vocabulary });
  vocabulary.readAll();
  return desk;
}

function jointDesk(archive: Archive, changed: readonly ReadFile[], lost: readonly ReadFile[]): Desk {
  const beside = new Beside(archive);
  const changes = new Changes(archive, changed, new Set(lost.map(({ file }) => file)), []);
  beside.update(changes);
  const archived = archiveHoldings(archive);
  const desk = deskOf(jointHoldings(archived, changes, beside));
  desk.suggest('', [], 0);
  beside.vocabulary(archived.source()).readAll();
  return desk;
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

describe.each(['warfront'])('what an archive of %s can be asked', (topic) => {
  it('is what its articles can be asked in memory', async () => {
    const files = await filesIn(`tests/relevance/topics/${topic}/corpus`);
    const live = liveDesk(files);
    await inScratch(async (dir) => {
      const desk = deskOf(archiveHoldings(await archiveOf(files, dir)));
      for (const [kinds, texts] of TYPED)
        for (const typed of texts)
          expect(await offered(desk, typed, kinds), typed).toEqual(await offered(live, typed, kinds));
    });
  });
});

describe.each(['quake'])('an archive of %s and articles beside it', (topic) => {
  it('can be asked together what all can be asked in memory', async () => {
    const files = await filesIn(`tests/relevance/topics/${topic}/corpus`);
    const live = liveDesk(files);
    await inScratch(async (dir) => {
      const desk = jointDesk(await archiveOf(files.slice(3), dir), files.slice(0, 3), []);
      for (const [kinds, texts] of TYPED)
        for (const typed of texts)
          expect(await offered(desk, typed, kinds), typed).toEqual(await offered(live, typed, kinds));
    });
  });

  it('can be asked nothing of what has gone', async () => {
    const files = await filesIn(`tests/relevance/topics/${topic}/corpus`);
    const [changed, lost] = [files.slice(0, 4), files.slice(4, 6)];
    const live = liveDesk(files.filter((file) => !lost.includes(file)));
    await inScratch(async (dir) => {
      const desk = jointDesk(await archiveOf(files, dir), changed, lost);
      for (const [kinds, texts] of TYPED)
        for (const typed of texts) {
          const expected = new Map((await offered(live, typed, kinds, 1000)).map((s) => [s.text, s]));
          const list = await offered(desk, typed, kinds);
          const same = list.filter((s) => expected.has(s.text));
          for (const s of same) expect(s).toEqual(expected.get(s.text));
          // Something may stand under another of its wordings.
          expect(list.length - same.length).toBeLessThanOrEqual(1 + 0.1 * list.length);
        }
    });
  });
});
