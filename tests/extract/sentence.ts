import type { Article, Figure, Passage, QuantityKind, Span } from '../../src/domain.ts';
import { readFigures } from '../../src/extract/figures.ts';
import { readQuantities } from '../../src/extract/quantities.ts';
import { settingOf } from '../../src/extract/scope.ts';
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
  return sentences.map((text, id) => {
    const start = end + 1;
    end = start + text.length;
    return { id, article, line: 1, text, kind: 'body', start, end };
  });
}

/** The figures of a paragraph with `|` between its sentences, each read in the light of those before it. */
export function figuresOf(paragraph: string, published: string | null = PUBLISHED): Figure[] {
  const figures: Figure[] = [];
  let previous: Passage | null = null;
  let setting: string | null = null;
  for (const passage of passagesOf(paragraph, published)) {
    setting = settingOf(passage.text, published) ?? setting;
    const last = figures.at(-1);
    const antecedent = last?.quantity.kind === 'count' ? last.counted : null;
    figures.push(...readFigures(passage, { previous, today: published, setting, antecedent }));
    previous = passage;
  }
  return figures;
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
