import MiniSearch from 'minisearch';
import type { Article, Passage } from '../domain.ts';
import { type Bag, bagOf } from '../language/bag.ts';
import { family } from '../language/families.ts';
import { isOneSlip } from '../language/slips.ts';
import { words } from '../language/words.ts';
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
 * Opens a MiniSearch index over passages, furniture left out. BM25 with k1 1.2, b 0.75, d 0; MiniSearch
 * multiplies by the number of matched terms, which is divided out again (measured to rank like Lucene's BM25).
 * `bag` gives the words of a passage where they have been read before.
 */
export function openMiniSearch(
  passages: readonly Passage[],
  bag: (passage: Passage) => Bag = (p) => bagOf(p.text),
): SearchEngine {
  const index = new MiniSearch<{ id: number; text: string; headline: string }>({
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
  const known = new Set<string>();
  const vocabulary = new MiniSearch<{ id: string; word: string }>({
    fields: ['word'],
    idField: 'id',
    tokenize: (w) => [w],
    processTerm: (w) => w,
  });
  const surfaces = new Set<string>();
  const headlines = new Map<Article, string>();
  const headlineOf = (article: Article): string => {
    const read = headlines.get(article) ?? indexTerms(bagOf(article.headline ?? '')).join(BETWEEN);
    headlines.set(article, read);
    return read;
  };
  for (const p of passages) {
    if (p.kind === 'furniture') continue;
    const terms = indexTerms(bag(p));
    for (const term of terms) known.add(term);
    for (const token of words(p.text)) if (token.text.length >= MIN_FUZZY_LENGTH) surfaces.add(token.text);
    index.add({ id: p.id, text: terms.join(BETWEEN), headline: headlineOf(p.article) });
  }
  vocabulary.addAll([...surfaces].map((word) => ({ id: word, word })));
  return {
    search(terms, limit): Hit[] {
      if (terms.length === 0) return [];
      return index
        .search(terms.join(BETWEEN))
        .map((r) => ({ passage: passages[Number(r.id)]!, score: r.score / r.queryTerms.length }))
        .sort((a, b) => b.score - a.score || a.passage.id - b.passage.id)
        .slice(0, limit);
    },
    suggest(word): string[] {
      if (word.length < MIN_FUZZY_LENGTH || /\d/.test(word)) return [];
      const slips = word.length >= TWO_SLIPS_LENGTH ? 2 : 1;
      const near = vocabulary
        .search(word, { fuzzy: 2, prefix: word.length > 4 })
        .map((r) => String(r.id))
        .filter((found) => found[0] === word[0])
        .filter((found) => found.startsWith(word) || isOneSlip(found, word) || slips === 2);
      return [...new Set(near.map(family))].filter((key) => known.has(key)).slice(0, 3);
    },
    knows: (term) => known.has(term),
  };
}
