import type { Article, Figure, Passage } from '../domain.ts';
import type { Bag, HasWords } from '../language/bag.ts';
import { family } from '../language/families.ts';
import { byText } from '../order.ts';
import type { Lexicon } from './lexicon.ts';
import { ownLexicon } from './own-lexicon.ts';
import type { ArticleReading } from './reading.ts';
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

/** Where what a story tells of its articles is read. */
export interface Readings {
  /** In the order of file names. */
  articles: readonly Article[];
  lexicon: Lexicon;
  /** The latest date that the corpus gives of itself, as ISO 8601; null when it gives none. */
  latest: string | null;
  of(article: Article): ArticleReading;
}

/** What is read from a corpus: its figures, and the words of its passages, lines and articles. */
export class Story {
  readonly articles: readonly Article[];
  readonly latest: string | null;
  readonly #lexicon: Lexicon;
  readonly #of: (article: Article) => ArticleReading;
  readonly #namesIn = new WeakMap<ArticleReading, ReadonlySet<string>>();

  constructor({ articles, lexicon, latest, of }: Readings) {
    this.articles = articles;
    this.#lexicon = lexicon;
    this.latest = latest;
    this.#of = of;
  }

  /** The same of some of the articles alone; what words are worth is that of all. */
  within(articles: readonly Article[]): Story {
    return new Story({
      articles: [...articles].sort((a, b) => byText(a.file, b.file)),
      lexicon: this.#lexicon,
      latest: this.latest,
      of: this.#of,
    });
  }

  /** The same of some of the articles as of a corpus of their own, but for which of their words are names. */
  alone(articles: readonly Article[]): Story {
    const inOrder = [...articles].sort((a, b) => byText(a.file, b.file));
    // Held as long as the story, so that each article is read once and its figures stay the same.
    const readings = new Map(inOrder.map((article) => [article, this.#of(article)]));
    return new Story({
      articles: inOrder,
      lexicon: ownLexicon([...readings.values()], this.#lexicon),
      latest: this.latest,
      of: (article) => readings.get(article)!,
    });
  }

  /** Every figure, in the order of the corpus. */
  get figures(): readonly Figure[] {
    return this.figuresIn(this.articles);
  }

  /** The passages of an article, in order of place. */
  passagesOf(article: Article): readonly Passage[] {
    return this.#of(article).passages;
  }

  /** The figures of a passage, in order of place. */
  figuresAt(passage: Passage): readonly Figure[] {
    return this.#of(passage.article).figuresAt(passage.index, this.latest);
  }

  /** Whether a passage holds a figure of a kind. */
  holds(passage: Passage, kind: string): boolean {
    return this.#of(passage.article).holds(passage.index, kind, this.latest);
  }

  /** The figures of some articles, in the order of the corpus. */
  figuresIn(articles: readonly Article[]): Figure[] {
    return [...articles]
      .sort((a, b) => byText(a.file, b.file))
      .flatMap((article) => this.#of(article).figures(this.latest));
  }

  bag(passage: Passage): Bag {
    return this.#of(passage.article).bag(passage.index);
  }

  /** The days and months that a passage's sentence names, as ISO 8601 or without their year. */
  daysOf(passage: Passage): string[] {
    return this.figuresAt(passage)
      .filter((f) => f.quantity.kind === 'date')
      .map(({ quantity }) => String(quantity.low ?? quantity.high));
  }

  /** The date as of which an article speaks: its own, else the latest that the corpus gives; null when it gives none. */
  today(article: Article): string | null {
    return article.published ?? this.latest;
  }

  /** Whether a passage begins with a pronoun, so that the sentence before it says of whom it speaks. */
  leansBack(passage: Passage): boolean {
    return LEANS_BACK.test(passage.text);
  }

  /** The words of a passage's line and of the heading that it stands under. */
  lineBag(passage: Passage): Bag {
    return this.#of(passage.article).line(passage.index);
  }

  /** The words of an article's headline and first sentences. */
  topic(article: Article): Bag {
    return this.#of(article).topic;
  }

  whole(article: Article): Bag {
    return this.#of(article).whole;
  }

  /** All words that are read in an article, those of its headline and page furniture among them. */
  all(article: Article): HasWords {
    return this.#of(article).all(this.latest);
  }

  /** Whether a family names a person or place; the short do not, as initials are many people's. */
  isNameOfOne(key: string): boolean {
    return key.length > 2 && !/\d/.test(key) && !CALENDAR.has(key) && this.isNameFamily(key);
  }

  /** The names of people and places in an article. */
  namesIn(article: Article): ReadonlySet<string> {
    const reading = this.#of(article);
    const known =
      this.#namesIn.get(reading) ?? new Set([...reading.whole.families].filter((f) => this.isNameOfOne(f)));
    this.#namesIn.set(reading, known);
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
    const [first] = term.families;
    return first !== undefined && this.isNameFamily(first);
  }

  /** The words of the corpus that are a name's adjectives and peoples: "Canada", "Canadian". */
  demonyms(word: string): string[] {
    if (word.length < 4) return [];
    const stem = word.replace(/(?:ian|an|n|i|ese|ish|a|ia)$/, '');
    if (stem.length <= 3 || !this.isNameFamily(word)) return [];
    return this.#lexicon
      .beginningWith(stem)
      .filter(
        (name) =>
          name !== word &&
          /^(?:a|ia|o)?(?:n|an|ian|i|ese|ish)?$/.test(name.slice(stem.length)) &&
          this.isNameFamily(name),
      );
  }

  /** Whether a family is nearly always capitalised in this corpus, also within a sentence. */
  isNameFamily(key: string): boolean {
    const uses = this.#lexicon.usesOf(key);
    return uses !== undefined && uses.capital >= NAME * uses.all;
  }

  /** In how many passages a family or concept stands. */
  frequency(word: string): number {
    return this.#lexicon.frequency(word);
  }

  /** Whether a term or one of its concepts stands anywhere in the corpus. */
  isKnown(term: Term): boolean {
    return [...term.families, ...term.concepts].some((word) => this.frequency(word) > 0);
  }

  /** How telling a term is, 0.3 for one that is everywhere to 1 for one that is rare or unknown. */
  rarity(term: Term): number {
    const df = Math.max(0, ...term.families.map((f) => this.frequency(f)));
    if (df === 0) return UNKNOWN;
    const { passages } = this.#lexicon;
    return Math.max(0.3, Math.log(1 + passages / (df + 1)) / Math.log(1 + passages));
  }
}
