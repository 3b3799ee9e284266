import type { Catalogue } from '../../locale/catalogue.ts';
import type { Citation, FigureRow, Source } from './model.ts';

/** A file and its line, with what it was extracted from; the file alone where an article as a whole is meant. */
export function lineOf({ line, ...of }: Source): string {
  return line === null ? of.file : `${of.file}:${line}${of.extracted ? ` (${of.extracted})` : ''}`;
}

/** A stretch by its file, line and offsets: "report.txt:9, characters 120:188". */
export function stretchWords(cited: Citation, { sheet }: Catalogue): string {
  return `${lineOf(cited)}, ${sheet.characters(cited.start, cited.end)}`;
}

/** Outlet and date of an article, each said also when the file does not state it. */
function articleFacts(
  { outlet, published }: Source,
  { sheet, words }: Catalogue,
): [outlet: string, date: string] {
  return [outlet ?? sheet.noOutlet, published ? words.published(published) : sheet.noDate];
}

/** The same with the headline where there is one, and the address last. */
export function articleWords(of: Source, say: Catalogue): string[] {
  const [outlet, date] = articleFacts(of, say);
  return [outlet, ...(of.headline ? [say.quoted(of.headline)] : []), date, of.url ?? say.sheet.noUrl];
}

/** A column of the table of figures: its heading, and what stands in it for a reading. */
interface FigureColumn {
  heading: string;
  /** It tells of the sentence, not of the figure in it. */
  isOfSentence: boolean;
  cell(row: FigureRow): string;
}

function bound(value: number | string | null, { sheet }: Catalogue): string {
  return value === null ? sheet.open : String(value);
}

/** The columns of the table of figures that have something in them for these readings. */
export function figureColumns(rows: readonly FigureRow[], say: Catalogue): FigureColumn[] {
  const { columns, yes } = say.sheet;
  const ofFigure: [keyof typeof columns, FigureColumn['cell']][] = [
    ['label', ({ label }) => label],
    ['text', ({ reading }) => reading.text],
    ['low', ({ reading }) => bound(reading.low, say)],
    ['high', ({ reading }) => bound(reading.high, say)],
    ['unit', ({ reading }) => reading.unit ?? ''],
    ['approximate', ({ reading }) => (reading.approximate ? yes : '')],
    ['counted', ({ reading }) => reading.counted],
    ['asOf', ({ reading }) => reading.asOf ?? ''],
    ['speaker', ({ reading }) => reading.speaker ?? ''],
    ['hedges', ({ reading }) => reading.hedges.join(', ')],
    ['origin', ({ reading }) => String(reading.origin)],
    ['clashes', ({ clashes }) => clashes.join(', ')],
  ];
  const ofSentence: typeof ofFigure = [
    ['article', ({ cited }) => articleFacts(cited, say).join(', ')],
    ['place', ({ cited }) => lineOf(cited)],
    ['sentence', ({ reading }) => reading.sentence],
  ];
  return [
    ...ofFigure.map(([name, cell]) => ({ heading: columns[name], isOfSentence: false, cell })),
    ...ofSentence.map(([name, cell]) => ({ heading: columns[name], isOfSentence: true, cell })),
  ].filter(({ cell }) => rows.some((row) => cell(row) !== ''));
}
