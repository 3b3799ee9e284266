import { assemble, digestOf } from '../../src/corpus/assemble.ts';
import { formatOf } from '../../src/corpus/formats/index.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import { NOTHING } from '../../src/corpus/sources.ts';
import { writtenLines } from '../../src/corpus/written.ts';
import type { Article, LoadedCorpus, Passage } from '../../src/domain.ts';

/** An article of a text below a headline, and its passages. */
export function readText(text: string, file = 'a.txt'): { article: Article; passages: Passage[] } {
  const whole = `The ferry ran aground\n\n${text}`;
  const article: Article = {
    file,
    text: whole,
    outlet: null,
    headline: 'The ferry ran aground',
    published: '2025-03-26',
    url: null,
  };
  const pieces = passagesOf(writtenLines(whole, formatOf(file)));
  return { article, passages: pieces.map((piece, index) => ({ index, article, ...piece })) };
}

/** A corpus of such articles. */
export const corpusOf = (texts: readonly string[]): LoadedCorpus =>
  assemble(
    texts.map((text, i) => {
      const file = `${i}.txt`;
      const digest = digestOf(Buffer.from(text), NOTHING);
      return { file, digest, source: NOTHING, problems: [], ...readText(text, file) };
    }),
  );
