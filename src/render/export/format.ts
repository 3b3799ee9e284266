import type { Corpus, Reply } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import type { Citations } from './citations.ts';

export type FormatId = 'md' | 'csv' | 'json' | 'html' | 'claimreview';

/** What a sheet is written from. */
export interface Given {
  reply: Reply;
  /** The day on which it was asked, `YYYY-MM-DD`. */
  asked: string;
  corpus: Pick<Corpus, 'named'>;
  say: Catalogue;
  citations: Citations;
}

/** One format of the evidence sheet. */
export interface Format {
  id: FormatId;
  /** What stands behind the question in the file name, with the ending. */
  ending: string;
  /** Its media type. */
  type: string;
  /** The kinds of reply of which it can be written; all where it is not given. */
  kinds?: readonly Reply['kind'][];
  /** The whole file as text. Throws a Mistake where the reply has nothing for it. */
  write(given: Given): string;
}
