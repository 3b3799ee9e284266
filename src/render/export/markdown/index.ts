import type { Catalogue } from '../../../locale/catalogue.ts';
import { httpUrl } from '../../url.ts';
import type { Format } from '../format.ts';
import type { Citation, FigureRow, Part, PlaceRow, Sheet, Source } from '../model.ts';
import { slugOf } from '../name.ts';
import { articleWords, figureColumns, lineOf, stretchWords } from '../places.ts';
import { sheetOf } from '../sheet/index.ts';
import { markdownLine as line, markdownQuote as quote, markdownText as text } from './escape.ts';

/** What the footnotes are named by, so that those of several sheets may stand in one document. */
type Named = (cited: Citation) => string;

function table(rows: readonly FigureRow[], say: Catalogue, reference: Named): string {
  const columns = figureColumns(rows, say);
  const lineOfCells = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    lineOfCells(columns.map((c) => text(c.heading))),
    lineOfCells(columns.map(() => '---')),
    ...rows.map((row) => {
      const cells = columns.map((c) => text(c.cell(row)));
      return lineOfCells([...cells.slice(0, -1), `${cells.at(-1)}${reference(row.cited)}`]);
    }),
  ].join('\n');
}

/** What is known of an article, its address as a link where it is one of the web. */
function about(of: Source, say: Catalogue): string[] {
  const link = httpUrl(of.url);
  const isPlain = link !== null && /^[!-;=?-~]+$/.test(link) && !/&[#\w]+;/.test(link);
  return articleWords(of, say).map((word) => (isPlain && word === link ? `<${link}>` : text(word)));
}

/** What is listed, on one line; its words stand in the footnote where it has one. */
function item(row: PlaceRow, say: Catalogue, reference: Named): string {
  const { status, source, cited } = row;
  const place = cited ? `${line(stretchWords(cited, say))}${reference(cited)}` : line(lineOf(source));
  const article = row.row === 'source' ? about(source, say) : cited ? about(source, say).slice(0, 1) : [];
  const notes = [...article, ...row.notes.map(text)].map((note) => ` · ${note}`).join('');
  const head = `- ${status ? `${line(status)}: ` : ''}${place}${notes}`;
  return row.text === null || cited ? head : `${head}\n${quote(row.text, '  ')}`;
}

function partText(
  { heading, quoted, says, figures, places }: Part,
  say: Catalogue,
  reference: Named,
): string {
  return [
    `## ${text(heading)}`,
    ...(quoted === null ? [] : [quote(quoted)]),
    ...says.map(line),
    ...(figures.length > 0 ? [table(figures, say, reference)] : []),
    ...(places.length > 0 ? [places.map((p) => item(p, say, reference)).join('\n')] : []),
  ].join('\n\n');
}

function annotation(pieces: NonNullable<Sheet['annotated']>): string {
  const marked = pieces.map((piece) => piece.text + (piece.mark === null ? '' : ` [${piece.mark}]`)).join('');
  return quote(marked);
}

/** An excerpt as a footnote: where it stands, and its words as a quotation. */
function footnote(cited: Citation, say: Catalogue, label: string): string {
  const head = [line(stretchWords(cited, say)), ...about(cited, say)].join(' · ');
  return `[^${label}]: ${head}\n\n${quote(cited.exact, '    ')}`;
}

/**
 * Markdown (CommonMark with GFM's tables and footnotes) to paste into a draft: what was asked, the figures as a table, and
 * every excerpt as a footnote.
 */
export const markdown: Format = {
  id: 'md',
  ending: '.md',
  type: 'text/markdown',
  write(given) {
    const { say, reply } = given;
    const sheet = sheetOf(given);
    const label = (cited: Citation): string => `${slugOf(reply)}-${cited.number}`;
    const reference: Named = (cited) => `[^${label(cited)}]`;
    const parts = [
      `# ${text(sheet.title)}`,
      ...(sheet.annotated ? [annotation(sheet.annotated)] : []),
      sheet.facts.map((f) => `- ${text(f.label)}: ${text(f.text)}`).join('\n'),
      ...sheet.parts.map((p) => partText(p, say, reference)),
      ...(sheet.citations.length > 0 ? ['---', line(say.sheet.verbatim)] : []),
      ...sheet.citations.map((c) => footnote(c, say, label(c))),
    ];
    return `${parts.join('\n\n')}\n`;
  },
};
