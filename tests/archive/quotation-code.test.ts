import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/archive/bytes.ts';
import { readQuotations, writeQuotations } from '../../src/archive/quotations/quotation-code.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Article, Quotation } from '../../src/domain.ts';
import { quotationsIn } from '../../src/quote/article-quotations.ts';
import { passagesIn } from '../quote/corpus.ts';
import { runs } from '../runs.ts';

function expectSame(quotations: readonly Quotation[], article: Article) {
  const written = new ByteWriter();
  writeQuotations(quotations, written);
  const from = new ByteReader(written.written);
  const again = readQuotations(from, article);
  expect(from.at).toBe(written.length);
  expect(again.every((q) => q.article === article)).toBe(true);
  const bare = (all: readonly Quotation[]) => all.map(({ article: _, ...rest }) => rest);
  expect(bare(again)).toEqual(bare(quotations));
}

const ROOT = join(import.meta.dirname, '..', '..');
const corpora = [
  join(ROOT, 'seeds'),
  ...['topics', 'aside'].flatMap((kind) => {
    const dir = join(ROOT, 'tests/relevance', kind);
    return readdirSync(dir).map((topic) => join(dir, topic, 'corpus'));
  }),
];

describe('quotations as bytes', () => {
  test.each(corpora)('are the same again in every article of %s', async (dir) => {
    const { articles, passages } = await loadCorpus(dir);
    for (const article of articles)
      expectSame(
        quotationsIn(
          article,
          passages.filter((p) => p.article === article),
        ),
        article,
      );
  });

  test('are the same again over lines, within others, in posts and in whatever else is written', async () => {
    const part = fc.constantFrom(
      ...[
        '“',
        '”',
        '‘',
        '’',
        '"',
        '«',
        '»',
        '\n\n',
        '\n',
        ' ',
        '. ',
        ', ',
        'she said',
        'Ann Tamm wrote',
        'the dam',
      ],
      ...[
        'Bo Lind told reporters',
        'on X',
        '— Ann Tamm (@anntamm) March 26, 2025',
        'in a statement',
        'Watch: ',
        '😀 é',
      ],
    );
    const text = fc.array(part, { minLength: 1, maxLength: 60 }).map((parts) => `Dam\n\n${parts.join('')}`);
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const passages = await passagesIn({ 'a.txt': written });
        const [first] = passages;
        if (first) expectSame(quotationsIn(first.article, passages), first.article);
      }),
      { numRuns: runs(400) },
    );
  });
});
