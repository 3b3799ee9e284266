import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { openStore } from '../src/store/store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with an empty database. Making one takes seconds; tests copy it. */
    emptyData: string;
    /** A file with what that database holds, for a database in memory. */
    emptyDump: string;
    /** Whether properties are tried as often as they state: `npm run test:long`. */
    inFull: boolean;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscheck-data-'));
  const [dataDir, dump] = [join(folder, 'data'), join(folder, 'dump.tar')];
  const store = await openStore({ dataDir, databaseUrl: undefined }, () => {});
  await store.close();
  await rm(join(dataDir, 'lock'), { force: true });
  const db = await PGlite.create(join(dataDir, 'database'));
  await writeFile(dump, Buffer.from(await (await db.dumpDataDir('none')).arrayBuffer()));
  await db.close();
  provide('emptyData', dataDir);
  provide('emptyDump', dump);
  return () => rm(folder, { recursive: true, force: true });
}
