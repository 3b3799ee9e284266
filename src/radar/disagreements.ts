import type { Article, Disagreement } from '../domain.ts';
import type { Wanted } from '../language/bag.ts';
import { isOn } from './topic.ts';

/** Tells of the disagreement at a place of a list. */
export type Test = (place: number) => boolean;

/** On what the articles of a corpus disagree, by place in a list of which the worst are the first. */
export interface Disagreements {
  readonly size: number;
  at(place: number): Disagreement;
  relation(place: number): Disagreement['relation'];
  origins(place: number): number;
  /** Which are on a topic, which has a word at least. */
  on(topic: readonly Wanted[]): Test;
  /** Which have a place in an article to `keep`. */
  involving(keep: (article: Article) => boolean): Test;
  /** Of which every opposed pair is among some, by their ids: one new pair brings a disagreement back. */
  putAside(pairs: ReadonlySet<string>): Test;
}

/** Disagreements that are held in memory. */
export class ListedDisagreements implements Disagreements {
  readonly #all: readonly Disagreement[];
  readonly #articles: readonly Article[];

  /** `articles` are those of the corpus. */
  constructor(all: readonly Disagreement[], articles: readonly Article[]) {
    this.#all = all;
    this.#articles = articles;
  }

  get size(): number {
    return this.#all.length;
  }

  at(place: number): Disagreement {
    return this.#all[place]!;
  }

  relation(place: number): Disagreement['relation'] {
    return this.at(place).relation;
  }

  origins(place: number): number {
    return this.at(place).origins;
  }

  on(topic: readonly Wanted[]): Test {
    return (place) => isOn(topic, this.at(place));
  }

  involving(keep: (article: Article) => boolean): Test {
    const kept = new Set(this.#articles.filter(keep).map((a) => a.file));
    return (place) => this.at(place).sides.some((side) => side.some((p) => kept.has(p.file)));
  }

  putAside(pairs: ReadonlySet<string>): Test {
    return (place) => this.at(place).pairs.every((pair) => pairs.has(pair));
  }
}
