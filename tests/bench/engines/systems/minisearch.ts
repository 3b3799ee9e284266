import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch, { type Options } from 'minisearch';
import { passagesIn } from '../passages.ts';
import { type Engine, LIMIT, type Opened, type Prepared } from '../system.ts';
import { indexField, termsIn } from '../terms.ts';

interface Document {
  id: number;
  text: string;
  headline: string;
}

/** As the desk's engine for a live corpus has them (src/search/minisearch.ts). */
const OPTIONS: Options<Document> = {
  fields: ['text', 'headline'],
  tokenize: termsIn,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: termsIn,
    combineWith: 'OR',
    boost: { headline: 0.3 },
    boostTerm: (term) => (term.startsWith('~') ? 0.6 : 1),
    bm25: { k: 1.2, b: 0.75, d: 0 },
  },
};

/** The best passages for a question, MiniSearch's factor for the number of matched terms divided out. */
function searchWith(index: MiniSearch<Document>, question: string): number[] {
  return index
    .search(indexField(question))
    .map((r) => ({ id: r.id as number, score: r.score / r.queryTerms.length }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, LIMIT)
    .map((r) => r.id);
}

const fileIn = ({ store }: Prepared): string => join(store, 'index.json');

export const MINISEARCH: Engine = {
  async prepare(from) {
    const index = new MiniSearch(OPTIONS);
    let [id, last, headline] = [0, '', ''];
    for await (const passage of passagesIn(from.passages)) {
      if (passage.headline !== last) [last, headline] = [passage.headline, indexField(passage.headline)];
      index.add({ id: id++, text: indexField(passage.text), headline });
    }
    writeFileSync(fileIn(from), JSON.stringify(index));
  },
  async open(from): Promise<Opened> {
    const index = MiniSearch.loadJSON<Document>(readFileSync(fileIn(from), 'utf8'), OPTIONS);
    return { ask: (question) => searchWith(index, question) };
  },
};
