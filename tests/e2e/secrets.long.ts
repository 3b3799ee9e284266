import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { PATIENCE } from '../../src/playground/discord/objects.ts';
import { TOKEN } from '../../src/playground/discord/server.ts';
import type { Child, Settings } from './child.ts';
import { test } from './newsroom.ts';
import { secretsIn, textsIn } from './secrets.ts';

/** Secrets of the right form, which belong to nobody. */
const BAD_TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.planted.kept-from-all-a1B2c3D4';
const PASSWORD = 'pl4nted-p4ss!word';
const WEBHOOK = 'planted-webhook-a1B2c3D4e5F6';
const SECRETS = [TOKEN, BAD_TOKEN, PASSWORD, WEBHOOK];

const databaseAt = (place: string): string => `postgres://desk:${PASSWORD}@${place}`;

/** How a process ended, after which nothing that it wrote holds a secret. */
async function ended({ ended }: Child): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const end = await ended;
  expect(secretsIn(`${end.stdout}\n${end.stderr}`, SECRETS)).toEqual([]);
  return end;
}

/** What asks Discord, and what asks the database; the terminal where no folder is named. */
const DISCORD = [['main.ts'], ['register.ts']] as const;
const DATABASE = [
  ['main.ts'],
  ['server-cli.ts', '210000000000000001', 'corpus', 'list'],
  ['cli.ts', 'CECOT capacity'],
] as const;

/** Settings that are wrong, each with a secret in it. */
const WRONG: readonly (readonly [string, readonly (readonly string[])[], Settings])[] = [
  ['a token that Discord does not know', DISCORD, { DISCORD_TOKEN: BAD_TOKEN }],
  ['a token that is none', DISCORD, { DISCORD_TOKEN: `${BAD_TOKEN} and ${BAD_TOKEN}!` }],
  [
    'a token for an id',
    [['register.ts']],
    { DISCORD_APPLICATION_ID: BAD_TOKEN, DISCORD_GUILD_ID: BAD_TOKEN },
  ],
  [
    'a token for all else',
    [['main.ts']],
    { SHARDS: BAD_TOKEN, LOG_LEVEL: BAD_TOKEN, HEALTH_PORT: BAD_TOKEN },
  ],
  [
    'an address of Discord with a password',
    DISCORD,
    { DISCORD_API_URL: `http://desk:${PASSWORD}@127.0.0.1/api` },
  ],
  ['a Discord that is away', DISCORD, { DISCORD_API_URL: 'http://127.0.0.1:1/api' }],
  ['a database that is away', DATABASE, { DATABASE_URL: databaseAt('127.0.0.1:1/crosscheck') }],
  ['a database that nobody knows', DATABASE, { DATABASE_URL: databaseAt('nowhere.invalid/crosscheck') }],
  ['a database at no port', DATABASE, { DATABASE_URL: databaseAt('127.0.0.1:99999/crosscheck') }],
  [
    'a database of another kind',
    DATABASE,
    { DATABASE_URL: databaseAt('127.0.0.1/x').replace('postgres', 'mysql') },
  ],
  ['an address with a space', DATABASE, { DATABASE_URL: databaseAt('127.0.0.1 /crosscheck') }],
  ['an address that is half one', DATABASE, { DATABASE_URL: databaseAt('[::1/crosscheck') }],
  ['a password in the query', DATABASE, { DATABASE_URL: `postgres://127.0.0.1:1/x?password=${PASSWORD}` }],
];

describe.concurrent('no secret is written for', () => {
  const cases = WRONG.flatMap(([name, commands, settings]) =>
    commands.map(([entry = '', ...args]) => [entry, name, args, settings] as const),
  );
  test.for(cases)('%s: %s', async ([entry, , args, settings], { run }) => {
    const noFolder: Settings = settings.DATABASE_URL === undefined ? {} : { CORPUS_DIR: '' };
    const { code, stderr } = await ended(run(entry, { LOG_LEVEL: 'trace', ...noFolder, ...settings }, args));
    expect(code).toBeGreaterThan(0);
    expect(stderr).toMatch(/DISCORD|DATABASE_URL|Discord/);
  });

  test('a database that refuses', async ({ run }) => {
    const refusal = `SFATAL\0C28P01\0Mpassword authentication failed for user "desk"\0\0`;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(4 + refusal.length);
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(Buffer.concat([Buffer.from('E'), length, Buffer.from(refusal)])));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const { code, stderr } = await ended(
        run('main.ts', { DATABASE_URL: databaseAt(`127.0.0.1:${port}/crosscheck?sslmode=disable`) }),
      );
      expect([code, stderr]).toEqual([2, expect.stringContaining('password authentication failed')]);
    } finally {
      server.close();
    }
  });

  test.for([500, 403, 401])('a registration that meets a %d', async (status, { discord, run }) => {
    for (let times = 0; times < 8; times++)
      discord.rest.fail(/^(?:PUT|GET) /, { status, body: { code: 0, message: `${status}` } });
    const { code } = await ended(run('register.ts'));
    expect(code).toBe(1);
  });
});

/** Rejects, where nobody catches it, with all that an error of a request carries. */
const CRASH = `
const url = 'https://discord.com/api/webhooks/1/${WEBHOOK}';
const requestBody = { json: { password: '${PASSWORD}' } };
process.once('SIGHUP', () => {
  Promise.reject(Object.assign(new Error('the press is on fire'), { url, requestBody }));
});
`;

const reporting = (dir: string, crash: string): string =>
  `--report-on-signal --report-signal=SIGUSR2 --report-uncaught-exception --report-directory=${dir} --trace-uncaught --import ${crash}`;

describe('no secret is left behind by a bot that', () => {
  test('answers, reports on itself and crashes', { timeout: 90_000 }, async ({ discord, run, data }) => {
    const folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const crash = join(folder, 'crash.mjs');
    await writeFile(crash, CRASH);
    const options = { LOG_LEVEL: 'trace', HEALTH_PORT: '47821', NODE_OPTIONS: reporting(data, crash) };
    const bot = run('main.ts', options);
    await discord.gateway.next('ready');
    const file = { filename: 'own.txt', content: 'The prison holds 412 zorblings.' };
    await discord.command('corpus add', { file, outlet: 'Zorb Gazette' }, 'manager').answer;
    const message = await discord.command('factcheck', { query: 'deportees count' }).answer;
    for (const { customId } of message.buttons.filter(({ label }) => label !== 'Next'))
      await discord.press(message, customId).answer;
    const health = await (await fetch('http://127.0.0.1:47821/health')).text();
    expect(health).not.toMatch(/zorb/i);

    bot.process.kill('SIGUSR2');
    const report = () => textsIn(data).then((texts) => texts.includes('"nodejsVersion"'));
    await expect.poll(report, { timeout: PATIENCE }).toBe(true);
    bot.process.kill('SIGHUP');
    const { code, stdout } = await ended(bot);
    expect([code, stdout]).toEqual([1, expect.stringContaining('the press is on fire')]);
    expect(
      stdout
        .split('\n')
        .filter((line) => line.includes('"level":30'))
        .join('\n'),
    ).not.toMatch(/zorb/i);
    const kept = await textsIn(data);
    expect(secretsIn(`${health}\n${kept}`, SECRETS)).toEqual([]);
    expect(kept).toContain('nodejsVersion');
  });
});
