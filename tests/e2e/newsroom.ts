import { rm } from 'node:fs/promises';
import { test as base, expect } from 'vitest';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import { openLog } from '../../src/discord/log.ts';
import type { Rates } from '../../src/discord/turns.ts';
import { Library } from '../../src/library/library.ts';
import { eager } from '../../src/playground/discord/client.ts';
import type { RecordedRequest } from '../../src/playground/discord/rest.ts';
import { isObject } from '../../src/playground/discord/schema.ts';
import { type Loopback, startLoopback, TOKEN } from '../../src/playground/discord/server.ts';
import type { Store } from '../../src/store/store.ts';
import { emptyData, emptyStore } from '../store/databases.ts';
import { type Child, type Settings, spawnScript } from './child.ts';

interface LogLine {
  level: number;
  msg: string;
  ms?: number;
  /** What the line is about: an interaction's id, and its command. */
  request?: string;
  command?: string;
  err?: { message: string; stack?: string } | undefined;
}

interface Newsroom {
  /** A loopback Discord; at the end of the test the bot must have broken no rule and allowed no ping. */
  discord: Loopback;
  /** A folder that is removed at the end of the test. */
  data: string;
  /** What the bot keeps between runs. */
  store: Store;
  /** What the bot has logged. */
  log: LogLine[];
  /** Starts the bot on a folder, the sample corpus unless told, with changes; it is stopped at the end of the test. */
  start: (options?: Partial<BotOptions> & { corpus?: string }) => Promise<Bot>;
  /** Runs a script of `src/` against the loopback Discord, with its token; it is killed at the end of the test. */
  run: (script: string, settings?: Settings, args?: readonly string[]) => Child;
}

/** No test is about how fast somebody asks, but one. */
const MANY = { burst: 1000, perSecond: 1000 };
const ANY: Rates = { user: MANY, server: MANY, checks: MANY };

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
    const folder = await emptyData();
    await use(folder);
    await rm(folder, { recursive: true });
  },
  store: async ({ task: _ }, use) => use(await emptyStore()),
  start: async ({ discord, log, store }, use) => {
    const ending: (() => Promise<void>)[] = [];
    const stream = { write: (line: string) => log.push(JSON.parse(line)) };
    await use(async ({ corpus = 'seeds', ...options } = {}) => {
      const warn = (error: unknown, message: string): void => {
        log.push({ level: 40, msg: message, err: error as Error as LogLine['err'] });
      };
      const articles = store.articles;
      const library = await Library.open({ dir: corpus, articles, isShared: false, warn });
      ending.push(() => library.close());
      const bot = await startBot({
        token: TOKEN,
        apiUrl: discord.apiUrl,
        library,
        store,
        log: openLog('debug', stream),
        clientOptions: eager,
        rates: ANY,
        ...options,
      });
      ending.push(() => bot.stop());
      return bot;
    });
    await endAll(ending);
  },
  run: async ({ discord, data }, use) => {
    const children: Child[] = [];
    await use((script, settings, args) => {
      const own = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, DATA_DIR: data };
      const child = spawnScript(script, { ...own, ...settings }, args);
      children.push(child);
      return child;
    });
    for (const child of children) child.process.kill('SIGKILL');
  },
});

/** Milliseconds within which a bot has to stop. */
const STOPPING = 15_000;

/** Stops bots and closes libraries, the last first. Throws when that takes too long, or whatever the first one throws. */
async function endAll(ending: readonly (() => Promise<void>)[]): Promise<void> {
  const sentence = `The bot did not stop within ${STOPPING / 1000} s: something that the test began never ends, such as a command that waits.`;
  const ended = async (): Promise<void> => {
    for (const end of ending.toReversed()) await end();
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), STOPPING);
  });
  await Promise.race([ended(), late]).finally(() => clearTimeout(timer));
}

/** Requests that show a text without forbidding every mention in it. */
function pings({ method, path, body }: RecordedRequest): string[] {
  const message = isObject(body) && isObject(body.data) ? body.data : body;
  if (!isObject(message) || !('content' in message || Array.isArray(message.components))) return [];
  const forbidden = JSON.stringify(message.allowed_mentions) === '{"parse":[]}';
  return forbidden ? [] : [`${method} ${path}: ${JSON.stringify(message.allowed_mentions)}`];
}
