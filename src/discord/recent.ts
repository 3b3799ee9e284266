import type { Logger } from 'pino';
import { isSlow } from '../is-slow.ts';
import type { CheckRecord, KeptCheck } from '../store/record.ts';

/** Milliseconds for which what a member asked is kept here: while one question is typed. */
const KEPT = 3000;
/** Milliseconds that an offer waits for it. */
const PATIENCE = 20;
/** So many members at a time, and so many checks of each. */
const MOST_MEMBERS = 200;
const MOST_CHECKS = 50;

type Asked = Pick<KeptCheck, 'command' | 'query'>;

/** What members asked before, each for themselves, at hand while they type. */
export class RecentQuestions {
  readonly #record: Pick<CheckRecord, 'own'>;
  readonly #log: Pick<Logger, 'warn'>;
  readonly #members = new Map<string, { checks: Promise<readonly Asked[]>; until: number }>();

  constructor(record: Pick<CheckRecord, 'own'>, log: Pick<Logger, 'warn'>) {
    this.#record = record;
    this.#log = log;
  }

  /**
   * What a member asked with a command in a server (null: in direct messages), the latest first, each question once. None
   * where the record cannot tell it soon.
   */
  async of(server: string | null, member: string, command: string): Promise<string[]> {
    const checks = this.#checksOf(server ?? '', member);
    if (await isSlow(checks, PATIENCE)) return [];
    const once = new Map<string, string>();
    for (const { command: used, query } of await checks) {
      const asked = query.trim();
      const key = asked.toLowerCase();
      if (used === command && asked && !once.has(key)) once.set(key, asked);
    }
    return [...once.values()];
  }

  #checksOf(server: string, member: string): Promise<readonly Asked[]> {
    const key = `${server} ${member}`;
    const known = this.#members.get(key);
    const now = performance.now();
    if (known && now < known.until) return known.checks;
    const checks = this.#record.own(server, member, MOST_CHECKS).catch((err: unknown) => {
      this.#log.warn({ err }, 'what a member asked before could not be offered');
      return [];
    });
    this.#members.delete(key);
    this.#members.set(key, { checks, until: now + KEPT });
    for (const oldest of this.#members.keys())
      if (this.#members.size > MOST_MEMBERS) this.#members.delete(oldest);
    return checks;
  }
}
