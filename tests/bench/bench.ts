import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from '../../src/desk.ts';
import { readQuantities } from '../../src/extract/quantities.ts';

const root = join(import.meta.dirname, '..', '..');
const seeds = join(root, 'seeds');

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function timed(run: () => void): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

const opened = performance.now();
const desk = await openDesk(seeds);
const load = performance.now() - opened;
const questions = [
  'deportees count',
  'when did CECOT open',
  'CECOT capacity',
  'what did Noem say about consequences',
  'how much was paid',
];
const first = timed(() => desk.ask(questions[0]!));
const warm = questions.flatMap((q) => Array.from({ length: 40 }, () => timed(() => desk.ask(q))));

const sentences = desk.corpus.passages.map((p) => p.text);
const bytes = readdirSync(seeds)
  .filter((f) => f.endsWith('.txt'))
  .reduce((n, f) => n + readFileSync(join(seeds, f)).length, 0);
const reading = Array.from({ length: 30 }, () =>
  timed(() => sentences.forEach((s) => void readQuantities(s, '2025-03-27'))),
);

const terminal = Array.from({ length: 5 }, () =>
  timed(() => spawnSync('npm', ['run', '-s', 'factcheck', '--', 'deportees', 'count'], { cwd: root })),
);

console.table({
  'load the seeds': { ms: load.toFixed(1) },
  'first question': { ms: first.toFixed(2) },
  'a question, median': { ms: median(warm).toFixed(2) },
  'a question, slowest': { ms: Math.max(...warm).toFixed(2) },
  'terminal command in all, median of 5': { ms: median(terminal).toFixed(0) },
});
console.log(
  `figures read at ${(bytes / 1e6 / (median(reading) / 1000)).toFixed(1)} MB of article text a second`,
);
