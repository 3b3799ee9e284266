import { setImmediate } from 'node:timers/promises';

/** So many interactions at a time are answered as they come. */
const MOST = 20;

/**
 * A line in which those wait that come while many others are answered: each goes on in a turn of the event loop of its own, so that
 * Discord is told in time of those that come behind.
 */
export class Line {
  #last: Promise<unknown> = Promise.resolve();
  readonly #underWay: () => number;

  /** `underWay` tells how many are answered at the moment, with the one that asks. */
  constructor(underWay: () => number) {
    this.#underWay = underWay;
  }

  /** Null where nobody needs to wait; else what resolves when it is one's turn. */
  join(): (() => Promise<void>) | null {
    return this.#underWay() > MOST ? () => this.#turn() : null;
  }

  async #turn(): Promise<void> {
    this.#last = this.#last.then(() => setImmediate());
    await this.#last;
  }
}
