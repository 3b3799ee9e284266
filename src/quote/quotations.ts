import type { Article, Passage, Quotation } from '../domain.ts';
import type { Wanted } from '../language/bag.ts';
import type { LeastShared } from './nearest.ts';
import type { Unit } from './units.ts';

/** Whether a search may draw on an article. */
export type Keep = (article: Article) => boolean;

/** A unit that may be on a subject. */
export interface Candidate {
  readonly article: Article;
  /** It may be read when it is first asked for. */
  readonly unit: Unit;
  /** So many of the subject's words stand in its quotation or its line at most. */
  readonly most: number;
}

/** The quotations of a corpus, found at the cost of those that match. Results are in order of the corpus. */
export interface Quotations {
  /** The quotations of an article in order of place. */
  of(article: Article): readonly Quotation[];
  /** Whether a place of an article's text is quoted. */
  covers(article: Article, offset: number): boolean;
  /** Every unit. */
  units(): Iterable<Unit>;
  /**
   * The units that share most of some words (as `wordsOf` gives them), rare words counting for more: at most so many, and
   * beside them those that hold the rarest of the words. Of these may be left out what shares fewer words than `least`.
   */
  near(words: readonly string[], most: number, keep?: Keep, least?: LeastShared): Unit[];
  /**
   * The single quotations, none of them nested, that may be those of the speaker who is asked for, and of which the
   * quotation or its line may hold `least` of a subject's words; null is anybody, and no words are any subject.
   */
  candidates(speaker: string | null, subject: readonly Wanted[], least: number, keep?: Keep): Candidate[];
  /**
   * The passages but for page furniture that hold at least `least` (1 or more) of some word families; where they are more
   * than `most`, those that hold most of them.
   */
  passagesWith(families: readonly string[], least: number, most: number, keep?: Keep): Passage[];
}
