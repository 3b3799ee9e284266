import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTerminal } from '../src/terminal.ts';
import { docxOf, p } from './corpus/formats/docx.ts';
import { lines, pdfOf } from './corpus/formats/pdf.ts';

const ROOT = join(import.meta.dirname, '..');
let dir: string;
let data: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  data = join(dir, '.data');
  const page = ['The coast guard counted 212 passengers on the ferry.'];
  await writeFile(join(dir, 'ferry.pdf'), pdfOf([lines(page), lines(['The crew stays in port.'])]));
  await writeFile(join(dir, 'broken.pdf'), 'x');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** What the terminal prints, with the sample articles or those of `dir`. */
async function printed(...args: string[]): Promise<string> {
  let text = '';
  const print = (part: string) => {
    text += part;
  };
  const corpusPlace = () => ({ dir });
  await runTerminal(args, { out: print, err: print, colour: false, corpusPlace, dataDir: () => data });
  return text;
}

test('a process of its own extracts, answers and ends', async () => {
  const env = { PATH: process.env.PATH, HOME: dir, DATA_DIR: data, CORPUS_DIR: dir };
  const { stdout, stderr } = await promisify(execFile)(
    'npm',
    ['run', '-s', 'factcheck', '--', 'passengers on the ferry'],
    { cwd: ROOT, env },
  );
  expect(stdout).toMatch(/212 .* ferry\.pdf:1 \(extracted from PDF, page 1\)/);
  expect(stderr).toContain('"broken.pdf" is no PDF inside and was left out');
  expect((await readdir(join(data, 'extracted'))).map((name) => name.slice(64)).sort()).toEqual([
    '-pdf2.json',
    '-pdf2.json',
    '-pdf2.txt',
  ]);
});

test('sources names the text that is kept, and the page of each figure', async () => {
  const text = await printed('sources', 'ferry');
  expect(text.replace(/\s+/g, ' ')).toMatch(
    /extracted from PDF of 2 pages; the text is kept as extracted\/[0-9a-f]{64}-pdf2\.txt in the data folder/,
  );
  expect(text).toContain('1 (page 1): 212');
});

test('a draft of any format is checked, and its figures listed', async () => {
  const draft = join(dir, '.draft.docx');
  await writeFile(draft, docxOf(p('There were 198 passengers on the ferry.')));
  expect(await printed('message', '--file', draft)).toContain('“198”');
  expect(await printed('message', '--file', join(dir, 'broken.pdf'))).toContain('is no PDF inside');
});
