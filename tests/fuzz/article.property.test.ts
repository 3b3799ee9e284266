import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'vitest';
import { Extractor } from '../../src/corpus/extraction/extractor.ts';
import { readFileBytes } from '../../src/corpus/read.ts';
import { NOTHING } from '../../src/corpus/sources.ts';
import { figuresOf } from '../../src/extract/article.ts';
import { quotationsOf } from '../../src/extract/quotation/quotations.ts';
import { articleText } from './arbitraries/text.ts';
import { cases, PATIENCE } from './cases.ts';
import { expectInPlace, expectNoPollution, expectWorded } from './invariants.ts';

const extractor = new Extractor();

/** Texts whose figures were not read as they should be. */
const FOUND: [string, string][] = [
  ['The cost of the arena is put at 1.2 billion, of which taxpayers pay a part.', 'a.txt'],
];

/** That no bound of a figure is a number that JSON does not have. */
function expectBound(value: number | string | null): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${value} is a bound`);
}

test(
  'any text is read, each passage, figure and quotation at its place, or told to be unusable',
  async () => {
    const named = fc.constantFrom('a.txt', 'a.md');
    await fc.assert(
      fc.asyncProperty(articleText, named, async (text, file) => {
        const { article, passages, problems } = await readFileBytes(
          file,
          Buffer.from(text),
          NOTHING,
          extractor,
        );
        for (const { message } of problems) expectWorded(message);
        if (!article) {
          assert.ok(problems.length > 0);
          return;
        }
        assert.equal(article.text, text.toWellFormed().replace(/^\ufeff/, ''));
        for (const passage of passages) {
          expectInPlace(passage, article);
          assert.ok(!passage.text.includes('\n') && passage.text.trim() !== '');
        }
        for (const { start, end, surface, passage, counted, clause, quantity } of figuresOf(passages)) {
          expectInPlace({ start, end, text: surface }, article);
          for (const span of [{ start, end }, clause, counted])
            if (span) assert.ok(span.start < span.end && span.start >= 0 && span.end <= article.text.length);
          assert.ok(passage.start <= start && end <= passage.end);
          expectBound(quantity.low);
          expectBound(quantity.high);
        }
        for (const quotation of quotationsOf(article, passages)) expectInPlace(quotation, article);
        expectNoPollution();
      }),
      cases<[string, string]>(30_000, { few: 100, examples: FOUND }),
    );
  },
  PATIENCE,
);
