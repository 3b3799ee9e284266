import type { Passage } from '../domain.ts';

/** A passage that a search found, with a score that only ranks within one search. */
export interface Hit {
  passage: Passage;
  score: number;
}

/** Finds passages by their words. Anything that does this can stand behind the desk. */
export interface SearchEngine {
  /** The best passages for word families and concepts (`~id`, counted for less), best first. */
  search(terms: readonly string[], limit: number): Hit[];
  /** Known families near a word that the corpus does not know: typing errors and beginnings of words. */
  suggest(word: string): string[];
  /** Whether any passage holds the family or concept. */
  knows(term: string): boolean;
}
