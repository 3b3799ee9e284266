import { partsOfLines } from '../../ask/article-index.ts';
import type { Article, Passage, Quotation, Span } from '../../domain.ts';
import { quotationsIn, unitsIn } from '../../quote/article-quotations.ts';
import { passagesOver } from '../../quote/passages-over.ts';
import type { Unit } from '../../quote/units.ts';
import { ByteWriter } from '../bytes.ts';
import type { SectionWriter } from '../container.ts';
import { NumberedTexts } from '../texts-writer.ts';
import { writeQuotations } from './quotation-code.ts';
import { FIRST_SPEAKER, NESTED, NOBODY, RUN, UnitColumnsWriter } from './unit-columns.ts';

/** Gathers the quotations of the articles of a segment, and what their units are found by. */
export class QuotationsBuilder {
  readonly #quotations = new ByteWriter(1 << 16);
  readonly #quotationEnds: number[] = [];
  readonly #units = new UnitColumnsWriter();
  readonly #words = new NumberedTexts();
  readonly #speakers = new NumberedTexts();

  /** Reads the next article; `passages` are all of its own. */
  add(article: Article, passages: readonly Passage[]): void {
    writeQuotations(quotationsIn(article, passages), this.#quotations);
    this.#quotationEnds.push(this.#quotations.length);
    const units = unitsIn(article, passages);
    const lines = units.length > 0 ? partsOfLines(passages) : [];
    this.#units.add(
      units.map((unit) => {
        const single = singleOf(unit);
        return {
          words: unit.texts.map((word) => this.#words.idOf(word)),
          speaker: this.#speakerOf(unit),
          around: single ? aroundOf(single, passages, lines) : [],
        };
      }),
    );
  }

  #speakerOf(unit: Unit): number {
    if (unit.isRun) return RUN;
    const single = singleOf(unit);
    if (!single) return NESTED;
    return single.speaker === null ? NOBODY : FIRST_SPEAKER + this.#speakers.idOf(single.speaker);
  }

  write(to: SectionWriter): void {
    to.section('quotations', this.#quotations.written);
    to.section('quotationEnds', Uint32Array.from(this.#quotationEnds));
    this.#units.write(to);
    this.#words.write(to, 'unitWords', 'unitWordEnds');
    this.#speakers.write(to, 'quoted', 'quotedEnds');
  }
}

/** The quotation of a unit, where it is one alone and nested in no other. */
function singleOf({ isRun, quotations: [first] }: Unit): Quotation | null {
  return isRun || first!.nested ? null : first!;
}

/** The passages of the lines over which a span reaches and the headings above them, in rising order. */
function aroundOf(
  span: Span,
  passages: readonly Passage[],
  lines: readonly (readonly Passage[])[],
): Uint32Array {
  const around = new Set<number>();
  for (const { index } of passagesOver(passages, span))
    for (const part of lines[index]!) around.add(part.index);
  return Uint32Array.from(around).sort();
}
