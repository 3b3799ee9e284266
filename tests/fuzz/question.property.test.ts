import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'vitest';
import { placeKey } from '../../src/corpus/context.ts';
import type { Desk } from '../../src/desk.ts';
import type { Filters, Reply } from '../../src/domain.ts';
import { CATALOGUES, LANGUAGES } from '../../src/locale/index.ts';
import { typed } from './arbitraries/text.ts';
import { cases, PATIENCE } from './cases.ts';
import { ANSWERED, corpusTold, deskOf } from './desks.ts';
import { expectInPlace, orMistake } from './invariants.ts';
import { expectOpened, expectShown } from './replies.ts';

const filters: fc.Arbitrary<Filters> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        outlet: typed,
        since: fc.oneof(typed, fc.constant('2024')),
        until: fc.constant('2025-03'),
        event: typed,
      },
      { requiredKeys: [] },
    ),
  },
);
const asked = fc.record({
  words: fc.oneof({ weight: 4, arbitrary: typed }, { weight: 1, arbitrary: fc.constant(ANSWERED) }),
  speaker: fc.option(typed),
  filters,
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 4, max: 120 }) }, fc.constant(900)),
});

/** Everything that a reply says stands in an article, where it is said to stand. */
function expectVerbatim(reply: Reply, { corpus }: Desk): void {
  const article = (file: string) => corpus.named(file)!;
  const lineOf = ({ file, line }: { file: string; line: number }): string =>
    article(file).text.split('\n')[line - 1]!;
  if (reply.kind === 'factcheck') {
    for (const excerpt of [...reply.excerpts, ...reply.nearest])
      expectInPlace(excerpt, article(excerpt.file));
    for (const reading of reply.figures.flatMap((f) => f.readings))
      assert.ok(lineOf(reading).includes(reading.sentence) && reading.sentence.includes(reading.text));
  }
  if (reply.kind === 'quote')
    for (const occurrence of [...reply.occurrences, ...reply.nearest])
      expectInPlace(occurrence, article(occurrence.file));
  if (reply.kind === 'message')
    for (const { start, end, text } of [...reply.claims, ...reply.aside])
      assert.equal(reply.query.slice(start, end), text);
}

const DESKS: Record<string, (desk: Desk, words: string, speaker: string | null, filters: Filters) => Reply> =
  {
    ask: (desk, words, _, filters) => desk.ask(words, filters),
    quote: (desk, words, speaker, filters) => desk.quote(words, speaker ?? undefined, filters),
    quotations: (desk, words, _, filters) => desk.quotations(words, filters),
    message: (desk, words, _, filters) => desk.message(words, filters),
    sources: (desk, words, speaker, filters) => desk.sources(speaker === null ? undefined : words, filters),
    conflicts: (desk, words, speaker, filters) =>
      desk.conflicts(speaker === null ? undefined : words, filters),
  };

test.each(Object.keys(DESKS))(
  '%s: anything asked of any articles is answered verbatim in every medium',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(
        corpusTold,
        asked,
        fc.constantFrom(...LANGUAGES),
        async (given, { words, speaker, filters: narrowed, at, length }, language) => {
          const desk = await deskOf(given);
          const { text } = given[0]!;
          const own = text.slice(Math.floor(at * text.length)).slice(0, length);
          for (const asking of [words, own]) {
            const reply = await orMistake(() => DESKS[name]!(desk, asking, speaker, narrowed));
            if (!reply) continue;
            expectVerbatim(reply, desk);
            await expectShown(reply, desk, CATALOGUES[language]);
          }
        },
      ),
      cases(1200, { few: 10 }),
    );
  },
  PATIENCE,
);

test(
  'anything typed is completed, and any line opened',
  async () => {
    await fc.assert(
      fc.asyncProperty(corpusTold, typed, fc.nat(60), async (given, words, line) => {
        const desk = await deskOf(given);
        for (const { text } of desk.suggest(words, ['thing', 'name', 'speaker', 'quotation'], 25))
          assert.ok(text.trim() !== '');
        desk.files(words, 25);
        for (const key of [words, placeKey({ file: desk.corpus.articles[0]?.file ?? '', line })]) {
          const context = await orMistake(() => desk.context(key, words));
          if (context) expectOpened(context, CATALOGUES.en);
        }
      }),
      cases(2000, { few: 20 }),
    );
  },
  PATIENCE,
);
