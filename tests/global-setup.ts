import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openStore } from '../src/store/store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with an empty database. Making one takes seconds; tests copy it. */
    emptyData: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'crosscheck-data-'));
  const store = await openStore({ dataDir, databaseUrl: undefined }, () => {});
  await store.close();
  await rm(join(dataDir, 'lock'), { force: true });
  provide('emptyData', dataDir);
  return () => rm(dataDir, { recursive: true, force: true });
}
