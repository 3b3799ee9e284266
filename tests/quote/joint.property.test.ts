import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Article, Passage } from '../../src/domain.ts';
import { groupBy } from '../../src/group.ts';
import { wantedOf } from '../../src/language/bag.ts';
import { byText } from '../../src/order.ts';
import { JointQuotations } from '../../src/quote/joint.ts';
import { LiveQuotations } from '../../src/quote/live.ts';
import type { Quotations } from '../../src/quote/quotations.ts';
import { articleOf, type Unit } from '../../src/quote/units.ts';
import { runs } from '../runs.ts';
import { passagesIn } from './corpus.ts';

const SAID = [
  '“The dam will hold,” Mayor Ann Tamm said. “We have checked every stone.”',
  'The dam was built in 1931. “We will not leave the valley,” she said.',
  'Prisoners were moved. “They were treated with care,” Governor Ann Tamm told reporters.',
  'Nobody said a word about the stones of the dam.',
];
const ALL = 1000;

let articles: Article[];
let passagesOf: (article: Article) => readonly Passage[];
beforeAll(async () => {
  const texts = [...SAID, ...SAID].map((said, i) => [`${i % 3}${i}.txt`, `Dam ${i}\n\n${said}`]);
  const byArticle = groupBy(await passagesIn(Object.fromEntries(texts)), (p) => p.article);
  articles = [...byArticle.keys()].sort((a, b) => byText(a.file, b.file));
  passagesOf = (article) => byArticle.get(article)!;
});

function quotationsOf(some: readonly Article[]): LiveQuotations {
  const quotations = new LiveQuotations();
  quotations.update(some, passagesOf);
  return quotations;
}

const told = (units: Iterable<Unit>) =>
  [...units].map((u) => `${articleOf(u).file}:${u.quotations[0]!.start} ${u.texts.join(' ')}`);

const answersOf = (quotations: Quotations, keep?: (article: Article) => boolean) => ({
  units: told(quotations.units()),
  near: told(quotations.near(['the', 'dam', 'will', 'hold'], ALL, keep)),
  tamm: quotations.candidates('Tamm', [], 0, keep).map((c) => [c.article.file, ...told([c.unit])]),
  stones: quotations
    .candidates(null, [wantedOf('stones'), wantedOf('checked')], 1, keep)
    .map(({ unit, most }) => [...told([unit]), most]),
  passages: quotations.passagesWith(['dam', 'stone'], 1, ALL, keep).map((p) => [p.article.file, p.text]),
});

test('an archive and living articles beside it are asked as one corpus of what is shown', () => {
  const place = fc.constantFrom('archived', 'living', 'hidden');
  fc.assert(
    fc.property(fc.array(place, { minLength: 8, maxLength: 8 }), fc.boolean(), (places, narrowed) => {
      const at = new Map(articles.map((article, i) => [article, places[i]!]));
      const isLiving = (article: Article) => at.get(article) === 'living';
      const joint = new JointQuotations(
        quotationsOf(articles.filter((a) => !isLiving(a))),
        quotationsOf(articles.filter(isLiving)),
        (article) => !isLiving(article),
        (article) => at.get(article) === 'hidden',
      );
      const shown = articles.filter((article) => at.get(article) !== 'hidden');
      const one = quotationsOf(shown);
      const keep = narrowed ? ({ file }: Article) => file < '2' : undefined;
      expect(answersOf(joint, keep)).toEqual(answersOf(one, keep));
      for (const article of shown) {
        expect(joint.of(article)).toEqual(one.of(article));
        for (const offset of [0, 10, 12])
          expect(joint.covers(article, offset)).toBe(one.covers(article, offset));
      }
    }),
    { numRuns: runs(60) },
  );
});
