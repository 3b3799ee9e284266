import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/ask/excerpt.ts';
import type { Article, Passage } from '../../src/domain.ts';

const LONGEST = 700;

/** The passages of an article, a line each element, a passage each sentence of it. */
function passagesOf(lines: readonly (readonly string[])[]): Passage[] {
  const text = lines.map((sentences) => sentences.join(' ')).join('\n');
  const article: Article = {
    file: 'a.txt',
    text,
    outlet: 'Harbour Post',
    headline: 'Ferry aground',
    published: '2031-05-02',
    url: 'https://harbour.example/1',
  };
  let at = 0;
  return lines
    .flatMap((sentences, i) => sentences.map((sentence) => ({ sentence, line: i + 1 })))
    .map(({ sentence, line }, index) => {
      const start = text.indexOf(sentence, at);
      at = start + sentence.length;
      return { index, article, line, start, end: at, text: sentence, kind: 'body' };
    });
}

const SHORT = ['The ferry ran aground.', 'All 412 were saved.', 'Nobody was hurt.'];
/** Five sentences of 200 characters. */
const LONG = ['a', 'b', 'c', 'd', 'e'].map((letter) => `${letter.repeat(199)}.`);

describe('an excerpt', () => {
  test('is the whole line when that is short', () => {
    const passages = passagesOf([['Before.'], SHORT, ['After.']]);
    for (const passage of passages.slice(1, 4))
      expect(excerptOf(passage, passages, 1)).toMatchObject({ text: SHORT.join(' '), line: 2 });
  });

  test('never leaves its line', () => {
    const passages = passagesOf([['Before.'], ['The ferry ran aground.'], ['After.']]);
    expect(excerptOf(passages[1]!, passages, 1).text).toBe('The ferry ran aground.');
  });

  test('is the sentence with what fits of its neighbours, those behind it first', () => {
    const passages = passagesOf([LONG]);
    expect(excerptOf(passages[0]!, passages, 1).text).toBe(`${LONG[0]} ${LONG[1]}`);
    expect(excerptOf(passages[2]!, passages, 1).text).toBe(`${LONG[2]} ${LONG[3]}`);
    expect(excerptOf(passages[4]!, passages, 1).text).toBe(`${LONG[3]} ${LONG[4]}`);
  });

  test('stands alone when its neighbours are too long', () => {
    const passages = passagesOf([
      ['x'.repeat(400), 'The ferry ran aground, and all were saved.', 'y'.repeat(400)],
    ]);
    expect(excerptOf(passages[1]!, passages, 1).text).toBe('The ferry ran aground, and all were saved.');
  });

  test('is never cut, and never longer than is allowed', () => {
    const longest = 'z'.repeat(600);
    const passages = passagesOf([['Before.', longest, 'After.'], LONG]);
    expect(excerptOf(passages[1]!, passages, 1).text).toBe(longest);
    for (const passage of passages) {
      const { text } = excerptOf(passage, passages, 1);
      expect(text).toContain(passage.text);
      expect(text.length).toBeLessThanOrEqual(LONGEST);
    }
  });

  test('is byte for byte in its article', () => {
    const passages = passagesOf([['“Ça va”, dit-il… ☂'], ['Naïve 😀 façade.', 'Straße 7.'], LONG]);
    for (const passage of passages) {
      const { start, end, text, line } = excerptOf(passage, passages, 1);
      expect(passage.article.text.slice(start, end)).toBe(text);
      expect(passage.article.text.slice(0, start).split('\n')).toHaveLength(line);
    }
  });

  test('says of its article what that says of itself', () => {
    const passages = passagesOf([SHORT]);
    expect(excerptOf(passages[0]!, passages, 0.25)).toMatchObject({
      file: 'a.txt',
      outlet: 'Harbour Post',
      headline: 'Ferry aground',
      published: '2031-05-02',
      url: 'https://harbour.example/1',
      kind: 'body',
      score: 0.25,
    });
  });
});
