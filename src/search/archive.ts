import type { Article, Passage } from '../domain.ts';
import type { Statistics } from './bm25.ts';
import type { Hit, SearchEngine } from './engine.ts';
import { type Columns, InvertedIndex } from './inverted-index.ts';
import { mendings, type Spellings } from './spelling.ts';

/** Articles that do not change, by number, as far as searching needs them. */
export interface Archived {
  columns: Columns;
  statistics: Statistics;
  /** The words as they are written. */
  spellings: Spellings;
  articles: readonly Article[];
  /** The number of a term; negative where no passage has it. */
  idOf(term: string): number;
  /** A passage by its number among those of its article, both from 0. */
  passage(article: number, index: number): Passage;
}

/** Finds passages over posting lists in typed arrays. */
export class ArchiveEngine implements SearchEngine {
  readonly #of: Archived;
  readonly #index: InvertedIndex;

  constructor(of: Archived) {
    this.#of = of;
    this.#index = new InvertedIndex(of.columns);
  }

  get statistics(): Statistics {
    return this.#of.statistics;
  }

  /** As any engine; `statistics` are those of a greater corpus that the archive is a part of. */
  search(
    terms: readonly string[],
    limit: number,
    keep?: (article: Article) => boolean,
    statistics = this.statistics,
  ): Hit[] {
    const { articles, columns } = this.#of;
    const known = [...new Set(terms)].flatMap((term) => {
      const id = this.#of.idOf(term);
      return id < 0 ? [] : [{ id, term }];
    });
    return this.#index
      .search(known, limit, statistics, keep ? (number) => keep(articles[number]!) : null)
      .map(({ passage, score }) => {
        const article = this.#index.articleOf(passage);
        return { passage: this.#of.passage(article, passage - columns.firstPassage[article]!), score };
      });
  }

  suggest(word: string): string[] {
    return mendings(word, this.#of.spellings, (family) => this.knows(family));
  }

  knows(term: string): boolean {
    return this.#of.statistics.inText(term) > 0;
  }
}
