import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuestion } from '../../src/ask/question.ts';
import { searchTerms } from '../../src/ask/terms.ts';
import type { Article, Passage } from '../../src/domain.ts';
import { family } from '../../src/language/families.ts';
import { MiniSearchEngine } from '../../src/search/minisearch.ts';

const CUT = 10;
const DEPTH = 100;

interface Doc {
  id: string;
  title?: string;
  text: string;
}

function jsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

/** Relevance by query and document, from `qrels.tsv` (query id, document id, grade; a header line may stand first). */
function readQrels(file: string): Map<string, Map<string, number>> {
  const qrels = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const cells = line.trim().split(/\t/);
    const grade = Number(cells.at(-1));
    if (cells.length < 3 || !Number.isFinite(grade)) continue;
    const [query, doc] = [cells[0]!, cells.at(-2)!];
    qrels.set(query, (qrels.get(query) ?? new Map<string, number>()).set(doc, grade));
  }
  return qrels;
}

/** Discounted cumulative gain, the grade itself as gain (Järvelin and Kekäläinen 2002, as trec_eval computes it). */
function dcg(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
}

/** Mean nDCG@10 and recall@100 of the search alone, 0 to 1, over the queries that have a relevant document. */
export interface Retrieval {
  docs: number;
  queries: number;
  'nDCG@10': number;
  'recall@100': number;
}

/** Scores the search on a folder with `docs.jsonl`, `queries.jsonl` and `qrels.tsv`; each document is one passage. */
export function scoreRetrieval(dir: string): Retrieval {
  const docs = jsonLines<Doc>(join(dir, 'docs.jsonl'));
  const passages = docs.map(({ title, text }, id): Passage => {
    const article: Article = {
      file: String(id),
      text,
      outlet: null,
      headline: title ?? null,
      published: null,
      url: null,
    };
    return {
      index: 0,
      article,
      line: 1,
      start: 0,
      end: text.length,
      text: title ? `${title}\n${text}` : text,
      kind: 'body',
    };
  });
  const engine = new MiniSearchEngine(passages);
  const qrels = readQrels(join(dir, 'qrels.tsv'));
  let [ndcg, recall, queries] = [0, 0, 0];
  for (const { id, text } of jsonLines<{ id: string; text: string }>(join(dir, 'queries.jsonl'))) {
    const grades = new Map([...(qrels.get(id) ?? [])].filter(([, grade]) => grade > 0));
    if (grades.size === 0) continue;
    queries++;
    const question = readQuestion(
      text,
      (word) => (engine.knows(family(word)) ? [] : engine.suggest(word)),
      (key) => engine.knows(key),
    );
    const found = engine
      .search(searchTerms(question.terms), DEPTH)
      .map((hit) => docs[Number(hit.passage.article.file)]!.id);
    const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, CUT);
    ndcg += dcg(found.slice(0, CUT).map((doc) => grades.get(doc) ?? 0)) / dcg(ideal);
    recall += found.filter((doc) => grades.has(doc)).length / grades.size;
  }
  const mean = (sum: number): number => Number((sum / Math.max(1, queries)).toFixed(4));
  return { docs: docs.length, queries, 'nDCG@10': mean(ndcg), 'recall@100': mean(recall) };
}
