import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileText } from '../../src/corpus/read.ts';
import type { Passage } from '../../src/domain.ts';
import { MiniSearchEngine } from '../../src/search/minisearch.ts';
import { chartOf } from './engines/chart.ts';
import { type BenchCorpus, writeCorpus } from './engines/corpus.ts';
import { withTables } from './engines/report.ts';
import { figure, type Results, ratio } from './engines/results.ts';
import type { Engine, Opened } from './engines/system.ts';
import { FLEXSEARCH } from './engines/systems/flexsearch.ts';
import { MINISEARCH } from './engines/systems/minisearch.ts';
import { indexField, termsIn } from './engines/terms.ts';
import { articles } from './generator/articles.ts';

let work: string;
let corpus: BenchCorpus;
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'crosscheck-engines-'));
  corpus = await writeCorpus(work, 600);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function opened(name: string, system: Engine): Promise<Opened> {
  const from = { dir: corpus.dir, passages: corpus.passages, store: join(work, name) };
  mkdirSync(from.store);
  await system.prepare(from);
  return system.open(from);
}

/** The passages as the desk reads them, furniture left out, in the order in which they were written. */
async function passages(): Promise<Passage[]> {
  const all: Passage[] = [];
  for (const { file, text, source } of articles(600)) {
    const read = await readFileText(file, '', text, source, null);
    for (const passage of read.passages) if (passage.kind !== 'furniture') all.push(passage);
  }
  return all;
}

describe('MiniSearch as a peer', () => {
  it('finds what the engine of a live corpus finds, with the same scores, after it was kept and loaded', async () => {
    const own = await passages();
    const engine = new MiniSearchEngine(own);
    const peer = await opened('minisearch', MINISEARCH);
    for (const { text } of corpus.questions.slice(0, 60)) {
      const expected = engine.search(termsIn(indexField(text)), 1000);
      const found = await peer.ask(text);
      expect(found.length).toBe(Math.min(200, expected.length));
      const scores = new Map(expected.map((hit) => [hit.passage, hit.score]));
      expect(found.map((id) => scores.get(own[Number(id)]!))).toEqual(
        expected.slice(0, found.length).map((hit) => hit.score),
      );
    }
  });
});

describe('FlexSearch as a peer', () => {
  it('finds a passage by some of its words after it was kept and loaded', async () => {
    const peer = await opened('flexsearch', FLEXSEARCH);
    const lines = readFileSync(corpus.passages, 'utf8').trim().split('\n');
    const found = await Promise.all(
      corpus.questions.map(async ({ text, file }) =>
        (await peer.ask(text)).slice(0, 10).some((id) => JSON.parse(lines[Number(id)]!).file === file),
      ),
    );
    expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.9);
  });
});

const reached = {
  startMs: 900,
  p50Ms: 2,
  p99Ms: 9,
  slowestMs: 12,
  claimP50Ms: 3,
  claimP99Ms: 10,
  loadedMegabytes: 210,
  askedMegabytes: 220,
};
const results: Results = {
  machine: { cores: 4, gigabytes: 16, architecture: 'x64', node: 'v20.1.0', load: 0.2 },
  limits: { minutes: 15, heapMegabytes: 6144 },
  versions: { flexsearch: '1.2.3' },
  answers: { own: 'all', peer: 'some' },
  corpora: [{ size: 1000, passages: 1003, articles: 90, megabytes: 0.1 }],
  results: [
    {
      system: 'own',
      size: 1000,
      built: { seconds: 2, peakMegabytes: 300, indexMegabytes: 4, textMegabytes: 10 },
      measured: { ...reached, loadMs: 20, peakMegabytes: 300, foundOwn: 0.95 },
    },
    { system: 'peer', size: 1000, missed: 'building: more than 6 GB of heap' },
  ],
};

describe('what was measured', () => {
  it('is written with three digits that count, and compared as a fraction or a multiple', () => {
    expect([0.1234, 12.345, 1234.5, undefined].map(figure)).toEqual(['0.123', '12.3', '1,235', '–']);
    expect(ratio(2, 76)).toBe('1/38');
    expect(ratio(76, 2)).toBe('38 ×');
    expect(ratio(undefined, 2)).toBe('–');
  });

  it('takes the place of an earlier run in the README, and says what was not reached', () => {
    const readme = 'before\n<!-- measured -->\nold\n<!-- /measured -->\nafter\n';
    const once = withTables(readme, results);
    expect(once).toContain('| own | 2 | 9 | 20 | 900 | 210 | 3 | 10 | 220 | 4 | 2 | 5 | 95 |');
    expect(once).toContain('Not reached: peer (building: more than 6 GB of heap).');
    expect(once).not.toContain('old');
    expect(withTables(once, results)).toBe(once);
    expect(() => withTables('no place', results)).toThrow('no place for tables');
  });

  it('stands in the README as it was written down', () => {
    const file = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
    const measured = JSON.parse(file('measured.json')) as Results;
    expect(withTables(file('README.md'), measured)).toBe(file('README.md'));
    expect(`${chartOf(measured)}\n`).toBe(file('measured.svg'));
  });

  it('is drawn: a point for what was reached, a line of text for what was not', () => {
    const svg = chartOf(results);
    expect(svg.match(/<circle/g)).toHaveLength(5);
    expect(svg).toContain('not reached: peer, 1,000: building: more than 6 GB of heap');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});
