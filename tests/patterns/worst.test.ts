import { expect, test } from 'vitest';
import { readDate } from '../../src/corpus/dates.ts';
import { convertHtml } from '../../src/corpus/formats/html/convert.ts';
import { checkTags } from '../../src/corpus/formats/html/tags.ts';
import { markdownLine } from '../../src/corpus/formats/md.ts';
import { deskOn } from '../../src/desk.ts';
import { readAsked } from '../../src/quote/match.ts';
import { readTopic } from '../../src/quote/topic.ts';
import { harmless } from '../../src/render/export/cell.ts';
import { markdownQuote } from '../../src/render/export/markdown/escape.ts';
import { wrap } from '../../src/render/text/layout.ts';
import { visible } from '../../src/render/visible.ts';
import { isSlow, type TextOf } from './linear.ts';
import { corpusOf, readText } from './one-line.ts';
import { repeated } from './pumps.ts';

const many =
  (before: string, body: string, end: string): TextOf =>
  (length) =>
    before + repeated(body, length) + end;

const checked = (page: string): void => {
  try {
    checkTags(page);
  } catch {
    // Cut off, which is said.
  }
};

/** Each took many times as long before it was mended. */
test.each<[name: string, read: (text: string) => unknown, textOf: TextOf]>([
  ['a heading of blanks', markdownLine, many('# ', '\t', 'x')],
  ['a heading with many closing marks', markdownLine, many('# a', ' #', ' x')],
  ['a page of tags that do not end', checked, many('<html>', '<a ', '')],
  ['a page of quotation marks that are not in pairs', checked, many('<html>', `<a "> "`, '')],
  ['a cell of tabs', harmless, many('', '\t', 'x')],
  ['blanks in a sheet', markdownQuote, many('x', ' ', 'x')],
  ['tags of no flag', visible, many('', '\u{e0041}', '')],
  ['blanks in a terminal', (text) => wrap(text, 100, ''), many('x', ' ', 'x')],
  ['capitals under a headline', (text) => readText(text), many('', 'A', '!')],
  ['a line of blanks between signs', (text) => readText(text), many('By A ', ' \t', 'x | y')],
  ['blanks behind a clock', readDate, many('1 March 2025 at 10', ' ', 'x')],
  ['blanks in a quotation that is asked for', readAsked, many('a', ' ', 'b')],
  ['what somebody said about blanks', readTopic, many('what did he say about ', ' ', 'x\n')],
])('%s: 100,000 characters take no more than linear time', (_, read, textOf) => {
  expect(isSlow((text) => void read(text), textOf)).toBe(false);
});

test('marks of notes that end in a letter do not keep a page from being read', async () => {
  const page = `<html><body><p>It rained<sup>${'‡'.repeat(60)}x</sup> on Monday in the north of the country.</p></body></html>`;
  expect((await convertHtml(Buffer.from(page))).text).toContain('It rained');
});

test('of an article of figures alone an answer compares no more than can be held against each other', () => {
  const desk = deskOn(corpusOf([repeated('1 ', 5000), '238 people were deported on Monday.']));
  const [comparison] = desk.ask('1').figures;
  expect(comparison!.readings.length).toBeGreaterThan(1);
  expect(comparison!.readings.length).toBeLessThanOrEqual(200);
});
