import MiniSearch from 'minisearch';
import type { Article, Passage } from '../domain.ts';
import { type Bag, bagOf } from '../language/bag.ts';
import { family } from '../language/families.ts';
import { isOneSlip } from '../language/slips.ts';
import { words } from '../language/words.ts';
import { byPlace } from '../order.ts';
import type { Hit, SearchEngine } from './engine.ts';

const CONCEPT_WEIGHT = 0.6;
const MIN_FUZZY_LENGTH = 4;
/** From this length on a word may hold two typing errors. */
const TWO_SLIPS_LENGTH = 9;

/** Word families as they are, concepts marked with a tilde so that the two never meet. */
function indexTerms({ families, concepts }: Bag): string[] {
  return [...families, ...[...concepts].map((c) => `~${c}`)];
}

/** Terms as one field of a document and back; no term holds a line break. */
const BETWEEN = '\n';
function termsIn(field: string): string[] {
  return field === '' ? [] : field.split(BETWEEN);
}

/**
 * The last digits of a score depend on the order in which passages came and went, as MiniSearch keeps a running mean of
 * their lengths; without them the same passages rank the same.
 */
const rounded = (score: number): number => Math.round(score * 1e8) / 1e8;

interface Indexed {
  id: number;
  text: string;
  headline: string;
}

/**
 * A MiniSearch index over passages, furniture left out. BM25 with k1 1.2, b 0.75, d 0; MiniSearch multiplies by the
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
      boost: { headline: 0.3 },
      boostTerm: (term) => (term.startsWith('~') ? CONCEPT_WEIGHT : 1),
      bm25: { k: 1.2, b: 0.75, d: 0 },
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
  /** In how many passages each term stands. */
  readonly #known = new Map<string, number>();
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
      for (const term of terms) this.#known.set(term, (this.#known.get(term) ?? 0) + 1);
      for (const { text } of words(passage.text)) if (text.length >= MIN_FUZZY_LENGTH) surfaces.add(text);
      const entry = {
        id: ++this.#last,
        text: terms.join(BETWEEN),
        headline: this.#headlineOf(passage.article),
      };
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
      for (const term of termsIn(entry.text)) {
        const left = this.#known.get(term)! - 1;
        if (left > 0) this.#known.set(term, left);
        else this.#known.delete(term);
      }
    }
  }

  search(terms: readonly string[], limit: number): Hit[] {
    if (terms.length === 0) return [];
    return this.#index
      .search(terms.join(BETWEEN))
      .map((r) => ({ passage: this.#byId.get(r.id)!, score: rounded(r.score / r.queryTerms.length) }))
      .sort((a, b) => b.score - a.score || byPlace(a.passage, b.passage))
      .slice(0, limit);
  }

  suggest(word: string): string[] {
    if (word.length < MIN_FUZZY_LENGTH || /\d/.test(word)) return [];
    const slips = word.length >= TWO_SLIPS_LENGTH ? 2 : 1;
    const near = this.#vocabulary
      .search(word, { fuzzy: 2, prefix: word.length > 4 })
      .map((r) => String(r.id))
      .filter((found) => found[0] === word[0])
      .filter((found) => found.startsWith(word) || isOneSlip(found, word) || slips === 2);
    return [...new Set(near.map(family))].filter((key) => this.knows(key)).slice(0, 3);
  }

  knows(term: string): boolean {
    return this.#known.has(term);
  }

  #headlineOf(article: Article): string {
    const read = this.#headlines.get(article) ?? indexTerms(bagOf(article.headline ?? '')).join(BETWEEN);
    this.#headlines.set(article, read);
    return read;
  }
}
