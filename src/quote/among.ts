import type { Article, Quotation } from '../domain.ts';
import type { Quotations } from './quotations.ts';
import { type Unit, unitsOf } from './units.ts';

/** The quotations of some articles, of which each is read once; nothing is found among them but by looking at all. */
export function quotationsAmong(
  articles: readonly Article[],
  quotationsOf: (article: Article) => readonly Quotation[],
): Pick<Quotations, 'units' | 'covers'> {
  const read = new Map(articles.map((article) => [article, quotationsOf(article)]));
  return {
    *units(): Iterable<Unit> {
      for (const quotations of read.values()) yield* unitsOf(quotations);
    },
    covers: (article, offset) => read.get(article)!.some((q) => q.start <= offset && offset < q.end),
  };
}
