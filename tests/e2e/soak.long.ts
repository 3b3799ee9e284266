import { expect, test } from 'vitest';
import { bear } from '../bench/load.ts';

const SECONDS = 60;
const PER_SECOND = 200;
/** Milliseconds after which Discord says that the application did not respond. */
const DEADLINE = 3000;

test('for a minute 500 members of 50 servers are all answered in time, in memory that does not grow', async () => {
  const questions = SECONDS * PER_SECOND;
  const borne = await bear({ questions, perSecond: PER_SECOND, users: 500, servers: 50 });
  console.info(borne);
  expect(borne).toMatchObject({ answered: questions, refused: 0, violations: 0, warnings: 0 });
  expect(borne.slowest).toBeLessThan(DEADLINE);
  // The first tenths have warmed it up.
  const half = borne.memory.length / 2;
  const [early, late] = [borne.memory.slice(2, half), borne.memory.slice(half)].map((m) => Math.max(...m));
  expect(late).toBeLessThan(early! * 1.2);
}, 180_000);
