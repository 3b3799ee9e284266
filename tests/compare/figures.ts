import type { Article, Figure } from '../../src/domain.ts';
import { readFigures } from '../../src/extract/figures.ts';

/** The figures of texts, each of an article of its own and in one sentence; `about` says more of the articles, in order. */
export function figuresOf(texts: readonly string[], about: readonly Partial<Article>[] = []): Figure[] {
  return texts.flatMap((text, id) => {
    const own = { file: `${id}.txt`, text, outlet: null, headline: null, published: null, url: null };
    return figuresIn({ ...own, ...about[id] }, id + 1);
  });
}

/** The figures of sentences that stand one after the other on a line of one article. */
export function figuresTogether(...sentences: string[]): Figure[] {
  const text = sentences.join(' ');
  const article = { file: '0.txt', text, outlet: null, headline: null, published: null, url: null };
  let start = 0;
  return sentences.flatMap((sentence, index) => {
    const at = start;
    start += sentence.length + 1;
    const passage = { index, article, line: index + 1, start: at, end: at + sentence.length, text: sentence };
    return readFigures({ ...passage, kind: 'body' });
  });
}

function figuresIn(article: Article, line: number): Figure[] {
  const { text } = article;
  return readFigures({ index: 0, article, line, start: 0, end: text.length, text, kind: 'body' });
}
