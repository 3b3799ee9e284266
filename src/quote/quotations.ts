import type { Article, Passage, Quotation } from '../domain.ts';
import { quotationsOf } from '../extract/quotation/quotations.ts';
import { addTo, groupBy } from '../group.ts';
import { type Unit, unitsOf } from './units.ts';

/** All that hold the rarest of the words are looked at too, up to so many: one of them may have them all. */
const MOST_WITH_RAREST = 2000;

/** The quotations of a corpus, found by their words. */
export class Quotations {
  readonly passages: readonly Passage[];
  readonly all: readonly Quotation[];
  readonly units: readonly Unit[];
  /** The units that hold a word, by their places in the list. */
  readonly #holding = new Map<string, number[]>();
  readonly #byArticle: Map<Article, Quotation[]>;

  /** `all` are the passages' quotations in order of place, where they are known already. */
  constructor(passages: readonly Passage[], all?: readonly Quotation[]) {
    this.passages = passages;
    this.all =
      all ?? [...groupBy(passages, (p) => p.article)].flatMap(([article, own]) => quotationsOf(article, own));
    this.#byArticle = groupBy(this.all, (q) => q.article);
    this.units = [...this.#byArticle.values()].flatMap(unitsOf);
    this.units.forEach((unit, i) => {
      for (const word of new Set(unit.texts)) addTo(this.#holding, word, i);
    });
  }

  /** The quotations of some of the articles. */
  within(keep: (article: Article) => boolean): Quotations {
    return new Quotations(
      this.passages.filter((p) => keep(p.article)),
      this.all.filter((q) => keep(q.article)),
    );
  }

  of(article: Article): readonly Quotation[] {
    return this.#byArticle.get(article) ?? [];
  }

  /** Whether a place of an article's text is quoted. */
  covers(article: Article, offset: number): boolean {
    return this.of(article).some((q) => q.start <= offset && offset < q.end);
  }

  /** The units that share most of some words, rare words counting for more; at most so many, in order of the corpus. */
  near(words: readonly string[], most: number): Unit[] {
    const scores = new Map<number, number>();
    for (const word of new Set(words)) {
      const holding = this.#holding.get(word) ?? [];
      const weight = Math.log(1 + this.units.length / (1 + holding.length));
      for (const i of holding) scores.set(i, (scores.get(i) ?? 0) + weight);
    }
    const rarest = [...new Set(words)]
      .map((word) => this.#holding.get(word) ?? [])
      .filter((holding) => holding.length > 0)
      .sort((a, b) => a.length - b.length)[0];
    const near = [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([i]) => i);
    return [...new Set([...near, ...(rarest ?? []).slice(0, MOST_WITH_RAREST)])]
      .sort((a, b) => a - b)
      .map((i) => this.units[i]!);
  }
}
