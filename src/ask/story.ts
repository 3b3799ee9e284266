import type { Article, Corpus, Figure, Passage } from '../domain.ts';
import { readFigures } from '../extract/figures.ts';
import { type Bag, bagOf } from '../search/bag.ts';
import type { Term } from './question.ts';

const LEAD = 3;

function union(bags: readonly Bag[]): Bag {
  const families = new Set<string>();
  const concepts = new Set<string>();
  for (const bag of bags) {
    for (const f of bag.families) families.add(f);
    for (const c of bag.concepts) concepts.add(c);
  }
  return { families, concepts };
}

/** What is read from a corpus once, at load: its figures, and the words of its passages, lines and articles. */
export class Story {
  readonly figures: Figure[] = [];
  readonly #bags: Bag[] = [];
  readonly #lines: Bag[] = [];
  readonly #topics = new Map<Article, Bag>();
  readonly #wholes = new Map<Article, Bag>();
  readonly #inPassages = new Map<string, number>();
  readonly #passages: number;

  constructor(corpus: Corpus) {
    const { passages } = corpus;
    this.#passages = passages.length;
    const byLine = new Map<string, Passage[]>();
    passages.forEach((passage, i) => {
      const bag = bagOf(passage.text);
      this.#bags.push(bag);
      for (const word of [...bag.families, ...bag.concepts]) this.#inPassages.set(word, (this.#inPassages.get(word) ?? 0) + 1);
      const key = `${passage.article.file}:${passage.line}`;
      const line = byLine.get(key);
      if (line) line.push(passage);
      else byLine.set(key, [passage]);
      if (passage.kind === 'furniture') return;
      const before = passages[i - 1];
      const sameLine = before && before.article === passage.article && before.line === passage.line ? before : null;
      this.figures.push(...readFigures(passage, sameLine));
    });
    passages.forEach((passage, i) => {
      const line = byLine.get(`${passage.article.file}:${passage.line}`)!;
      const heading = this.#headingOf(passages, i);
      const parts = heading ? [...line, heading] : line;
      this.#lines.push(parts.length === 1 ? this.#bags[i]! : union(parts.map((p) => this.#bags[p.id]!)));
    });
    for (const article of corpus.articles) {
      const own = passages.filter((p) => p.article === article && p.kind !== 'furniture');
      const lead = own.filter((p) => p.kind === 'body').slice(0, LEAD);
      this.#topics.set(article, union([bagOf(article.headline ?? ''), ...lead.map((p) => this.#bags[p.id]!)]));
      this.#wholes.set(article, union(own.map((p) => this.#bags[p.id]!)));
    }
  }

  #headingOf(passages: readonly Passage[], i: number): Passage | null {
    const { article } = passages[i]!;
    for (let j = i - 1; j >= 0 && j > i - 12; j--) {
      const earlier = passages[j]!;
      if (earlier.article !== article) return null;
      if (earlier.kind === 'headline') return earlier;
    }
    return null;
  }

  bag(passage: Passage): Bag {
    return this.#bags[passage.id]!;
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

  /** In how many passages a family or concept stands. */
  frequency(word: string): number {
    return this.#inPassages.get(word) ?? 0;
  }

  /** How telling a term is, 0.3 for one that is everywhere to 1 for one that is rare or unknown. */
  rarity(term: Term): number {
    const df = Math.max(0, ...term.families.map((f) => this.frequency(f)));
    return Math.max(0.3, Math.log(1 + this.#passages / (df + 1)) / Math.log(1 + this.#passages));
  }
}
