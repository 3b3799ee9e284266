#!/usr/bin/env node
import { join } from 'node:path';
import { pino } from 'pino';
import { corpusPlace, dataDir } from '../config.ts';
import { openLog } from '../discord/log.ts';
import { exitCodeOf } from '../ending.ts';
import { playgroundOptions, USAGE } from './options.ts';
import { openPlayground } from './playground.ts';

const out = (text: string): boolean => process.stdout.write(`${text}\n`);

process.exitCode = await exitCodeOf(
  async () => {
    const options = playgroundOptions(process.argv.slice(2));
    if (!options) {
      out(USAGE);
      return;
    }
    const { port, locale, corpus = corpusPlace().dir ?? 'seeds' } = options;
    const log = openLog('warn', pino.destination(2));
    const data = join(dataDir(), 'playground');
    const playground = await openPlayground({ port, corpus, locale, dataDir: data, log });
    out(`Crosscheck's playground: open ${playground.url} in a browser. Ctrl+C ends it.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        playground.close().finally(() => process.exit(0));
      });
  },
  (text) => process.stderr.write(text),
);
