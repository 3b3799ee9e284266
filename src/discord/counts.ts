/** What became of an interaction: answered, refused with a sentence for a person, failed by a fault of ours, or gone before it was answered. */
export type Outcome = 'answered' | 'refused' | 'failed' | 'gone';

/** How many interactions ended so since the start, and how many are being answered; what was typed aside. */
export type Counts = Record<Outcome | 'underWay', number>;

const none = (): Counts => ({ answered: 0, refused: 0, failed: 0, gone: 0, underWay: 0 });

/** Counts interactions: all of them, and those of each server for itself. */
export class Tally {
  readonly #all = none();
  readonly #servers = new Map<string, Counts>();

  /** Counts an interaction of a server, null in direct messages, from now until the function that this returns is told its outcome. */
  begin(server: string | null): (outcome: Outcome) => void {
    const counts = server === null ? [this.#all] : [this.#all, this.#own(server)];
    for (const own of counts) own.underWay++;
    return (outcome) => {
      for (const own of counts) {
        own.underWay--;
        own[outcome]++;
      }
    };
  }

  /** The counts of a server alone, or of all interactions for null. */
  of(server: string | null): Counts {
    return { ...(server === null ? this.#all : (this.#servers.get(server) ?? none())) };
  }

  #own(server: string): Counts {
    const own = this.#servers.get(server) ?? none();
    this.#servers.set(server, own);
    return own;
  }
}
