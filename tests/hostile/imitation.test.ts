import { describe, expect, test } from 'vitest';
import { lineStarts } from './discord.ts';
import { PLACES, type Place, wordsWith } from './places.ts';
import { IMITATING } from './strings.ts';
import { marginLines } from './terminal.ts';

/** Crosscheck's own sentences; figures, addresses and names of files, which are no sentences. */
const NOT_OTHERS: readonly Place[] = [
  ...(['sentence of a problem', 'sentence of a notice', 'thing of a notice'] as const),
  ...(['figure', 'url', 'file', 'problem of a file'] as const),
];
const plain = wordsWith('', []);
const places = PLACES.filter((place) => !NOT_OTHERS.includes(place));

describe.each(IMITATING)('no line of Crosscheck’s own begins with %j', (text) => {
  const words = wordsWith(text, places);
  const begin = (lines: readonly string[]): number =>
    lines.filter((line) => line.startsWith(text.trim().slice(0, 12))).length;

  test('on Discord', () => {
    expect(begin(lineStarts(words))).toBe(begin(lineStarts(plain)));
  });

  test('in the terminal', () => {
    expect(begin(marginLines(words))).toBe(begin(marginLines(plain)));
  });
});
