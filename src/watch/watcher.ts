import { setImmediate } from 'node:timers/promises';
import type { Answer, Filters, News } from '../domain.ts';
import { groupBy } from '../group.ts';
import type { Library } from '../library/library.ts';
import { Mistake, TookTooLong } from '../mistake.ts';
import type { Watch, Watches } from '../store/watches.ts';
import { newsIn, sightingOf } from './news.ts';

/** Milliseconds between two looks for alerts that could not be told at once. */
const AGAIN = 20_000;

/** What a watcher works with. */
export interface Watching {
  library: Library;
  watches: Watches;
  /**
   * Tells a channel; `id` is the alert's, the same when it is told again. False when there is no such channel any more; rejects
   * when telling it fails otherwise.
   */
  tell(channel: string, news: News, id: number): Promise<boolean>;
  warn(error: unknown, message: string): void;
}

/** The question and the filters of a watch. */
export const askedBy = ({ args }: Pick<Watch, 'args'>): [query: string, filters: Filters] => {
  const { query = '', ...filters } = args;
  return [query, filters];
};

/** Asks watched questions again when the corpus changes, and has their channels told of what is new, once. */
export class Watcher {
  readonly #with: Watching;
  readonly #timer: NodeJS.Timeout;
  /** Servers whose articles have changed since their watches were last looked at; null for all. */
  readonly #due = new Set<string | null>([null]);
  #working: Promise<void> = Promise.resolve();
  #isClosed = false;

  /** Looks at all watches at once, as articles may have come while nobody watched. */
  constructor(watching: Watching) {
    this.#with = watching;
    watching.library.onChange((server) => this.look(server));
    this.#timer = setInterval(() => this.#work(), AGAIN).unref();
    this.#work();
  }

  /** Looks at the watches of a server, or at all for null. */
  look(server: string | null): void {
    this.#due.add(server);
    this.#work();
  }

  /** Resolves when all that is due has been looked at and told. */
  idle(): Promise<void> {
    return this.#working;
  }

  close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    return this.#working;
  }

  #work(): void {
    const { warn } = this.#with;
    this.#working = this.#working
      .then(() => this.#lookAtDue())
      .catch((error: unknown) => warn(error, 'watched questions could not be looked at'))
      .then(() => this.#tellAll())
      .catch((error: unknown) => warn(error, 'alerts could not be looked up'));
  }

  async #lookAtDue(): Promise<void> {
    const due = [...this.#due];
    this.#due.clear();
    if (due.length === 0 || this.#isClosed) return;
    const { watches, warn } = this.#with;
    let all: Watch[];
    try {
      all = due.includes(null)
        ? await watches.list(null)
        : (await Promise.all(due.map((server) => watches.list(server)))).flat();
    } catch (error) {
      for (const server of due) this.#due.add(server);
      throw error;
    }
    // Server by server, so that each has its desk made ready once.
    for (const watch of [...groupBy(all, (w) => w.server).values()].flat()) {
      if (this.#isClosed) return;
      // Questions and heartbeats go first.
      await setImmediate();
      try {
        await this.#lookAt(watch);
      } catch (error) {
        this.#due.add(watch.server);
        warn(error, 'a watched question could not be looked at, and is again');
      }
    }
  }

  async #lookAt(watch: Watch): Promise<void> {
    const { library, watches } = this.#with;
    let answer: Answer;
    try {
      answer = await library.desk(watch.server).ask(...askedBy(watch));
    } catch (error) {
      // It cannot be asked any more, as when the outlet that it names is gone.
      if (error instanceof Mistake && !(error instanceof TookTooLong)) return;
      throw error;
    }
    const now = sightingOf(answer, watch.seen);
    if (now.seen.length === watch.seen.length && now.shown.join('\n') === watch.shown.join('\n')) return;
    const isTaken = await watches.sighted(watch, now, newsIn(answer, watch), new Date());
    // Another process was faster, and may have had other articles.
    if (!isTaken) this.#due.add(watch.server);
  }

  async #tellAll(): Promise<void> {
    const { watches, tell, warn } = this.#with;
    while (!this.#isClosed) {
      const alert = await watches.next(new Date());
      if (!alert) return;
      try {
        const { channel, content, id } = alert;
        if (await tell(channel, content as News, id)) await watches.told(alert, new Date());
        else {
          await watches.removeAll(channel);
          warn(
            new Error(`no channel ${channel}`),
            'a channel is gone, and what it watched is watched no more',
          );
        }
      } catch (error) {
        warn(error, `a channel could not be told of news (alert ${alert.id})`);
      }
    }
  }
}
