import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SEEDS, scoreConflicts, sharesOf } from './conflicts.ts';
import { figuresOf, scoreTopic } from './score.mjs';
import { answersOf } from './topic.ts';

/** What no change may fall below, a little under what was last reached: raise it when a topic gets better. */
const FLOORS: [topic: string, f1: number, relations: number, evidence: number, absence: number][] = [
  ['aircrash', 0.83, 0.59, 0.84, 0.66],
  ['budget', 0.9, 0.91, 0.91, 0.95],
  ['climate', 0.68, 0.5, 0.8, 0.75],
  ['plant', 0.51, 0.49, 0.74, 0.55],
  ['quake', 0.96, 0.9, 0.96, 0.95],
  ['strike', 0.8, 0.72, 0.84, 0],
  ['warfront', 0.68, 0.6, 0.82, 0.35],
];

test.each(FLOORS)(
  'the answers on %s are as good as they were',
  async (topic, f1, relations, evidence, absence) => {
    const dir = join(import.meta.dirname, 'topics', topic);
    const reached = figuresOf(scoreTopic(dir, await answersOf(dir)));
    const floors = {
      'readings F1': f1,
      'relation accuracy': relations,
      'evidence recall@5': evidence,
      'absence said': absence,
    };
    const fallen = Object.entries(floors).filter(([figure, floor]) => !((reached[figure] ?? 0) >= floor));
    expect(fallen.map(([figure, floor]) => `${figure}: ${reached[figure]}, not ${floor}`)).toEqual([]);
    expect(reached['not verbatim']).toBe(0);
  },
);

/** The same for the disagreements that are listed unasked. */
const LISTED: [topic: string, precision: number, recall: number][] = [
  ['aircrash', 0.99, 0.37],
  ['plant', 0.74, 0.29],
  ['protest', 0.99, 0.41],
  ['quake', 0.99, 0.59],
  ['seeds', 0.79, 0.3],
];

test.each(LISTED)('what is listed for %s is as right and as much as it was', async (topic, right, much) => {
  const dir = join(import.meta.dirname, 'topics', topic);
  const { folder, labels } =
    topic === 'seeds' ? SEEDS : { folder: join(dir, 'corpus'), labels: join(dir, 'conflicts.jsonl') };
  const { precision, recall } = sharesOf(await scoreConflicts(folder, labels));
  expect(precision).toBeGreaterThanOrEqual(right);
  expect(recall).toBeGreaterThanOrEqual(much);
});
