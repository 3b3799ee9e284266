import type { Article, Quotation } from '../../domain.ts';
import type { Word } from '../../quote/tokens.ts';
import type { Unit } from '../../quote/units.ts';

/** A unit of an archive: its words are known by their numbers, and the rest is read with its article when first asked for. */
export class ArchivedUnit implements Unit {
  readonly article: Article;
  readonly isRun: boolean;
  readonly #textsOf: () => string[];
  readonly #read: () => Unit;
  #texts: readonly string[] | null = null;
  #whole: Unit | null = null;

  constructor(article: Article, isRun: boolean, textsOf: () => string[], read: () => Unit) {
    this.article = article;
    this.isRun = isRun;
    this.#textsOf = textsOf;
    this.#read = read;
  }

  get texts(): readonly string[] {
    this.#texts ??= this.#textsOf();
    return this.#texts;
  }

  get #unit(): Unit {
    this.#whole ??= this.#read();
    return this.#whole;
  }

  get quotations(): readonly Quotation[] {
    return this.#unit.quotations;
  }

  get words(): readonly Word[] {
    return this.#unit.words;
  }
}
