import type { Article } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { EVENT_ID, eventId } from './event-words.ts';
import type { NewsEvent } from './events.ts';

const MOST_NAMED = 5;

/** Articles, as they are looked for by their file names. */
export interface NamedFiles {
  /** The article of a file name or of the id that one makes; the first of several. */
  exact(typed: string): Article | undefined;
  /** Those whose file names, in small letters, have a part; in the order of the corpus. */
  having(part: string): readonly Article[];
}

/** The file names of articles that are held in memory. */
export class FileNames implements NamedFiles {
  readonly #articles: readonly Article[];
  #known: ReadonlyMap<string, Article> | null = null;

  constructor(articles: readonly Article[]) {
    this.#articles = articles;
  }

  exact(typed: string): Article | undefined {
    if (!this.#known) {
      const known = new Map<string, Article>();
      // Of several the first counts, and a name before an id.
      for (const article of this.#articles.toReversed()) known.set(eventId(article.file), article);
      for (const article of this.#articles) known.set(article.file, article);
      this.#known = known;
    }
    const small = typed.toLowerCase();
    return this.#known.get(EVENT_ID.test(small) ? small : typed);
  }

  having(part: string): Article[] {
    return this.#articles.filter((a) => a.file.toLowerCase().includes(part));
  }
}

/**
 * The event that is meant by an id, or by the file name of an article that tells of it or a part of one. Throws a
 * Mistake that says what to type instead.
 */
export function eventNamed(
  typed: string,
  files: NamedFiles,
  eventOf: (article: Article) => NewsEvent,
): NewsEvent {
  const exact = files.exact(typed.trim());
  if (exact) return eventOf(exact);
  const asked = typed.trim().toLowerCase();
  const near = asked ? files.having(asked) : [];
  const whole = near.find((a) => a.file.toLowerCase() === asked);
  if (whole) return eventOf(whole);
  const events = new Set(near.map(eventOf));
  if (events.size === 1) return [...events][0]!;
  if (events.size === 0) throw new Mistake(phrase('noEvent', typed));
  const named = [...near.slice(0, MOST_NAMED).map((a) => a.file), ...(near.length > MOST_NAMED ? ['…'] : [])];
  throw new Mistake(phrase('eventsNamed', events.size, typed, named));
}
