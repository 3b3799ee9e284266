import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'vitest';
import { Extractor } from '../../src/corpus/extraction/extractor.ts';
import { readFileBytes } from '../../src/corpus/read.ts';
import { NOTHING } from '../../src/corpus/sources.ts';
import { docxOf, p } from '../corpus/formats/docx.ts';
import { fileBytes } from './arbitraries/bytes.ts';
import { cases, PATIENCE } from './cases.ts';
import { expectInPlace, expectNoPollution, expectWorded } from './invariants.ts';

const extractor = new Extractor();

test(
  'any bytes of a file are read, or told to be unusable, and the next file is read as before',
  async () => {
    await fc.assert(
      fc.asyncProperty(fileBytes, async ({ bytes, ending }) => {
        const { article, passages, problems } = await readFileBytes(`a${ending}`, bytes, NOTHING, extractor);
        for (const { message } of problems) expectWorded(message);
        assert.ok(article || problems.length > 0);
        if (!article) return;
        assert.ok(article.text.isWellFormed());
        for (const passage of passages) expectInPlace(passage, article);
        const { pages } = article.extracted ?? {};
        for (const [i, at] of (pages ?? []).entries())
          assert.ok(at >= (pages![i - 1] ?? 0) && at <= article.text.length);
        expectNoPollution();
      }),
      cases(6000, { few: 40 }),
    );
    const { article } = await readFileBytes('next.docx', docxOf(p('The dam held.')), NOTHING, extractor);
    assert.equal(article?.text.trim(), 'The dam held.');
  },
  PATIENCE,
);
