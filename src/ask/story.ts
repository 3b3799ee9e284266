import type { Article, Corpus, Figure, Passage } from '../domain.ts';
import { latestOf } from '../extract/article.ts';
import { groupBy } from '../group.ts';
import type { Bag } from '../language/bag.ts';
import { family } from '../language/families.ts';
import { byText } from '../order.ts';
import { type ArticleIndex, indexOf, type Uses } from './article-index.ts';
import type { Term } from './terms.ts';

/** A word is a name when this share of its uses is capitalised. */
const NAME = 0.9;
/** How telling a word is that the corpus does not have. */
const UNKNOWN = 0.8;
const STRANGER = 0.65;
/** Articles share what this share of them says. */
const COMMON = 0.4;
/** Families of days and months, which are capitalised and name nobody. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`
    .split(/\s+/)
    .map(family),
);
const LEANS_BACK =
  /^[“"'‘]?(?:It|Its|They|Their|Them|He|His|She|Her|That|This|These|Those|There|Of (?:them|those|these))\b|\b(?:of|among|by|to|for|with) (?:them|those|these|it)\b/;

/** What is read from a corpus once, at load: its figures, and the words of its passages, lines and articles. */
export class Story {
  readonly figures: readonly Figure[];
  readonly #indexes: ReadonlyMap<Article, ArticleIndex>;
  readonly #namesIn = new Map<Article, ReadonlySet<string>>();
  /** Kept here, as another corpus may read an article without a date as of another day. */
  readonly #figuresIn = new Map<Article, readonly Figure[]>();
  readonly #figuresAt: Map<Passage, Figure[]>;
  readonly #inPassages = new Map<string, number>();
  readonly #passages: number;
  readonly #uses = new Map<string, Uses>();
  readonly #latest: string | null;

  constructor({ articles, passages }: Corpus) {
    this.#passages = passages.length;
    this.#latest = latestOf(passages);
    const byArticle = groupBy(passages, (p) => p.article);
    this.#indexes = new Map(articles.map((a) => [a, indexOf(a, byArticle.get(a) ?? [])]));
    const figures: Figure[] = [];
    for (const [article, index] of this.#indexes) {
      const own = index.figures(this.#latest);
      this.#figuresIn.set(article, own);
      for (const figure of own) figures.push(figure);
      for (const [word, n] of index.inPassages)
        this.#inPassages.set(word, (this.#inPassages.get(word) ?? 0) + n);
      for (const [word, { all, capital }] of index.uses) {
        const uses = this.#uses.get(word);
        if (uses) {
          uses.all += all;
          uses.capital += capital;
        } else this.#uses.set(word, { all, capital });
      }
    }
    this.figures = figures;
    this.#figuresAt = groupBy(figures, (f) => f.passage);
  }

  #index(article: Article): ArticleIndex {
    return this.#indexes.get(article)!;
  }

  /** The passages of an article, in order of place. */
  passagesOf(article: Article): readonly Passage[] {
    return this.#index(article).passages;
  }

  /** The figures of a passage, in order of place. */
  figuresAt(passage: Passage): readonly Figure[] {
    return this.#figuresAt.get(passage) ?? [];
  }

  /** Whether a passage holds a figure of a kind. */
  holds(passage: Passage, kind: string): boolean {
    return this.figuresAt(passage).some((f) => f.quantity.kind === kind);
  }

  /** The figures of some articles, in the order of the corpus. */
  figuresIn(articles: readonly Article[]): Figure[] {
    return [...articles]
      .sort((a, b) => byText(a.file, b.file))
      .flatMap((article) => this.#figuresIn.get(article) ?? []);
  }

  bag(passage: Passage): Bag {
    return this.#index(passage.article).bags[passage.index]!;
  }

  /** The days and months that a passage's sentence names, as ISO 8601 or without their year. */
  daysOf(passage: Passage): string[] {
    return this.figuresAt(passage)
      .filter((f) => f.quantity.kind === 'date')
      .map(({ quantity }) => String(quantity.low ?? quantity.high));
  }

  /** The latest date that the corpus gives of itself, as ISO 8601; null when it gives none. */
  get latest(): string | null {
    return this.#latest;
  }

  /** The date as of which an article speaks: its own, else the latest that the corpus gives; null when it gives none. */
  today(article: Article): string | null {
    return article.published ?? this.#latest;
  }

  /** Whether a passage begins with a pronoun, so that the sentence before it says of whom it speaks. */
  leansBack(passage: Passage): boolean {
    return LEANS_BACK.test(passage.text);
  }

  /** The words of a passage's line and of the heading that it stands under. */
  lineBag(passage: Passage): Bag {
    return this.#index(passage.article).lines[passage.index]!;
  }

  /** The words of an article's headline and first sentences. */
  topic(article: Article): Bag {
    return this.#index(article).topic;
  }

  whole(article: Article): Bag {
    return this.#index(article).whole;
  }

  /** The names of people and places in an article; the short are left out, as initials are many people's. */
  namesIn(article: Article): ReadonlySet<string> {
    const known =
      this.#namesIn.get(article) ??
      new Set(
        [...this.whole(article).families].filter(
          (f) => f.length > 2 && !/\d/.test(f) && !CALENDAR.has(f) && this.isNameFamily(f),
        ),
      );
    this.#namesIn.set(article, known);
    return known;
  }

  /**
   * How well each of several articles belongs to the event that most of them report, 0.65 to 1: by how many it uses of
   * the words in two in five of their headlines and leads, and of the names in as many, each against the median
   * article. Fewer than four all belong.
   */
  belonging(articles: readonly Article[]): Map<Article, number> {
    if (articles.length < 4) return new Map();
    const words = this.#shares(articles, (a) => [...this.topic(a).families]);
    const names = this.#shares(articles, (a) =>
      [...this.whole(a).families].filter((f) => this.isNameFamily(f) && !CALENDAR.has(f)),
    );
    return new Map(
      articles.map((article, i) => {
        const lacks = 1.5 * Math.max(0, 0.8 - words[i]!) + 1.2 * Math.max(0, 0.4 - names[i]!);
        return [article, Math.max(STRANGER, 1 - lacks)];
      }),
    );
  }

  /** How many of the words that two in five of the articles give each article uses, against the median article. */
  #shares(articles: readonly Article[], given: (article: Article) => string[]): number[] {
    const counts = new Map<string, number>();
    for (const article of articles)
      for (const word of given(article)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const common = [...counts]
      .filter(([word, n]) => n > 1 && n >= COMMON * articles.length && !/\d/.test(word))
      .map(([word]) => word);
    const own = articles.map((a) => common.filter((word) => this.whole(a).families.has(word)).length);
    const median = [...own].sort((a, b) => a - b)[Math.floor(own.length / 2)] || 1;
    return own.map((n) => n / median);
  }

  /** Whether a term is a name in this corpus: nearly always capitalised, also within a sentence. */
  isName(term: Term): boolean {
    return term.families.slice(0, 1).some((f) => this.isNameFamily(f));
  }

  /** The words of the corpus that are a name's adjectives and peoples: "Canada", "Canadian". */
  demonyms(word: string): string[] {
    if (word.length < 4) return [];
    const stem = word.replace(/(?:ian|an|n|i|ese|ish|a|ia)$/, '');
    return [...this.#uses.keys()].filter(
      (name) =>
        name !== word &&
        name.startsWith(stem) &&
        stem.length > 3 &&
        /^(?:a|ia|o)?(?:n|an|ian|i|ese|ish)?$/.test(name.slice(stem.length)) &&
        this.isNameFamily(name) &&
        this.isNameFamily(word),
    );
  }

  /** Whether a family is nearly always capitalised in this corpus, also within a sentence. */
  isNameFamily(key: string): boolean {
    const uses = this.#uses.get(key);
    return uses !== undefined && uses.capital >= NAME * uses.all;
  }

  /** In how many passages a family or concept stands. */
  frequency(word: string): number {
    return this.#inPassages.get(word) ?? 0;
  }

  /** Whether a term or one of its concepts stands anywhere in the corpus. */
  isKnown(term: Term): boolean {
    return [...term.families, ...term.concepts].some((word) => this.frequency(word) > 0);
  }

  /** How telling a term is, 0.3 for one that is everywhere to 1 for one that is rare or unknown. */
  rarity(term: Term): number {
    const df = Math.max(0, ...term.families.map((f) => this.frequency(f)));
    if (df === 0) return UNKNOWN;
    return Math.max(0.3, Math.log(1 + this.#passages / (df + 1)) / Math.log(1 + this.#passages));
  }
}
