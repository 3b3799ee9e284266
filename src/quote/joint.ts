import type { Article, Passage, Quotation } from '../domain.ts';
import type { Wanted } from '../language/bag.ts';
import { byPlace, byText } from '../order.ts';
import type { LeastShared } from './nearest.ts';
import type { Candidate, Keep, Quotations } from './quotations.ts';
import { articleOf, type Unit } from './units.ts';

function byUnit(a: Unit, b: Unit): number {
  const [one, other] = [a.quotations[0]!, b.quotations[0]!];
  return byText(one.article.file, other.article.file) || one.start - other.start;
}

/** The quotations of an archive and of living articles as those of one corpus, in the order of file names and places. */
export class JointQuotations implements Quotations {
  readonly #archived: Quotations;
  readonly #living: Quotations;
  readonly #isArchived: Keep;
  readonly #isHidden: Keep;

  /** `isArchived` tells whose an article is; what of the archive `isHidden` is left out. */
  constructor(archived: Quotations, living: Quotations, isArchived: Keep, isHidden: Keep) {
    this.#archived = archived;
    this.#living = living;
    this.#isArchived = isArchived;
    this.#isHidden = isHidden;
  }

  #shown(keep: Keep = () => true): Keep {
    return (article) => !this.#isHidden(article) && keep(article);
  }

  #of(article: Article): Quotations {
    return this.#isArchived(article) ? this.#archived : this.#living;
  }

  of(article: Article): readonly Quotation[] {
    return this.#of(article).of(article);
  }

  covers(article: Article, offset: number): boolean {
    return this.#of(article).covers(article, offset);
  }

  *units(): Iterable<Unit> {
    for (const unit of this.#archived.units()) if (!this.#isHidden(articleOf(unit))) yield unit;
    yield* this.#living.units();
  }

  near(words: readonly string[], most: number, keep?: Keep, least?: LeastShared): Unit[] {
    const archived = this.#archived.near(words, most, this.#shown(keep), least);
    return [...archived, ...this.#living.near(words, most, keep, least)].sort(byUnit);
  }

  candidates(speaker: string | null, subject: readonly Wanted[], least: number, keep?: Keep): Candidate[] {
    const archived = this.#archived.candidates(speaker, subject, least, this.#shown(keep));
    const living = this.#living.candidates(speaker, subject, least, keep);
    return [...archived, ...living].sort((a, b) => byUnit(a.unit, b.unit));
  }

  passagesWith(families: readonly string[], least: number, most: number, keep?: Keep): Passage[] {
    const archived = this.#archived.passagesWith(families, least, most, this.#shown(keep));
    return [...archived, ...this.#living.passagesWith(families, least, most, keep)].sort(byPlace);
  }
}
