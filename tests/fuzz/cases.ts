import type fc from 'fast-check';
import { inject } from 'vitest';

/** The longest that all cases of a property may take, in milliseconds. */
export const PATIENCE = 290_000;

/**
 * How often a property of hostile input is tried: so often by `npm run test:long`, `few` times by `npm test`. A failure prints its seed and
 * the path to its smallest case, of asynchronous properties too. To see that case again:
 *
 *     FUZZ_SEED=-1287347 FUZZ_PATH=12:3:0 npx vitest run tests/fuzz/article.property.test.ts -t 'part of the name'
 *
 * Without a path all cases of the seed are tried again; FUZZ_CASES tries so many. What was found once is among the `examples` of its
 * property, which come first in every run.
 */
export function cases<T>(full: number, { few = 200, examples = [] }: Few<T> = {}): fc.Parameters<T> {
  const { FUZZ_SEED: seed, FUZZ_PATH: path, FUZZ_CASES: many } = process.env;
  return {
    numRuns: many ? Number(many) : inject('inFull') ? full : few,
    examples,
    ...(seed && { seed: Number(seed) }),
    ...(path && { path, endOnFailure: true }),
    // What a case was told by the product is more than fast-check's own account of it.
    includeErrorInReport: true,
  };
}

interface Few<T> {
  few?: number;
  examples?: T[];
}
