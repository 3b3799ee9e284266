import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect } from 'vitest';
import { TOKEN } from '../../src/playground/discord/server.ts';
import { test } from '../e2e/newsroom.ts';
import { copied, type Instruction, restsOf, stages, words } from './dockerfile.ts';

/** An account that has no rights here, as far as this one may become another. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const PORT = '47815';
const run = promisify(execFile);
let root: string;
let last: Instruction[];

/** Every file and folder under a folder, with when it was last written. */
async function written(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true });
  return Promise.all(all.map(async (name) => `${name} ${(await stat(join(folder, name))).mtimeMs}`));
}

/** What tsx keeps of what it has compiled for that account, which nothing of the product may go by. */
const compiled = async (): Promise<string[]> => {
  const folder = join(tmpdir(), `tsx-${NOBODY.uid}`);
  return NOBODY.uid ? written(folder).catch(() => []) : [];
};

/** Goes through the steps of the Dockerfile up to the last USER. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'crosscheck-image-'));
  const app = join(root, 'app');
  const all = await stages();
  last = all.at(-1)!;
  for (const { from, to } of all.flatMap(copied))
    await cp(from, join(app, to), { recursive: true, filter: (file) => file !== 'src/playground' });
  const [command = '', ...args] = restsOf(all[0]!, 'RUN')[0]!.split(' ');
  await run(command, [...args, '--prefer-offline'], { cwd: app });
  await mkdir(join(root, 'data'));
  await mkdir(join(root, 'corpus'));
  await writeFile(join(root, 'corpus', 'one.txt'), 'The prison holds 238 deportees, the director said.\n');
  if (NOBODY.uid) await chown(join(root, 'data'), NOBODY.uid, NOBODY.gid);
  await run('chmod', ['-R', 'a-w', app]);
  await chmod(root, 0o755);
}, 300_000);
afterAll(async () => {
  await run('chmod', ['-R', 'u+w', root]);
  await rm(root, { recursive: true });
});

/** Starts a command of the image as its account would, with its settings and these. */
function start(command: string[], settings: Record<string, string> = {}): ChildProcess {
  const own = restsOf(last, 'ENV')
    .flatMap((rest) => rest.split(' '))
    .map((setting) => setting.split('='));
  const [, ...args] = command;
  const env = {
    ...Object.fromEntries(own),
    DATA_DIR: join(root, 'data', 'own'),
    HEALTH_PORT: PORT,
    ...settings,
  };
  // No folder for what lasts no longer than the process: a root that is read-only has none.
  const place = {
    cwd: join(root, 'app'),
    env: { TMPDIR: join(root, 'nowhere'), HOME: '/nonexistent', ...env },
  };
  return spawn(process.execPath, args, { ...place, ...NOBODY, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function isHealthy(): Promise<boolean> {
  const [code] = await once(start(words(restsOf(last, 'HEALTHCHECK')[0]!)), 'exit');
  return code === 0;
}

test('what the Dockerfile makes runs without rights in folders that it may not write, is healthy, answers, and stops', {
  timeout: 240_000,
}, async ({ discord }) => {
  const app = join(root, 'app');
  const before = [await written(app), await compiled()];
  expect(await isHealthy()).toBe(false);
  const bot = start(words(restsOf(last, 'CMD')[0]!), {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: join(root, 'corpus'),
  });
  let output = '';
  for (const stream of [bot.stdout!, bot.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const ended = once(bot, 'close');
  try {
    await expect.poll(isHealthy, { timeout: 120_000, interval: 1000 }).toBe(true);
    const answer = await discord.command('factcheck', { query: 'deportees count' }, 'manager').answer;
    expect(answer.text).toContain('238');
    // Threads of their own: text is taken out of a file, and a picture is drawn.
    const file = { filename: 'page.html', content: '<p>The prison holds 412 deportees, the mayor said.</p>' };
    const added = await discord.command('corpus add', { file }, 'manager').answer;
    expect(added.text).toContain('was added');
    const two = await discord.command('factcheck', { query: 'deportees count' }, 'manager').answer;
    const chart = two.buttons.find(({ label }) => label === 'Chart')!;
    const drawn = await discord.press(two, chart.customId, 'manager').answer;
    expect(drawn.components.some((c) => 'items' in c)).toBe(true);
    bot.kill(restsOf(last, 'STOPSIGNAL')[0] as NodeJS.Signals);
    expect((await ended)[0], output).toBe(0);
  } finally {
    bot.kill('SIGKILL');
  }
  expect(output).not.toMatch(/"level":[456]0|\n\s+at /);
  expect([await written(app), await compiled()]).toEqual(before);
  // What a member adds is in the database alone, so that it goes with its article.
  const data = join(root, 'data', 'own');
  expect(await readdir(data)).toEqual(['database']);
  expect((await stat(data)).mode & 0o777).toBe(0o700);
});
