import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { runFigures } from '../src/draft.ts';
import { endWithReader } from '../src/pipe.ts';

const DRAFT = `Bridge closed after crash

The bridge closed at 6:40 p.m. on 4 March 2025. About 200 people were led to safety, police said.
The repair will cost up to €1.3bn, not the €900m of an earlier draft.
`;

async function run(argv: string[], typed = DRAFT) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runFigures(argv, {
    input: () => new TextEncoder().encode(typed),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('the figures of a draft', () => {
  test('are listed with place, interval, unit and what they count', async () => {
    const { code, out, err } = await run(['-']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^3:\d+ +(?:at )?6:40 p\.m\. +time: 18:40/),
      expect.stringMatching(/^3:\d+ +4 March 2025 +date: 2025-03-04/),
      expect.stringMatching(/^3:49 +About 200 +count: about 200 · of: people · says: police$/),
      expect.stringMatching(/^4:22 +up to €1\.3bn +money: up to 1,300,000,000 EUR/),
      expect.stringMatching(/^4:\d+ +€900m +money: 900,000,000 EUR/),
    ]);
  });

  test('are one JSON object each, whose span slices to its text', async () => {
    const { out } = await run(['-', '--json']);
    const figures = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(figures).toHaveLength(5);
    for (const { start, end, text, line, sentence } of figures) {
      expect(DRAFT.slice(start, end)).toBe(text);
      expect(DRAFT.split('\n')[line - 1]).toContain(sentence);
    }
    expect(figures[2]).toMatchObject({ kind: 'count', low: 200, high: 200, unit: null, approximate: true });
  });

  test('come from a file as well', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'draft-')), 'draft.txt');
    writeFileSync(file, DRAFT);
    expect((await run([file])).out).toBe((await run(['-'])).out);
  });

  test('stand in their columns, also many on one line and in a text without a line end', async () => {
    const line = 'In all 238 people died. '.repeat(3).trimEnd();
    const { out } = await run(['-'], `${line}\n\n${line}`);
    const places = out.match(/^\d+:\d+/gm);
    expect(places).toEqual(['1:8', '1:32', '1:56', '3:8', '3:32', '3:56']);
  });

  test('may be none', async () => {
    expect(await run(['-'], 'Nobody was there.\n')).toEqual({
      code: 0,
      out: '',
      err: 'No figure in this text.\n',
    });
  });
});

test.each([
  [[], /^Name the text/],
  [['a.txt', 'b.txt'], /^One text at a time, not "b\.txt" too/],
  [['--foo', '-'], /^Unknown option '--foo'/],
  [['/no/such/file.txt'], /cannot be read \(it is gone\)/],
])('bad input is told in a sentence: %j', async (argv, message) => {
  const { code, out, err } = await run(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});

test.each(['--help', '-h'])('%s prints the usage', async (flag) => {
  const { code, out, err } = await run([flag]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Usage: npm run figures -- /);
  expect(out).toMatch(/^ +--json +\S/m);
});

test('a fault of the program is told as such', async () => {
  const err: string[] = [];
  const input = () => {
    throw new TypeError('no such thing');
  };
  const code = await runFigures(['-'], { input, out: () => {}, err: (text) => err.push(text) });
  expect(code).toBe(1);
  expect(err.join('')).toMatch(/^This is a fault of Crosscheck: TypeError: no such thing\n/);
});

test('a reader that closes the pipe ends the program without an error, anything else is one', () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => {}) as never);
  const stream = new PassThrough();
  endWithReader(stream);
  stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(exit).toHaveBeenCalledExactlyOnceWith(0);
  exit.mockRestore();
  expect(() => stream.emit('error', new Error('disk full'))).toThrow('disk full');
});
