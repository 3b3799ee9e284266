import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreRetrieval } from './retrieval.ts';

const DOCS = [
  { id: 'a', title: 'Ferry', text: 'The ferry sank in the harbour and nine passengers drowned.' },
  { id: 'b', title: 'Budget', text: 'The council passed the budget by one vote.' },
  { id: 'c', title: '', text: 'Rain fell on the hills all week.' },
];

function folder(queries: { id: string; text: string }[], qrels: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'retrieval-'));
  const lines = (rows: object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
  writeFileSync(join(dir, 'docs.jsonl'), lines(DOCS));
  writeFileSync(join(dir, 'queries.jsonl'), lines(queries));
  writeFileSync(join(dir, 'qrels.tsv'), qrels);
  return dir;
}

test('a search that finds what is relevant first scores 1', () => {
  const dir = folder(
    [
      { id: '1', text: 'ferry passengers drowned' },
      { id: '2', text: 'council budget vote' },
    ],
    'query-id\tcorpus-id\tscore\n1\ta\t1\n2\tb\t2\n',
  );
  expect(scoreRetrieval(dir)).toEqual({ docs: 3, queries: 2, 'nDCG@10': 1, 'recall@100': 1 });
});

test('what is not found counts, a query without a relevant document does not', () => {
  const dir = folder(
    [
      { id: '1', text: 'ferry passengers' },
      { id: '2', text: 'unjudged' },
    ],
    '1\ta\t1\n1\tc\t1\n2\tb\t0\n',
  );
  const { queries, ...scores } = scoreRetrieval(dir);
  expect(queries).toBe(1);
  expect(scores['recall@100']).toBe(0.5);
  expect(scores['nDCG@10']).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 4);
});
