import { bagIn } from '../ask/article-index.ts';
import type { Article, Passage } from '../domain.ts';
import { bagOf } from '../language/bag.ts';
import { byPlace } from '../order.ts';
import type { ArchiveEngine } from './archive.ts';
import { bm25, rounded, type Statistics } from './bm25.ts';
import type { Hit, SearchEngine } from './engine.ts';
import { indexTerms } from './index-terms.ts';

/** The statistics of two corpora as one, less those of a part of the first that has gone. */
class JointStatistics implements Statistics {
  readonly #first: Statistics;
  readonly #second: Statistics;
  readonly #gone: Statistics;

  constructor(first: Statistics, second: Statistics, gone: Statistics) {
    this.#first = first;
    this.#second = second;
    this.#gone = gone;
  }

  #sum(of: (statistics: Statistics) => number): number {
    return of(this.#first) + of(this.#second) - of(this.#gone);
  }

  get passages(): number {
    return this.#sum((s) => s.passages);
  }

  get textLength(): number {
    return this.#sum((s) => s.textLength);
  }

  get headlineLength(): number {
    return this.#sum((s) => s.headlineLength);
  }

  inText(term: string): number {
    return this.#sum((s) => s.inText(term));
  }

  inHeadline(term: string): number {
    return this.#sum((s) => s.inHeadline(term));
  }
}

const MOST_SUGGESTED = 3;

/** What an archive and living articles are searched by as one. */
export interface Joined {
  archive: ArchiveEngine;
  live: SearchEngine;
  /** Whether an archived article has gone, or lives on in another form. */
  isHidden: ((article: Article) => boolean) | null;
  /** The statistics of those that have. */
  gone: Statistics;
}

/** Searches an archive and what has changed since it was built as one: the passages of both rank by the words of all. */
export class JointEngine implements SearchEngine {
  readonly #of: Joined;
  readonly statistics: Statistics;

  constructor(of: Joined) {
    this.#of = of;
    this.statistics = new JointStatistics(of.archive.statistics, of.live.statistics, of.gone);
  }

  search(terms: readonly string[], limit: number, keep?: (article: Article) => boolean): Hit[] {
    const { archive, live, isHidden } = this.#of;
    const isShown =
      isHidden && keep
        ? (article: Article): boolean => keep(article) && !isHidden(article)
        : isHidden
          ? (article: Article): boolean => !isHidden(article)
          : keep;
    const archived = archive.search(terms, limit, isShown, this.statistics);
    const living = live.search(terms, limit, keep);
    if (living.length === 0) return archived;
    const own = new Set(terms);
    return [...archived, ...living.map(({ passage }) => this.#scored(passage, own))]
      .sort((a, b) => b.score - a.score || byPlace(a.passage, b.passage))
      .slice(0, limit);
  }

  #scored(passage: Passage, terms: ReadonlySet<string>): Hit {
    const text = new Set(indexTerms(bagIn(passage)));
    const headline = new Set(indexTerms(bagOf(passage.article.headline ?? '')));
    return { passage, score: rounded(bm25([...terms], text, headline, this.statistics)) };
  }

  suggest(word: string): string[] {
    const { archive, live } = this.#of;
    const near = new Set([...live.suggest(word), ...archive.suggest(word)]);
    return [...near].filter((family) => this.knows(family)).slice(0, MOST_SUGGESTED);
  }

  knows(term: string): boolean {
    return this.statistics.inText(term) > 0;
  }
}
