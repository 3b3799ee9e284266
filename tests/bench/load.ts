import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  channel,
  type Guild,
  guild,
  member,
  type Setting,
  snowflake,
} from '../../src/playground/discord/objects.ts';
import { Loopback, TOKEN } from '../../src/playground/discord/server.ts';
import { spawnScript } from '../e2e/child.ts';

/** What is asked of the bot. */
export interface Load {
  questions: number;
  perSecond: number;
  users: number;
  servers: number;
}

/** What came of it. Times are milliseconds from a question to the first that its asker sees of the answer. */
export interface Borne {
  answered: number;
  refused: number;
  p50: number;
  p99: number;
  slowest: number;
  /** Resident memory of the bot's process after a tenth of the questions and after all, in MB. */
  memory: [early: number, late: number];
  violations: number;
  seconds: number;
}

/** Milliseconds within which the last answers come. */
const PATIENCE = 10_000;
const QUESTIONS = [
  'deportees count',
  'how many people were deported',
  'cost of the deal',
  'prison capacity',
  'when did the flights land',
  'judge order',
  'how many were gang members',
  'Bukele',
  'number of planes',
  'who paid for it',
  'deportees from Mars',
  '238 deportees',
];

const idOf = (kind: number, n: number): string => `${kind}${String(n + 1).padStart(17, '0')}`;

function server(n: number): Guild {
  const id = idOf(2, n);
  return {
    ...guild,
    id,
    name: `Newsroom ${n}`,
    roles: guild.roles.map((role) => ({ ...role, id })),
    channels: [{ ...channel, id: idOf(3, n), guild_id: id }],
  };
}

/** Where a member of a server types. */
function settingOf({ id, channels }: Guild, user: number): Setting {
  const [own] = channels;
  return {
    fields: {
      context: 0,
      channel_id: own!.id,
      channel: own,
      member: { ...member, user: { ...member.user, id: idOf(4, user), username: `reader-${user}` } },
      guild_locale: 'en-US',
      guild_id: id,
      guild: { id, locale: 'en-US', features: [] },
    },
    owners: { 0: id },
    locale: 'en-US',
  };
}

const megabytes = (pid: number): number =>
  (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1e6;

/** Starts the bot as `npm start` does, and asks it questions at an even rate, each of another member, over a loopback Discord. */
export async function bear({ questions, perSecond, users, servers }: Load): Promise<Borne> {
  const guilds = Array.from({ length: servers }, (_, n) => server(n));
  const discord = await new Loopback(guilds).listen();
  const data = mkdtempSync(join(tmpdir(), 'crosscheck-load-'));
  const ready = once(discord.gateway, 'ready');
  const bot = spawnScript('main.ts', {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: data,
    LOG_LEVEL: 'warn',
  });
  await ready;
  const asked: { first: number | null; text: string }[] = [];
  let early = 0;
  const began = performance.now();
  for (let i = 0; i < questions; i++) {
    const due = began + (i / perSecond) * 1000;
    await wait(Math.max(0, due - performance.now()));
    if (i === Math.floor(questions / 10)) early = megabytes(bot.process.pid!);
    const user = i % users;
    const options = [{ name: 'query', type: 3, value: QUESTIONS[i % QUESTIONS.length] }];
    const command = { id: snowflake(), name: 'factcheck', type: 1, options };
    const exchange = discord.interact(settingOf(guilds[user % servers]!, user), command);
    const own: (typeof asked)[number] = { first: null, text: '' };
    asked.push(own);
    void exchange.answer.then(({ text }) => {
      own.first = exchange.changes[0]!.after;
      own.text = text;
    });
  }
  for (let left = PATIENCE; left > 0 && asked.some(({ first }) => first === null); left -= 50) await wait(50);
  const seconds = (performance.now() - began) / 1000;
  const late = megabytes(bot.process.pid!);
  bot.process.kill('SIGTERM');
  await bot.ended;
  const violations = discord.violations.length;
  await discord.close();
  rmSync(data, { recursive: true, force: true });
  const times = asked.flatMap(({ first }) => first ?? []).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return {
    answered: times.length,
    refused: asked.filter(({ text }) => /Ask again in/.test(text)).length,
    ...{ p50: at(0.5), p99: at(0.99), slowest: at(1) },
    memory: [early, late],
    violations,
    seconds,
  };
}
