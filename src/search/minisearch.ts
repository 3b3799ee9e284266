import MiniSearch from 'minisearch';
import type { Passage } from '../domain.ts';
import { bagOf } from '../language/bag.ts';
import { family } from '../language/families.ts';
import { isOneSlip } from '../language/slips.ts';
import { words } from '../language/words.ts';
import type { Hit, SearchEngine } from './engine.ts';

const CONCEPT_WEIGHT = 0.6;
const MIN_FUZZY_LENGTH = 4;
/** From this length on a word may hold two typing errors. */
const TWO_SLIPS_LENGTH = 9;

/** Word families as they are, concepts marked with a tilde so that the two never meet. */
function indexTerms(text: string): string[] {
  const bag = bagOf(text);
  return [...bag.families, ...[...bag.concepts].map((c) => `~${c}`)];
}

/**
 * Opens a MiniSearch index over passages, furniture left out. BM25 with k1 1.2, b 0.75, d 0; MiniSearch
 * multiplies by the number of matched terms, which is divided out again (measured to rank like Lucene's BM25).
 */
export function openMiniSearch(passages: readonly Passage[]): SearchEngine {
  const index = new MiniSearch<{ id: number; text: string; headline: string }>({
    fields: ['text', 'headline'],
    tokenize: indexTerms,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => text.split('\n'),
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
  const documents = passages.filter((p) => p.kind !== 'furniture');
  const surfaces = new Set<string>();
  for (const p of documents) {
    for (const term of indexTerms(p.text)) known.add(term);
    for (const token of words(p.text)) if (token.text.length >= MIN_FUZZY_LENGTH) surfaces.add(token.text);
  }
  index.addAll(documents.map((p) => ({ id: p.id, text: p.text, headline: p.article.headline ?? '' })));
  vocabulary.addAll([...surfaces].map((word) => ({ id: word, word })));
  return {
    search(terms, limit): Hit[] {
      if (terms.length === 0) return [];
      return index
        .search(terms.join('\n'))
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
