import { expect, test } from 'vitest';
import { linesInOrder } from '../../../src/corpus/formats/pdf/columns.ts';
import { paragraphsOf } from '../../../src/corpus/formats/pdf/paragraphs.ts';
import { type Run, segmentsOf } from '../../../src/corpus/formats/pdf/segments.ts';

/** Letters of a typewriter: each six tenths of their size wide. */
const run = (str: string, x: number, y: number, size = 10): Run => ({
  str,
  transform: [size, 0, 0, size, x, y],
  width: 0.6 * size * str.length,
});

/** A page on which up is up. */
const UPRIGHT = [1, 0, 0, -1, 0, 800];

function textOf(runs: Run[], view = UPRIGHT): string {
  const lines = linesInOrder(segmentsOf(runs, view)).map((line) => ({ ...line, page: 0 }));
  return paragraphsOf(lines, 1).text;
}

/** A line of words that fill a width, each word by itself. */
function justified(words: string[], x: number, y: number, width: number): Run[] {
  const letters = words.reduce((sum, word) => sum + 6 * word.length, 0);
  const gap = (width - letters) / (words.length - 1);
  let at = x;
  return words.map((word) => {
    const placed = run(word, at, y);
    at += placed.width + gap;
    return placed;
  });
}

const WORDS = 'the old lighthouse keeper saw them come into port'.split(' ');
const block = (words: string[], x: number): Run[] =>
  Array.from({ length: 6 }, (_, i) =>
    justified([`${words[0]}${i}`, ...words.slice(1)], x, 700 - 12 * i, 300),
  ).flat();

test('words that are set apart to fill a line are one line', () => {
  expect(textOf(block(WORDS, 50))).toBe(
    `${Array.from({ length: 6 }, (_, i) => `the${i} ${WORDS.slice(1).join(' ')}`).join(' ')}\n`,
  );
});

test('two columns of such lines are read one after the other', () => {
  const text = textOf([...block(['left', ...WORDS], 50), ...block(['right', ...WORDS], 370)]);
  expect([...text.matchAll(/left\d|right\d/g)].map(([word]) => word)).toEqual([
    ...Array.from({ length: 6 }, (_, i) => `left${i}`),
    ...Array.from({ length: 6 }, (_, i) => `right${i}`),
  ]);
});

test('a page that is turned is read as it is seen', () => {
  const turned = block(WORDS, 50).map(({ str, width, transform: [a, , , d, e, f] }) => ({
    str,
    width,
    transform: [0, a!, -d!, 0, -f!, e!],
  }));
  expect(textOf(turned, [0, 1, 1, 0, 0, 800])).toContain('the0 old lighthouse');
});

test('a soft hyphen at the end of a line goes, and no blank comes', () => {
  expect(textOf([run('the gov\u00ad', 50, 700), run('ernment fell', 50, 688)])).toBe('the government fell\n');
});

test('a short page of short paragraphs keeps them apart, and a broken word together', () => {
  const lines: [y: number, text: string][] = [
    [700, 'Sinking of the ferry'],
    [679, 'The ferry left the port on Thursday with many people'],
    [665, 'and their dogs on board the old ship as on every day'],
    [644, 'Then the ship began to list and the crew saw the star-'],
    [623, 'board side go under.'],
    [602, 'All of the people were brought to the port in the night'],
    [588, 'and by the morning'],
  ];
  expect(textOf(lines.map(([y, text]) => run(text, 50, y, 11)))).toBe(
    `${[lines[0]![1], `${lines[1]![1]} ${lines[2]![1]}`, `${lines[3]![1]}${lines[4]![1]}`, `${lines[5]![1]} ${lines[6]![1]}`].join('\n\n')}\n`,
  );
});
