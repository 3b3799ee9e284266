/** `npm run crash -- [TIMES] [SEED]`: kills the process at so many random moments, and says what was lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashes } from './crash.ts';

const [times = '200', seed = String(Date.now() % 1e9)] = process.argv.slice(2);
/** Longer than a start, and than some dozen operations. */
const LONGEST = 1200;

/** mulberry32: numbers from 0 to 1 that a seed repeats. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const dir = await mkdtemp(join(tmpdir(), 'crosscheck-crash-'));
const sum = { kills: 0, acknowledged: 0, lost: 0 };
for await (const { after, done, problems } of crashes(
  dir,
  Number(times),
  randomFrom(Number(seed)),
  LONGEST,
)) {
  sum.kills++;
  sum.acknowledged += done;
  sum.lost += problems.length;
  for (const problem of problems) console.log(`kill ${sum.kills}, after ${Math.round(after)} ms: ${problem}`);
}
await rm(dir, { recursive: true });
console.log(
  `seed ${seed}: ${sum.kills} kills, ${sum.acknowledged} acknowledged operations, ${sum.lost} problems`,
);
process.exitCode = sum.lost > 0 ? 1 : 0;
