import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slowByLook } from './analysis.ts';
import { BOUNDED, IN_A_ROW } from './bounds.ts';
import { literals } from './expressions.ts';
import { ROOT } from './places.ts';

test('no expression that is written out looks as if it took more than linear time', () => {
  const all = literals();
  expect(all.length).toBeGreaterThan(900);
  expect(slowByLook(all)).toEqual([]);
});

test('expressions are bounded only in files that are there', () => {
  expect([...Object.keys(BOUNDED), ...IN_A_ROW].filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
