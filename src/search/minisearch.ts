import MiniSearch from 'minisearch';
import type { Article, Passage } from '../domain.ts';
import { type Bag, bagOf } from '../language/bag.ts';
import { family } from '../language/families.ts';
import { isOneSlip } from '../language/slips.ts';
import { words } from '../language/words.ts';
import { byPlace } from '../order.ts';
import { B, HEADLINE, K1, rounded, type Statistics, weightOf } from './bm25.ts';
import type { Hit, SearchEngine } from './engine.ts';
import { indexTerms } from './index-terms.ts';
import { mayBeMisspelt, slipsIn } from './spelling.ts';
import { TermCounts } from './term-counts.ts';

/** Terms as one field of a document and back; no term holds a line break. */
const BETWEEN = '\n';
function termsIn(field: string): string[] {
  return field === '' ? [] : field.split(BETWEEN);
}

interface Indexed {
  id: number;
  text: string;
  headline: string;
}

/**
 * A MiniSearch index over passages, furniture left out. BM25 as in `bm25.ts`; MiniSearch multiplies by the
 * number of matched terms, which is divided out again (measured to rank like Lucene's BM25).
 */
export class MiniSearchEngine implements SearchEngine {
  readonly #bag: (passage: Passage) => Bag;
  readonly #index = new MiniSearch<Indexed>({
    fields: ['text', 'headline'],
    tokenize: termsIn,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: termsIn,
      combineWith: 'OR',
      boost: { headline: HEADLINE },
      boostTerm: weightOf,
      bm25: { k: K1, b: B, d: 0 },
    },
  });
  readonly #vocabulary = new MiniSearch<{ id: string; word: string }>({
    fields: ['word'],
    idField: 'id',
    tokenize: (w) => [w],
    processTerm: (w) => w,
  });
  /** What each passage is indexed as, so that it can be taken out again. */
  readonly #indexed = new Map<Passage, Indexed>();
  readonly #byId = new Map<number, Passage>();
  readonly #counts = new TermCounts();
  readonly #headlines = new WeakMap<Article, string>();
  #last = 0;

  /** `bag` gives the words of a passage where they have been read before. */
  constructor(passages: readonly Passage[], bag: (passage: Passage) => Bag = (p) => bagOf(p.text)) {
    this.#bag = bag;
    this.add(passages);
  }

  /** Takes passages in that it does not hold. */
  add(passages: readonly Passage[]): void {
    const surfaces = new Set<string>();
    for (const passage of passages) {
      if (passage.kind === 'furniture') continue;
      const terms = indexTerms(this.#bag(passage));
      for (const { text } of words(passage.text)) if (mayBeMisspelt(text)) surfaces.add(text);
      const headline = this.#headlineOf(passage.article);
      this.#counts.add(terms, termsIn(headline));
      const entry = { id: ++this.#last, text: terms.join(BETWEEN), headline };
      this.#index.add(entry);
      this.#indexed.set(passage, entry);
      this.#byId.set(entry.id, passage);
    }
    // A word whose last passage is taken out stays here, and is offered no more, as it is not known.
    const fresh = [...surfaces].filter((word) => !this.#vocabulary.has(word));
    this.#vocabulary.addAll(fresh.map((word) => ({ id: word, word })));
  }

  /** Takes passages out; those that it does not hold are passed over. */
  remove(passages: readonly Passage[]): void {
    for (const passage of passages) {
      const entry = this.#indexed.get(passage);
      if (!entry) continue;
      this.#index.remove(entry);
      this.#indexed.delete(passage);
      this.#byId.delete(entry.id);
      this.#counts.remove(termsIn(entry.text), termsIn(entry.headline));
    }
  }

  get statistics(): Statistics {
    return this.#counts;
  }

  search(terms: readonly string[], limit: number, keep?: (article: Article) => boolean): Hit[] {
    if (terms.length === 0) return [];
    const filter = keep && (({ id }: { id: number }): boolean => keep(this.#byId.get(id)!.article));
    return this.#index
      .search(terms.join(BETWEEN), filter && { filter })
      .map((r) => ({ passage: this.#byId.get(r.id)!, score: rounded(r.score / r.queryTerms.length) }))
      .sort((a, b) => b.score - a.score || byPlace(a.passage, b.passage))
      .slice(0, limit);
  }

  suggest(word: string): string[] {
    if (!mayBeMisspelt(word)) return [];
    const slips = slipsIn(word);
    const near = this.#vocabulary
      .search(word, { fuzzy: 2, prefix: word.length > 4 })
      .map((r) => String(r.id))
      .filter((found) => found[0] === word[0])
      .filter((found) => found.startsWith(word) || isOneSlip(found, word) || slips === 2);
    return [...new Set(near.map(family))].filter((key) => this.knows(key)).slice(0, 3);
  }

  knows(term: string): boolean {
    return this.#counts.inText(term) > 0;
  }

  #headlineOf(article: Article): string {
    const read = this.#headlines.get(article) ?? indexTerms(bagOf(article.headline ?? '')).join(BETWEEN);
    this.#headlines.set(article, read);
    return read;
  }
}
