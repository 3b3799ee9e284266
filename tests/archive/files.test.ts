import fc from 'fast-check';
import { expect, it } from 'vitest';
import { archiveHoldings } from '../../src/archive/holdings.ts';
import { assemble } from '../../src/corpus/assemble.ts';
import { deskOf, deskOn } from '../../src/desk.ts';
import { textsOf } from '../../src/suggest/files.ts';
import { runs } from '../runs.ts';
import { archiveOf, filesIn, inScratch } from './archived.ts';

const TYPED = [
  '',
  '  ',
  'a',
  'T',
  '-',
  '.txt',
  'the',
  'txt',
  'THE',
  'post of',
  'qx',
  'xyzzy',
  '·',
  'gazete',
  'hrabour',
];

it.each(['quake', 'strike', 'merger'])(
  'the files of an archive of %s are found as in memory',
  async (topic) => {
    const files = await filesIn(`tests/relevance/topics/${topic}/corpus`);
    const live = deskOn(assemble(files));
    const names = live.corpus.articles.map((article) => textsOf(article));
    await inScratch(async (dir) => {
      const desk = deskOf(archiveHoldings(await archiveOf(files, dir)));
      const of = (typed: string, by: typeof desk): string[] => by.files(typed, 50).map(({ file }) => file);
      for (const typed of TYPED) expect(of(typed, desk), typed).toEqual(of(typed, live));
      const part = fc
        .constantFrom(...names.flat())
        .chain((text) =>
          fc
            .tuple(fc.nat(text.length), fc.nat(text.length))
            .map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
        );
      const slip = fc
        .tuple(part, fc.nat(20), fc.constantFrom('', 'x', ' '))
        .map(([text, at, letter]) => text.slice(0, at) + letter + text.slice(at + 1));
      fc.assert(
        fc.property(fc.oneof(part, slip), (typed) => {
          expect(of(typed, desk)).toEqual(of(typed, live));
        }),
        { numRuns: runs(200) },
      );
    });
  },
);
