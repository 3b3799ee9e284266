import { parentPort, workerData } from 'node:worker_threads';
import { Extractor } from '../../corpus/extraction/extractor.ts';
import { type ReadingJob, readInto } from './read-job.ts';

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
const tell = (bytes: number | null): void => parentPort!.postMessage({ bytes } satisfies ReadingNews);

parentPort!.on('message', async (job: ReadingJob) => {
  await readInto(job, dir, extractor, tell);
  tell(null);
});
