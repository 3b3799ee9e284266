import type { Statistics } from './bm25.ts';

/** Counts of texts that come and go. */
class Counts {
  readonly #counts = new Map<string, number>();

  of(term: string): number {
    return this.#counts.get(term) ?? 0;
  }

  change(terms: readonly string[], by: 1 | -1): void {
    for (const term of terms) {
      const count = this.of(term) + by;
      if (count > 0) this.#counts.set(term, count);
      else this.#counts.delete(term);
    }
  }
}

/** The statistics of passages that come and go. */
export class TermCounts implements Statistics {
  passages = 0;
  textLength = 0;
  headlineLength = 0;
  readonly #text = new Counts();
  readonly #headline = new Counts();

  /** Takes a passage in, by the terms of its text and of its article's headline. */
  add(text: readonly string[], headline: readonly string[]): void {
    this.#change(text, headline, 1);
  }

  remove(text: readonly string[], headline: readonly string[]): void {
    this.#change(text, headline, -1);
  }

  #change(text: readonly string[], headline: readonly string[], by: 1 | -1): void {
    this.passages += by;
    this.textLength += by * text.length;
    this.headlineLength += by * headline.length;
    this.#text.change(text, by);
    this.#headline.change(headline, by);
  }

  inText(term: string): number {
    return this.#text.of(term);
  }

  inHeadline(term: string): number {
    return this.#headline.of(term);
  }
}
