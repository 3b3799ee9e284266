#!/usr/bin/env node
import { corpusPlace, dataDir } from './config.ts';
import { runCorpusTerminal } from './corpus-terminal.ts';
import { endWithReader } from './pipe.ts';

endWithReader(process.stdout);

process.exitCode = await runCorpusTerminal(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isScreen: process.stderr.isTTY ?? false,
  corpusPlace,
  dataDir,
});
