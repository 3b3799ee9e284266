import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Answer, Reading, Relation } from '../../src/domain.ts';
import { toText } from '../../src/render/text.ts';
import { answerTo, comparison, excerpt, reading } from './answers.ts';

const gazette = { file: 'gazette.txt', outlet: 'The Gazette', headline: 'Ferry: what is known' };
const unnamed = { file: 'wire/ferry.md', outlet: null, headline: 'Passengers tell of a long night at sea' };

const conflict = answerTo('how many were rescued?', {
  figures: [
    comparison(
      'conflict',
      [
        reading('412', { line: 3, speaker: 'the coast guard', asOf: 'by Friday evening' }),
        reading('398', { ...gazette, line: 7, counted: '' }),
        reading('about 400', { ...unnamed, line: 2, hedges: ['reportedly'], kind: 'related-headline' }),
      ],
      { reason: '“412” (Harbour Post:3) and “398” (The Gazette:7) differ.', clashes: [[0, 1]] },
    ),
    comparison('single', [reading('9 hours', { line: 12, counted: '' })], { measure: 'rescue took' }),
  ],
  excerpts: [
    excerpt('“We counted 412 people,” the coast guard said by Friday evening.', { line: 3 }),
    excerpt('In all, 398 people were rescued.', { ...gazette, line: 7, published: '2031-05-02' }),
    excerpt('READ: About 400 reportedly rescued', { ...unnamed, line: 2, kind: 'related-headline' }),
  ],
});

const absent = answerTo('how many drowned?', {
  answered: false,
  filters: { outlet: 'gazette', since: '2031-05' },
  nearest: [excerpt('The ferry ran onto a sandbank.', { line: 2 })],
});

const plain = (answer: Answer, limit = 5) => toText(answer, false, limit);

describe('without colour', () => {
  test('outlets that contradict each other', () => {
    expect(plain(conflict)).toMatchInlineSnapshot(`
      "how many were rescued?

      CONFLICT · rescued
        “412” (Harbour Post:3) and “398” (The Gazette:7) differ.
        412              Harbour Post  harbour-post.txt:3
                         date not stated · counts: people rescued · says: the coast guard · as of: by
                         Friday evening
        398              The Gazette  gazette.txt:7
                         date not stated
        about 400        “Passengers tell of a long night at sea” (outlet not stated)  wire/ferry.md:2
                         date not stated · related headline · counts: people rescued · hedged: reportedly

      harbour-post.txt:3  Harbour Post, date not stated
        │ “We counted 412 people,” the coast guard said by Friday evening.

      gazette.txt:7  The Gazette, published 2031-05-02
        │ In all, 398 people were rescued.

      wire/ferry.md:2  “Passengers tell of a long night at sea” (outlet not stated), date not stated, related headline
        │ READ: About 400 reportedly rescued

      Figures beside the question

      ONE ARTICLE ONLY · other figures
        The reason.
        9 hours          Harbour Post  harbour-post.txt:12
                         date not stated

      searched 3 articles, 42 passages · corpus 0123456789ab
      "
    `);
  });

  test('a question that nothing answers', () => {
    expect(plain(absent)).toMatchInlineSnapshot(`
      "how many drowned?

      Not in the corpus: searched those of 3 articles, 42 passages that fit outlet gazette, since 2031-05 · corpus 0123456789ab

      Nearest excerpts (they do not answer):

      harbour-post.txt:2  Harbour Post, date not stated
        │ The ferry ran onto a sandbank.
      "
    `);
    expect(plain({ ...absent, filters: {}, nearest: [] })).toMatchInlineSnapshot(`
      "how many drowned?

      Not in the corpus: searched 3 articles, 42 passages · corpus 0123456789ab
      "
    `);
  });

  test('a plain question', () => {
    const answer = answerTo('ferry sandbank', { asked: 'plain', excerpts: absent.nearest });
    expect(plain(answer)).toMatchInlineSnapshot(`
      "ferry sandbank

      harbour-post.txt:2  Harbour Post, date not stated
        │ The ferry ran onto a sandbank.

      searched 3 articles, 42 passages · corpus 0123456789ab
      "
    `);
  });

  test.each<[string, Relation, [number | null, number | null][], string]>([
    [
      'bounds that do not test each other',
      'agree',
      [
        [10, null],
        [400, null],
      ],
      'BOUNDS ONLY',
    ],
    [
      'a bound and a figure that fits it',
      'agree',
      [
        [10, null],
        [400, 400],
      ],
      'AGREE',
    ],
    [
      'the same bound twice',
      'agree',
      [
        [400, null],
        [400, null],
      ],
      'AGREE',
    ],
    [
      'figures on scales of their own',
      'single',
      [
        [10, 10],
        [400, 400],
      ],
      'NOT COMPARABLE',
    ],
  ])('%s', (_, relation, bounds, words) => {
    const readings = bounds.map(([low, high], i) => reading(`${low}`, { low, high, file: `${i}.txt` }));
    const answer = answerTo('rescued', { figures: [comparison(relation, readings)] });
    expect(plain(answer)).toContain(`${words} · rescued\n`);
  });

  test('a heading keeps the case of the question', () => {
    const figures = [comparison('single', [reading('412')], { measure: 'ss aurora rescued' })];
    expect(plain(answerTo('how many of the SS Aurora were rescued', { figures }))).toContain(
      ' · SS Aurora rescued\n',
    );
  });

  test('figures beside the question stand under what they count', () => {
    const beside = (...readings: Reading[]) => {
      const figures = [comparison('single', [reading('412')]), comparison('agree', readings)];
      return plain(answerTo('rescued', { figures }));
    };
    expect(beside(reading('9', { counted: 'boats' }), reading('8', { counted: 'crew' }))).toContain(
      'AGREE · boats, crew\n',
    );
    expect(beside(reading('9 km', { counted: '', unit: 'km' }))).toContain('AGREE · figures in km\n');
    expect(beside(reading('2031', { counted: '', low: '2031', high: '2031' }))).toContain(
      'AGREE · dates and times\n',
    );
    expect(beside(reading('9', { counted: '' }), reading('8', { counted: 'crew' }))).toContain(
      'AGREE · other figures\n',
    );
  });

  test('what filters leave to be searched', () => {
    const answer = answerTo('rescued', { filters: { outlet: 'gazette' } });
    const corpus = { ...answer.corpus, searched: { articles: 1, passages: 14 } };
    expect(plain({ ...answer, corpus })).toContain(
      'searched 1 of 3 articles, 14 passages (outlet gazette) · corpus',
    );
  });

  test('posts and section headings', () => {
    const excerpts = [
      excerpt('All safe!', { kind: 'embedded-post' }),
      excerpt('The rescue', { kind: 'headline' }),
    ];
    const text = plain(answerTo('rescue', { excerpts }));
    expect(text).toContain('date not stated, embedded post\n');
    expect(text).toContain('date not stated, headline\n');
  });
});

describe('with colour', () => {
  test.each([
    ['conflict', 31],
    ['differs', 33],
    ['agree', 32],
    ['single', 36],
  ] as const)('%s has its own', (relation, code) => {
    const answer = answerTo('rescued', { figures: [comparison(relation, [reading('412')])] });
    expect(toText(answer, true, 5)).toContain(`\u001b[${code}m`);
  });

  test('every word is the same as without', () => {
    for (const answer of [conflict, absent])
      expect(stripVTControlCharacters(toText(answer, true, 5))).toBe(plain(answer));
  });

  test('every colour is ended on its line', () => {
    for (const line of toText(conflict, true, 5).split('\n')) {
      const codes = line.split('\u001b[').slice(1);
      expect(codes.length % 2, line).toBe(0);
    }
  });
});

describe('the limit', () => {
  const many = answerTo('rescued', {
    excerpts: Array.from({ length: 9 }, (_, i) => excerpt(`Sentence number ${i + 1}.`, { line: i + 1 })),
  });
  const shown = (text: string) => text.match(/Sentence number/g)?.length ?? 0;

  test.each([1, 5, 9, 100])('of %d is kept to', (limit) => {
    expect(shown(plain(many, limit))).toBe(Math.min(limit, 9));
    const nothing = { ...many, answered: false, excerpts: [], nearest: many.excerpts };
    expect(shown(plain(nothing, limit))).toBe(Math.min(limit, 9));
  });

  test('holds back no reading', () => {
    const readings = Array.from({ length: 9 }, (_, i) => reading(String(400 + i)));
    const text = plain(answerTo('rescued', { figures: [comparison('conflict', readings)] }), 1);
    for (const { text: figure } of readings) expect(text).toContain(figure);
  });
});

describe('text of an article', () => {
  test('keeps its words, in lines of at most 100 characters', () => {
    const text = 'The coast guard said that everybody had been brought ashore before dawn. '.repeat(8).trim();
    const lines = plain(answerTo('ashore', { excerpts: [excerpt(text)] }))
      .split('\n')
      .filter((line) => line.startsWith('  │ '));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
    expect(lines.map((line) => line.slice(4)).join(' ')).toBe(text);
  });

  const shownOf = (text: string) =>
    plain(answerTo('ashore', { excerpts: [excerpt(text)] }))
      .split('\n')
      .filter((line) => line.startsWith('  │ '))
      .map((line) => line.slice(4));

  test.each(['\u00a0', '\u202f', '\t', '  ', ' \u00a0'])(
    'never breaks at %j, which stays as it is',
    (blank) => {
      const number = `1${blank}200`;
      for (let before = 80; before <= 96; before++) {
        const text = `${'x'.repeat(before)} ${number} people`;
        const lines = shownOf(text);
        expect(lines.join(' ')).toBe(text);
        expect(lines.filter((line) => line.includes(number))).toHaveLength(1);
      }
    },
  );

  test('with line breaks is one paragraph', () => {
    expect(shownOf('One. \n  Two.\n\nThree.')).toEqual(['One. Two. Three.']);
  });

  test('a word longer than a line stays whole', () => {
    const long = `https://ferry.example/${'x'.repeat(150)}`;
    expect(plain(answerTo('ferry', { excerpts: [excerpt(`See ${long} for more.`)] }))).toContain(long);
  });
});

test('an answer ends with one line end', () => {
  for (const answer of [conflict, absent]) expect(plain(answer)).toMatch(/[^\n]\n$/);
});
