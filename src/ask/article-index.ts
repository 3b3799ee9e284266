import type { Article, Figure, Passage } from '../domain.ts';
import { figuresOf } from '../extract/article.ts';
import { groupBy } from '../group.ts';
import { type Bag, bagOf, bagOfReading } from '../language/bag.ts';
import { isCapital } from '../language/letters.ts';
import { readingOf } from '../language/reading.ts';
import type { Token } from '../language/words.ts';
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

function linesOf(passages: readonly Passage[], bags: readonly Bag[]): Bag[] {
  const byLine = groupBy(passages, (p) => p.line);
  let last: { line: number; heading: Passage | null; bag: Bag } | null = null;
  return passages.map(({ line, index }, i) => {
    const heading = headingOf(passages, i);
    if (last?.line === line && last.heading === heading) return last.bag;
    const parts = heading ? [...byLine.get(line)!, heading] : byLine.get(line)!;
    const bag = parts.length === 1 ? bags[index]! : union(parts.map((p) => bags[p.index]!));
    last = { line, heading, bag };
    return bag;
  });
}

/** What is read of one article once, whatever corpora it is in: its words and its figures. */
export class ArticleIndex implements ArticleReading {
  readonly passages: readonly Passage[];
  /** The words of each passage. */
  readonly bags: readonly Bag[];
  readonly topic: Bag;
  readonly whole: Bag;
  /** How its words are written; headlines aside. */
  readonly uses: ReadonlyMap<string, Uses>;
  /** In how many passages a family or concept stands. */
  readonly inPassages: ReadonlyMap<string, number>;
  readonly #article: Article;
  readonly #lines: readonly Bag[];
  #figures: { asOf: string | null; all: readonly Figure[]; at: Map<number, Figure[]> } | null = null;

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
    this.#lines = linesOf(passages, this.bags);
    const written = passages.filter((p) => p.kind !== 'furniture');
    const lead = written.filter((p) => p.kind === 'body').slice(0, LEAD);
    this.topic = union([bagOf(article.headline ?? ''), ...lead.map((p) => this.bags[p.index]!)]);
    this.whole = union(written.map((p) => this.bags[p.index]!));
    const counts = new Map<string, number>();
    for (const bag of this.bags) addPresence(counts, bag);
    this.inPassages = counts;
  }

  bag(index: number): Bag {
    return this.bags[index]!;
  }

  line(index: number): Bag {
    return this.#lines[index]!;
  }

  figures(latest: string | null): readonly Figure[] {
    return this.#read(latest).all;
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
