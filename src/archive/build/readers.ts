import type { ReaderData, ReadingJob, ReadingNews } from './reader-worker.ts';
import { onThreads } from './threads.ts';

/**
 * Does jobs on so many threads at a time; `onFile` is told the bytes of each file that has been read. Rejects when a thread fails; what
 * is done by then stays.
 */
export function readOnThreads(
  jobs: readonly ReadingJob[],
  threads: number,
  data: ReaderData,
  onFile: (bytes: number) => void,
): Promise<void> {
  return onThreads<ReadingJob, ReadingNews>({
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
