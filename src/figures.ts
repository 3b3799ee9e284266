#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { runFigures } from './draft.ts';
import { endWithReader } from './pipe.ts';

endWithReader(process.stdout);

process.exitCode = await runFigures(process.argv.slice(2), {
  input: () => readFileSync(process.stdin.fd),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
