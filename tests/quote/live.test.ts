import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article, Passage } from '../../src/domain.ts';
import { groupBy } from '../../src/group.ts';
import { wantedOf } from '../../src/language/bag.ts';
import { LiveQuotations } from '../../src/quote/live.ts';
import { articleOf, type Unit } from '../../src/quote/units.ts';
import { runs } from '../runs.ts';
import { passagesIn } from './corpus.ts';

const SAID = [
  '“The dam will hold,” Mayor Ann Tamm said. “We have checked every stone.”',
  '“The dam will not hold for long,” said Bo Lind, who checked it on Friday.',
  'The dam was built in 1931. “We will not leave the valley,” she said.',
  'Prisoners were moved. “They were treated with care,” Governor Ann Tamm told reporters.',
  'Nobody said a word about the stones of the dam.',
  '“Every stone of the dam was checked,” the union’s leader said. “Every single one.”',
];

let articles: Article[];
let passagesOf: (article: Article) => readonly Passage[];
beforeAll(async () => {
  const texts = SAID.flatMap((said, i) => [
    [`${i}.txt`, `Dam ${i}\n\n${said}`],
    [`${9 - i}.txt`, `${SAID[(i + 1) % SAID.length]}\n\n${said}`],
  ]);
  const byArticle = groupBy(await passagesIn(Object.fromEntries(texts)), (p) => p.article);
  articles = [...byArticle.keys()].sort((a, b) => (a.file < b.file ? -1 : 1));
  passagesOf = (article) => byArticle.get(article)!;
});

const told = (units: readonly Unit[]) =>
  units.map((u) => `${articleOf(u).file}:${u.quotations[0]!.start} ${u.texts.join(' ')}`);

/** What an index answers to some searches. */
const answersOf = (quotations: LiveQuotations, keep?: (article: Article) => boolean) => ({
  units: told([...quotations.units()].filter((u) => !keep || keep(articleOf(u)))),
  near: told(quotations.near(['the', 'dam', 'will', 'hold'], 3, keep)),
  tamm: quotations.candidates('Tamm', [], 0, keep).map(({ unit }) => told([unit])[0]),
  stones: quotations
    .candidates(null, [wantedOf('stones'), wantedOf('checked')], 1, keep)
    .map(({ unit, most }) => [told([unit])[0], most]),
  passages: quotations.passagesWith(['dam', 'stone'], 1, 4, keep).map((p) => p.text),
});

describe('quotations of a corpus that changes', () => {
  test('are those of the same articles read afresh', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(articles), { minLength: 1, maxLength: 6 }), (corpora) => {
        const living = new LiveQuotations();
        for (const corpus of corpora) {
          living.update(corpus, passagesOf);
          const fresh = new LiveQuotations();
          fresh.update(corpus, passagesOf);
          expect(answersOf(living)).toEqual(answersOf(fresh));
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

test('what is left out of a search is never found, and the rest is in its order', () => {
  const quotations = new LiveQuotations();
  quotations.update(articles, passagesOf);
  const keep = (article: Article) => Number(article.file[0]) % 2 === 0;
  const own = new LiveQuotations();
  own.update(articles.filter(keep), passagesOf);
  const [some, alone] = [answersOf(quotations, keep), answersOf(own)];
  expect(some).toEqual(alone);
});

test('a speaker is found by a part of the name, and a title alone is one', () => {
  const quotations = new LiveQuotations();
  quotations.update(articles, passagesOf);
  const by = (speaker: string) =>
    new Set(quotations.candidates(speaker, [], 0).map(({ unit }) => unit.quotations[0]!.speaker));
  expect(by('President Tamm')).toEqual(by('ann tamm'));
  expect(by('the governor')).toEqual(new Set(['Governor Ann Tamm']));
  expect(by('Tammany').size).toBe(0);
  expect(by('the').size).toBe(0);
});
