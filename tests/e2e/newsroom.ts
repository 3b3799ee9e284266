import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { test as base, expect } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import { AsideStore } from '../../src/discord/aside-store.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import { eager } from '../loopback/client.ts';
import type { RecordedRequest } from '../loopback/rest.ts';
import { isObject } from '../loopback/schema.ts';
import { type Loopback, startLoopback, TOKEN } from '../loopback/server.ts';
import { type Child, type Settings, spawnScript } from './child.ts';

const seeds = openDesk('seeds');

interface LogLine {
  level: number;
  msg: string;
  reference?: string;
  err?: { message: string; stack: string };
}

interface Newsroom {
  /** A loopback Discord; at the end of the test the bot must have broken no rule and allowed no ping. */
  discord: Loopback;
  /** The folder of what the bot keeps between runs. */
  data: string;
  /** What the bot has logged. */
  log: LogLine[];
  /** Starts the bot on the sample corpus, with changes; it is stopped at the end of the test. */
  start: (options?: Partial<BotOptions>) => Promise<Bot>;
  /** Runs a script of `src/` against the loopback Discord, with its token; it is killed at the end of the test. */
  run: (script: string, settings?: Settings) => Child;
}

/** A test with the real bot on a loopback Discord. */
export const test = base.extend<Newsroom>({
  discord: async ({ task: _ }, use) => {
    const discord = await startLoopback();
    await use(discord);
    await discord.close();
    expect(discord.violations).toEqual([]);
    expect(discord.requests.flatMap(pings)).toEqual([]);
  },
  log: async ({ task: _ }, use) => use([]),
  data: async ({ task: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  start: async ({ discord, log, data }, use) => {
    const bots: Bot[] = [];
    const stream = { write: (line: string) => log.push(JSON.parse(line)) };
    await use(async (options) => {
      const bot = await startBot({
        token: TOKEN,
        apiUrl: discord.apiUrl,
        desk: await seeds,
        aside: new AsideStore(join(data, 'aside')),
        log: pino({ level: 'debug' }, stream),
        clientOptions: eager,
        ...options,
      });
      bots.push(bot);
      return bot;
    });
    for (const bot of bots) await bot.stop();
  },
  run: async ({ discord }, use) => {
    const children: Child[] = [];
    await use((script, settings) => {
      const own = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl };
      const child = spawnScript(script, { ...own, ...settings });
      children.push(child);
      return child;
    });
    for (const child of children) child.process.kill('SIGKILL');
  },
});

/** Requests that show a text without forbidding every mention in it. */
function pings({ method, path, body }: RecordedRequest): string[] {
  const message = isObject(body) && isObject(body.data) ? body.data : body;
  if (!isObject(message) || !('content' in message || Array.isArray(message.components))) return [];
  const forbidden = JSON.stringify(message.allowed_mentions) === '{"parse":[]}';
  return forbidden ? [] : [`${method} ${path}: ${JSON.stringify(message.allowed_mentions)}`];
}
