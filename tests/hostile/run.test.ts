import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runFigures } from '../../src/draft.ts';
import { runTerminal } from '../../src/terminal.ts';
import { articlesIn, sourcesOf } from './folder.ts';
import { hiddenIn } from './hidden.ts';
import { HOSTILE } from './strings.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  const articles = articlesIn();
  for (const [file, text] of Object.entries(articles)) await writeFile(join(dir, file), text);
  await writeFile(join(dir, 'sources.json'), JSON.stringify(sourcesOf(Object.keys(articles))));
  // Names as a system allows them, of files that cannot be used.
  for (const { text } of HOSTILE) {
    const name = text.replace(/[/\0]/g, ' ').toWellFormed().slice(0, 60);
    if (name.trim() !== '' && name !== '.') await mkdir(join(dir, `${name}.txt`), { recursive: true });
  }
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** What a command line writes, to both. */
async function shown(...args: string[]): Promise<string> {
  const written: string[] = [];
  const write = (text: string): unknown => written.push(text);
  await runTerminal(args, { out: write, err: write, colour: false, corpusPlace: () => ({ dir }) });
  return written.join('');
}

const ALL = HOSTILE.map(({ text }) => text.replaceAll('\0', '')).join(' ');
const LINE = ALL.slice(0, 900);

test.each([
  ['a question', ['rescued']],
  ['a question as JSON', ['--json', 'rescued']],
  ['a question that is hostile', [LINE]],
  ['a filter that is hostile', ['rescued', '--outlet', LINE]],
  ['an event that is hostile', ['rescued', '--event', LINE]],
  ['a day that is hostile', ['rescued', '--since', LINE]],
  ['an option that is hostile', [`--${LINE.replace(/=/g, '')}`]],
  ['a limit that is hostile', ['--limit', LINE, 'rescued']],
  ['a folder that is hostile', ['--corpus', LINE, 'rescued']],
  ['a file of questions that is hostile', ['--batch', LINE]],
  ['a picture that is hostile', ['--chart', LINE, 'rescued']],
  ['sources', ['sources']],
  ['one source', ['sources', 'a0.txt']],
  ['a quotation', ['quote', 'we will never give up']],
  ['a sheet', ['--format', 'md', 'rescued']],
] as [string, string[]][])('the terminal is written nothing but text to by %s', async (_, args) => {
  const text = await shown(...args);
  expect(text).not.toBe('');
  expect(hiddenIn(text)).toEqual([]);
});

test.each([['-'], ['--json', '-'], [LINE]])('nor by the figures of a draft: %j', async (...argv) => {
  const written: string[] = [];
  await runFigures(argv, {
    input: () =>
      new TextEncoder().encode(
        HOSTILE.map(({ text }) => `About 41 ${text.replaceAll('\0', '')} people.`).join('\n'),
      ),
    out: (text) => written.push(text),
    err: (text) => written.push(text),
  });
  expect(written.join('')).not.toBe('');
  expect(hiddenIn(written.join(''))).toEqual([]);
});
