import type { Article, Disagreement } from '../../domain.ts';
import type { Wanted } from '../../language/bag.ts';
import { once } from '../../once.ts';
import type { Disagreements, Test } from '../../radar/disagreements.ts';
import { isCovered } from '../../radar/topic.ts';
import { indexTerms } from '../../search/index-terms.ts';
import { type Lists, startAt } from '../../search/inverted-index.ts';
import { ByteReader } from '../bytes.ts';
import type { Sections } from '../container.ts';
import { Texts } from '../dictionary.ts';
import { listsIn } from '../lists.ts';
import { pairNumber, RELATIONS } from './writer.ts';

/** The ids of pairs, those of each disagreement behind those of the one before; `ends` are where they end. */
interface Pairs {
  ends: Uint32Array;
  members: Float64Array;
}

/** Whether a number of the list at a place passes. */
function hasAny({ ends, members }: Lists | Pairs, place: number, is: (n: number) => boolean): boolean {
  for (let i = startAt(ends, place); i < ends[place]!; i++) if (is(members[i]!)) return true;
  return false;
}

/** On what the articles of an archive disagree, as it was found out when that was built. */
export class ArchivedDisagreements implements Disagreements {
  readonly #told: Buffer;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #relations: Buffer;
  readonly #origins: Uint32Array;
  readonly #articles: Lists;
  readonly #pairs: Pairs;
  readonly #terms: Texts;
  readonly #with: Buffer;
  readonly #withStarts: Uint32Array;
  readonly #article: (number: number) => Article;

  /** `article` gives an article by its number. */
  constructor(sections: Sections, article: (number: number) => Article) {
    this.#told = sections.bytes('disagreements');
    this.#starts = sections.u32('disagreementStarts');
    this.#ends = sections.u32('disagreementEnds');
    this.#relations = sections.bytes('disagreementRelations');
    this.#origins = sections.u32('disagreementOrigins');
    this.#articles = listsIn(sections, 'disagreementArticles', 'disagreementArticleEnds');
    this.#pairs = { ends: sections.u32('disagreementPairEnds'), members: sections.f64('disagreementPairs') };
    this.#terms = new Texts(sections.bytes('disagreementTerms'), sections.u32('disagreementTermEnds'));
    this.#with = sections.bytes('disagreementsWith');
    this.#withStarts = sections.u32('disagreementsWithStarts');
    this.#article = article;
  }

  get size(): number {
    return this.#starts.length;
  }

  at(place: number): Disagreement {
    return JSON.parse(this.told(place)) as Disagreement;
  }

  /** A disagreement as JSON. */
  told(place: number): string {
    return this.#told.toString('utf8', this.#starts[place]!, this.#ends[place]!);
  }

  relation(place: number): Disagreement['relation'] {
    return RELATIONS[this.#relations[place]!]!;
  }

  origins(place: number): number {
    return this.#origins[place]!;
  }

  on(topic: readonly Wanted[]): Test {
    const held = new Uint8Array(this.size);
    for (const { family, concepts } of topic) {
      const having = new Set<number>();
      for (const term of indexTerms({ families: new Set([family]), concepts }))
        for (const place of this.#having(term)) having.add(place);
      for (const place of having) held[place]!++;
    }
    return (place) => isCovered(held[place]!, topic);
  }

  involving(keep: (article: Article) => boolean): Test {
    const isKept = once((number: number) => keep(this.#article(number)));
    return (place) => hasAny(this.#articles, place, isKept);
  }

  putAside(pairs: ReadonlySet<string>): Test {
    const numbers = new Set(Array.from(pairs, pairNumber));
    return (place) => !hasAny(this.#pairs, place, (pair) => !numbers.has(pair));
  }

  /** The terms of each disagreement, by its place. */
  terms(): string[][] {
    const of = Array.from({ length: this.size }, (): string[] => []);
    for (let i = 0; i < this.#terms.size; i++) {
      const term = this.#terms.at(i);
      for (const place of this.#listed(i)) of[place]!.push(term);
    }
    return of;
  }

  #listed(i: number): Uint32Array {
    return new ByteReader(this.#with, this.#withStarts[i]!).rising();
  }

  /** The disagreements that have a term. */
  #having(term: string): Uint32Array {
    const i = this.#terms.firstFrom(term);
    return i < this.#terms.size && this.#terms.at(i) === term ? this.#listed(i) : new Uint32Array(0);
  }
}
