#!/usr/bin/env node
import { join } from 'node:path';
import { Events } from 'discord.js';
import { pino } from 'pino';
import { botConfig } from './config.ts';
import { Extractor } from './corpus/extraction/extractor.ts';
import { openDesk } from './desk.ts';
import { AsideStore } from './discord/aside-store.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { GatewayRefusal } from './discord/refusal.ts';
import { unreachable } from './discord/unreachable.ts';
import { Mistake } from './mistake.ts';

/** Exit codes: 2 for bad settings; 78, which is EX_CONFIG, tells a supervisor that a restart cannot help. */
const EXIT = { done: 0, fault: 1, mistake: 2, refused: 78 } as const;

async function main(): Promise<void> {
  const { token, apiUrl, corpusDir, dataDir, logLevel } = botConfig();
  const log = pino({ level: logLevel });
  const desk = await openDesk(corpusDir, { extractor: new Extractor({ dataDir }) });
  for (const { file, line, message } of desk.corpus.problems) log.warn({ file, line }, message);
  log.info({ folder: corpusDir, ...desk.corpus.summary }, 'corpus loaded');

  // It takes seconds on a large corpus, and an interaction waits for three.
  const started = performance.now();
  const { all } = desk.conflicts();
  log.info({ disagreements: all, ms: Math.round(performance.now() - started) }, 'disagreements listed');

  let bot: Bot | undefined;
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await bot?.stop();
    process.exit(EXIT.done);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal).catch(fail));

  bot = await startBot({ token, apiUrl, desk, aside: new AsideStore(join(dataDir, 'aside')), log });
  bot.client.once(Events.ShardDisconnect, ({ code }) => {
    if (!stopping) fail(new GatewayRefusal(code));
  });
}

/** Ends the process with a sentence for what a person can put right, and with the whole error for the rest. */
function fail(error: unknown): never {
  if (error instanceof Mistake || error instanceof GatewayRefusal) {
    process.stderr.write(`${error.message}\n`);
    process.exit(error instanceof Mistake ? EXIT.mistake : EXIT.refused);
  }
  const details = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${unreachable(error) ?? `This is a fault of Crosscheck: ${details}`}\n`);
  process.exit(EXIT.fault);
}

main().catch(fail);
