import type { Figure, Passage } from '../domain.ts';
import type { Bag, HasWords } from '../language/bag.ts';

/** What is read of one article: its passages, their words and their figures. */
export interface ArticleReading {
  /** In order of place. */
  readonly passages: readonly Passage[];
  /** The words of the headline and the first sentences. */
  readonly topic: Bag;
  /** The words of all but page furniture. */
  readonly whole: Bag;
  /** All words that are read in it: those of its headline and its passages, of their figures' clauses and of what these count. */
  all(latest: string | null): HasWords;
  /** The words of a passage, by its place among the passages. */
  bag(index: number): Bag;
  /** The words of a passage's line and of the heading that it stands under. */
  line(index: number): Bag;
  /** Its figures in order of place; an article without a date is read as of `latest`, an ISO 8601 date. */
  figures(latest: string | null): readonly Figure[];
  /** Whether a passage holds a figure of a kind. */
  holds(index: number, kind: string, latest: string | null): boolean;
  /** Those of one passage. */
  figuresAt(index: number, latest: string | null): readonly Figure[];
}
