import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST, splitSentences } from '../../src/corpus/sentences.ts';

const split = (line: string) => splitSentences(line).map(({ start, end }) => line.slice(start, end));

/** Each row is a line with `|` where a sentence ends. */
const TABLE = [
  // two plain sentences
  'The bridge closed.|It opened again.',
  'The toll is 41.|Eleven were children.',
  '“We saw it,” he said.|“It was big.”',
  // abbreviations that go on
  'The U.S. Department of Works issued a note.',
  'He left the U.S. in May.',
  'Sec. Vale joined Gov. Orr and Sens. Pike and Lund.',
  'SEN. Pike and Dr. Lund met Lt. Col. J. R. Moss.',
  'Washington, D.C. Mayor Ann Lee spoke.',
  'It was No. 10 on the list, see pp. 3 and 4.',
  'She arrives on Jan. 5, President Moss said.',
  'The case of Moss vs. Lund was heard.',
  'Moss Inc. Chairman Bo Lund left.',
  'At 5 p.m. Tuesday the bell rang.',
  'At 5 p.m. ET it ended.',
  'At 10 a.m. at 41 Stadium Road.',
  'George W. Moss won.',
  '1. Property taxes would go up.',
  // abbreviations that end
  'They smuggle weapons into the U.S.|The visit goes on.',
  'He works in D.C.|She does not.',
  'It opens at 5 p.m.|Police will be there.',
  'It opens at 10 a.m.|The gates close at noon.',
  'He sold Moss Inc.|The price is unknown.',
  'Will there be more?|No.|But it was expected.',
  'They fell ill.|Doctors came.',
  'How many died?|41.|Nobody knows more.',
  'Nobody is safer than I.|Lund knows it.',
  // quotations and attributions
  '“Buildings fell like a row of dominoes,” said Governor Moss.',
  '“Nobody will be left behind,” she told them.|A man shouted back.',
  '“Is it safe?” she asked.',
  '“Is it safe?” Ann Lee asked.|Nobody knew.',
  '“Get out!” shouted Bo Lund.',
  '"Is it safe?" Governor Moss said.',
  '“Get out!”|The crowd left.',
  '“We saw it.|It was big,” he said.',
  'He wrote: “Leave now.|If not, we come.”|It was a threat.',
  '"You can\'t," Moss said. |"Somebody will pay."',
  // what looks like an end and is none
  'A quake of 6.8 hit at 5.14am on 4 March.',
  'The 1.35bn bill is due.',
  'The site example.org went down.',
];

describe('a line is split into its sentences', () => {
  test.each(TABLE)('%s', (row) => {
    const parts = row.split('|').map((part) => part.trim());
    expect(split(parts.join(' '))).toEqual(parts);
  });
});

test('a long sentence is cut at clause punctuation', () => {
  const clause = `${'word '.repeat(60)}end`;
  const parts = split(`${clause}; ${clause}, ${clause}.`);
  expect(parts.map((part) => part.slice(-4))).toEqual(['end;', 'end,', 'end.']);
});

test('a long sentence without punctuation is cut at a blank, one without blanks between characters', () => {
  for (const part of split('word '.repeat(400))) expect(part).toMatch(/^word.*word$/);
  const faces = split('😀'.repeat(1000));
  expect(faces.join('')).toBe('😀'.repeat(1000));
  for (const face of faces) expect(face).toMatch(/^(?:😀)+$/u);
});

/** Text with what splitting trips over: stops, quotes, abbreviations, blanks of all kinds. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'U.S. ',
        'Sec. ',
        'p.m. ',
        '“',
        '” ',
        '." ',
        '? ',
        '! ',
        '. ',
        '… ',
        '\u00a0',
        '\t',
        '\r',
        '1. ',
        'said ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 200 },
  )
  .map((parts) => parts.join('').replaceAll('\n', ' '));

test('splitting loses nothing but blanks, and no piece is empty, padded or too long', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 2000 })), (line) => {
      let at = 0;
      for (const { start, end } of splitSentences(line)) {
        expect(line.slice(at, start).trim()).toBe('');
        const piece = line.slice(start, end);
        expect(piece).toBe(piece.trim());
        expect(piece.length).toBeGreaterThan(0);
        expect(piece.length).toBeLessThanOrEqual(LONGEST);
        at = end;
      }
      expect(line.slice(at).trim()).toBe('');
    }),
  );
});

test('a line of several megabytes is split in reasonable time', () => {
  const start = performance.now();
  splitSentences('U.S. Moss '.repeat(100_000));
  splitSentences('x'.repeat(2_000_000));
  expect(performance.now() - start).toBeLessThan(5000);
});
