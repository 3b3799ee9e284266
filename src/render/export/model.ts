import type { PassageKind, Reading, Reply } from '../../domain.ts';

/** Where something stands, and what is known of it. */
export interface Source {
  file: string;
  line: number | null;
  /** Where the file is not the text itself: "extracted from PDF, page 3". */
  extracted?: string | undefined;
  outlet: string | null;
  headline: string | null;
  published: string | null;
  url: string | null;
  kind: PassageKind | null;
}

/**
 * A stretch of an article, verbatim. Offsets are Unicode code points from 0 into the article's text, and `prefix` and
 * `suffix` what stands around it, as the Web Annotation Data Model has them (TextPositionSelector, TextQuoteSelector).
 */
export interface Stretch extends Source {
  line: number;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  /** The name under which the text is kept that was extracted from the file; null where the file is text itself. */
  stored: string | null;
}

/** A stretch with the number, from 1, under which a sheet quotes it, alone or within a longer one. */
export interface Citation extends Stretch {
  number: number;
}

/** What a row of a sheet is. */
export type RowKind =
  | 'answer'
  | 'figure'
  | 'excerpt'
  | 'nearest'
  | 'quotation'
  | 'claim'
  | 'evidence'
  | 'aside'
  | 'disagreement'
  | 'side'
  | 'source'
  | 'read'
  | 'problem';

/** A reading under its label in the sheet, with the labels of those that it clashes with. */
export interface FigureRow {
  label: string;
  reading: Reading;
  clashes: string[];
  cited: Citation;
}

/** Something that is listed with its place. */
export interface PlaceRow {
  row: RowKind;
  /** How it stands to what was asked, in capitals or a word; null where it does not. */
  status: string | null;
  /** Verbatim words of the article; null where an article as a whole is listed. */
  text: string | null;
  /** Who is given as saying it, in the article's words; told in the notes too. */
  speaker: string | null;
  notes: string[];
  source: Source;
  cited: Citation | null;
}

/** A part of a sheet: what it is about, in sentences, and the figures and places that belong to it. */
export interface Part {
  row: RowKind;
  heading: string;
  /** The relation or the standing, also in the heading. */
  status: string | null;
  /** Verbatim words of the person who asks. */
  quoted: string | null;
  says: string[];
  origins: number | null;
  figures: FigureRow[];
  places: PlaceRow[];
}

/** Everything that one reply brought up, in the order of a document. */
export interface Sheet {
  kind: Reply['kind'];
  title: string;
  /** The message with the numbers of its claims behind them; null for any other reply. */
  annotated: { text: string; mark: number | null }[] | null;
  /** What was asked, when, and of what: labels and what stands behind them. */
  facts: { label: string; text: string }[];
  parts: Part[];
  citations: readonly Citation[];
}
