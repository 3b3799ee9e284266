import type { Article, CorpusProblem, Extracted } from '../domain.ts';
import { dateline, openingDate } from './dates.ts';
import type { Extraction } from './extraction/extractor.ts';
import { formatOf } from './formats/index.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Piece, passagesOf } from './passages.ts';
import type { Source } from './sources.ts';
import { type WrittenLine, writtenLines } from './written.ts';

/** How many lines from the top a file states its own date. */
const HEAD = 6;

/** One file, read: its article, its passages still without their place in the corpus, what was wrong. */
export interface ReadArticle {
  article: Article;
  pieces: Piece[];
  problems: CorpusProblem[];
}

/**
 * Makes an article of a file's text. What `source` states goes before what the file states, in its front matter or, for a
 * text that was extracted from it, elsewhere; and that before what the first lines say themselves. Never rejects.
 */
export async function readArticle(
  file: string,
  text: string,
  source: Source,
  extraction: Extraction | null = null,
): Promise<ReadArticle> {
  const front = extraction
    ? { source: extraction.stated, end: 0, problems: [] }
    : await readFrontMatter(text, file);
  const lines = writtenLines(text, formatOf(file), front.end);
  const title = source.title ?? front.source.title;
  const pieces = passagesOf(lines, title);
  const article: Article = {
    file,
    text,
    outlet: source.outlet ?? front.source.outlet,
    headline: title ?? ownHeadline(pieces),
    published: source.published ?? front.source.published ?? ownDate(lines),
    url: source.url ?? front.source.url,
    ...(extraction && { extracted: extractedOf(extraction) }),
  };
  return { article, pieces, problems: front.problems };
}

function extractedOf({ from, pages, stored }: Extraction): Extracted {
  return { from, pages, stored };
}

/** The headline that the file begins with; null when it begins with a paragraph. */
function ownHeadline(pieces: readonly Piece[]): string | null {
  const first = pieces.find((piece) => piece.kind !== 'furniture');
  return first?.kind === 'headline' ? first.text : null;
}

/** The day of publication that one of the first lines states; the day of an update is none. */
function ownDate(lines: readonly WrittenLine[]): string | null {
  for (const { text } of lines.slice(0, HEAD)) {
    for (const part of text.split(/(?<!\s)\s+[|·•]\s+/)) {
      const stated = dateline(part);
      if (stated && !stated.updated) return stated.date;
    }
    const opening = openingDate(text);
    if (opening) return opening.date;
  }
  return null;
}
