import { Extractor } from '../../corpus/extraction/extractor.ts';
import { type ReadingJob, readInto } from './read-job.ts';
import type { ReaderData, ReadingNews } from './reader-worker.ts';
import { onThreads } from './threads.ts';

/** Up to so many files are read in place: no thread is worth its start. */
const FEW = 60;

/**
 * Does jobs, on so many threads at a time where they are of many files; `onFile` is told the bytes of each file that has been read. Rejects
 * when a thread fails; what is done by then stays.
 */
export async function readAll(
  jobs: readonly ReadingJob[],
  threads: number,
  data: ReaderData,
  onFile: (bytes: number) => void,
): Promise<void> {
  if (jobs.reduce((sum, { files }) => sum + files.length, 0) <= FEW) {
    const extractor = new Extractor(data);
    for (const job of jobs) await readInto(job, data.dir, extractor, onFile);
    return;
  }
  await onThreads<ReadingJob, ReadingNews>({
    start: new URL('./reader-start.mjs', import.meta.url),
    workerData: data,
    jobs,
    threads,
    heard({ bytes }) {
      if (bytes !== null) onFile(bytes);
      return bytes === null;
    },
  });
}
