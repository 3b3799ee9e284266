import type { Article, Figure, Passage, QuantityKind, Span } from '../../src/domain.ts';
import { figuresOf as articleFigures } from '../../src/extract/article.ts';
import { readQuantities } from '../../src/extract/quantities.ts';
import { notation } from './read.ts';

/** A Wednesday. */
export const PUBLISHED = '2025-03-26';

/** The figures of one kind in a sentence, each as `surface = notation`. */
export function readKind(kind: QuantityKind, text: string, published: string | null = PUBLISHED): string[] {
  return readQuantities(text, published)
    .filter((mention) => mention.quantity.kind === kind)
    .map((mention) => `${text.slice(mention.start, mention.end)} = ${notation(mention.quantity)}`);
}

function passagesOf(paragraph: string, published: string | null): Passage[] {
  const sentences = paragraph.split('|');
  const article: Article = {
    file: 'ostmark-herald.txt',
    text: sentences.join(' '),
    outlet: null,
    headline: null,
    published,
    url: null,
  };
  let end = -1;
  return sentences.map((text, index) => {
    const start = end + 1;
    end = start + text.length;
    return { index, article, line: 1, text, kind: 'body', start, end };
  });
}

/** The figures of a paragraph with `|` between its sentences, each read in the light of those before it. */
export function figuresOf(paragraph: string, published: string | null = PUBLISHED): Figure[] {
  return articleFigures(passagesOf(paragraph, published));
}

/** The figure of a paragraph that has these words. */
export function figureOf(paragraph: string, surface: string, published: string | null = PUBLISHED): Figure {
  const figures = figuresOf(paragraph, published);
  const found = figures.find((figure) => figure.surface === surface);
  if (!found) throw new Error(`no “${surface}”, but ${figures.map((f) => `“${f.surface}”`).join(', ')}`);
  return found;
}

/** The words of a span in a figure's article. */
export function wordsAt({ passage }: Figure, span: Span | null): string | null {
  return span && passage.article.text.slice(span.start, span.end);
}
