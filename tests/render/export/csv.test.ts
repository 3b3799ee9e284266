import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless } from '../../../src/render/export/cell.ts';
import { visible } from '../../../src/render/visible.ts';
import { answerOf, hostile, printed, quoteOf, written } from './hostile.ts';

/** A CSV file's rows, read by the letter of RFC 4180. */
function rowsOf(csv: string, delimiter = ','): string[][] {
  return parse(csv, { bom: true, record_delimiter: '\r\n', delimiter });
}

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "'\t'=1+1"],
    ['\r=1+1', "'\n'=1+1"],
    ['a;=1+1', "a;'=1+1"],
    ['a","=1+1', 'a","\'=1+1'],
    ['a\n=1+1', "a\n'=1+1"],
    ['200+', '200+'],
    ['5 - 6, or -7', '5 - 6, or -7'],
    ['me@a.example', 'me@a.example'],
  ])('%j is written %j', (text, cell) => {
    expect(harmless(text)).toBe(cell);
  });

  test('never begins like a formula, and loses nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = harmless(text);
        expect(cell).not.toMatch(FORMULA);
        expect(cell.replaceAll("'", '')).toBe(visible(text).replaceAll("'", ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a sheet in CSV', () => {
  const replies = fc.tuple(printed, fc.constantFrom(answerOf, quoteOf));

  test('is a table of whose cells none is a formula, and whose texts are the texts', () => {
    fc.assert(
      fc.property(replies, ([text, replyOf]) => {
        const { reply, article } = replyOf(text);
        const [head, ...rows] = rowsOf(written(reply, article, 'csv'));
        for (const row of rows) {
          expect(row).toHaveLength(head!.length);
          for (const cell of row) expect(cell).not.toMatch(FORMULA);
          expect(row[head!.indexOf('question')]).toBe(harmless(text));
        }
        const quoted = rows.filter((row) => ['excerpt', 'quotation'].includes(row[0]!));
        expect(quoted.map((row) => row[head!.indexOf('text')])).toEqual([harmless(text)]);
      }),
    );
  });

  test('has no formula either where a spreadsheet takes semicolons for the ends of cells', () => {
    fc.assert(
      fc.property(replies, ([text, replyOf]) => {
        const { reply, article } = replyOf(text);
        const csv = written(reply, article, 'csv').slice(1);
        for (const cell of csv.split(/[;\t\n\r]/)) expect(cell).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
      }),
    );
  });

  test('begins with a byte order mark, ends its lines with CRLF, and has its numbers bare', () => {
    const { reply, article } = answerOf('41 were rescued.');
    const csv = written(reply, article, 'csv');
    expect(csv).toMatch(/^\ufeff"row","part",/);
    expect(csv).toMatch(/\r\n$/);
    expect(csv).toContain(',"41",41,41,,"no",');
  });
});
