import { Worker } from 'node:worker_threads';
import type { ReadFile } from '../corpus/assemble.ts';
import type { Survey } from '../radar/survey.ts';
import type { Found, Job } from './survey-worker.ts';

/** What waits for a survey. */
interface Waiting {
  resolve(survey: Survey): void;
  reject(error: Error): void;
}

/**
 * A thread that compares articles while questions are answered. It keeps what it has read, so that after a change only
 * what has changed is sent. It is started when it is first needed and never keeps the process alive.
 */
export class SurveyThread {
  #worker: Worker | null = null;
  /** What the thread has of each desk, by file name. */
  readonly #sent = new Map<string, ReadonlyMap<string, ReadFile>>();
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  /**
   * Compares the articles of the desk of a key, which the thread keeps where `isKept`; where they stand beside an archive, those
   * articles with each other and with what the archive has of their events. Rejects when the thread fails; the
   * next call starts another.
   */
  survey(
    key: string,
    files: readonly ReadFile[],
    isKept: boolean,
    beside: Job['beside'] = null,
  ): Promise<Survey> {
    const worker = this.#worker ?? this.#start();
    const before = this.#sent.get(key);
    const now = new Map(files.map((read) => [read.file, read]));
    if (isKept) this.#sent.set(key, now);
    const job: Job = {
      id: ++this.#last,
      key,
      isKept,
      beside,
      added: files.filter((read) => before?.get(read.file) !== read),
      removed: [...(before?.keys() ?? [])].filter((file) => !now.has(file)),
    };
    return new Promise((resolve, reject) => {
      this.#waiting.set(job.id, { resolve, reject });
      worker.postMessage(job);
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#failed(new Error('the library was closed'));
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./survey-start.mjs', import.meta.url), { env: {}, execArgv: [] });
    worker.unref();
    worker.on('message', ({ id, survey }: Found) => {
      this.#waiting.get(id)?.resolve(survey);
      this.#waiting.delete(id);
    });
    const failed = (error: Error): void => {
      if (this.#worker === worker) this.#failed(error);
    };
    worker.on('error', failed);
    worker.on('exit', (code) => failed(new Error(`the thread that compares articles ended (${code})`)));
    this.#worker = worker;
    return worker;
  }

  #failed(error: Error): void {
    this.#worker = null;
    this.#sent.clear();
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
