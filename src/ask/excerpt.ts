import { extractedLabel } from '../corpus/extracted.ts';
import type { Excerpt, Passage } from '../domain.ts';

const MAX = 420;

/**
 * The excerpt for a passage: its whole line when that is short, else the passage with as many of its
 * neighbours on the line as fit. Byte for byte as in the file; at most 700 characters. `passages` are its article's.
 */
export function excerptOf(passage: Passage, passages: readonly Passage[], score: number): Excerpt {
  const { article, line, kind } = passage;
  let { start, end } = passage;
  const sameLine = (p: Passage | undefined): p is Passage =>
    p !== undefined && p.line === line && p.kind === kind;
  let before = passage.index - 1;
  let after = passage.index + 1;
  for (;;) {
    const next = passages[after];
    const previous = passages[before];
    if (sameLine(next) && next.end - start <= MAX) {
      end = next.end;
      after++;
    } else if (sameLine(previous) && end - previous.start <= MAX) {
      start = previous.start;
      before--;
    } else break;
  }
  const { file, outlet, headline, published, url } = article;
  return {
    file,
    line,
    extracted: extractedLabel(article, { start, end }),
    start,
    end,
    text: article.text.slice(start, end),
    outlet,
    headline,
    published,
    url,
    kind,
    score,
  };
}
