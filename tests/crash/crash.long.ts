import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crashes } from './crash.ts';

const KILLS = 20;

test('a process that is killed at any moment has lost nothing that it acknowledged', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  let acknowledged = 0;
  for await (const { done, problems } of crashes(dir, KILLS, Math.random, 1200)) {
    expect(problems).toEqual([]);
    acknowledged += done;
  }
  expect(acknowledged).toBeGreaterThan(KILLS);
  await rm(dir, { recursive: true });
}, 600_000);
