import { join } from 'node:path';
import { Archive } from '../../../../src/archive/archive.ts';
import { buildArchive } from '../../../../src/archive/build/build.ts';
import { archiveHoldings } from '../../../../src/archive/holdings.ts';
import { deskOf } from '../../../../src/desk.ts';
import type { Engine, Opened } from '../system.ts';
import { answeringOn } from './answering.ts';

/** The desk on an archive, which is built of a folder of files before. */
export const ARCHIVE: Engine = {
  async prepare({ dir, store }) {
    await buildArchive({ dir, dataDir: store, path: join(store, 'corpus.archive') });
  },
  async open({ store }): Promise<Opened> {
    return answeringOn(deskOf(archiveHoldings(Archive.open(join(store, 'corpus.archive')))));
  },
};
