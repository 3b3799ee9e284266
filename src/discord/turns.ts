import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { Buckets, type Rate } from './buckets.ts';

/** How fast a member and a server may ask. */
export interface Rates {
  user: Rate;
  server: Rate;
}

/** More than a person reads, and than a newsroom asks at a time; a question costs some milliseconds. */
export const RATES: Rates = {
  user: { burst: 15, perSecond: 1 },
  server: { burst: 60, perSecond: 10 },
};

/** Sees to it that nobody's questions keep those of others waiting. */
export class Turns {
  readonly #users: Buckets;
  readonly #servers: Buckets;

  constructor({ user, server }: Rates) {
    this.#users = new Buckets(user);
    this.#servers = new Buckets(server);
  }

  /**
   * Takes the turn of a member of a server, null in direct messages. Throws a Mistake that says how long to wait when the member
   * or the server has had too many; that costs no turn.
   */
  take(user: string, server: string | null, now = performance.now()): void {
    const own = this.#users.wait(user, now);
    if (own > 0) throw new Mistake(phrase('askedTooMuch', seconds(own)));
    const all = server === null ? 0 : this.#servers.wait(server, now);
    if (all > 0) throw new Mistake(phrase('serverAskedTooMuch', seconds(all)));
    this.#users.take(user, now);
    if (server !== null) this.#servers.take(server, now);
  }
}

const seconds = (ms: number): number => Math.ceil(ms / 1000);
