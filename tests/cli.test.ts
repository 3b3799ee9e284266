import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { answerSchema } from '../src/render/json.ts';
import { runTerminal } from '../src/terminal.ts';
import { EVENTS, inFolder } from './events/newsstand.ts';

const ROOT = join(import.meta.dirname, '..');
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'crosscheck-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a script of package.json as a user would, with nothing of this machine: no token, no .env, no colour. */
function npm(script: string, ...args: string[]): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: dir, DOTENV_PATH: join(dir, 'no.env') };
  const child = spawn('npm', ['run', '-s', script, '--', ...args], { cwd: ROOT, env, stdio: 'pipe' });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    ended.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    ended.err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ended, code }));
  });
}

/** The same without a process of its own. */
async function terminal(...args: string[]): Promise<Ended> {
  const ended: Ended = { code: null, out: '', err: '' };
  const code = await runTerminal(args, {
    out: (text) => {
      ended.out += text;
    },
    err: (text) => {
      ended.err += text;
    },
    colour: false,
    corpusPlace: () => ({ dir: join(ROOT, 'seeds') }),
  });
  return { ...ended, code };
}

describe('an answer', () => {
  it('is readable, without colour when it is piped', async () => {
    const { code, out, err } = await npm('factcheck', 'deportees', 'count');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^deportees count\n/);
    for (const words of ['DIFFERS', '238', '250', '200+', 'hundreds', 'Tampa Free Press']) {
      expect(out).toContain(words);
    }
    expect(out).toMatch(/002_053712979a199459\.txt:9/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
    expect(out).not.toMatch(/\u001b/);
  });

  it.each(['*', ' * ', 'tampa; *'])('is drawn from all outlets with --outlet "%s"', async (outlet) => {
    const asked = await terminal('deportees count');
    expect(await terminal('--outlet', outlet, 'deportees count')).toEqual(asked);
    expect(await terminal('--outlet', 'tampa', 'deportees count')).not.toEqual(asked);
  });

  it('is one JSON object with --json, with as many excerpts as --limit says, also when nothing is found', async () => {
    const found = await terminal('--json', '--limit', '1', 'CECOT capacity');
    expect([found.code, found.err]).toEqual([0, '']);
    const answer = answerSchema.parse(JSON.parse(found.out));
    expect(answer).toMatchObject({ query: 'CECOT capacity', answered: true, filters: {} });
    expect(answer.excerpts).toHaveLength(1);

    const absent = await terminal('--outlet', 'tampa', '--json', 'zebra vaccination rate');
    expect([absent.code, absent.err]).toEqual([0, '']);
    expect(answerSchema.parse(JSON.parse(absent.out))).toMatchObject({
      answered: false,
      filters: { outlet: 'tampa' },
      excerpts: [],
    });
  });

  it('is an evidence sheet with --format, of today or of the day that --asked says', async () => {
    const sheet = await terminal('--format', 'md', '--asked', '2025-03-27', 'deportees', 'count');
    expect([sheet.code, sheet.err]).toEqual([0, '']);
    expect(sheet.out).toMatch(/^# Evidence sheet: deportees count\n\n(?:- .*\n)*- On \(UTC\): 2025-03-27\n/);
    const today = await terminal('--format', 'csv', '--limit', '1', 'deportees', 'count');
    expect(today.out.match(/^"excerpt"/gm)).toHaveLength(1);
    expect(today.out).toMatch(/"20\d\d-\d\d-\d\d","5 articles/);
  });

  it('is one line a question with --batch, in their order', async () => {
    const questions = ['when did CECOT open', 'deportees count', 'zebra vaccination rate'];
    const file = join(dir, 'questions.txt');
    await writeFile(file, `\ufeff${questions[0]}\r\n\r\n${questions[1]}\n${questions[2]}\n`);
    const { code, out, err } = await terminal('--batch', file);
    expect([code, err]).toEqual([0, '']);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => answerSchema.parse(JSON.parse(line)));
    expect(answers.map((a) => a.query)).toEqual(questions);
    expect(answers.map((a) => a.answered)).toEqual([true, true, false]);
  });
});

test('an answer on several events says how to pick one, and --event picks it', async () => {
  await inFolder(EVENTS, async (folder) => {
    const all = await terminal('--corpus', folder, 'death', 'toll');
    expect(all.out).toMatch(
      /EVENT 1 of 2: “.*Lindor.*”\n {2}2024-05-03 to 2024-06-08 · 3 articles · alone with --event [0-9a-f]{8}\n.*EVENT 2 of 2: “.*Marvek/s,
    );
    const [, id] = /EVENT 2.*?--event ([0-9a-f]{8})/s.exec(all.out)!;
    const one = await terminal('--corpus', folder, '--event', id!, 'death', 'toll');
    expect(one.out).toMatch(/^death toll\n\nEVENT: “.*Marvek/);
    expect(one.out).not.toContain('Lindor');
    const json = await terminal('--corpus', folder, '--json', 'death', 'toll');
    expect(answerSchema.parse(JSON.parse(json.out)).events.map((e) => e.id)[1]).toBe(id);
    const unknown = await terminal('--corpus', folder, '--event', 'atlantis', 'death', 'toll');
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('No event "atlantis"')]);
  });
});

test('--help lists the options and their meaning', async () => {
  const { code, out } = await terminal('--help');
  expect(code).toBe(0);
  const flags = [
    '--corpus',
    '--json',
    '--format',
    '--asked',
    '--limit',
    '--batch',
    '--outlet',
    '--since',
    '--until',
    '--event',
  ];
  for (const flag of flags) expect(out).toMatch(new RegExp(`^ +${flag} +\\S`, 'm'));
  expect(out).not.toContain('--private');
});

test('a file that cannot be read is named on stderr, and the rest is answered', async () => {
  const corpus = join(dir, 'partly');
  await mkdir(corpus);
  await writeFile(join(corpus, 'good.txt'), 'The river rose by two metres on Monday.\n');
  await writeFile(join(corpus, 'empty.txt'), '');
  const { code, out, err } = await terminal('--corpus', corpus, 'river');
  expect(code).toBe(0);
  expect(out).toContain('The river rose');
  expect(err).toMatch(/^empty\.txt: \S.*\n$/);
});

describe('bad input ends with 2 and a sentence', () => {
  const inFolder = (name: string) => join(dir, name);

  beforeAll(async () => {
    await mkdir(inFolder('none'));
    await mkdir(inFolder('broken'));
    await writeFile(inFolder('broken/a.txt'), 'The river rose by two metres on Monday.\n');
    await writeFile(inFolder('broken/sources.json'), '{\n  "a.txt": { "outlet": 7 }\n}\n');
    await writeFile(inFolder('bad.txt'), `river\n\n${'x'.repeat(1001)}\n`);
  });

  it.each<[string, () => string[], RegExp]>([
    ['no question', () => [], /^Ask a question, for example: npm run factcheck -- deportees count\. Usage: /],
    ['a blank question', () => [' '], /^Ask a question/],
    ['an unknown option', () => ['--verbose', 'river'], /^Unknown option '--verbose'.*Usage: .*--corpus DIR/],
    ['an option of Discord alone', () => ['--private', 'river'], /^Unknown option '--private'/],
    [
      'a bad --limit',
      () => ['--limit', '1e1', 'river'],
      /^--limit takes a whole number from 1 to 25, not "1e1"/,
    ],
    [
      'more excerpts than an answer holds',
      () => ['--limit', '26', 'river'],
      /^--limit takes a whole number from 1 to 25, not "26"/,
    ],
    [
      'an unknown --format',
      () => ['--format', 'pdf', 'river'],
      /^--format takes one of md, html, csv, json, claimreview, not "pdf"/,
    ],
    [
      'a bad --asked',
      () => ['--format', 'md', '--asked', 'May', 'river'],
      /^--asked takes a day like .*"May"/,
    ],
    ['--asked without --format', () => ['--asked', '2025-03-27', 'river'], /^--asked is the day on a sheet/],
    [
      '--format beside --json',
      () => ['--format', 'md', '--json', 'river'],
      /^Give either --format or --json/,
    ],
    ['--format beside --batch', () => ['--format', 'md', '--batch', 'x'], /^Give either --format or --batch/],
    [
      'a ClaimReview of sources',
      () => ['sources', '--format', 'claimreview'],
      /^A ClaimReview reviews claims/,
    ],
    ['a bad --since', () => ['--since', 'May', 'river'], /^"since" takes a date like .*not "May"/],
    ['an outlet that is not there', () => ['--outlet', 'zebra', 'river'], /^No article states .*Tampa/],
    ['a long question', () => ['x'.repeat(1001)], /^"query" takes at most 1000 characters/],
    [
      'no such folder',
      () => ['--corpus', inFolder('gone'), 'river'],
      /^The corpus folder ".*gone" does not exist/,
    ],
    [
      'an empty corpus',
      () => ['--corpus', inFolder('none'), 'river'],
      /^The corpus folder ".*none" holds no article/,
    ],
    ['a broken sources.json', () => ['--corpus', inFolder('broken'), 'river'], /sources\.json.*2.*outlet/],
    [
      'no such file of questions',
      () => ['--batch', inFolder('gone')],
      /^The file of questions ".*gone" cannot be read/,
    ],
    [
      'a bad question in a file',
      () => ['--batch', inFolder('bad.txt')],
      /bad\.txt:3: "query" takes at most 1000/,
    ],
    [
      'a picture of another kind',
      () => ['--chart', inFolder('chart.gif'), 'river'],
      /^--chart writes \.png or \.svg, not ".*chart\.gif"/,
    ],
    [
      'a picture where none can be written',
      () => ['--chart', inFolder('none/at/all.svg'), 'deportees', 'count'],
      /^The picture cannot be written to ".*all\.svg" \(ENOENT\)/,
    ],
    [
      'a picture of many answers',
      () => ['--chart', inFolder('chart.png'), '--batch', inFolder('good.txt')],
      /^--chart draws the answer to one question/,
    ],
    [
      'a picture of what has no figures',
      () => ['quote', '--chart', inFolder('chart.png'), 'river'],
      /^--chart draws the figures that answer a question, and "quote" has none/,
    ],
    [
      'a question beside --batch',
      () => ['--batch', inFolder('bad.txt'), 'river'],
      /^Give either a question or --batch/,
    ],
  ])('%s', async (_, args, sentence) => {
    const { code, out, err } = await terminal(...args());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('through npm too', async () => {
    const { code, out, err } = await npm('factcheck', '--limit', '0', 'river');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^--limit takes a whole number/m);
  });

  it.each(['start', 'register'])('npm run %s without a token', async (script) => {
    const { code, out, err } = await npm(script);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^DISCORD_TOKEN is missing: .*Discord developer portal/m);
    expect(err).toContain('npm run factcheck -- deportees count');
  });
});

describe('a picture', () => {
  it('is written beside the answer', async () => {
    const [png, svg] = ['chart.png', 'chart.SVG'].map((name) => join(dir, name)) as [string, string];
    const plain = await terminal('deportees', 'count');
    expect(await terminal('--chart', png, 'deportees', 'count')).toEqual(plain);
    expect(await terminal('--chart', svg, '--json', 'deportees', 'count')).toMatchObject({
      code: 0,
      err: '',
    });
    expect((await readFile(png)).subarray(1, 4).toString()).toBe('PNG');
    expect(await readFile(svg, 'utf8')).toMatch(/^<svg [^>]*width="550".*DIFFERS · deportees/s);
  });

  it('is not, where the answer has no figures', async () => {
    const file = join(dir, 'nothing.svg');
    const { code, out, err } = await terminal('--chart', file, 'how many children were deported');
    expect([code, err]).toEqual([0, 'No picture is written: the answer has no figures to draw.\n']);
    expect(out).toContain('Not in the corpus');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });
});
