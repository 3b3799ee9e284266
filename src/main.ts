#!/usr/bin/env node
import { Events } from 'discord.js';
import type { Logger } from 'pino';
import { buildingLog } from './building-log.ts';
import { type BotConfig, botConfig } from './config.ts';
import { Extractor } from './corpus/extraction/extractor.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { openLog } from './discord/log.ts';
import { GatewayRefusal } from './discord/refusal.ts';
import { unreachable } from './discord/unreachable.ts';
import { type Health, type HealthPage, serveHealth } from './health.ts';
import { Library } from './library/library.ts';
import { en } from './locale/en.ts';
import { worded } from './locale/phrase.ts';
import { Mistake } from './mistake.ts';
import { visible } from './render/visible.ts';
import { statusOf } from './status.ts';
import { openStore, type Store } from './store/store.ts';

/** Exit codes: 2 for bad settings; 78, which is EX_CONFIG, tells a supervisor that a restart cannot help. */
const EXIT = { done: 0, fault: 1, mistake: 2, refused: 78 } as const;
/** Milliseconds that ending may take in all: less than the ten seconds after which Docker kills. */
const STOP_WITHIN = 9500;

/** What runs, as far as it has been started. */
interface Running {
  page?: HealthPage;
  store?: Store;
  library?: Library;
  bot?: Bot;
  isStopping: boolean;
}

async function main(): Promise<void> {
  const config = botConfig();
  const log = openLog(config.logLevel);
  const running: Running = { isStopping: false };
  endOnFault(log);
  endOnSignal(running, log);
  await start(config, running, log).catch((error: unknown) => {
    // What is closed while it starts fails to.
    if (!running.isStopping) throw error;
  });
}

async function start(config: BotConfig, running: Running, log: Logger): Promise<void> {
  const { token, apiUrl, shards, corpusDir, dataDir, databaseUrl, healthPort } = config;
  const warn = (err: unknown, message: string): void => log.warn({ err }, message);
  if (healthPort !== undefined) running.page = await serveHealth(healthPort, () => healthOf(running));
  const store = await openStore({ dataDir, databaseUrl }, warn);
  running.store = store;
  const isShared = databaseUrl !== undefined;
  const library = await Library.open({
    dir: corpusDir,
    articles: store.articles,
    isShared,
    extractor: new Extractor({ dataDir }),
    dataDir,
    onBuilding: buildingLog(log),
    warn,
  });
  running.library = library;
  const told = new Set<string>();
  const logProblems = (): void => {
    for (const { file, line, message: said } of library.desk(null).corpus.problems) {
      const message = worded(said, en);
      if (!told.has(message)) log.warn({ file, line }, message);
      told.add(message);
    }
  };
  logProblems();
  const desk = library.desk(null);
  log.info({ folder: corpusDir, ...desk.corpus.summary }, 'corpus loaded');
  if (desk.corpus.articles.length === 0)
    log.warn('there is no common article yet: put some into the corpus folder');
  // Before somebody asks for it.
  const survey = (): void => {
    library.survey().catch((err: unknown) => warn(err, 'the articles could not be compared'));
  };
  survey();
  library.onChange((server) => {
    log.info({ server }, 'the corpus has changed');
    if (server !== null) return;
    logProblems();
    survey();
  });

  const bot = await startBot({ token, apiUrl, shards, library, store, isShared, log });
  running.bot = bot;
  bot.client.once(Events.ShardDisconnect, ({ code }) => {
    if (!running.isStopping) fail(new GatewayRefusal(code));
  });
}

/** What the health page shows. */
async function healthOf({ library, store, bot, isStopping }: Running): Promise<Health> {
  const connections = bot?.status(null);
  return {
    isReady: !isStopping && (connections?.shards.every(({ state }) => state === 'Ready') ?? false),
    ...(library && store && (await statusOf({ library, store }, null))),
    ...connections,
  };
}

/** Ends what runs on SIGTERM and SIGINT, within some seconds; on a second one at once. */
function endOnSignal(running: Running, log: Logger): void {
  const stop = async (signal: string): Promise<void> => {
    if (running.isStopping) process.exit(EXIT.done);
    running.isStopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => {
      log.warn('not all could be closed in time');
      process.exit(EXIT.done);
    }, STOP_WITHIN);
    await running.bot?.stop();
    await running.library?.close();
    await running.store?.close();
    await running.page?.close();
    log.info('stopped');
    process.exit(EXIT.done);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal).catch(fail));
}

/** What nobody has caught may have left anything in disorder: the process ends with a line of the log, and a supervisor starts another. */
function endOnFault(log: Logger): void {
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'Crosscheck ends because of a fault of its own');
    process.exit(EXIT.fault);
  });
}

/** Ends the process with a sentence for what a person can put right, and with the whole error for the rest. */
function fail(error: unknown): never {
  if (error instanceof Mistake || error instanceof GatewayRefusal) {
    process.stderr.write(`${visible(error.message)}\n`);
    process.exit(error instanceof Mistake ? EXIT.mistake : EXIT.refused);
  }
  const details = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${visible(unreachable(error) ?? `This is a fault of Crosscheck: ${details}`)}\n`);
  process.exit(EXIT.fault);
}

main().catch(fail);
