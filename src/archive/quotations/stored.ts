import type { Article, Quotation } from '../../domain.ts';
import { startAt } from '../../search/inverted-index.ts';
import { ByteReader } from '../bytes.ts';
import type { Sections } from '../container.ts';
import { Texts } from '../dictionary.ts';
import { readQuotations } from './quotation-code.ts';
import { UnitColumns } from './unit-columns.ts';

/** The quotations of the articles of a segment, by number of article, and their units. */
export class StoredQuotations {
  readonly units: UnitColumns;
  /** The words and the speakers that the units give by number. */
  readonly words: Texts;
  readonly speakers: Texts;
  readonly #quotations: Buffer;
  readonly #quotationEnds: Uint32Array;

  constructor(sections: Sections) {
    this.units = new UnitColumns(sections);
    this.words = new Texts(sections.bytes('unitWords'), sections.u32('unitWordEnds'));
    this.speakers = new Texts(sections.bytes('quoted'), sections.u32('quotedEnds'));
    this.#quotations = sections.bytes('quotations');
    this.#quotationEnds = sections.u32('quotationEnds');
  }

  /** What is written of an article's quotations. */
  bytes(i: number): Buffer {
    return this.#quotations.subarray(startAt(this.#quotationEnds, i), this.#quotationEnds[i]!);
  }

  of(i: number, article: Article): Quotation[] {
    return readQuotations(new ByteReader(this.bytes(i)), article);
  }
}
