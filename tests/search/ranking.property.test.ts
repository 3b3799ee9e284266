import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bagIn } from '../../src/ask/article-index.ts';
import { assemble } from '../../src/corpus/assemble.ts';
import type { Article, Passage } from '../../src/domain.ts';
import { bagOf } from '../../src/language/bag.ts';
import { ArchiveEngine } from '../../src/search/archive.ts';
import { bm25, rounded } from '../../src/search/bm25.ts';
import { indexTerms } from '../../src/search/index-terms.ts';
import { MiniSearchEngine } from '../../src/search/minisearch.ts';
import { archiveOf, filesOf, inScratch } from '../archive/archived.ts';
import { runs } from '../runs.ts';

const WORDS = 'bridge ferry mayor killed dead people flood river crew ship harbour boat town road rain'.split(
  ' ',
);
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 });
const article = fc
  .array(sentence, { minLength: 1, maxLength: 6 })
  .map((sentences) => sentences.map((words) => `The ${words.join(' ')}.`).join('\n\n'));
const question = fc
  .array(fc.constantFrom(...WORDS, 'zzz'), { minLength: 1, maxLength: 5 })
  .map((words) => indexTerms(bagOf(words.join(' '))));

const told = (hits: readonly { passage: Passage; score: number }[]) =>
  hits.map(({ passage, score }) => `${passage.article.file} ${passage.index} ${score.toFixed(6)}`);

test('an archive ranks as BM25 worked out passage by passage, and as MiniSearch', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 1, maxLength: 12 }),
      fc.array(question, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 30 }),
      fc.boolean(),
      async (texts, questions, limit, isNarrowed) => {
        const files = await filesOf(texts);
        const { passages } = assemble(files);
        const mini = new MiniSearchEngine(passages, bagIn);
        await inScratch(async (dir) => {
          const archive = new ArchiveEngine(await archiveOf(files, dir));
          const keep = isNarrowed
            ? ({ file }: Article): boolean => Number.parseInt(file, 10) % 2 === 0
            : undefined;
          for (const terms of questions) {
            const worked = passages
              .filter((p) => p.kind !== 'furniture' && (!keep || keep(p.article)))
              .map((passage) => {
                const [text, headline] = [passage.text, passage.article.headline ?? ''].map(
                  (words) => new Set(indexTerms(bagOf(words))),
                );
                return { passage, score: rounded(bm25(terms, text!, headline!, mini.statistics)) };
              })
              .filter(({ score }) => score > 0)
              .sort((a, b) => b.score - a.score)
              .slice(0, limit);
            expect(told(archive.search(terms, limit, keep))).toEqual(told(worked));
            expect(told(mini.search(terms, limit, keep))).toEqual(told(worked));
          }
        });
      },
    ),
    { numRuns: runs(200) },
  );
});
