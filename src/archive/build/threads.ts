import { Worker } from 'node:worker_threads';
import { THREAD_ENV } from '../../thread-env.ts';

/** Work for threads of one kind, of which each job is answered with messages. */
export interface ThreadWork<Job, News> {
  /** What the threads run. */
  start: URL;
  workerData: unknown;
  jobs: readonly Job[];
  /** So many threads at a time. */
  threads: number;
  /** Is told each message, and by its place the job to which it belongs; whether the job is done with it. */
  heard(news: News, job: number): boolean;
}

/** Does one job on a thread; resolves when it is done. */
function run<Job, News>(worker: Worker, job: Job, isLast: (news: News) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const heard = (news: News): void => {
      try {
        if (!isLast(news)) return;
        end();
        resolve();
      } catch (error) {
        failed(error as Error);
      }
    };
    const ended = (code: number): void =>
      failed(new Error(`a thread that builds an archive ended (${code})`));
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

/** Does jobs on threads, in their order. Rejects when a thread fails; what is done by then stays. */
export async function onThreads<Job, News>(todo: ThreadWork<Job, News>): Promise<void> {
  const { start, workerData, jobs, threads, heard } = todo;
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(start, { workerData, env: THREAD_ENV, execArgv: [] });
    try {
      while (next < jobs.length) {
        const at = next++;
        await run<Job, News>(worker, jobs[at]!, (news) => heard(news, at));
      }
    } finally {
      await worker.terminate();
    }
  };
  const all = Array.from({ length: Math.min(threads, jobs.length) }, work);
  const ended = await Promise.allSettled(all);
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
