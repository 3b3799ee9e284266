import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { Buckets, type Rate } from './buckets.ts';

/** How fast a member and a server may ask. */
export interface Rates {
  user: Rate;
  server: Rate;
  /** For a member, of what takes seconds: a message or a draft that is checked. */
  checks: Rate;
}

/** More than a person reads, and than a newsroom asks at a time; most questions cost some milliseconds. */
export const RATES: Rates = {
  user: { burst: 15, perSecond: 1 },
  server: { burst: 60, perSecond: 10 },
  checks: { burst: 4, perSecond: 0.1 },
};

/** Sees to it that nobody's questions keep those of other servers waiting, as far as they come to this process. */
export class Turns {
  readonly #users: Buckets;
  readonly #servers: Buckets;
  readonly #checks: Buckets;

  constructor({ user, server, checks }: Rates) {
    this.#users = new Buckets(user);
    this.#servers = new Buckets(server);
    this.#checks = new Buckets(checks);
  }

  /**
   * Takes the turn of a member of a server, null in direct messages. Throws a Mistake that says how long to wait when the member
   * or the server has had too many; that costs no turn.
   */
  take(user: string, server: string | null, isCheck: boolean, now = performance.now()): void {
    const own = Math.max(this.#users.wait(user, now), isCheck ? this.#checks.wait(user, now) : 0);
    if (own > 0) throw new Mistake(phrase('askedTooMuch', seconds(own)));
    const all = server === null ? 0 : this.#servers.wait(server, now);
    if (all > 0) throw new Mistake(phrase('serverAskedTooMuch', seconds(all)));
    this.#users.take(user, now);
    if (isCheck) this.#checks.take(user, now);
    if (server !== null) this.#servers.take(server, now);
  }
}

const seconds = (ms: number): number => Math.ceil(ms / 1000);
