import type { Article, Passage, Quotation } from '../domain.ts';
import type { Wanted } from '../language/bag.ts';
import { byPlace, byText } from '../order.ts';
import type { LeastShared } from './nearest.ts';
import type { Candidate, Keep, Quotations } from './quotations.ts';
import { articleOf, type Unit } from './units.ts';

/**
 * The quotations of an archive and of living articles as those of one corpus. What is near to words is looked for in both: there may
 * be so many of either, and a word is as rare as it is there.
 */
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

  #whose(article: Article): Quotations {
    return this.#isArchived(article) ? this.#archived : this.#living;
  }

  of(article: Article): readonly Quotation[] {
    return this.#whose(article).of(article);
  }

  covers(article: Article, offset: number): boolean {
    return this.#whose(article).covers(article, offset);
  }

  *units(): Iterable<Unit> {
    const beside = this.#living.units()[Symbol.iterator]();
    let next = beside.next();
    for (const unit of this.#archived.units()) {
      const article = articleOf(unit);
      if (this.#isHidden(article)) continue;
      for (; !next.done && articleOf(next.value).file < article.file; next = beside.next()) yield next.value;
      yield unit;
    }
    for (; !next.done; next = beside.next()) yield next.value;
  }

  near(words: readonly string[], most: number, keep?: Keep, least?: LeastShared): Unit[] {
    const units = this.#archived.near(words, most, this.#shown(keep), least);
    return inOrder(units, this.#living.near(words, most, keep, least), (unit) => articleOf(unit).file);
  }

  candidates(speaker: string | null, subject: readonly Wanted[], least: number, keep?: Keep): Candidate[] {
    const candidates = this.#archived.candidates(speaker, subject, least, this.#shown(keep));
    const beside = this.#living.candidates(speaker, subject, least, keep);
    return inOrder(candidates, beside, ({ article }) => article.file);
  }

  passagesWith(families: readonly string[], least: number, most: number, keep?: Keep): Passage[] {
    const passages = this.#archived.passagesWith(families, least, most, this.#shown(keep));
    return [...passages, ...this.#living.passagesWith(families, least, most, keep)].sort(byPlace);
  }
}

/** Two lists that are in order of file names as one that is. */
function inOrder<T>(some: readonly T[], others: readonly T[], fileOf: (item: T) => string): T[] {
  const all: T[] = [];
  let next = 0;
  for (const item of some) {
    while (next < others.length && byText(fileOf(others[next]!), fileOf(item)) < 0) all.push(others[next++]!);
    all.push(item);
  }
  return [...all, ...others.slice(next)];
}
