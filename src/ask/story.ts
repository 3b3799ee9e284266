import type { Article, Corpus, Figure, Passage } from '../domain.ts';
import { figuresOf, latestOf } from '../extract/article.ts';
import { groupBy } from '../group.ts';
import { type Bag, bagOf } from '../language/bag.ts';
import { family } from '../language/families.ts';
import { isStopWord, words } from '../language/words.ts';
import type { Term } from './terms.ts';

const LEAD = 3;
/** A word is a name when this share of its uses is capitalised. */
const NAME = 0.9;
/** How telling a word is that the corpus does not have. */
const UNKNOWN = 0.8;
const STRANGER = 0.65;
/** Families of days and months, which are capitalised and name nobody. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`
    .split(/\s+/)
    .map(family),
);
const LEANS_BACK =
  /^[“"'‘]?(?:It|Its|They|Their|Them|He|His|She|Her|That|This|These|Those|There|Of (?:them|those|these))\b|\b(?:of|among|by|to|for|with) (?:them|those|these|it)\b/;

function union(bags: readonly Bag[]): Bag {
  const families = new Set<string>();
  const concepts = new Set<string>();
  for (const bag of bags) {
    for (const f of bag.families) families.add(f);
    for (const c of bag.concepts) concepts.add(c);
  }
  return { families, concepts };
}

/** For each family how often it is capitalised where a sentence does not begin, as a share; headlines aside. */
function nameShares(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, [number, number]>();
  for (const { text, kind } of passages) {
    if (kind !== 'body') continue;
    words(text).forEach((token, i) => {
      if (i === 0 || isStopWord(token.text)) return;
      const count = counts.get(family(token.text)) ?? [0, 0];
      count[0]++;
      if (/^\p{Lu}/u.test(text.slice(token.start, token.start + 2))) count[1]++;
      counts.set(family(token.text), count);
    });
  }
  return new Map([...counts].map(([word, [all, capital]]) => [word, capital / all]));
}

function lineOf({ article, line }: Passage): string {
  return `${article.file}:${line}`;
}

/** What is read from a corpus once, at load: its figures, and the words of its passages, lines and articles. */
export class Story {
  readonly figures: readonly Figure[];
  readonly #bags: Bag[] = [];
  readonly #lines: Bag[] = [];
  readonly #topics = new Map<Article, Bag>();
  readonly #wholes = new Map<Article, Bag>();
  readonly #figuresIn: Map<Article, Figure[]>;
  readonly #figuresAt: Map<Passage, Figure[]>;
  readonly #inPassages = new Map<string, number>();
  readonly #passages: number;
  readonly #names: Map<string, number>;
  readonly #latest: string | null;

  constructor(corpus: Corpus) {
    const { passages } = corpus;
    this.#passages = passages.length;
    this.#names = nameShares(passages);
    this.#latest = latestOf(passages);
    this.figures = figuresOf(passages, this.#latest);
    this.#figuresIn = groupBy(this.figures, (f) => f.passage.article);
    this.#figuresAt = groupBy(this.figures, (f) => f.passage);
    for (const passage of passages) {
      const bag = bagOf(passage.text);
      this.#bags.push(bag);
      for (const word of [...bag.families, ...bag.concepts])
        this.#inPassages.set(word, (this.#inPassages.get(word) ?? 0) + 1);
    }
    const byLine = groupBy(passages, lineOf);
    passages.forEach((passage, i) => {
      const line = byLine.get(lineOf(passage))!;
      const heading = this.#headingOf(passages, i);
      const parts = heading ? [...line, heading] : line;
      this.#lines.push(parts.length === 1 ? this.#bags[i]! : union(parts.map((p) => this.#bags[p.id]!)));
    });
    const byArticle = groupBy(
      passages.filter((p) => p.kind !== 'furniture'),
      (p) => p.article,
    );
    for (const article of corpus.articles) {
      const own = byArticle.get(article) ?? [];
      const lead = own.filter((p) => p.kind === 'body').slice(0, LEAD);
      this.#topics.set(
        article,
        union([bagOf(article.headline ?? ''), ...lead.map((p) => this.#bags[p.id]!)]),
      );
      this.#wholes.set(article, union(own.map((p) => this.#bags[p.id]!)));
    }
  }

  #headingOf(passages: readonly Passage[], i: number): Passage | null {
    const { article } = passages[i]!;
    for (let j = i - 1; j >= 0 && j > i - 12; j--) {
      const earlier = passages[j]!;
      if (earlier.article !== article) return null;
      if (earlier.kind === 'headline') return passages[j - 1]?.article === article ? earlier : null;
    }
    return null;
  }

  /** Whether a passage holds a figure of a kind. */
  holds(passage: Passage, kind: string): boolean {
    return this.#figuresAt.get(passage)?.some((f) => f.quantity.kind === kind) ?? false;
  }

  /** The figures of some articles, in the order of the corpus. */
  figuresIn(articles: readonly Article[]): Figure[] {
    return articles
      .flatMap((article) => this.#figuresIn.get(article) ?? [])
      .sort((a, b) => a.passage.id - b.passage.id || a.start - b.start);
  }

  bag(passage: Passage): Bag {
    return this.#bags[passage.id]!;
  }

  /** The days and months that a passage's sentence names, as ISO 8601 or without their year. */
  daysOf(passage: Passage): string[] {
    return (this.#figuresAt.get(passage) ?? [])
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
    return this.#lines[passage.id]!;
  }

  /** The words of an article's headline and first sentences. */
  topic(article: Article): Bag {
    return this.#topics.get(article)!;
  }

  whole(article: Article): Bag {
    return this.#wholes.get(article)!;
  }

  /**
   * How well each of several articles belongs to the event that most of them report, 0.65 to 1: by how many it uses of
   * the words in a third of their headlines and leads, and of the names in a third of them, each against the median
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

  /** How many of the words that a third of the articles give each article uses, against the median article. */
  #shares(articles: readonly Article[], given: (article: Article) => string[]): number[] {
    const counts = new Map<string, number>();
    for (const article of articles)
      for (const word of given(article)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const common = [...counts]
      .filter(([word, n]) => n > 1 && n >= articles.length / 3 && !/\d/.test(word))
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
    return [...this.#names.keys()].filter(
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
    return (this.#names.get(key) ?? 0) >= NAME;
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
