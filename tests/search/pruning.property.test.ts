import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statistics } from '../../src/search/bm25.ts';
import { type Columns, InvertedIndex, type Lists } from '../../src/search/inverted-index.ts';
import { runs } from '../runs.ts';

const TERMS = 8;

/** The members of sets, by member. */
function inverted(sets: readonly ReadonlySet<number>[]): Lists {
  const lists = Array.from({ length: TERMS }, (_, t) => sets.flatMap((set, i) => (set.has(t) ? [i] : [])));
  let end = 0;
  return {
    ends: Uint32Array.from(lists, (list) => (end += list.length)),
    members: Uint32Array.from(lists.flat()),
  };
}

const terms = fc.uniqueArray(fc.nat(TERMS - 1), { maxLength: TERMS }).map((ids) => new Set(ids));
const articles = fc.array(fc.record({ headline: terms, passages: fc.array(terms, { maxLength: 12 }) }), {
  maxLength: 12,
});

test('cutting lists short changes nothing in what is found', () => {
  fc.assert(
    fc.property(
      articles,
      fc.uniqueArray(fc.nat(TERMS - 1), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 8 }),
      fc.option(fc.integer({ min: 2, max: 4 })),
      (made, asked, limit, every) => {
        const passages = made.flatMap((a) => a.passages);
        const columns: Columns = {
          text: inverted(passages),
          headlines: inverted(made.map((a) => a.headline)),
          firstPassage: Uint32Array.from([...made, null], (_, i) =>
            made.slice(0, i).reduce((sum, a) => sum + a.passages.length, 0),
          ),
          textLengths: Uint16Array.from(passages, (p) => p.size),
          headlineLengths: Uint16Array.from(made, (a) => a.headline.size),
        };
        const statistics: Statistics = {
          passages: passages.length,
          textLength: passages.reduce((sum, p) => sum + p.size, 0),
          headlineLength: made.reduce((sum, a) => sum + a.headline.size * a.passages.length, 0),
          inText: (term) => passages.filter((p) => p.has(Number(term))).length,
          inHeadline: (term) =>
            made.reduce((sum, a) => sum + (a.headline.has(Number(term)) ? a.passages.length : 0), 0),
        };
        const wanted = asked.map((id) => ({ id, term: String(id) }));
        const keep = every === null ? null : (article: number): boolean => article % every === 0;
        const [cut, whole] = [3, 1000].map((window) => new InvertedIndex(columns, window));
        const found = whole!.search(wanted, limit, statistics, keep);
        expect(cut!.search(wanted, limit, statistics, keep)).toEqual(found);
        // What a search leaves behind is in the way of no other.
        expect(cut!.search(wanted, limit, statistics, keep)).toEqual(found);
      },
    ),
    { numRuns: runs(2000) },
  );
});
