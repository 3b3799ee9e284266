import { Worker } from 'node:worker_threads';
import type { Archive } from '../archive/archive.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import type { CorpusProblem } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { TookTooLong } from '../mistake.ts';
import { THREAD_ENV } from '../thread-env.ts';
import type { Answered, Told } from './desk-worker.ts';
import { errorOf } from './failure.ts';
import { SentFiles } from './sent-files.ts';
import type { Method } from './served-desk.ts';

/** The articles that a desk stands on. */
export interface Standing {
  /** Another for each state of them. */
  version: number;
  /** The archive that the files stand beside, and the names of its files that are gone; null where there is none. */
  archive: Archive | null;
  gone: ReadonlySet<string>;
  files: readonly ReadFile[];
  problems: readonly CorpusProblem[];
}

/** The thread has ended before it answered. */
export class ThreadEnded extends Error {}

/** What waits for an answer. */
interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * A thread in which desks answer, one question after the other, so that nothing else waits for them. It keeps what it has been
 * sent, so that after a change only what has changed is sent. It is started when it is first needed, and keeps the process alive
 * only while somebody waits for it.
 */
export class DeskThread {
  #worker: Worker | null = null;
  #archive: Archive | null = null;
  readonly #files = new SentFiles();
  /** Of which state of its articles each desk of the thread is. */
  readonly #versions = new Map<string, number>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #within: number;
  #last = 0;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** Each answer may take so many milliseconds. */
  constructor(within: number) {
    this.#within = within;
  }

  /**
   * Asks the desk of a key, which stands on what is given: one of a desk's methods, or `survey`, which compares all articles and
   * answers null. Rejects as the desk throws, with `TookTooLong` after its time, and with `ThreadEnded` when the thread fails or
   * is ended because of another call; the next call starts another.
   */
  call(key: string, on: Standing, method: Method | 'survey', asked: unknown[]): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(closed());
    const worker = this.#worker ?? this.#start();
    this.#send(key, on);
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      if (this.#waiting.size === 1) this.#begin();
      worker.ref();
      this.#tell({ kind: 'call', id, key, method, asked });
    });
  }

  /** Lets go of a desk. */
  forget(key: string): void {
    if (!this.#versions.delete(key)) return;
    const dropped = this.#files.forget(key);
    this.#tell({ kind: 'forget', key, dropped });
  }

  /** Lets go of an archive other than this one, and of what stands on it. */
  stayOn(archive: Archive): void {
    if (this.#archive && this.#archive !== archive) this.#leaveArchive();
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#isClosed = true;
    this.#failed([...this.#waiting.values()], closed());
    await worker?.terminate();
  }

  /** Gives the call that is answered next its time. */
  #begin(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.size > 0) this.#timer = setTimeout(() => this.#late(), this.#within).unref();
  }

  /** Ends a thread that takes too long over a call: those that wait behind it are not to wait for ever. */
  #late(): void {
    const [first] = this.#waiting.entries();
    if (!first) return;
    const [id, { reject }] = first;
    this.#waiting.delete(id);
    reject(new TookTooLong(phrase('tookTooLong', Math.ceil(this.#within / 60_000))));
    const worker = this.#worker;
    const waiting = [...this.#waiting.values()];
    this.#failed(waiting, new ThreadEnded('the thread that answers questions was ended: one took too long'));
    void worker?.terminate();
  }

  #tell(told: Told): void {
    this.#worker?.postMessage(told);
  }

  #leaveArchive(): void {
    for (const key of [...this.#versions.keys()]) this.forget(key);
    this.#archive = null;
    this.#tell({ kind: 'archive', shared: null });
  }

  /** Sends what the thread does not have of a desk. */
  #send(key: string, { version, archive, gone, files, problems }: Standing): void {
    if (archive && archive !== this.#archive) {
      if (this.#archive) this.#leaveArchive();
      this.#archive = archive;
      this.#tell({ kind: 'archive', shared: archive.segment.sections.shared });
    }
    if (this.#versions.get(key) === version) return;
    this.#versions.set(key, version);
    const isArchived = archive !== null;
    this.#tell({
      kind: 'change',
      key,
      isArchived,
      gone: [...gone],
      problems,
      ...this.#files.change(key, files),
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./desk-start.mjs', import.meta.url), {
      env: THREAD_ENV,
      execArgv: [],
    });
    worker.unref();
    worker.on('message', (answered: Answered) => {
      if (this.#worker !== worker) return;
      const waiting = this.#waiting.get(answered.id);
      this.#waiting.delete(answered.id);
      this.#begin();
      if (this.#waiting.size === 0) worker.unref();
      if ('failure' in answered) waiting?.reject(errorOf(answered.failure));
      else waiting?.resolve(answered.value);
    });
    const failed = (cause: unknown): void => {
      if (this.#worker !== worker) return;
      const why = cause instanceof Error ? cause.message : `exit code ${cause}`;
      // Who asks again does so in this order: what may have ended the thread comes last.
      const waiting = [...this.#waiting.values()].reverse();
      this.#failed(
        waiting,
        new ThreadEnded(`the thread that answers questions has ended: ${why}`, { cause }),
      );
      void worker.terminate();
    };
    worker.on('error', failed);
    worker.on('messageerror', failed);
    worker.on('exit', failed);
    this.#worker = worker;
    return worker;
  }

  #failed(waiting: readonly Waiting[], error: Error): void {
    clearTimeout(this.#timer);
    this.#worker = null;
    this.#archive = null;
    this.#versions.clear();
    this.#files.clear();
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}

const closed = (): Error => new Error('the library was closed');
