import type { Story } from '../ask/story.ts';
import { placeIn } from '../bisect.ts';
import type { Article } from '../domain.ts';
import { type Ids, Postings, sharedIds } from '../events/ids.ts';
import { Interned } from '../events/interned.ts';
import { asPublished, dayOf } from '../events/telling.ts';

/** Articles so many days apart tell of two times, if not of two events. */
const DAYS_APART = 200;
/** The share of the names of the poorer article that the other must have. */
const NAMES_SHARED = 0.2;
/** By a name that more articles have than this, only so many published before and after an article are looked at, … */
const MOST_NAMING = 400;
const NEXT = 200;
/** … and only by so many such names of an article, the rarest. */
const COMMON_NAMES = 2;

/** Which articles of a corpus may tell of one event: published near each other, and of the same people and places. */
export class Neighbours {
  readonly #articles: readonly Article[];
  /** The positions of the articles by publication, and the place of each in that order. */
  readonly #order: Uint32Array;
  readonly #rank: ReadonlyMap<Article, number>;
  /** Of the articles in that order. */
  readonly #names: readonly Ids[];
  readonly #days: readonly (number | null)[];
  readonly #naming: Postings;
  readonly #known = new Map<Article, readonly Article[]>();
  readonly #next: number;

  /** Only so many articles published before and after each are looked at: `next`, any number unless it is given. */
  constructor(
    articles: readonly Article[],
    story: Pick<Story, 'namesIn'>,
    next: number = Number.POSITIVE_INFINITY,
  ) {
    this.#next = next;
    const words = new Interned();
    this.#articles = articles;
    this.#order = asPublished(articles.map((a) => dayOf(a.published)));
    const inOrder = Array.from(this.#order, (i) => articles[i]!);
    this.#rank = new Map(inOrder.map((article, rank) => [article, rank]));
    this.#names = inOrder.map((article) => words.idsOf(story.namesIn(article)));
    this.#days = inOrder.map(({ published }) => dayOf(published));
    this.#naming = new Postings(this.#names);
  }

  #areOfOne(one: number, other: number): boolean {
    const [a, b] = [this.#days[one]!, this.#days[other]!];
    if (a !== null && b !== null && Math.abs(a - b) > DAYS_APART) return false;
    const [x, y] = [this.#names[one]!, this.#names[other]!];
    return sharedIds(x, y) >= Math.max(1, NAMES_SHARED * Math.min(x.length, y.length));
  }

  /** Those that share a name with an article: all by a rare one, else those that were published next to it. */
  #sharing(own: number): Set<number> {
    const found = new Set<number>();
    const names = [...this.#names[own]!].sort((a, b) => this.#naming.count(a) - this.#naming.count(b));
    const rare = names.filter((name) => this.#naming.count(name) <= MOST_NAMING);
    for (const name of names.slice(0, rare.length + COMMON_NAMES)) {
      const ranks = this.#naming.of(name);
      const isRare = ranks.length <= MOST_NAMING;
      const at = isRare ? 0 : placeIn(ranks, own);
      const near = isRare ? ranks : ranks.subarray(Math.max(0, at - NEXT), at + NEXT + 1);
      for (const other of near) if (Math.abs(other - own) <= this.#next) found.add(other);
    }
    found.delete(own);
    return found;
  }

  /** The other articles that may tell of what an article tells of, in order; looked for once. */
  of(article: Article): readonly Article[] {
    const known = this.#known.get(article);
    if (known) return known;
    const own = this.#rank.get(article)!;
    const near = [...this.#sharing(own)]
      .filter((other) => this.#areOfOne(own, other))
      .map((other) => this.#order[other]!)
      .sort((a, b) => a - b)
      .map((position) => this.#articles[position]!);
    this.#known.set(article, near);
    return near;
  }
}
