import { once, setMaxListeners } from 'node:events';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';

const stopping = (): Mistake => new Mistake(phrase('stopping'));

/** Whether the bot still takes questions, and still waits for those that it has taken. */
export class Closing {
  #isClosed = false;
  readonly #cutOff = new AbortController();

  constructor() {
    // One for each question that is worked on.
    setMaxListeners(0, this.#cutOff.signal);
  }

  /** Takes no more questions from now on. */
  close(): void {
    this.#isClosed = true;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Waits no more for what is worked on. */
  cutOff(): void {
    this.#cutOff.abort();
  }

  /** Throws a Mistake for who asks when no question is taken any more. */
  refuse(): void {
    if (this.#isClosed) throw stopping();
  }

  /** What `work` gives; rejects with a Mistake for the asker when that is waited for no more. */
  async unlessCutOff<T>(work: () => Promise<T>): Promise<T> {
    const { signal } = this.#cutOff;
    if (signal.aborted) throw stopping();
    const ended = new AbortController();
    const isCutOff = once(signal, 'abort', { signal: ended.signal }).then(() => {
      throw stopping();
    });
    return Promise.race([work(), isCutOff]).finally(() => ended.abort());
  }
}
