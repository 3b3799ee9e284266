import type { Article, Context, Corpus } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { extractedLabel } from './extracted.ts';
import { linesOf } from './lines.ts';
import { fileKey } from './names.ts';

/** Lines with words that are shown before a place, and behind it. */
const AROUND = 2;

/** A short key by which a place of the corpus is found again: ten hexadecimal digits of its file's name, and its line. */
export function placeKey({ file, line }: { file: string; line: number }): string {
  return `${fileKey(file)}:${line}`;
}

const PLACE = /^([0-9a-f]{10}):(\d{1,9})$/;

function found(key: string, corpus: Corpus): { article: Article; line: number } | null {
  const [, file, line] = PLACE.exec(key) ?? [];
  const article = file === undefined ? undefined : corpus.keyed(file);
  return article ? { article, line: Number(line) } : null;
}

/**
 * A line of an article, by its key, with its neighbours that hold words; `query` is what was asked. Throws a Mistake when
 * the corpus has no such line any more.
 */
export function contextOf(key: string, query: string, corpus: Corpus): Context {
  const place = found(key, corpus);
  const lines = place ? linesOf(place.article.text).filter((l) => l.text.trim()) : [];
  const at = lines.findIndex((l) => l.number === place?.line);
  if (!place || at < 0) throw new Mistake(phrase('noSuchLine'));
  const { article, line } = place;
  const { file, outlet, headline, published, url } = article;
  return {
    kind: 'context',
    query,
    ...{ file, line, outlet, headline, published, url },
    extracted: extractedLabel(article, lines[at]!),
    corpus: corpus.summary,
    lines: lines
      .slice(Math.max(0, at - AROUND), at + AROUND + 1)
      .map(({ number, text }) => ({ line: number, text })),
  };
}
