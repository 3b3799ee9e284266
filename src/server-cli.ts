#!/usr/bin/env node
import { corpusPlace, storePlace } from './config.ts';
import { endWithReader } from './pipe.ts';
import { runServerTerminal } from './server-terminal.ts';

endWithReader(process.stdout);

process.exitCode = await runServerTerminal(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY && !process.env.NO_COLOR,
  corpusPlace,
  storePlace,
});
