import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCorpus } from './engines/corpus.ts';
import { runStep } from './engines/step.ts';

it('tells of a step that needs more heap or time than it may have, and measures one that does not', async () => {
  const work = mkdtempSync(join(tmpdir(), 'crosscheck-steps-'));
  try {
    const { dir, passages, warmUp, questions } = await writeCorpus(work, 20_000);
    const from = { dir, passages, store: join(work, 'store') };
    mkdirSync(from.store);
    const step = { system: 'MiniSearch', from, warmUp, questions };
    const ample = { minutes: 2, heapMegabytes: 2048 };
    expect(await runStep({ ...step, task: 'prepare' }, { ...ample, heapMegabytes: 64 })).toEqual({
      failed: 'more than 0.0625 GB of heap',
    });
    expect(await runStep({ ...step, task: 'prepare' }, { ...ample, minutes: 0.01 })).toEqual({
      failed: 'not within 0.01 minutes',
    });
    expect(await runStep({ ...step, task: 'measure' }, ample)).toMatchObject({
      failed: expect.stringContaining('no such file'),
    });
    expect(await runStep({ ...step, task: 'prepare' }, ample)).toHaveProperty('built.seconds');
    expect(await runStep({ ...step, task: 'measure' }, ample)).toHaveProperty('measured.p50Ms');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}, 120_000);
