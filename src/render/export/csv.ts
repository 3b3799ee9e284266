import { type Cell, cellText } from './cell.ts';
import type { Format } from './format.ts';
import type { FigureRow, Part, PlaceRow, RowKind, Sheet, Source } from './model.ts';
import { sheetOf } from './sheet/index.ts';

/** The columns, in order; every row has all of them. An empty `low` or `high` of a figure is an open end. */
const COLUMNS = [
  ...[
    'row',
    'part',
    'status',
    'label',
    'text',
    'low',
    'high',
    'unit',
    'approximate',
    'counted',
    'as of',
    'speaker',
  ],
  ...[
    'hedges',
    'origin',
    'clashes',
    'sentence',
    'note',
    'outlet',
    'headline',
    'published',
    'url',
    'file',
    'line',
  ],
  ...['extracted', 'start', 'end', 'question', 'filters', 'asked', 'searched', 'corpus'],
] as const;
type Row = { row: RowKind } & Partial<Record<(typeof COLUMNS)[number], Cell>>;

function placeCells({ file, line, extracted, outlet, headline, published, url }: Source): Partial<Row> {
  return { file, line, extracted, outlet, headline, published, url };
}

function figureRow({ label, reading, clashes, cited }: FigureRow, { status }: Part): Row {
  const { text, low, high, unit, approximate, counted, asOf, speaker, hedges, origin, sentence } = reading;
  return {
    row: 'figure',
    ...{
      status,
      label,
      text,
      low,
      high,
      unit,
      approximate: approximate ? 'yes' : 'no',
      counted,
      'as of': asOf,
    },
    ...{ speaker, hedges: hedges.join(', '), origin, clashes: clashes.join(', '), sentence },
    ...placeCells(cited),
    ...{ start: cited.start, end: cited.end },
  };
}

function placeRow({ row, status, text, speaker, notes, source, cited }: PlaceRow): Row {
  const { start = null, end = null } = cited ?? {};
  return { row, status, text, speaker, note: notes.join('; '), ...placeCells(source), start, end };
}

/** The rows of a part: what it says itself, where it says something, and what it lists. */
function rowsOf(part: Part): Row[] {
  const { row, heading, status, quoted, says, origins, figures, places } = part;
  const isSaying = quoted !== null || says.length > 0;
  const own: Row[] = isSaying ? [{ row, status, text: quoted, note: says.join(' '), origin: origins }] : [];
  const rows = [...own, ...figures.map((f) => figureRow(f, part)), ...places.map(placeRow)];
  return rows.map((r) => ({ ...r, part: heading }));
}

/** What was asked, the same on every row, so that rows of several sheets may stand in one table. */
function askedCells({ facts }: Sheet, query: string): Partial<Row> {
  const [filters, asked, searched, corpus] = facts.slice(-4).map((f) => f.text);
  return { question: query, filters, asked, searched, corpus };
}

/**
 * One flat table (RFC 4180, with a byte order mark, without which spreadsheets read UTF-8 as something else): a row for
 * every part, figure and excerpt, told apart by its first column.
 */
export const csv: Format = {
  id: 'csv',
  ending: '.csv',
  type: 'text/csv',
  write(given) {
    const sheet = sheetOf(given);
    const asked = askedCells(sheet, given.reply.query);
    const rows = sheet.parts
      .flatMap(rowsOf)
      .map((row) => COLUMNS.map((name) => ({ ...row, ...asked })[name] ?? null));
    const lines = [COLUMNS as readonly Cell[], ...rows].map((cells) => cells.map(cellText).join(','));
    return `\ufeff${lines.join('\r\n')}\r\n`;
  },
};
