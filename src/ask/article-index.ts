import type { Article, Figure, Passage } from '../domain.ts';
import { figuresOf } from '../extract/article.ts';
import { groupBy } from '../group.ts';
import { type Bag, bagOf, bagOfReading } from '../language/bag.ts';
import { isCapital } from '../language/letters.ts';
import { readingOf } from '../language/reading.ts';
import type { Token } from '../language/words.ts';
import { clauseBag, countedBag } from './figure-bags.ts';
import type { Uses } from './lexicon.ts';
import type { ArticleReading } from './reading.ts';

/** How many sentences of the text tell what an article is about. */
const LEAD = 3;
/** So many passages up a heading is looked for. */
const HEADING_WITHIN = 12;

function union(bags: readonly Bag[]): Bag {
  const families = new Set(bags[0]?.families);
  const concepts = new Set(bags[0]?.concepts);
  for (let i = 1; i < bags.length; i++) {
    for (const f of bags[i]!.families) families.add(f);
    for (const c of bags[i]!.concepts) concepts.add(c);
  }
  return { families, concepts };
}

/** Counts the words of one passage, but for its first. */
function addUses(uses: Map<string, Uses>, text: string, tokens: readonly Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const { start, word } = tokens[i]!;
    if (word.isStopWord) continue;
    const use = uses.get(word.family) ?? { all: 0, capital: 0 };
    if (use.all === 0) uses.set(word.family, use);
    use.all++;
    if (isCapital(text, start)) use.capital++;
  }
}

function addPresence(counts: Map<string, number>, { families, concepts }: Bag): void {
  for (const word of families) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of concepts) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** The heading under which a passage stands; the headline of the whole article is none. */
function headingOf(passages: readonly Passage[], i: number): Passage | null {
  for (let j = i - 1; j >= 0 && j > i - HEADING_WITHIN; j--) {
    if (passages[j]!.kind === 'headline') return j > 0 ? passages[j]! : null;
  }
  return null;
}

/**
 * For each passage of an article those whose words go with it: all of its line, and the heading under which it stands. A list
 * of one is the passage alone.
 */
export function partsOfLines(passages: readonly Passage[]): (readonly Passage[])[] {
  const byLine = groupBy(passages, (p) => p.line);
  let last: { line: number; heading: Passage | null; parts: readonly Passage[] } | null = null;
  return passages.map(({ line }, i) => {
    const heading = headingOf(passages, i);
    if (last?.line === line && last.heading === heading) return last.parts;
    const parts = heading ? [...byLine.get(line)!, heading] : byLine.get(line)!;
    last = { line, heading, parts };
    return parts;
  });
}

/** The first sentences of an article, which tell what it is about. */
export function leadOf(passages: readonly Passage[]): Passage[] {
  return passages.filter((p) => p.kind === 'body').slice(0, LEAD);
}

/** What is read of one article once, whatever corpora it is in: its words and its figures. */
export class ArticleIndex implements ArticleReading {
  readonly passages: readonly Passage[];
  /** The words of each passage. */
  readonly bags: readonly Bag[];
  /** How its words are written; headlines aside. */
  readonly uses: ReadonlyMap<string, Uses>;
  readonly #article: Article;
  #lines: readonly Bag[] | null = null;
  #inPassages: Map<string, number> | null = null;
  #topic: Bag | null = null;
  #whole: Bag | null = null;
  #figures: { asOf: string | null; all: readonly Figure[]; at: Map<number, Figure[]> } | null = null;
  #all: { figures: readonly Figure[]; words: Bag } | null = null;

  constructor(article: Article, passages: readonly Passage[]) {
    this.#article = article;
    this.passages = passages;
    const uses = new Map<string, Uses>();
    this.bags = passages.map(({ text, kind }) => {
      const reading = readingOf(text);
      if (kind === 'body') addUses(uses, text, reading.tokens);
      return bagOfReading(reading);
    });
    this.uses = uses;
  }

  /** In how many passages a family or concept stands. */
  get inPassages(): ReadonlyMap<string, number> {
    if (!this.#inPassages) {
      this.#inPassages = new Map();
      for (const bag of this.bags) addPresence(this.#inPassages, bag);
    }
    return this.#inPassages;
  }

  bag(index: number): Bag {
    return this.bags[index]!;
  }

  #union(passages: readonly Passage[]): Bag {
    return passages.length === 1
      ? this.bags[passages[0]!.index]!
      : union(passages.map((p) => this.bags[p.index]!));
  }

  line(index: number): Bag {
    if (!this.#lines) {
      const parts = partsOfLines(this.passages);
      const bags = new Map([...new Set(parts)].map((own) => [own, this.#union(own)]));
      this.#lines = parts.map((own) => bags.get(own)!);
    }
    return this.#lines[index]!;
  }

  get topic(): Bag {
    this.#topic ??= union([bagOf(this.#article.headline ?? ''), this.#union(leadOf(this.passages))]);
    return this.#topic;
  }

  get whole(): Bag {
    this.#whole ??= this.#union(this.passages.filter((p) => p.kind !== 'furniture'));
    return this.#whole;
  }

  figures(latest: string | null): readonly Figure[] {
    return this.#read(latest).all;
  }

  all(latest: string | null): Bag {
    const figures = this.figures(latest);
    if (this.#all?.figures !== figures) {
      const ofFigures = figures.flatMap((figure) => [clauseBag(figure), countedBag(figure)]);
      this.#all = { figures, words: union([this.topic, ...this.bags, ...ofFigures]) };
    }
    return this.#all.words;
  }

  holds(index: number, kind: string, latest: string | null): boolean {
    return this.figuresAt(index, latest).some((f) => f.quantity.kind === kind);
  }

  figuresAt(index: number, latest: string | null): readonly Figure[] {
    return this.#read(latest).at.get(index) ?? [];
  }

  #read(latest: string | null) {
    const asOf = this.#article.published ?? latest;
    if (this.#figures?.asOf !== asOf) {
      const all = figuresOf(this.passages, asOf);
      this.#figures = { asOf, all, at: groupBy(all, (f) => f.passage.index) };
    }
    return this.#figures!;
  }
}

const known = new WeakMap<Article, ArticleIndex>();

/** The index of an article, made once. `passages` are all of its passages, in order. */
export function indexOf(article: Article, passages: readonly Passage[]): ArticleIndex {
  const made = known.get(article) ?? new ArticleIndex(article, passages);
  known.set(article, made);
  return made;
}

/** The words of a passage, taken from its article's index where that has been made. */
export function bagIn(passage: Passage): Bag {
  return known.get(passage.article)?.bags[passage.index] ?? bagOf(passage.text);
}
