import type { ArticleIndex } from '../ask/article-index.ts';
import type { Article } from '../domain.ts';
import { byText } from '../order.ts';
import { Numbers, Postings } from './postings.ts';

/** A word that is looked for: any of these families and concepts is it. */
export type Terms = readonly string[];

interface Held {
  article: Article;
  index: ArticleIndex;
}

/** Which articles hold which word families and concepts, as articles come and go. */
export class ArticleWords {
  readonly #held = new Numbers<Held>();
  readonly #ids = new Map<Article, number>();
  readonly #postings = new Postings();

  /** Takes in an article that it does not hold. */
  add(article: Article, index: ArticleIndex): void {
    const id = this.#held.give({ article, index });
    this.#ids.set(article, id);
    this.#postings.add(index.inPassages.keys(), id);
  }

  /** Takes out an article that it holds. */
  remove(article: Article): void {
    const id = this.#ids.get(article)!;
    this.#postings.remove(this.#held.of(id).index.inPassages.keys(), id);
    this.#held.takeBack(id);
    this.#ids.delete(article);
  }

  /** Words in the order in which asking for them tells soonest who lacks them: the rarest first. */
  rarestFirst(words: readonly Terms[]): Terms[] {
    const heldBy = (terms: Terms): number => terms.reduce((n, term) => n + this.#postings.of(term).length, 0);
    return words
      .map((terms) => ({ terms, n: heldBy(terms) }))
      .sort((a, b) => a.n - b.n)
      .map(({ terms }) => terms);
  }

  /** The articles that hold at least `least` (1 or more) of some words, by file name. Costs what the rarer words cost. */
  holding(words: readonly Terms[], least: number, keep: (article: Article) => boolean): Held[] {
    const rarest = this.rarestFirst(words);
    const ids = new Set<number>();
    // Who lacks all of these cannot have enough of the rest.
    for (const term of rarest.slice(0, words.length - least + 1).flat())
      for (const id of this.#postings.of(term)) ids.add(id);
    const found: Held[] = [];
    for (const id of ids) {
      const held = this.#held.of(id);
      if (keep(held.article) && heldOf(rarest, held.index.inPassages, least) >= least) found.push(held);
    }
    return found.sort((a, b) => byText(a.article.file, b.article.file));
  }
}

/** How many of some words are there; 0 where they are fewer than `least`. */
export function heldOf(words: readonly Terms[], there: { has(term: string): boolean }, least = 0): number {
  let lacked = words.length - least;
  let held = 0;
  for (const terms of words) {
    let has = false;
    for (const term of terms) has ||= there.has(term);
    if (has) held++;
    else if (--lacked < 0) return 0;
  }
  return held;
}
