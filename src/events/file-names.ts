import type { Article } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { eventId } from './event-words.ts';
import type { NewsEvent } from './events.ts';

const MOST_NAMED = 5;

/** Finds events by what somebody types for one. */
export class FileNames {
  readonly #articles: readonly Article[];
  readonly #eventOf: (article: Article) => NewsEvent;
  /** Articles by their file names in small letters, and by the ids that their file names make. */
  #known: ReadonlyMap<string, Article> | null = null;

  constructor(articles: readonly Article[], eventOf: (article: Article) => NewsEvent) {
    this.#articles = articles;
    this.#eventOf = eventOf;
  }

  #exact(asked: string): Article | undefined {
    if (!this.#known) {
      const known = new Map<string, Article>();
      // Of several the first counts, and a name before an id.
      for (const article of this.#articles.toReversed()) known.set(eventId(article.file), article);
      for (const article of this.#articles.toReversed()) known.set(article.file.toLowerCase(), article);
      this.#known = known;
    }
    return this.#known.get(asked);
  }

  /**
   * The event that is meant by an id, or by the file name of an article that tells of it or a part of one. Throws a
   * Mistake that says what to type instead.
   */
  named(typed: string): NewsEvent {
    const asked = typed.trim().toLowerCase();
    const exact = this.#exact(asked);
    if (exact) return this.#eventOf(exact);
    const near = this.#articles.filter((a) => asked && a.file.toLowerCase().includes(asked));
    const events = new Set(near.map((a) => this.#eventOf(a)));
    if (events.size === 1) return [...events][0]!;
    if (events.size === 0) throw new Mistake(phrase('noEvent', typed));
    const named = [
      ...near.slice(0, MOST_NAMED).map((a) => a.file),
      ...(near.length > MOST_NAMED ? ['…'] : []),
    ];
    throw new Mistake(phrase('eventsNamed', events.size, typed, named));
  }
}
