#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { endWithReader, runFigures } from './draft.ts';

endWithReader(process.stdout);

process.exitCode = await runFigures(process.argv.slice(2), {
  input: () => readFileSync(process.stdin.fd),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
