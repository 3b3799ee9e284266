import type { ArticleIndex } from '../ask/article-index.ts';
import type { Article, Passage, Span } from '../domain.ts';
import type { Bag } from '../language/bag.ts';
import { passagesOver } from './passages-over.ts';
import { Numbers, Postings } from './postings.ts';

/** A word that is looked for: any of these families and concepts is it. */
export type Terms = readonly string[];

/** A passage with how many of the words it holds. */
export interface Holding {
  passage: Passage;
  held: number;
}

interface Held {
  index: ArticleIndex;
  ids: number[];
}

const termsIn = ({ families, concepts }: Bag): Set<string> => new Set([...families, ...concepts]);

/** Which passages hold which word families and concepts, as articles come and go. */
export class PassageWords {
  readonly #passages = new Numbers<{ passage: Passage; bag: Bag }>();
  readonly #held = new Map<Article, Held>();
  readonly #postings = new Postings();

  /** Takes in an article that it does not hold. */
  add(article: Article, index: ArticleIndex): void {
    const ids = index.passages.map((passage) => {
      const bag = index.bag(passage.index);
      const id = this.#passages.give({ passage, bag });
      this.#postings.add(termsIn(bag), id);
      return id;
    });
    this.#held.set(article, { index, ids });
  }

  /** Takes out an article that it holds. */
  remove(article: Article): void {
    for (const id of this.#held.get(article)!.ids) {
      this.#postings.remove(termsIn(this.#passages.of(id).bag), id);
      this.#passages.takeBack(id);
    }
    this.#held.delete(article);
  }

  /** The passages that hold at least `least` (1 or more) of some families, in no order. */
  passages(families: readonly string[], least: number, keep: (article: Article) => boolean): Holding[] {
    const words = this.#rarestFirst(families.map((family) => [family]));
    const found: Holding[] = [];
    for (const id of this.#mayHold(words, least)) {
      const { passage, bag } = this.#passages.of(id);
      const held = heldOf(words, bag.families, least);
      if (held >= least && keep(passage.article)) found.push({ passage, held });
    }
    return found;
  }

  /** The articles that hold at least `least` (1 or more) of some words, in no order. */
  articles(words: readonly Terms[], least: number, keep: (article: Article) => boolean): Article[] {
    const rarest = this.#rarestFirst(words);
    const articles = new Set<Article>();
    for (const id of this.#mayHold(rarest, least)) articles.add(this.#passages.of(id).passage.article);
    return [...articles].filter(
      (article) => keep(article) && heldOf(rarest, this.#held.get(article)!.index.inPassages, least) >= least,
    );
  }

  /** How many of some words stand in the lines over which a span of an article reaches, and in the headings above them. */
  heldAround(words: readonly Terms[], { article, start, end }: Span & { article: Article }): number {
    if (words.length === 0) return 0;
    const { index } = this.#held.get(article)!;
    const lines = passagesOver(index.passages, { start, end }).map((passage) => index.line(passage.index));
    const has = (term: string): boolean => lines.some((b) => b.families.has(term) || b.concepts.has(term));
    // What stands in no passage has not been read.
    return lines.length === 0 ? words.length : heldOf(words, { has });
  }

  /** Words in the order in which asking for them tells soonest who lacks them. */
  #rarestFirst(words: readonly Terms[]): Terms[] {
    const heldBy = (terms: Terms): number => terms.reduce((n, term) => n + this.#postings.of(term).length, 0);
    return words
      .map((terms) => ({ terms, n: heldBy(terms) }))
      .sort((a, b) => a.n - b.n)
      .map(({ terms }) => terms);
  }

  /** The passages that hold one of the rarer words: who lacks all of these cannot have enough of the rest. */
  #mayHold(rarestFirst: readonly Terms[], least: number): Set<number> {
    const ids = new Set<number>();
    for (const term of rarestFirst.slice(0, rarestFirst.length - least + 1).flat())
      for (const id of this.#postings.of(term)) ids.add(id);
    return ids;
  }
}

/** How many of some words are there; 0 where they are fewer than `least`. */
function heldOf(words: readonly Terms[], there: { has(term: string): boolean }, least = 0): number {
  let lacking = words.length - least;
  let held = 0;
  for (const terms of words) {
    let has = false;
    for (const term of terms) has ||= there.has(term);
    if (has) held++;
    else if (--lacking < 0) return 0;
  }
  return held;
}
