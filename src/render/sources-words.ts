import type { CorpusProblem, Placed, SourceEntry } from '../domain.ts';
import { plural } from './words.ts';

const MOST_LEANINGS = 4;

/** How much is read in an article: "31 passages, 12 figures, 7 quotations, 4 set aside as page furniture". */
export function readWords({ passages, figures, quotations, furniture }: SourceEntry): string {
  const aside = furniture > 0 ? `, ${furniture} set aside as page furniture` : '';
  return `${plural(passages, 'passage')}, ${plural(figures, 'figure')}, ${plural(quotations, 'quotation')}${aside}`;
}

/** Whence an article's text was extracted and where that is kept; null for one that is its file's own text. */
export function extractionWords({ extracted }: SourceEntry): string | null {
  if (!extracted) return null;
  const { from, pages, stored } = extracted;
  const where = stored ? `; the text is kept as extracted/${stored} in the data folder` : '';
  return `extracted from ${from}${pages ? ` of ${plural(pages, 'page')}` : ''}${where}`;
}

/** A line that is listed, with its page where there is one. */
export function lineWords({ line, page }: Placed): string {
  return page ? `${line} (page ${page})` : String(line);
}

/** What an article leans on, in its own words with their lines; null when it names nobody. */
export function leaningWords({ leansOn }: SourceEntry): string | null {
  if (leansOn.length === 0) return null;
  const shown = leansOn.slice(0, MOST_LEANINGS).map(({ text, line }) => `“${text}” (line ${line})`);
  const more = leansOn.length - shown.length;
  return `leans on: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What could not be used at load. */
export function problemWords({ file, line, message }: CorpusProblem): string {
  return `${line ? `${file}:${line}` : file}: ${message}`;
}
