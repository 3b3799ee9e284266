import type { Article, Figure } from '../domain.ts';

/** A year, as events are looked for by it. */
export const YEAR = /^\d{4}$/;

/** What articles of a corpus tell of: one happening, whoever reports it. */
export interface NewsEvent {
  /** Eight hexadecimal digits over the file name of its most typical article. */
  id: string;
  /** Words of that article that say what it is about, verbatim. */
  label: string;
  /** In the order of the corpus. */
  articles: readonly Article[];
}

/** Some events; how many they are is known before they are looked at. */
export interface FoundEvents extends Iterable<NewsEvent> {
  readonly size: number;
}

/** The events that a corpus tells of. */
export interface Events {
  /** Every event, in order of the first article of each. */
  readonly all: readonly NewsEvent[];
  /** How many there are. */
  readonly size: number;
  /** The event that an article tells of. */
  of(article: Article): NewsEvent;
  /** Whether a figure's clause names what another event is about, and nothing that is its own article's event's. */
  isOfOther(figure: Figure): boolean;
  /**
   * The events of which an article has one of these words: families of names, or years in four digits, of which an
   * article is also that it was published in. Other words find nothing.
   */
  about(words: readonly string[]): FoundEvents;
  /**
   * The event that is meant by an id, or by the file name of an article that tells of it or a part of one. Throws a
   * Mistake that says what to type instead.
   */
  named(typed: string): NewsEvent;
}
