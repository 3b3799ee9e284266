import type { Article, Phrase, Span } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';

/** The page of an extracted article on which an offset of its text lies, from 1; null where there are no pages. */
export function pageAt({ extracted }: Article, offset: number): number | null {
  const pages = extracted?.pages;
  return pages ? Math.max(1, pages.findLastIndex((start) => start <= offset) + 1) : null;
}

/**
 * How a place in an article whose text was extracted is labelled for a reader: "extracted from PDF, page 3". Undefined
 * for an article that is its file's own text.
 */
export function extractedLabel(article: Article, { start, end }: Span): Phrase | undefined {
  if (!article.extracted) return undefined;
  const { from } = article.extracted;
  const [first, last] = [pageAt(article, start), pageAt(article, Math.max(start, end - 1))];
  if (first === null) return phrase('extracted', from);
  return phrase('extractedPages', from, first, last ?? first);
}
