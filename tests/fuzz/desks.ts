import fc from 'fast-check';
import { assemble } from '../../src/corpus/assemble.ts';
import { Extractor } from '../../src/corpus/extraction/extractor.ts';
import { isArticle } from '../../src/corpus/formats/index.ts';
import { hidesCharacters } from '../../src/corpus/names.ts';
import { readFileBytes } from '../../src/corpus/read.ts';
import type { Source } from '../../src/corpus/sources.ts';
import { type Desk, deskOn } from '../../src/desk.ts';
import { fileName } from './arbitraries/names.ts';
import { articleText, typed } from './arbitraries/text.ts';

/** An article of a corpus, with what is stated of it. */
export interface Told {
  name: string;
  text: string;
  source: Source;
  /** In so many files, each with other numbers in the place of its own. */
  copies: number;
}

/** Lines that answer `ANSWERED`, at any length. */
const answering = fc
  .tuple(typed, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }))
  .map(([words, lines, times]) => {
    const more = words.replaceAll('\n', ' ').repeat(times).slice(0, 500);
    return Array.from(
      { length: lines },
      (_, i) => `In all ${i + 2}00 people were killed in the prison ${more}.`,
    );
  })
  .map((lines) => lines.join('\n'));
export const ANSWERED = 'how many people were killed in the prison';

const orNone = fc.option(typed, { freq: 1 });
const told: fc.Arbitrary<Told> = fc.record({
  name: fileName.map((name) => (isArticle(name) && !hidesCharacters(name) ? name : 'a.txt')),
  text: fc.oneof({ weight: 3, arbitrary: articleText }, { weight: 1, arbitrary: answering }),
  source: fc.record({
    outlet: orNone,
    title: orNone,
    published: fc.constantFrom(null, '2025', '2025-03', '2025-03-26', '2024-02-29'),
    url: fc.option(typed.map((end) => `https://a.example/${end}`)),
  }),
  copies: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 12 })),
});

/** The articles of a small corpus, none of which anybody would write. */
export const corpusTold: fc.Arbitrary<Told[]> = fc.array(told, { minLength: 1, maxLength: 3 });

/** The characters of all copies of an article: very many figures are compared for very long. */
const MOST = 6000;
const extractor = new Extractor();

/** A desk on some articles; the first is in a file whose name begins with `0-0`. */
export async function deskOf(corpus: readonly Told[]): Promise<Desk> {
  const files = corpus.flatMap(({ name, text, source, copies }, i) =>
    Array.from({ length: Math.min(copies, Math.ceil(MOST / (text.length + 1))) }, (_, copy) => {
      const varied = copy === 0 ? text : text.replace(/\d+/g, (digits) => `${digits.slice(0, 6)}${copy}`);
      return readFileBytes(`${i}-${copy}${name.slice(-200)}`, Buffer.from(varied), source, extractor);
    }),
  );
  return deskOn(assemble(await Promise.all(files)));
}
