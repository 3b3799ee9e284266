import MiniSearch from 'minisearch';
import type { Passage } from '../domain.ts';
import { bagOf } from './bag.ts';
import type { Hit, SearchEngine } from './engine.ts';
import { family } from './words.ts';

const CONCEPT_WEIGHT = 0.6;
const MIN_FUZZY_LENGTH = 4;

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
  const vocabulary = new MiniSearch<{ id: string; word: string }>({ fields: ['word'], idField: 'id', tokenize: (w) => [w], processTerm: (w) => w });
  const documents = passages.filter((p) => p.kind !== 'furniture');
  for (const p of documents) for (const term of indexTerms(p.text)) known.add(term);
  index.addAll(documents.map((p) => ({ id: p.id, text: p.text, headline: p.article.headline ?? '' })));
  vocabulary.addAll([...known].filter((t) => !t.startsWith('~')).map((word) => ({ id: word, word })));
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
      return vocabulary
        .search(family(word), { fuzzy: 0.25, prefix: word.length > 4, maxFuzzy: 2 })
        .slice(0, 3)
        .map((r) => String(r.id));
    },
    knows: (term) => known.has(term),
  };
}
