import { Worker } from 'node:worker_threads';
import { phrase } from '../../locale/phrase.ts';
import { THREAD_ENV } from '../../thread-env.ts';
import type { Job, Outcome } from './worker.ts';

/** How long a thread waits for the next file, in milliseconds. */
const IDLE = 2000;
/** How often the memory of the process is looked at while a file is read, in milliseconds. */
const LOOK = 250;
/** By how much it may grow meanwhile, in bytes; the thread's own limit does not hold for buffers. */
const MOST_GROWTH = 1024 ** 3;

const SLOW = phrase('takesTooLong');
const LARGE = phrase('takesTooMuchMemory');

/**
 * A thread that takes text out of files, one after the other. It is started when it is first needed, ended when a file
 * takes too long or too much memory, and when there is nothing to do; it never keeps the process alive.
 */
export class ExtractionThread {
  /** How long one file may take, in milliseconds. */
  readonly #patience: number;
  /** In MB. */
  readonly #memory: number;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(patience: number, memory: number) {
    this.#patience = patience;
    this.#memory = memory;
  }

  /** Takes the text out of a file, after those that were handed in before it. Never rejects. */
  run(job: Job): Promise<Outcome> {
    const outcome = this.#last.then(() => this.#runNow(job));
    this.#last = outcome;
    return outcome;
  }

  async #runNow(job: Job): Promise<Outcome> {
    clearTimeout(this.#idle);
    const worker = this.#worker ?? this.#start();
    worker.ref();
    const outcome = await outcomeOf(worker, job, this.#patience);
    // A thread that failed may be in any state.
    if (outcome.isSound) {
      worker.unref();
      this.#idle = setTimeout(() => this.#end(), IDLE).unref();
    } else this.#end();
    return outcome.of;
  }

  #start(): Worker {
    const worker = started(this.#memory);
    // It may end between two files too.
    worker.on('error', () => {});
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }

  #end(): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
  }
}

function started(memory: number): Worker {
  // What the readers of formats print is not for our output.
  const worker = new Worker(new URL('./start.mjs', import.meta.url), {
    env: THREAD_ENV,
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory, stackSizeMb: 4 },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

function outcomeOf(worker: Worker, job: Job, patience: number): Promise<{ of: Outcome; isSound: boolean }> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const end = (of: Outcome, isSound = false) => {
      clearTimeout(limit);
      clearInterval(looking);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve({ of, isSound });
    };
    const onMessage = (outcome: Outcome) => end(outcome, true);
    const onExit = () => end({ reason: LARGE });
    const onError = ({ code }: NodeJS.ErrnoException) =>
      end(
        code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { reason: LARGE }
          : { reason: phrase('cannotBeReadAs', job.from), isOpen: true },
      );
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    const limit = setTimeout(() => end({ reason: SLOW }), patience);
    const looking = setInterval(() => {
      if (process.memoryUsage.rss() - before > MOST_GROWTH) end({ reason: LARGE });
    }, LOOK);
    worker.postMessage(job);
  });
}
