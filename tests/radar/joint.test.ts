import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Disagreement } from '../../src/domain.ts';
import { wantedOf } from '../../src/language/bag.ts';
import { ListedDisagreements } from '../../src/radar/disagreements.ts';
import { JointDisagreements } from '../../src/radar/joint.ts';

const article = (file: string): Article => ({
  ...{ file, text: '', outlet: null, headline: null, published: null, url: null },
});
const FILES = ['a', 'b', 'c', 'd'];
const ARTICLES = FILES.map(article);

const disagreement: fc.Arbitrary<Disagreement> = fc
  .record({
    relation: fc.constantFrom('conflict', 'differs'),
    origins: fc.integer({ min: 1, max: 4 }),
    pairs: fc.uniqueArray(fc.constantFrom('01', '02', '03', '04', '05'), { minLength: 1, maxLength: 3 }),
    files: fc.uniqueArray(fc.constantFrom(...FILES), { minLength: 2, maxLength: 2 }),
    about: fc.constantFrom('bridge', 'tower'),
  })
  .map(({ files, about, ...rest }) => ({
    ...{ id: rest.pairs.join(' '), kind: 'figure', about, reason: '', ...rest },
    sides: files.map((file) => [
      {
        ...{ file, line: 1, text: '4', sentence: `The ${about} has 4.`, speaker: null, outlet: null },
        ...{ headline: null, published: null, kind: 'body' },
      },
    ]),
  }));

const badness = ({ relation, origins }: Disagreement): number =>
  (relation === 'conflict' ? 100 : 0) + origins;
const list = fc
  .array(disagreement, { maxLength: 8 })
  .map((all) => all.sort((a, b) => badness(b) - badness(a)));

test('two lists stand as one, the worst first, each disagreement once', () => {
  fc.assert(
    fc.property(list, list, fc.subarray(FILES), (fresh, before, hidden) => {
      const isOutdated = (d: Disagreement): boolean => d.sides.flat().some((p) => hidden.includes(p.file));
      const archived = new ListedDisagreements(before, ARTICLES);
      const isHidden = archived.involving(({ file }) => hidden.includes(file));
      const joint = new JointDisagreements(
        new ListedDisagreements(fresh, ARTICLES),
        archived,
        (place) => !isHidden(place),
      );
      const places = Array.from({ length: joint.size }, (_, place) => place);
      const all = places.map((place) => joint.at(place));
      const held = new Set(fresh.flatMap((d) => d.pairs));
      const left = before.filter((d) => !isOutdated(d) && !d.pairs.every((pair) => held.has(pair)));
      expect(new Set(all)).toEqual(new Set([...fresh, ...left]));
      expect(all).toHaveLength(fresh.length + left.length);
      expect(all.map(badness)).toEqual(all.map(badness).sort((a, b) => b - a));
      expect(places.map((place) => joint.relation(place))).toEqual(all.map((d) => d.relation));
      expect(places.filter(joint.on([wantedOf('bridge')]))).toEqual(
        places.filter((place) => all[place]!.about === 'bridge'),
      );
      expect(places.filter(joint.involving(({ file }) => file === 'a'))).toEqual(
        places.filter((place) => all[place]!.sides.flat().some((p) => p.file === 'a')),
      );
      expect(places.filter(joint.putAside(new Set(['01', '02'])))).toEqual(
        places.filter((place) => all[place]!.pairs.every((pair) => pair === '01' || pair === '02')),
      );
    }),
  );
});
