import { parentPort, workerData } from 'node:worker_threads';
import { Extractor } from '../../corpus/extraction/extractor.ts';
import { readFile } from '../../corpus/folder.ts';
import { SegmentBuilder } from '../segment-builder.ts';
import type { Listed } from './look.ts';

/** Files to read into one segment. */
export interface ReadingJob {
  files: Listed[];
  /** The date as of which articles without one are read. */
  latest: string | null;
  /** Where the segment is written. */
  path: string;
}

/** What a thread that reads is started with. */
export interface ReaderData {
  dir: string;
  dataDir: string;
}

/** One file has been read; or, with no size, the whole job is done. */
export interface ReadingNews {
  bytes: number | null;
}

const { dir, dataDir } = workerData as ReaderData;
const extractor = new Extractor({ dataDir });

parentPort!.on('message', async ({ files, latest, path }: ReadingJob) => {
  const builder = new SegmentBuilder(latest);
  for (const { file, source, stamp } of files) {
    builder.add(await readFile(dir, file, source, extractor), stamp);
    parentPort!.postMessage({ bytes: stamp.size } satisfies ReadingNews);
  }
  builder.write(path);
  parentPort!.postMessage({ bytes: null } satisfies ReadingNews);
});
