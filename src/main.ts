#!/usr/bin/env node
import { Events } from 'discord.js';
import { buildingLog } from './building-log.ts';
import { botConfig } from './config.ts';
import { Extractor } from './corpus/extraction/extractor.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { GatewayRefusal } from './discord/refusal.ts';
import { unreachable } from './discord/unreachable.ts';
import { type Health, serveHealth } from './health.ts';
import { Library } from './library/library.ts';
import { en } from './locale/en.ts';
import { worded } from './locale/phrase.ts';
import { logTo } from './log.ts';
import { Mistake } from './mistake.ts';
import { visible } from './render/visible.ts';
import { openStore } from './store/store.ts';

/** Exit codes: 2 for bad settings; 78, which is EX_CONFIG, tells a supervisor that a restart cannot help. */
const EXIT = { done: 0, fault: 1, mistake: 2, refused: 78 } as const;

async function main(): Promise<void> {
  const { token, apiUrl, shards, corpusDir, dataDir, databaseUrl, logLevel, healthPort } = botConfig();
  const log = logTo(logLevel);
  const warn = (err: unknown, message: string): void => log.warn({ err }, message);
  let library: Library | undefined;
  let bot: Bot | undefined;
  let stopping = false;
  const health = (): Health => {
    const status = bot?.status();
    return {
      isReady: !stopping && (status?.shards.every(({ state }) => state === 'Ready') ?? false),
      seconds: Math.round(process.uptime()),
      corpus: library?.desk(null).corpus.summary ?? null,
      ...status,
    };
  };
  const page = healthPort === undefined ? null : await serveHealth(healthPort, health);
  const store = await openStore({ dataDir, databaseUrl }, warn);
  const extractor = new Extractor({ dataDir });
  const isShared = databaseUrl !== undefined;
  library = await Library.open({
    dir: corpusDir,
    articles: store.articles,
    isShared,
    extractor,
    dataDir,
    onBuilding: buildingLog(log),
    warn,
  });
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

  const stop = async (signal: string) => {
    // Who asks twice does not want to wait.
    if (stopping) process.exit(EXIT.done);
    stopping = true;
    log.info({ signal }, 'stopping');
    await bot?.stop();
    await library.close();
    await store.close();
    await page?.close();
    process.exit(EXIT.done);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal).catch(fail));

  bot = await startBot({ token, apiUrl, shards, library, store, extractor, isShared, log });
  bot.client.once(Events.ShardDisconnect, ({ code }) => {
    if (!stopping) fail(new GatewayRefusal(code));
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

// Node itself would print all that hangs on an error: the token in a request's address, and what was to be written.
process.on('uncaughtException', fail);

main().catch(fail);
