import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runServerTerminal } from '../src/server-terminal.ts';
import { openEmbedded } from '../src/store/embedded.ts';
import { emptyData } from './store/databases.ts';

const SERVER = '200000000000000001';
let dataDir: string;
let report: string;

beforeAll(async () => {
  dataDir = await emptyData();
  report = join(dataDir, 'report.txt');
  await writeFile(report, 'The prison holds 412 deportees, the director said on Thursday.\n');
});
afterAll(() => rm(dataDir, { recursive: true }));

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runServerTerminal(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colour: false,
    corpusPlace: () => ({ dir: 'seeds' }),
    storePlace: () => ({ dataDir, databaseUrl: undefined }),
  });
  return { code, out, err };
}

test('an article is added, removed and put back for a server, with who and when', async () => {
  const added = await run(SERVER, 'corpus', 'add', '--file', report, '--outlet', 'The Example');
  expect(added).toMatchObject({ code: 0, err: '' });
  expect(added.out).toContain('“report.txt” (The Example, date not stated) was added: 1 passage.');
  expect((await run(SERVER, 'corpus', 'remove', '--file', 'report.txt')).out).toContain(
    'Removed: report.txt',
  );
  expect((await run(SERVER, 'corpus', 'restore', '1')).out).toContain('“report.txt” was put back.');
  const { out } = await run(SERVER, 'corpus', 'status');
  expect(out).toContain('6 articles, 1 of them added by this server; 141 passages');
  expect(out).toMatch(/put back: report\.txt\n {2}by terminal · \d{4}-\d\d-\d\dT[\d:]+Z\n\n {2}removed: /);
  expect((await run('200000000000000002', 'corpus', 'list')).out).toContain('added no article');
});

test('the text of a file that is added is kept with its article, and nowhere else', async () => {
  const page = join(dataDir, 'page.html');
  await writeFile(page, '<p>The mill had 77 wells, the mayor said on Monday.</p>');
  const { out } = await run('200000000000000003', 'corpus', 'add', '--file', page);
  expect(out).toContain('“page.html” (outlet not stated, date not stated) was added: 1 passage.');
  expect(await readdir(dataDir)).not.toContain('extracted');
});

test('the status is that of what the terminal has: no connection to Discord', async () => {
  const { code, out } = await run(SERVER, 'status');
  expect(code).toBe(0);
  expect(out).toContain('The database (PGlite) answers.');
  expect(out).not.toMatch(/Connection|answered/);
});

test('settings are shown and changed', async () => {
  expect((await run(SERVER, 'settings', 'record', '--days', '3')).out).toContain('kept for 3 days');
  const role = '500000000000000001';
  expect((await run(SERVER, 'settings', 'editor', '--role', role, '--allow')).out).toContain(`role ${role}`);
  expect((await run(SERVER, 'settings', 'editor', '--role', role, '--no-allow')).out).not.toContain(role);
});

test('privacy, outlets and language are settled, and a name of no outlet is refused', async () => {
  expect((await run(SERVER, 'settings', 'privacy', '--default', 'private')).out).toContain('Only the asker');
  const outlets = await run(SERVER, 'settings', 'outlets', '--names', 'tampa; The Moon');
  expect(outlets.out).toContain('are asked of “tampa; The Moon” alone');
  expect(outlets.out).toContain('No article states “The Moon” so far.');
  expect((await run(SERVER, 'settings', 'language', '--language', 'es')).out).toContain('Español');
  const refused = await run(SERVER, 'settings', 'outlets', '--names', 'The Moon');
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('No article states the outlet') });
  expect((await run(SERVER, 'settings', 'show')).out).toContain('“tampa; The Moon” alone');
  expect((await run(SERVER, 'settings', 'outlets')).out).toContain('that name no outlet are asked of all.');
  expect(await run(SERVER, 'settings', 'privacy', '--default', 'x')).toMatchObject({ code: 2 });
});

test('help names every command and what a button does', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  for (const words of ['corpus add', 'corpus restore NUMBER', 'watch remove NUMBER', 'history show NUMBER'])
    expect(out).toContain(words);
});

describe('bad input ends with 2 and a sentence', () => {
  test.each<[string, string[], string]>([
    ['no server', ['corpus', 'list'], 'Name a server by its id'],
    ['no command', [SERVER], '"" is none of watch, history, corpus, settings'],
    ['no subcommand', [SERVER, 'corpus'], 'corpus takes add, remove, list, status, reload, not ""'],
    ['no such option', [SERVER, 'corpus', 'list', '--colour', 'red'], "Unknown option '--colour'"],
    ['no file', [SERVER, 'corpus', 'add'], 'Type the article as a file as "file" behind /corpus add.'],
    [
      'a file that is not there',
      [SERVER, 'corpus', 'add', '--file', 'nothing.txt'],
      '"nothing.txt" cannot be read',
    ],
    ['a number that is none', [SERVER, 'settings', 'record', '--days', 'x'], '"days" takes a whole number'],
    ['a channel that is not known here', [SERVER, 'watch', '--query', 'x'], 'Watch a question on Discord'],
  ])('%s', async (_, argv, words) => {
    const { code, out, err } = await run(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

test('while a bot has the data folder it says so', async () => {
  const db = await openEmbedded(dataDir);
  const { code, err } = await run(SERVER, 'corpus', 'list');
  expect([code, err]).toEqual([2, expect.stringContaining('is used by another Crosscheck')]);
  await db.close();
});
