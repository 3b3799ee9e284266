import type { Article } from '../domain.ts';
import { once } from '../once.ts';
import { type LeastShared, Nearest, type UnitPostings } from './nearest.ts';
import { Numbers, Postings } from './postings.ts';
import type { Keep } from './quotations.ts';
import { isBy, namesIn, speakerWords } from './speakers.ts';
import { articleOf, type Unit } from './units.ts';

const speakersIn = ({ isRun, quotations }: Unit): Set<string> =>
  new Set(isRun ? [] : speakerWords(quotations[0]!.speaker));

/** Units by their words and their speakers, as they come and go. */
export class UnitIndex implements UnitPostings {
  readonly #units = new Numbers<{ unit: Unit; distinct: number }>();
  readonly #words = new Postings();
  readonly #speakers = new Postings();
  readonly #nearest = new Nearest();
  #ranks = new Uint32Array(0);

  get end(): number {
    return this.#units.end;
  }

  get units(): number {
    return this.#units.size;
  }

  holding(word: string): number {
    return this.of(word).length;
  }

  of(word: string): readonly number[] {
    return this.#words.of(word);
  }

  rank(id: number): number {
    return this.#ranks[id]!;
  }

  length(id: number): number {
    return this.#units.of(id).unit.texts.length;
  }

  distinct(id: number): number {
    return this.#units.of(id).distinct;
  }

  /** Takes in units that it does not hold, and gives their numbers. */
  add(units: readonly Unit[]): number[] {
    return units.map((unit) => {
      const words = new Set(unit.texts);
      const id = this.#units.give({ unit, distinct: words.size });
      this.#words.add(words, id);
      this.#speakers.add(speakersIn(unit), id);
      return id;
    });
  }

  /** Takes out units that it holds, by their numbers. */
  remove(ids: readonly number[]): void {
    for (const id of ids) {
      const { unit } = this.#units.of(id);
      this.#words.remove(new Set(unit.texts), id);
      this.#speakers.remove(speakersIn(unit), id);
      this.#units.takeBack(id);
    }
  }

  /** Puts all units in an order, given by their numbers. */
  inOrder(ids: Iterable<readonly number[]>): void {
    this.#ranks = new Uint32Array(this.end);
    let rank = 0;
    for (const list of ids) for (const id of list) this.#ranks[id] = rank++;
  }

  /** As `Quotations.near`. */
  near(words: readonly string[], most: number, keep?: Keep, least?: LeastShared): Unit[] {
    const isOf = keep && once<Article, boolean>(keep);
    const isKept = isOf && ((id: number): boolean => isOf(articleOf(this.#units.of(id).unit)));
    const ids = this.#nearest.near(words, this, most, { isKept, least });
    return ids.map((id) => this.#units.of(id).unit);
  }

  /** The units of one quotation that is the asked speaker's, in order. */
  by(speaker: string, keep: Keep): Unit[] {
    const ids = new Set(namesIn(speaker).flatMap((name) => [...this.#speakers.of(name)]));
    const isTheirs = once((given: string) => isBy(given, speaker));
    const isKept = once<Article, boolean>(keep);
    const found = [...ids].filter((id) => {
      const { unit } = this.#units.of(id);
      return isTheirs(unit.quotations[0]!.speaker!) && isKept(articleOf(unit));
    });
    return found.sort((a, b) => this.rank(a) - this.rank(b)).map((id) => this.#units.of(id).unit);
  }
}
