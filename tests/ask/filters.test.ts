import { describe, expect, test } from 'vitest';
import { filterFor } from '../../src/ask/filters.ts';
import type { Corpus, Filters } from '../../src/domain.ts';
import { Mistake } from '../../src/mistake.ts';

const ARTICLES: readonly [string, string | null, string | null][] = [
  ['dated.txt', 'Harbour Post', '2031-05-02'],
  ['later.txt', 'The Gazette', '2031-06-10'],
  ['month.txt', 'Harbour Post Weekend', '2031-05'],
  ['year.txt', 'Île-de-Mer Matin', '2031'],
  ['undated.txt', 'The Gazette', null],
  ['unnamed.txt', null, '2030-12-31'],
];

const corpus: Corpus = {
  articles: ARTICLES.map(([file, outlet, published]) => ({
    file,
    text: '',
    outlet,
    headline: null,
    published,
    url: null,
  })),
  problems: [],
  named: () => undefined,
  keyed: () => undefined,
  passagesIn: () => 0,
  summary: { articles: ARTICLES.length, passages: 0, fingerprint: '0123456789ab' },
};

const kept = (filters: Filters) => corpus.articles.filter(filterFor(corpus, filters)).map((a) => a.file);

test('no filter keeps all', () => {
  expect(kept({})).toEqual(ARTICLES.map(([file]) => file));
  expect(kept({ outlet: '  ' })).toHaveLength(ARTICLES.length);
});

describe('an outlet', () => {
  test.each<[string, string[]]>([
    ['The Gazette', ['later.txt', 'undated.txt']],
    ['gazette', ['later.txt', 'undated.txt']],
    [' GAZETTE ', ['later.txt', 'undated.txt']],
    ['harbour', ['dated.txt', 'month.txt']],
    ['Harbour Post Weekend', ['month.txt']],
    ['île', ['year.txt']],
  ])('%j keeps its own articles', (outlet, files) => {
    expect(kept({ outlet })).toEqual(files);
  });

  test('that no article states is a mistake that lists those there are', () => {
    const read = () => filterFor(corpus, { outlet: 'The Moon' });
    expect(read).toThrow(Mistake);
    expect(read).toThrow(
      'No article states the outlet "The Moon". Outlets in this corpus: Harbour Post, Harbour Post Weekend, The Gazette, Île-de-Mer Matin.',
    );
  });

  test('in a corpus that states none', () => {
    const none = { ...corpus, articles: corpus.articles.map((a) => ({ ...a, outlet: null })) };
    expect(() => filterFor(none, { outlet: 'The Moon' })).toThrow('none stated');
  });
});

describe('dates', () => {
  test.each<[string, Filters, string[]]>([
    ['since a day', { since: '2031-05-03' }, ['later.txt', 'month.txt', 'year.txt']],
    ['since the very day', { since: '2031-05-02' }, ['dated.txt', 'later.txt', 'month.txt', 'year.txt']],
    ['since a month', { since: '2031-06' }, ['later.txt', 'year.txt']],
    ['since a year', { since: '2031' }, ['dated.txt', 'later.txt', 'month.txt', 'year.txt']],
    ['until a day', { until: '2031-05-02' }, ['dated.txt', 'month.txt', 'year.txt', 'unnamed.txt']],
    ['until the day before', { until: '2031-05-01' }, ['month.txt', 'year.txt', 'unnamed.txt']],
    [
      'until a month, to its end',
      { until: '2031-05' },
      ['dated.txt', 'month.txt', 'year.txt', 'unnamed.txt'],
    ],
    ['until a year', { until: '2030' }, ['unnamed.txt']],
    ['one day', { since: '2031-06-10', until: '2031-06-10' }, ['later.txt', 'year.txt']],
    ['a month', { since: '2031-05', until: '2031-05' }, ['dated.txt', 'month.txt', 'year.txt']],
    ['a future', { since: '2040' }, []],
    ['with an outlet', { since: '2031-05-03', outlet: 'harbour' }, ['month.txt']],
  ])('%s, undated articles left out', (_, filters, files) => {
    expect(kept(filters)).toEqual(files);
  });

  test.each([
    'yesterday',
    '',
    '2031-13',
    '2031-00',
    '2031-05-32',
    '31',
    '2031/05/02',
    '02.05.2031',
    '2031-5',
  ])('%j is a mistake that shows what a date looks like', (date) => {
    for (const name of ['since', 'until'] as const) {
      const read = () => filterFor(corpus, { [name]: date });
      expect(read).toThrow(Mistake);
      expect(read).toThrow(`"${name}" takes a date like 2025, 2025-03 or 2025-03-26, not "${date}".`);
    }
  });

  test.each([
    ['2031-06', '2031-05'],
    ['2031', '2030'],
    ['2031-05-03', '2031-05-02'],
    ['2031-06-01', '2031-05'],
  ])('since %s until %s are the wrong way round', (since, until) => {
    const read = () => filterFor(corpus, { since, until });
    expect(read).toThrow(Mistake);
    expect(read).toThrow(`"since" (${since}) lies after "until" (${until}): exchange them.`);
  });

  test.each([
    ['2031-05', '2031'],
    ['2031', '2031-05'],
    ['2031-05-02', '2031-05-02'],
    ['2031-05-02', '2031-05'],
  ])('since %s until %s overlap', (since, until) => {
    expect(() => filterFor(corpus, { since, until })).not.toThrow();
  });
});
