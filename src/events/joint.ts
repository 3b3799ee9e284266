import type { Article, Figure } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { byText } from '../order.ts';
import type { Events, FoundEvents, NewsEvent } from './events.ts';

/**
 * The events of an archive, with those of living articles and of the archived ones near them in the place of what these told
 * without them.
 */
export class JointEvents implements Events {
  readonly #archived: Events;
  readonly #near: Events;
  /** The events of the archive whose articles are told of anew. */
  readonly #replaced: ReadonlySet<NewsEvent>;
  readonly #isNear: (article: Article) => boolean;
  #all: readonly NewsEvent[] | null = null;

  /** `near` are the events of the living articles and of all articles of those that are `replaced`. */
  constructor(archived: Events, near: Events, replaced: ReadonlySet<NewsEvent>) {
    this.#archived = archived;
    this.#near = near;
    this.#replaced = replaced;
    const own = new Set(near.all.flatMap((event) => event.articles));
    this.#isNear = (article) => own.has(article);
  }

  get all(): readonly NewsEvent[] {
    this.#all ??= [
      ...this.#archived.all.filter((event) => !this.#replaced.has(event)),
      ...this.#near.all,
    ].sort((a, b) => byText(a.articles[0]!.file, b.articles[0]!.file));
    return this.#all;
  }

  get size(): number {
    return this.#archived.size - this.#replaced.size + this.#near.size;
  }

  of(article: Article): NewsEvent {
    return (this.#isNear(article) ? this.#near : this.#archived).of(article);
  }

  isOfOther(figure: Figure): boolean {
    return (this.#isNear(figure.passage.article) ? this.#near : this.#archived).isOfOther(figure);
  }

  about(words: readonly string[]): FoundEvents {
    const archived = [...this.#archived.about(words)].filter((event) => !this.#replaced.has(event));
    return new Set([...archived, ...this.#near.about(words)]);
  }

  named(typed: string): NewsEvent {
    const asked = typed.trim().toLowerCase();
    const [near, archived] = [this.#near, this.#archived].map((events) => namedIn(events, typed));
    const isExact = ({ id, articles }: NewsEvent): boolean =>
      id === asked || articles.some((a) => a.file.toLowerCase() === asked);
    const now = archived instanceof Mistake ? archived : this.#now(archived!);
    const found = [near!, now].flatMap((event) => (event instanceof Mistake ? [] : [event]));
    const [one, other] = found.filter(isExact).length > 0 ? found.filter(isExact) : found;
    if (!one) throw near;
    if (!other || other === one) return one;
    throw new Mistake(phrase('eventsNamed', 2, typed, [one.articles[0]!.file, other.articles[0]!.file]));
  }

  /** An archived event as it is told of now. */
  #now(event: NewsEvent): NewsEvent {
    const near = this.#replaced.has(event) ? event.articles.find(this.#isNear) : undefined;
    return near ? this.of(near) : event;
  }
}

/** The event that is meant among some; a Mistake that says why there is none. */
function namedIn(events: Events, typed: string): NewsEvent | Mistake {
  try {
    return events.named(typed);
  } catch (error) {
    if (error instanceof Mistake) return error;
    throw error;
  }
}
