/** How often a word family stands where a sentence does not begin, and how often of that with a capital. */
export interface Uses {
  all: number;
  capital: number;
}

/** The words of a whole corpus. */
export interface Lexicon {
  /** How many passages there are. */
  readonly passages: number;
  /** In how many passages a family or concept stands. */
  frequency(word: string): number;
  /** How a family is written in the texts; undefined where it never stands within a sentence. */
  usesOf(family: string): Uses | undefined;
  /** The families with uses that begin so, in order. */
  beginningWith(start: string): string[];
}
