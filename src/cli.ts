#!/usr/bin/env node
import { corpusPlace, dataDir } from './config.ts';
import { endWithReader } from './pipe.ts';
import { runTerminal } from './terminal.ts';

endWithReader(process.stdout);

process.exitCode = await runTerminal(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY && !process.env.NO_COLOR,
  corpusPlace,
  dataDir,
});
