import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { indexOf } from '../../src/ask/article-index.ts';
import { narrowed } from '../../src/corpus/assemble.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { deskOn } from '../../src/desk.ts';
import type { Article, LoadedCorpus } from '../../src/domain.ts';
import { groupBy } from '../../src/group.ts';
import { Vocabulary } from '../../src/suggest/vocabulary.ts';
import { runs } from '../runs.ts';

let corpus: LoadedCorpus;
beforeAll(async () => {
  corpus = await loadCorpus('tests/relevance/topics/quake/corpus');
  for (const [article, own] of groupBy(corpus.passages, (p) => p.article)) indexOf(article, own);
});

const only = (articles: readonly Article[]): LoadedCorpus => narrowed(corpus, (a) => articles.includes(a));

/** All that a vocabulary offers of some articles once it has read and asked everything. */
async function offersOf(vocabulary: Vocabulary, articles: readonly Article[]): Promise<unknown> {
  const desk = deskOn(only(articles), { vocabulary });
  vocabulary.readAll();
  const look = (): unknown =>
    ['', 'people', 'bra', 'the', 'house dest'].map((typed) => desk.suggest(typed, ['thing', 'name'], 25));
  for (let before = JSON.stringify(look()); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    const now = JSON.stringify(look());
    if (now === before) return look();
    before = now;
  }
}

it('offers the same of the articles that there are, whatever came and went before', async () => {
  const { articles } = corpus;
  const some = fc.subarray([...articles], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(some, { minLength: 2, maxLength: 4 }), async (states) => {
      const vocabulary = new Vocabulary();
      for (const state of states.slice(0, -1)) await offersOf(vocabulary, state);
      const last = states.at(-1)!;
      expect(await offersOf(vocabulary, last)).toEqual(await offersOf(new Vocabulary(), last));
    }),
    { numRuns: runs(6) },
  );
});

it('gives what there is so far while it reads, and all of it afterwards', async () => {
  const vocabulary = new Vocabulary();
  const desk = deskOn(corpus, { vocabulary });
  expect(vocabulary.isWhole).toBe(false);
  desk.suggest('', ['thing'], 25);
  await expect.poll(() => vocabulary.isWhole).toBe(true);
  await expect.poll(() => desk.suggest('', ['thing'], 25)[0]?.text).toBe('people killed');
});

it('has nothing to offer of an empty corpus', async () => {
  expect(await offersOf(new Vocabulary(), [])).toEqual([[], [], [], [], []]);
});

it('takes any typed text', async () => {
  const desk = deskOn(corpus);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(30), (typed, most) => {
      const offers = desk.suggest(typed, ['thing', 'name', 'speaker', 'quotation'], most);
      expect(offers.length).toBeLessThanOrEqual(most);
      for (const { text } of offers) expect(text.trim()).not.toBe('');
    }),
  );
});
