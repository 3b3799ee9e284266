import { byText } from '../order.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Lexicon, Uses } from './lexicon.ts';

/** The words of articles that come and go. */
export class LiveLexicon implements Lexicon {
  passages = 0;
  readonly #inPassages = new Map<string, number>();
  readonly #uses = new Map<string, Uses>();

  add(article: Pick<ArticleIndex, 'passages' | 'inPassages' | 'uses'>): void {
    this.#count(article, 1);
  }

  remove(article: Pick<ArticleIndex, 'passages' | 'inPassages' | 'uses'>): void {
    this.#count(article, -1);
  }

  #count(
    { passages, inPassages, uses }: Pick<ArticleIndex, 'passages' | 'inPassages' | 'uses'>,
    times: 1 | -1,
  ): void {
    this.passages += times * passages.length;
    for (const [word, n] of inPassages) {
      const count = this.frequency(word) + times * n;
      if (count > 0) this.#inPassages.set(word, count);
      else this.#inPassages.delete(word);
    }
    for (const [family, { all, capital }] of uses) {
      const own = this.#uses.get(family) ?? { all: 0, capital: 0 };
      own.all += times * all;
      own.capital += times * capital;
      if (own.all > 0) this.#uses.set(family, own);
      else this.#uses.delete(family);
    }
  }

  frequency(word: string): number {
    return this.#inPassages.get(word) ?? 0;
  }

  usesOf(family: string): Uses | undefined {
    return this.#uses.get(family);
  }

  beginningWith(start: string): string[] {
    return [...this.#uses.keys()].filter((family) => family.startsWith(start)).sort(byText);
  }
}
