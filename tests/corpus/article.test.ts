import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/corpus/article.ts';
import { dateline, isDate, readDate } from '../../src/corpus/dates.ts';
import { LONGEST } from '../../src/corpus/sentences.ts';
import { inEnglish } from '../english.ts';

const NOTHING = { outlet: null, title: null, published: null, url: null };
const read = (text: string, file = 'a.txt') => readArticle(file, text, NOTHING);
const PARAGRAPH = 'The river rose by two metres on Monday and cut off the lower town, the mayor said.';

describe('a date in words', () => {
  test.each([
    ['18 June 2025', '2025-06-18'],
    ['June 11, 2025', '2025-06-11'],
    ['June 11th 2025', '2025-06-11'],
    ['Friday 7 March 2025, 9.30pm', '2025-03-07'],
    ['Wed 5 Mar 2025', '2025-03-05'],
    ['Thursday, March 6, 2025 at 5:04 p.m. EST', '2025-03-06'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['2025-03-26', '2025-03-26'],
    ['2025-03-26T10:00:00+01:00', '2025-03-26'],
    ['March 2025', '2025-03'],
    ['2025', '2025'],
    ['31 February 2025', null],
    ['03/04/2025', null],
    ['Monday', null],
    ['On 4 March 2025 a quake hit', null],
  ])('%s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test.each(['2025-13', '2025-02-30', '25-01-01', '2025-1-1', ''])('no ISO date: %j', (text) => {
    expect(isDate(text)).toBe(false);
  });

  test('a line that states a change is told apart from one that states the publication', () => {
    expect(dateline('Last updated: 5 March 2025')).toEqual({ date: '2025-03-05', updated: true });
    expect(dateline('Published 5:00 PM EST, Wed March 5, 2025')).toEqual({
      date: '2025-03-05',
      updated: false,
    });
  });
});

describe('the day of publication is what the first lines state', () => {
  test.each([
    ['18 June 2025', '2025-06-18'],
    ['By Ann Lee | June 11, 2025', '2025-06-11'],
    ['Updated 6 March 2025\nPublished 5 March 2025', '2025-03-05'],
    ['Kessel, 13 June 2025. The building group has won its largest order.', '2025-06-13'],
    ['PORT OSTER, June 12, 2025 — The bill is now $1.35bn.', '2025-06-12'],
    ['Updated 6 March 2025', null],
    ['The bill of 12 June 2025 was passed. It is long.', null],
    ['On 4 March 2025 the river rose.', null],
    ['Oster, 31 June 2025. There is no such day.', null],
  ])('%s', async (lines, published) => {
    const { article } = await read(`River cuts off town\n\n${lines}\n\n${PARAGRAPH}\n`);
    expect(article.published).toBe(published);
  });

  test('a date further down is none', async () => {
    const { article } = await read(`${PARAGRAPH}\n`.repeat(8).concat('18 June 2025\n'));
    expect(article.published).toBeNull();
  });
});

describe('front matter', () => {
  test('states the source under any of its names', async () => {
    const { article, problems } = await read(
      `---\r\npublication: "Oster Post"\r\nheadline: 'River: a report'\r\npublished: March 5, 2025\r\nurl: https://oster.example/1\r\ntags: [river, town]\r\n---\r\n${PARAGRAPH}\r\n`,
    );
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      outlet: 'Oster Post',
      headline: 'River: a report',
      published: '2025-03-05',
      url: 'https://oster.example/1',
    });
  });

  test.each([
    [
      'outlet: "Post',
      1,
      /^The front matter of "a\.txt" is not valid YAML \(.+\) and was passed over: correct it\.$/,
    ],
    [
      'outlet: Post\ndate: yesterday',
      3,
      /^The front matter of "a\.txt" states "date: yesterday", which is no date: write it like 2025-03-26\.$/,
    ],
    [
      'outlet: Post\nurl: javascript:alert(1)',
      3,
      /^The front matter of "a\.txt" states "url: javascript:alert\(1\)", which is no address: write it like https:\/\/example\.org\/article\.$/,
    ],
    [
      'outlet:\n  - A\n  - B',
      2,
      /^The front matter of "a\.txt" states "outlet" as a list or an object: write it as plain text\.$/,
    ],
  ])('%j is a problem, and the article stays', async (yaml, line, message) => {
    const { article, pieces, problems } = await read(`---\n${yaml}\n---\n${PARAGRAPH}\n`);
    expect(inEnglish(problems)).toEqual([
      { file: 'a.txt', line: expect.any(Number), message: expect.stringMatching(message) },
    ]);
    expect(problems[0]!.line).toBeGreaterThanOrEqual(line);
    expect(article.published).toBeNull();
    expect(pieces.map(({ text }) => text)).toEqual([PARAGRAPH]);
  });

  test.each([`---\n${PARAGRAPH}\n`, `---\n${PARAGRAPH}\n---\n${PARAGRAPH}\n`, '--- \nNo\n', '----\nTitle\n'])(
    'none: %j',
    async (text) => {
      const { pieces, problems } = await read(text);
      expect(problems).toEqual([]);
      expect(
        pieces
          .map((piece) => piece.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
    },
  );
});

/** Lines of a page: prose, furniture, markup, datelines, posts and line noise. */
const page = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '',
        PARAGRAPH,
        '- Advertisement -',
        'READ: Ten things to know about it',
        '# Heading',
        '- item one',
        '---',
        'outlet: x',
        '— Ann Lee (@annlee) March 26, 2025',
        '18 June 2025',
        'More from our desk',
        'Sign up: get our newsletter.',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    ),
    { maxLength: 30 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end)));

test('whatever the text: every passage slices to its text at its line, in order, and a .txt loses nothing but blanks', async () => {
  await fc.assert(
    fc.asyncProperty(page, fc.constantFrom('a.txt', 'a.md'), async (text, file) => {
      const { pieces } = await read(text, file);
      const lines = text.split('\n');
      let at = 0;
      for (const piece of pieces) {
        expect(piece.text).toBe(text.slice(piece.start, piece.end));
        expect(piece.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(0, piece.start).split('\n').length).toBe(piece.line);
        expect(lines[piece.line - 1]).toContain(piece.text);
        expect(piece.text).toBe(piece.text.trim());
        expect(piece.text.length).toBeLessThanOrEqual(LONGEST);
        if (file === 'a.txt' && !text.startsWith('---')) expect(text.slice(at, piece.start).trim()).toBe('');
        at = piece.end;
      }
      if (file === 'a.txt' && !text.startsWith('---')) expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 300 },
  );
});
