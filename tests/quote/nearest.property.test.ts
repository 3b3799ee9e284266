import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Nearest, type UnitPostings, weightOf } from '../../src/quote/nearest.ts';
import type { Unit } from '../../src/quote/units.ts';
import { runs } from '../runs.ts';

const WORDS = ['the', 'of', 'we', 'dam', 'wall', 'will', 'hold', 'river', 'rain', 'stone'];
/** Some words stand in nearly every unit and some in few. */
const word = fc.nat(99).map((n) => WORDS[Math.floor((n / 100) ** 2 * WORDS.length)]!);
const units = fc.array(
  fc.array(word, { minLength: 1, maxLength: 8 }).map((texts) => ({ texts })),
  { minLength: 1, maxLength: 60 },
);
const asked = fc.array(fc.oneof(word, fc.constant('zyxq')), { minLength: 1, maxLength: 6 });

/**
 * Units that were chosen elsewhere as if they were postings, so that those near to some of `words` can be found among them:
 * their numbers are their places in the list, which is in order of the corpus. `counts` are those of the whole corpus.
 */
function postingsIn(
  all: readonly Pick<Unit, 'texts'>[],
  words: readonly string[],
  counts: Pick<UnitPostings, 'units' | 'holding'>,
): UnitPostings {
  const lists = new Map(words.map((word): [string, number[]] => [word, []]));
  const distinct = all.map(({ texts }, i) => {
    const own = new Set(texts);
    for (const word of own) lists.get(word)?.push(i);
    return own.size;
  });
  return {
    end: all.length,
    units: counts.units,
    holding: (word) => counts.holding(word),
    of: (word) => lists.get(word) ?? [],
    rank: (id) => id,
    length: (id) => all[id]!.texts.length,
    distinct: (id) => distinct[id]!,
  };
}

/** Every unit's score, and those that hold the rarest word. */
function bruteForce(
  words: readonly string[],
  all: readonly { texts: readonly string[] }[],
  most: number,
  keep: (i: number) => boolean,
) {
  const holding = (w: string) => all.filter((u) => u.texts.includes(w)).length;
  const distinct = [...new Set(words)].sort((a, b) => holding(a) - holding(b));
  const ids = all.map((_, i) => i).filter(keep);
  const score = (i: number) =>
    distinct.reduce((s, w) => (all[i]!.texts.includes(w) ? s + weightOf(all.length, holding(w)) : s), 0);
  const best = ids.filter((i) => score(i) > 0).sort((a, b) => score(b) - score(a) || a - b);
  const rarest = distinct.find((w) => ids.some((i) => all[i]!.texts.includes(w)));
  const held = rarest === undefined ? [] : ids.filter((i) => all[i]!.texts.includes(rarest));
  return {
    best: best.slice(0, most).map((id) => ({ id, score: score(id) })),
    near: [...new Set([...best.slice(0, most), ...held])].sort((a, b) => a - b),
  };
}

test('finds the units that share most of the words, as looking at each would', () => {
  const nearest = new Nearest();
  fc.assert(
    fc.property(
      asked,
      units,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 5 }),
      (words, all, most, nth) => {
        const counts = {
          units: all.length,
          holding: (w: string) => all.filter((u) => u.texts.includes(w)).length,
        };
        const keep = (i: number) => i % nth === 0;
        const postings = postingsIn(all, words, counts);
        const wanted = bruteForce(words, all, most, keep);
        expect(nearest.best(words, postings, most, keep)).toEqual(
          wanted.best.map(({ id, score }) => ({ id, score: expect.closeTo(score, 9) })),
        );
        expect(nearest.near(words, postings, most, { isKept: keep })).toEqual(wanted.near);
      },
    ),
    { numRuns: runs(300) },
  );
});

/** How many words of the shorter side the longer has. */
function sharedOf(asked: readonly string[], texts: readonly string[]): { shared: number; shorter: number } {
  const [short, long] = asked.length <= texts.length ? [asked, texts] : [texts, asked];
  return { shared: short.filter((w) => long.includes(w)).length, shorter: short.length };
}

test('leaves out none that shares enough of its words', () => {
  const nearest = new Nearest();
  fc.assert(
    fc.property(asked, units, fc.integer({ min: 1, max: 10 }), (words, all, tenths) => {
      const least = (shorter: number) => Math.ceil((tenths * shorter) / 10);
      const counts = {
        units: all.length,
        holding: (w: string) => all.filter((u) => u.texts.includes(w)).length,
      };
      const postings = postingsIn(all, words, counts);
      const near = nearest.near(words, postings, 10);
      const found = nearest.near(words, postings, 10, { least });
      const enough = near.filter((id) => {
        const { shared, shorter } = sharedOf(words, all[id]!.texts);
        return shared >= least(shorter);
      });
      expect(found).toEqual(expect.arrayContaining(enough));
      // Of words that are all different none is left in that shares too few.
      const plain =
        new Set(words).size === words.length && all.every((u) => new Set(u.texts).size === u.texts.length);
      if (plain) expect(found).toEqual(enough);
      expect(near).toEqual(expect.arrayContaining(found));
    }),
    { numRuns: runs(300) },
  );
});

test('units chosen elsewhere weigh as in the whole corpus', () => {
  const all = [['dam', 'wall'], ['river'], ['dam'], ['dam', 'rain']].map((texts) => ({ texts }));
  const counts = { units: 4000, holding: (w: string) => (w === 'rain' ? 3900 : 2) };
  const best = new Nearest().best(['dam', 'rain'], postingsIn(all, ['dam', 'rain'], counts), 9);
  expect(best.map(({ id }) => id)).toEqual([3, 0, 2]);
  expect(best[1]!.score).toBeCloseTo(weightOf(4000, 2));
});
