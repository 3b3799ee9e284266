import type { Reply } from '../../../domain.ts';
import type { Catalogue } from '../../../locale/catalogue.ts';
import { searchedWords } from '../../words.ts';
import type { Citations } from '../citations.ts';
import type { Part, PlaceRow, RowKind } from '../model.ts';

/** What a sheet is written with. */
export interface Drafting {
  say: Catalogue;
  citations: Citations;
  /** The label of the next figure. */
  label(): string;
}

/** That nothing was found, and how far that reaches. */
export function absentWords(of: Pick<Reply, 'corpus' | 'filters'>, say: Catalogue): string {
  return `${say.answer.notInCorpus}: ${searchedWords(of, say)}.`;
}

/** A part with what is given of it, and nothing else. */
export function part(row: RowKind, heading: string, rest: Partial<Part> = {}): Part {
  return {
    row,
    heading,
    status: null,
    quoted: null,
    says: [],
    origins: null,
    figures: [],
    places: [],
    ...rest,
  };
}

/** A list under its heading; nothing where nothing is listed. */
export function listOf(row: RowKind, heading: string, places: PlaceRow[]): Part[] {
  return places.length > 0 ? [part(row, heading, { places })] : [];
}
