import { Worker } from 'node:worker_threads';
import type { Archive } from '../archive/archive.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import type { CorpusProblem } from '../domain.ts';
import type { Answered, Told } from './desk-worker.ts';
import { errorOf } from './failure.ts';
import type { Method } from './served-desk.ts';

/** So many desks are kept in the thread at a time. */
const MOST_KEPT = 20;

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

/** What waits for an answer. */
interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** What the thread has of a desk: its files by their names. */
interface Sent {
  version: number;
  files: ReadonlyMap<string, ReadFile>;
}

/**
 * A thread in which desks answer, one question after the other, so that nothing else waits for them. It keeps what it has been
 * sent, so that after a change only what has changed is sent. It is started when it is first needed and never keeps the process
 * alive.
 */
export class DeskThread {
  #worker: Worker | null = null;
  #archive: Archive | null = null;
  readonly #sent = new Map<string, Sent>();
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #isClosed = false;

  /**
   * Asks the desk of a key, which stands on what is given: one of a desk's methods, or `survey`, which compares all articles and
   * answers null. Rejects as the desk throws, and when the thread fails; the next call starts another.
   */
  call(key: string, on: Standing, method: Method | 'survey', asked: unknown[]): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(closed());
    const worker = this.#worker ?? this.#start();
    const tell = (told: Told): void => worker.postMessage(told);
    this.#send(key, on, tell);
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      tell({ kind: 'call', id, key, method, asked });
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#isClosed = true;
    this.#failed(closed());
    await worker?.terminate();
  }

  /** Sends what the thread does not have of a desk, which is then the last that it would give up. */
  #send(
    key: string,
    { version, archive, gone, files, problems }: Standing,
    tell: (told: Told) => void,
  ): void {
    if (archive && archive !== this.#archive) {
      this.#archive = archive;
      // What stood on the one before is sent anew.
      for (const other of this.#sent.keys()) tell({ kind: 'forget', key: other });
      this.#sent.clear();
      tell({ kind: 'archive', shared: archive.segment.sections.shared });
    }
    const before = this.#sent.get(key);
    this.#sent.delete(key);
    if (before?.version === version) {
      this.#sent.set(key, before);
      return;
    }
    const now = new Map(files.map((read) => [read.file, read]));
    this.#sent.set(key, { version, files: now });
    tell({
      kind: 'change',
      key,
      isArchived: archive !== null,
      gone: [...gone],
      problems,
      added: files.filter((read) => before?.files.get(read.file) !== read),
      removed: [...(before?.files.keys() ?? [])].filter((file) => !now.has(file)),
    });
    for (const oldest of this.#sent.keys()) {
      if (this.#sent.size <= MOST_KEPT) break;
      this.#sent.delete(oldest);
      tell({ kind: 'forget', key: oldest });
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL('./desk-start.mjs', import.meta.url), { env: {}, execArgv: [] });
    worker.unref();
    worker.on('message', (answered: Answered) => {
      const waiting = this.#waiting.get(answered.id);
      this.#waiting.delete(answered.id);
      if ('failure' in answered) waiting?.reject(errorOf(answered.failure));
      else waiting?.resolve(answered.value);
    });
    const failed = (error: Error): void => {
      if (this.#worker === worker) this.#failed(error);
    };
    worker.on('error', failed);
    worker.on('messageerror', failed);
    worker.on('exit', (code) => failed(new Error(`the thread that answers questions ended (${code})`)));
    this.#worker = worker;
    return worker;
  }

  #failed(error: Error): void {
    this.#worker = null;
    this.#archive = null;
    this.#sent.clear();
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

const closed = (): Error => new Error('the library was closed');
