import { indexOf } from '../ask/article-index.ts';
import type { Article, Passage, Quotation } from '../domain.ts';
import type { Wanted } from '../language/bag.ts';
import { byPlace, byText } from '../order.ts';
import { quotationsIn, unitsIn } from './article-quotations.ts';
import type { LeastShared } from './nearest.ts';
import { PassageWords, type Terms } from './passage-words.ts';
import type { Candidate, Keep, Quotations } from './quotations.ts';
import { UnitIndex } from './unit-index.ts';
import type { Unit } from './units.ts';

/** An article of the index with its units and their numbers. */
interface Held {
  units: readonly Unit[];
  ids: number[];
}

const all: Keep = () => true;
const termsOf = ({ family, concepts }: Wanted): Terms => [family, ...concepts];

/**
 * The quotations of a corpus that changes. An article is read when something is looked for after it has come, or when
 * `takeIn` is called, and taken in and out at its own cost.
 */
export class LiveQuotations implements Quotations {
  #passagesOf: (article: Article) => readonly Passage[] = () => [];
  /** The articles of a change that has not been taken in. */
  #changed: readonly Article[] | null = null;
  /** By file name. */
  #held = new Map<Article, Held>();
  readonly #index = new UnitIndex();
  readonly #passages = new PassageWords();

  /** Puts other articles in the place of the last; `passagesOf` gives all passages of one. */
  update(articles: readonly Article[], passagesOf: (article: Article) => readonly Passage[]): void {
    this.#changed = articles;
    this.#passagesOf = passagesOf;
  }

  of(article: Article): readonly Quotation[] {
    return quotationsIn(article, this.#passagesOf(article));
  }

  covers(article: Article, offset: number): boolean {
    return this.of(article).some((q) => q.start <= offset && offset < q.end);
  }

  *units(): Iterable<Unit> {
    this.takeIn();
    for (const { units } of this.#held.values()) yield* units;
  }

  near(words: readonly string[], most: number, keep?: Keep, least?: LeastShared): Unit[] {
    this.takeIn();
    return this.#index.near(words, most, keep, least);
  }

  candidates(speaker: string | null, subject: readonly Wanted[], least: number, keep = all): Candidate[] {
    this.takeIn();
    const words = subject.map(termsOf);
    const units = speaker === null ? this.#on(words, least, keep) : this.#index.by(speaker, keep);
    return units.flatMap((unit) => {
      const [first] = unit.quotations;
      if (unit.isRun || first!.nested) return [];
      const most = this.#passages.heldAround(words, first!);
      return most >= least ? [{ article: unit.article, unit, most }] : [];
    });
  }

  passagesWith(families: readonly string[], least: number, most: number, keep = all): Passage[] {
    this.takeIn();
    let found = this.#passages
      .passages(families, least, keep)
      .filter(({ passage }) => passage.kind !== 'furniture')
      .sort((a, b) => byPlace(a.passage, b.passage));
    if (found.length > most) {
      const best = new Set(found.toSorted((a, b) => b.held - a.held).slice(0, most));
      found = found.filter((f) => best.has(f));
    }
    return found.map(({ passage }) => passage);
  }

  /** Takes in the last change now, so that the next search need not. */
  takeIn(): void {
    if (!this.#changed) return;
    const articles = this.#changed.toSorted((a, b) => byText(a.file, b.file));
    this.#changed = null;
    const now = new Set(articles);
    for (const [article, { ids }] of this.#held) {
      if (now.has(article)) continue;
      this.#index.remove(ids);
      this.#passages.remove(article);
    }
    this.#held = new Map(articles.map((article) => [article, this.#held.get(article) ?? this.#add(article)]));
    this.#index.inOrder([...this.#held.values()].map(({ ids }) => ids));
  }

  #add(article: Article): Held {
    const passages = this.#passagesOf(article);
    const units = unitsIn(article, passages);
    this.#passages.add(article, indexOf(article, passages));
    return { units, ids: this.#index.add(units) };
  }

  /** The units of articles that hold enough of some words. */
  #on(words: readonly Terms[], least: number, keep: Keep): Unit[] {
    const holding = least > 0 ? this.#passages.articles(words, least, keep) : null;
    const articles = holding?.sort((a, b) => byText(a.file, b.file)) ?? [...this.#held.keys()].filter(keep);
    return articles.flatMap((article) => [...this.#held.get(article)!.units]);
  }
}
