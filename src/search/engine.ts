import type { Article, Passage } from '../domain.ts';
import type { Statistics } from './bm25.ts';

/** A passage that a search found, with a score that only ranks within one search. */
export interface Hit {
  passage: Passage;
  score: number;
}

/** Finds passages by their words. Anything that does this can stand behind the desk. */
export interface SearchEngine {
  /** What its ranking rests on. */
  readonly statistics: Statistics;
  /** The best passages for word families and concepts (`~id`, counted for less), best first; of articles to `keep` alone. */
  search(terms: readonly string[], limit: number, keep?: (article: Article) => boolean): Hit[];
  /** Known families near a word that the corpus does not know: typing errors and beginnings of words. */
  suggest(word: string): string[];
  /** Whether any passage holds the family or concept. */
  knows(term: string): boolean;
}
