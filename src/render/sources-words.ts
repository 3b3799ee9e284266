import type { CorpusProblem, Placed, SourceEntry } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { worded } from '../locale/phrase.ts';

const MOST_LEANINGS = 4;

/** How much is read in an article: "31 passages, 12 figures, 7 quotations, 4 set aside as page furniture". */
export function readWords(
  { passages, figures, quotations, furniture }: SourceEntry,
  { counts, sources }: Catalogue,
): string {
  return [
    counts.passages(passages),
    counts.figures(figures),
    counts.quotations(quotations),
    ...(furniture > 0 ? [sources.furniture(furniture)] : []),
  ].join(', ');
}

/** Whence an article's text was extracted and where that is kept; null for one that is its file's own text. */
export function extractionWords({ extracted }: SourceEntry, { sources }: Catalogue): string | null {
  if (!extracted) return null;
  const { from, pages, stored } = extracted;
  const whence = pages ? sources.extractedPages(from, pages) : sources.extracted(from);
  return stored ? `${whence}; ${sources.keptAs(stored)}` : whence;
}

/** A line that is listed, with its page where there is one. */
export function lineWords({ line, page }: Placed, { sources }: Catalogue): string {
  return page ? sources.onPage(line, page) : String(line);
}

/** What an article leans on, in its own words with their lines; null when it names nobody. */
export function leaningWords({ leansOn }: SourceEntry, { page, sources }: Catalogue): string | null {
  if (leansOn.length === 0) return null;
  const shown = leansOn.slice(0, MOST_LEANINGS).map(({ text, line }) => sources.onLine(text, line));
  const more = leansOn.length - shown.length;
  return sources.leansOn(`${shown.join(', ')}${more > 0 ? ` ${page.andMore(more)}` : ''}`);
}

/** What could not be used at load. */
export function problemWords({ file, line, message }: CorpusProblem, say: Catalogue): string {
  return `${line ? `${file}:${line}` : file}: ${worded(message, say)}`;
}
