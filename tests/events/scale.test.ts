import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Pairs, WHOLE } from '../../src/events/alike.ts';
import { clusterTellings } from '../../src/events/cluster.ts';
import { grownTogether } from '../../src/events/groups.ts';
import { idsOf } from '../../src/events/ids.ts';
import type { Telling } from '../../src/events/telling.ts';
import { newswire, pairScores } from './newswire.ts';

describe('among thousands of articles', () => {
  test('the events of few are found though names of the news are in all of them', () => {
    const { tellings, events } = newswire({ articles: 5000 });
    const { right, found } = pairScores(clusterTellings(tellings), events);
    expect(found).toBeGreaterThan(0.97);
    expect(right).toBeGreaterThan(0.9);
  });

  test.each([80, 150])(
    'an event that %i outlets report stays one, so common as that makes its names',
    (size) => {
      const wire = newswire({ articles: 4000 });
      const great = newswire({ articles: size, sizeOf: () => size, seed: 3 });
      // Names of its own have other ids than those of the rest.
      const own = (ids: Telling['names']): Telling['names'] =>
        idsOf(ids.map((id) => (id < 100_000 ? id : id + 1_000_000)));
      const tellings = [
        ...wire.tellings,
        ...great.tellings.map((t) => ({
          ...t,
          names: own(t.names),
          subject: own(t.subject),
          lead: own(t.lead),
          words: own(t.words),
        })),
      ];
      const groups = clusterTellings(tellings);
      const parts = groups.map((g) => g.filter((i) => i >= wire.tellings.length).length);
      expect(Math.max(...parts)).toBeGreaterThanOrEqual(0.97 * size);
    },
  );

  test('those that name nobody join the events whose words they share', () => {
    const { tellings } = newswire({ articles: 2000 });
    const none = idsOf([]);
    const bare = tellings.map((t, i) => (i % 20 === 0 ? { ...t, names: none, subject: none } : t));
    const groups = clusterTellings(bare);
    const alone = groups.filter((own) => own.every((i) => i % 20 === 0));
    expect(alone).toEqual([]);
  });
});

/** Words by other numbers, and articles in another order. */
const turned = (ids: Telling['names'], by: number): Telling['names'] =>
  idsOf(ids.map((id) => (id * 7 + by) % 4001));

const telling = fc
  .record({
    published: fc.option(fc.integer({ min: 0, max: 700 })),
    names: fc.array(fc.nat(12), { maxLength: 6 }),
    words: fc.array(fc.integer({ min: 13, max: 30 }), { maxLength: 6 }),
  })
  .map(({ published, names, words }): Telling => {
    const all = idsOf([...names, ...words]);
    return { published, names: idsOf(names), subject: idsOf(names.slice(0, 2)), lead: all, words: all };
  });

test('each article is in one group, in order, whatever numbers its words have', () => {
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 40 }), fc.nat(4000), (tellings, by) => {
      const groups = clusterTellings(tellings);
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual([...tellings.keys()]);
      for (const own of groups) expect(own).toEqual(own.toSorted((a, b) => a - b));
      expect(groups.map(([first]) => first)).toEqual(
        groups.map(([first]) => first).toSorted((a, b) => a! - b!),
      );
      const other = tellings.map((t) => ({
        published: t.published,
        names: turned(t.names, by),
        subject: turned(t.subject, by),
        lead: turned(t.lead, by),
        words: turned(t.words, by),
      }));
      expect(clusterTellings(other)).toEqual(groups);
    }),
  );
});

/** Average linkage as it is written down: of all pairs of groups the most alike merges, until none is alike. */
function byTheBook(size: number, alike: ReadonlyMap<string, number>, least: number): number[][] {
  const groups = Array.from({ length: size }, (_, i) => [i]);
  const average = (a: number[], b: number[]): number =>
    a.reduce(
      (sum, i) => sum + b.reduce((s, j) => s + (alike.get([Math.min(i, j), Math.max(i, j)].join()) ?? 0), 0),
      0,
    ) /
    WHOLE /
    (a.length * b.length);
  for (;;) {
    let [first, second, most] = [-1, -1, least];
    for (let i = 0; i < groups.length; i++)
      for (let j = i + 1; j < groups.length; j++) {
        const own = average(groups[i]!, groups[j]!);
        if (own > most) [first, second, most] = [i, j, own];
      }
    if (first < 0) return groups.map((g) => g.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
    groups[first]!.push(...groups[second]!);
    groups.splice(second, 1);
  }
}

test('groups are those of average linkage, as long as no two likenesses are the same', () => {
  const pair = fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: WHOLE }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), (drawn) => {
      const alike = new Map(
        drawn.filter(([i, j]) => i < j).map(([i, j, likeness]) => [[i, j].join(), likeness]),
      );
      fc.pre(new Set(alike.values()).size === alike.size);
      const pairs = new Pairs();
      for (const [key, likeness] of alike)
        pairs.add(...(key.split(',').map(Number) as [number, number]), likeness);
      expect(grownTogether(12, pairs, 0.07)).toEqual(byTheBook(12, alike, 0.07));
    }),
  );
});
