import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
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
  /** Resident memory of the bot's process after each tenth of the questions, in MB. */
  memory: number[];
  /** What Discord would have refused. */
  violations: number;
  /** Lines of the log that warn of something. */
  warnings: number;
  seconds: number;
}

/** Milliseconds within which the last answers come. */
const PATIENCE = 10_000;
const QUESTIONS: readonly [command: string, option: string, value: string][] = [
  ['factcheck', 'query', 'deportees count'],
  ['factcheck', 'query', 'how many people were deported'],
  ['factcheck', 'query', 'cost of the deal'],
  ['factcheck', 'query', 'prison capacity'],
  ['factcheck', 'query', 'when did the flights land'],
  ['factcheck', 'query', 'judge order'],
  ['factcheck', 'query', 'how many were gang members'],
  ['quote', 'words', 'you will be removed'],
  ['factcheck', 'query', 'Bukele'],
  ['factcheck', 'query', 'number of planes'],
  ['factcheck', 'query', 'who paid for it'],
  ['conflicts', 'topic', 'deportees'],
  ['factcheck', 'query', 'deportees from Mars'],
  ['factcheck', 'query', '238 deportees'],
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
    // What grows is then no garbage that waits on a machine with much memory.
    NODE_OPTIONS: '--max-old-space-size=512',
  });
  await ready;
  const [times, memory]: [number[], number[]] = [[], []];
  let refused = 0;
  const tenth = Math.ceil(questions / 10);
  const began = performance.now();
  for (let i = 0; i < questions; i++) {
    const due = began + (i / perSecond) * 1000;
    await wait(Math.max(0, due - performance.now()));
    // What was sent is not looked at again.
    if (i % perSecond === 0) discord.requests.length = 0;
    const user = i % users;
    const [name, option, value] = QUESTIONS[i % QUESTIONS.length]!;
    const options = [{ name: option, type: 3, value }];
    const command = { id: snowflake(), name, type: 1, options };
    const exchange = discord.interact(settingOf(guilds[user % servers]!, user), command);
    const heard = ({ text }: LoopbackMessage): void => {
      times.push(exchange.changes[0]!.after);
      if (/Ask again in/.test(text)) refused++;
    };
    // What gets none is missing among the answered.
    exchange.answer.then(heard, () => {});
    if ((i + 1) % tenth === 0) memory.push(megabytes(bot.process.pid!));
  }
  for (let left = PATIENCE; left > 0 && times.length < questions; left -= 50) await wait(50);
  const seconds = (performance.now() - began) / 1000;
  bot.process.kill('SIGTERM');
  const { stdout } = await bot.ended;
  const violations = discord.violations.length;
  await discord.close();
  rmSync(data, { recursive: true, force: true });
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return {
    answered: times.length,
    refused,
    ...{ p50: at(0.5), p99: at(0.99), slowest: at(1) },
    memory: memory.map(Math.round),
    violations,
    warnings: stdout.split('\n').filter(Boolean).length,
    seconds,
  };
}
