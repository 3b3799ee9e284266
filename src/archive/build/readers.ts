import { Worker } from 'node:worker_threads';
import type { ReaderData, ReadingJob, ReadingNews } from './reader-worker.ts';

/** Does one job on a thread; resolves when it is done. */
function run(worker: Worker, job: ReadingJob, onFile: (bytes: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const heard = ({ bytes }: ReadingNews): void => {
      if (bytes !== null) onFile(bytes);
      else {
        end();
        resolve();
      }
    };
    const ended = (code: number): void => failed(new Error(`a thread that reads articles ended (${code})`));
    const failed = (error: Error): void => {
      end();
      reject(error);
    };
    const end = (): void => {
      worker.off('message', heard).off('error', failed).off('exit', ended);
    };
    worker.on('message', heard).on('error', failed).on('exit', ended);
    worker.postMessage(job);
  });
}

/**
 * Does jobs on so many threads at a time; `onFile` is told the bytes of each file that has been read. Rejects when a thread fails; what
 * is done by then stays.
 */
export async function readOnThreads(
  jobs: readonly ReadingJob[],
  threads: number,
  data: ReaderData,
  onFile: (bytes: number) => void,
): Promise<void> {
  const left = jobs.toReversed();
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./reader-start.mjs', import.meta.url), {
      workerData: data,
      execArgv: [],
    });
    try {
      for (let job = left.pop(); job; job = left.pop()) await run(worker, job, onFile);
    } finally {
      await worker.terminate();
    }
  };
  const all = Array.from({ length: Math.min(threads, jobs.length) }, work);
  const ended = await Promise.allSettled(all);
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
