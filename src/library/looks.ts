/** Milliseconds from an event to the look at the folder, and between two looks while files are being written. */
const SOON = 120;
/** Milliseconds between two looks without an event, for what the system does not tell of. */
export const ANYWAY = 60_000;
const MOST_LOOKS = 25;

/** How a folder is looked at. */
export interface Looking {
  /** Tells whether a file is still being written, so that another look is due; with `patient` such a file stays as it was. */
  look(patient: boolean): Promise<boolean>;
  /** Is told of a failed look that nobody has asked for. */
  failed(error: unknown): void;
  /** Milliseconds from such a failure to the next look. */
  afterFailure: number;
}

/** Looks at a folder, one look after the other. */
export class Looks {
  readonly #looking: Looking;
  #turn: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  /** When the timer is due, in milliseconds of the thread. */
  #due = Number.POSITIVE_INFINITY;
  #isClosed = false;

  constructor(looking: Looking) {
    this.#looking = looking;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Looks when the looks before are done, and gives back what this one tells. */
  now(patient = true): Promise<boolean> {
    const next = this.#turn.then(() => this.#looking.look(patient));
    this.#turn = next.catch(() => {});
    return next;
  }

  /** Looks after some milliseconds, and from then on again and again; a look that is due sooner stays so. */
  soon(after = SOON): void {
    const at = performance.now() + after;
    if (this.#isClosed || this.#due <= at) return;
    clearTimeout(this.#timer);
    this.#due = at;
    this.#timer = setTimeout(() => {
      this.#due = Number.POSITIVE_INFINITY;
      this.now().then(
        (isUnsettled) => this.soon(isUnsettled ? SOON : ANYWAY),
        (error: unknown) => {
          this.#looking.failed(error);
          this.soon(this.#looking.afterFailure);
        },
      );
    }, after).unref();
  }

  /** Looks until no file is being written, as one is taken when it has not changed for a while. */
  async untilSettled(): Promise<void> {
    for (let looks = 0; looks < MOST_LOOKS && (await this.now()); looks++)
      await new Promise((done) => setTimeout(done, SOON));
  }

  /** Looks no more of itself; resolves when the last look is done. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#turn;
  }
}
