import type { Article, Corpus } from '../../../src/domain.ts';

/** A corpus as far as an evidence sheet looks at it. */
export function corpusOf(articles: readonly Article[]): Pick<Corpus, 'named'> {
  return { named: (file) => articles.find((a) => a.file === file) };
}
