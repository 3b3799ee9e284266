import { beforeAll, describe, expect, test } from 'vitest';
import { archiveHoldings } from '../../src/archive/holdings.ts';
import { assemble } from '../../src/corpus/assemble.ts';
import { type Desk, deskOf } from '../../src/desk.ts';
import type { Article } from '../../src/domain.ts';
import { wantedOf } from '../../src/language/bag.ts';
import { words } from '../../src/language/words.ts';
import { liveHoldings } from '../../src/live-holdings.ts';
import { leastAlike } from '../../src/quote/match.ts';
import type { Keep, Quotations } from '../../src/quote/quotations.ts';
import { articleOf, type Unit } from '../../src/quote/units.ts';
import { archiveOf, filesIn, filesOf, inScratch } from './archived.ts';

/** What is asked of quotations in a test, at most so much of a kind. */
const MOST = 40;

const toldOf = (unit: Unit) => [
  articleOf(unit).file,
  unit.quotations.map((q) => q.start),
  unit.texts.join(' '),
];
const told = (units: Iterable<Unit>) => [...units].map(toldOf);

function some<T>(list: readonly T[]): T[] {
  return list.filter((_, i) => i % Math.ceil(list.length / MOST) === 0);
}

/** What is found in quotations by the words, speakers and lines of `units`. */
function searched(quotations: Quotations, units: readonly Unit[], keep?: Keep) {
  const subjects = units.map(({ quotations: [first] }) => {
    const { text } = first!.article;
    return words(text.slice(Math.max(0, first!.start - 60), first!.start))
      .slice(1, -1)
      .map((word) => wantedOf(word.text));
  });
  const speakers = [...new Set(units.map((u) => u.quotations[0]!.speaker)), 'the president', 'Nobody Zyxq'];
  return {
    near: units.map(({ texts }) => told(quotations.near(texts, 5, keep))),
    alike: units.map(({ texts }) => told(quotations.near(texts.slice(1), 300, keep, leastAlike()))),
    by: speakers.map((speaker) => quotations.candidates(speaker, [], 0, keep).map((c) => toldOf(c.unit))),
    on: subjects.map((subject) =>
      [null, ...speakers].map((speaker) =>
        quotations
          .candidates(speaker, subject, Math.ceil(subject.length / 2), keep)
          .map((c) => [c.article.file, c.most, ...toldOf(c.unit)]),
      ),
    ),
    passages: subjects.map((subject) =>
      [2, 1000].map((most) =>
        quotations
          .passagesWith(
            subject.map((word) => word.family),
            2,
            most,
            keep,
          )
          .map((p) => [p.article.file, p.index, p.text]),
      ),
    ),
  };
}

/** Questions for quotations: words as somebody's, whole and otherwise, and what somebody said. */
function questionsOf(desk: Desk): string[] {
  const { articles } = desk.corpus;
  const quoted = articles.flatMap(({ text }) =>
    [...text.matchAll(/“([^“”\n]{12,200})”/g)].map(([, own]) => own!),
  );
  const sentences = articles.flatMap(({ text }) =>
    text.split('\n').filter((line) => /^[^“"]{60,300}$/.test(line)),
  );
  return [
    ...quoted,
    ...some(quoted).flatMap((text) => {
      const all = text.split(' ');
      return [all.slice(0, all.length >> 1).join(' '), all.with(all.length >> 1, 'zyxq').join(' ')];
    }),
    ...some(sentences),
    ...some(sentences).map((text) => text.split(' ').slice(2, 9).join(' ')),
  ].filter((text) => /\p{L}/u.test(text));
}

describe.each(['quake', 'protest', 'election', 'merger'])('the quotations of %s', (topic) => {
  let files: Awaited<ReturnType<typeof filesIn>>;
  beforeAll(async () => {
    files = await filesIn(`tests/relevance/topics/${topic}/corpus`);
  });

  test('are found in the archive as in memory', () =>
    inScratch(async (dir) => {
      const live = liveHoldings(assemble(files));
      const archived = archiveHoldings(await archiveOf(files, dir, 3));
      const units = [...live.quotations.units()];
      expect(told(archived.quotations.units())).toEqual(told(units));
      for (const article of live.corpus.articles) {
        const own = archived.corpus.named(article.file)!;
        const quotations = live.quotations.of(article);
        expect(archived.quotations.of(own)).toEqual(quotations.map((q) => ({ ...q, article: own })));
        for (const { start, end } of quotations)
          for (const at of [start - 1, start, end - 1, end])
            expect(archived.quotations.covers(own, at)).toBe(live.quotations.covers(article, at));
      }
      const asked = some(units);
      const keep = ({ file }: Article) => file.length % 2 === 0;
      expect(searched(archived.quotations, asked)).toEqual(searched(live.quotations, asked));
      expect(searched(archived.quotations, asked, keep)).toEqual(searched(live.quotations, asked, keep));
    }));

  test('are answered with as from memory', () =>
    inScratch(async (dir) => {
      const holdings = liveHoldings(assemble(files));
      const live = deskOf(holdings);
      const desk = deskOf(archiveHoldings(await archiveOf(files, dir)));
      for (const question of questionsOf(live)) expect(desk.quote(question)).toEqual(live.quote(question));
      const quoted = [...holdings.quotations.units()].map(({ quotations: [first] }) => first!);
      const speakers = new Map(quoted.map((q) => [q.speaker ?? 'the spokesman', q.text]));
      for (const [name, text] of speakers) {
        const questions = [`what did ${name} say`, `what did ${name} say about the people and the damage`];
        for (const question of questions) expect(desk.quote(question)).toEqual(live.quote(question));
        expect(desk.quote(text, name)).toEqual(live.quote(text, name));
      }
    }));
});

test('an article without a quotation, and one with nothing else, are archived', () =>
  inScratch(async (dir) => {
    const files = await filesOf([
      'Nobody spoke of the dam.',
      '“We will not leave the valley.”',
      'The dam held.',
    ]);
    const { quotations, corpus } = archiveHoldings(await archiveOf(files, dir));
    expect(told(quotations.units())).toEqual([['0001.txt', [1], 'we will not leave the valley']]);
    expect(quotations.of(corpus.articles[0]!)).toEqual([]);
    expect(told(quotations.near(['valley'], 3))).toHaveLength(1);
    expect(quotations.near(['dam'], 3)).toEqual([]);
    expect(quotations.candidates('Tamm', [], 0)).toEqual([]);
  }));

test('a corpus in which nobody is quoted has no quotations', () =>
  inScratch(async (dir) => {
    const desk = deskOf(
      archiveHoldings(await archiveOf(await filesOf(['The dam held.', 'It rained.']), dir)),
    );
    expect(desk.quote('The dam will hold').found).toBe(false);
    expect(desk.quote('what did Tamm say about the dam').found).toBe(false);
  }));

test('page furniture on the line of a quotation tells what it is about, as in memory', () =>
  inScratch(async (dir) => {
    const files = await filesOf([
      'Dam holds\n\nIt rained. Ann Tamm said: “The dam will hold.” Sign up for our newsletter.\n',
      'Dam holds\n\nAnn Tamm said: “The dam has held.”\n\nSign up for our newsletter.\n',
    ]);
    const live = liveHoldings(assemble(files)).quotations;
    const { quotations } = archiveHoldings(await archiveOf(files, dir));
    const [newsletter, rain, dam] = ['newsletter', 'rained', 'dam'].map(wantedOf);
    for (const subject of [[newsletter!], [newsletter!, rain!], [dam!, rain!], [dam!]])
      for (const least of [1, 2])
        for (const speaker of [null, 'Tamm']) {
          const on = (of: Quotations) =>
            of.candidates(speaker, subject, least).map((c) => [c.most, ...toldOf(c.unit)]);
          expect(on(quotations)).toEqual(on(live));
        }
    expect(quotations.candidates(null, [newsletter!], 1)).toHaveLength(1);
    expect(quotations.passagesWith(['newsletter'], 1, 5)).toEqual([]);
  }));

test('a quotation that stands in no passage may be on anything, as in memory', () =>
  inScratch(async (dir) => {
    const [first, ...others] = await filesOf([
      'Dam holds\n\nIt rained.\n\n“The dam will hold,” Ann Tamm said.',
      'Dam holds\n\nIt rained.\n\n“It will hold,” Ann Tamm said.',
    ]);
    const files = [{ ...first!, passages: first!.passages.slice(0, -1) }, ...others];
    const live = liveHoldings(assemble(files)).quotations;
    const { quotations } = archiveHoldings(await archiveOf(files, dir));
    const [rain, snow] = ['rained', 'snowed'].map(wantedOf);
    for (const subject of [[rain!], [snow!], [rain!, snow!]])
      for (const speaker of [null, 'Tamm', 'Lind']) {
        const on = (of: Quotations) =>
          of.candidates(speaker, subject, 1).map((c) => [c.most, ...toldOf(c.unit)]);
        expect(on(quotations)).toEqual(on(live));
      }
    expect(quotations.candidates(null, [rain!, snow!], 1).map((c) => c.most)).toEqual([2]);
  }));
