import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { readFileText } from '../../../src/corpus/read.ts';
import { NOTHING } from '../../../src/corpus/sources.ts';
import type { Passage } from '../../../src/domain.ts';
import { readQuantities } from '../../../src/extract/quantities.ts';
import { bagOf } from '../../../src/language/bag.ts';
import { words } from '../../../src/language/words.ts';
import { articles } from './articles.ts';
import { Random } from './random.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const topics = join(root, 'tests', 'relevance', 'topics');

async function read(dirs: readonly string[]): Promise<Passage[]> {
  return (await Promise.all(dirs.map((dir) => loadCorpus(dir)))).flatMap((corpus) => corpus.passages);
}

async function generated(passages: number, seed: number): Promise<Passage[]> {
  const found: Passage[] = [];
  for (const { file, text, source } of articles(passages, seed)) {
    const { passages: own } = await readFileText(file, '', text, { ...NOTHING, ...source }, null);
    for (const passage of own) found.push(passage);
  }
  return found;
}

/** The slope of the line through the logarithms of rank and frequency. */
function zipfSlope(tokens: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a).slice(9, 2000);
  const points = sorted.map((n, i) => [Math.log(i + 10), Math.log(n)] as const);
  const mean = (k: 0 | 1): number => points.reduce((sum, p) => sum + p[k], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return (
    points.reduce((sum, p) => sum + (p[0] - x) * (p[1] - y), 0) /
    points.reduce((sum, p) => sum + (p[0] - x) ** 2, 0)
  );
}

/** In what share of the passages a word stands, the mean over all running words: what a word of a question costs a search. */
function spread(passages: readonly Passage[]): string {
  const bags = passages.map(({ text }) => new Set(bagOf(text).families));
  const holding = new Map<string, number>();
  for (const bag of bags) for (const word of bag) holding.set(word, (holding.get(word) ?? 0) + 1);
  let [sum, count] = [0, 0];
  for (const bag of bags)
    for (const word of bag) {
      sum += holding.get(word)!;
      count++;
    }
  return `${((100 * sum) / count / passages.length).toFixed(2)} %`;
}

const distinct = (tokens: readonly string[], length: number): number | string =>
  tokens.length < length ? '–' : new Set(tokens.slice(0, length)).size;

/** Distinct capitalised runs that do not begin a sentence, an article. */
function namesAnArticle(passages: readonly Passage[]): number {
  const names = new Set<string>();
  for (const { article, text, kind } of passages)
    if (kind === 'body')
      for (const [name] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu))
        names.add(`${article.file}\n${article.text.length}\n${name}`);
  return names.size / new Set(passages.map((p) => p.article)).size;
}

/** Of pairs of passages drawn by chance: how many words they share, as a share of the shorter's, on average and at the worst of a thousand. */
function likeness(passages: readonly Passage[]): string {
  const bags = passages
    .filter((p) => p.kind === 'body')
    .map((p) => new Set(words(p.text).map((w) => w.text)));
  const random = new Random(5);
  const shares = Array.from({ length: 100_000 }, () => {
    const [a, b] = [random.pick(bags), random.pick(bags)];
    if (a === b) return 0;
    let shared = 0;
    for (const word of a) if (b.has(word)) shared++;
    return shared / Math.max(1, Math.min(a.size, b.size));
  }).sort((a, b) => a - b);
  return `${(shares.reduce((s, x) => s + x) / shares.length).toFixed(2)} / ${shares[99_900]!.toFixed(2)}`;
}

function row(passages: readonly Passage[]) {
  const tokens = passages.flatMap((p) => words(p.text).map((w) => w.text));
  const share = (test: (p: Passage) => boolean): string =>
    `${((100 * passages.filter(test).length) / passages.length).toFixed(0)} %`;
  const files = new Set(passages.map((p) => p.article)).size;
  return {
    articles: files,
    'passages an article': (passages.length / files).toFixed(1),
    'words a passage': (tokens.length / passages.length).toFixed(1),
    'distinct words in 5,000': distinct(tokens, 5000),
    'in 20,000': distinct(tokens, 20_000),
    'in 40,000': distinct(tokens, 40_000),
    'in 200,000': distinct(tokens, 200_000),
    'in 2,000,000': distinct(tokens, 2_000_000),
    'Zipf slope, in 40,000': zipfSlope(tokens.slice(0, 40_000)).toFixed(2),
    'passages that hold a word': spread(passages),
    'with a figure': share((p) => readQuantities(p.text, null).length > 0),
    'with a quotation': share((p) => /[“"]/.test(p.text)),
    'names an article': namesAnArticle(passages).toFixed(1),
    'shared words of two, mean / 1 in 1,000': likeness(passages),
  };
}

const runs = (passages: readonly Passage[], length: number): Set<string> => {
  const found = new Set<string>();
  for (const { text } of passages) {
    const tokens = words(text).map((w) => w.text);
    for (let i = 0; i + length <= tokens.length; i++) found.add(tokens.slice(i, i + length).join(' '));
  }
  return found;
};

/** Prints how the generated articles compare with those of the labelled topics and the seeds, and how fast they are made. */
export async function measureGenerator(wanted: number): Promise<void> {
  const before = await read(readdirSync(topics).map((topic) => join(topics, topic, 'corpus')));
  const seeds = await read([join(root, 'seeds')]);
  const made = await generated(wanted, 1);
  const [seed, topic, own] = [row(seeds), row(before), row(made)];
  console.table(
    Object.fromEntries(
      Object.keys(own).map((name) => {
        const key = name as keyof typeof own;
        return [key, { seeds: seed[key], 'labelled topics': topic[key], generated: own[key] }];
      }),
    ),
  );
  const theirs = runs([...before, ...seeds], 6);
  const shared = [...runs(made, 6)].filter((run) => theirs.has(run));
  console.log(`runs of six words that are in both: ${shared.length}`, shared.slice(0, 5));
  const counted = made.filter((p) => p.kind !== 'furniture').length;
  console.log(`passages asked for: ${wanted}, made: ${counted}`);
  const from = performance.now();
  let bytes = 0;
  for (const { text } of articles(wanted, 2)) bytes += Buffer.byteLength(text);
  console.log(`${(bytes / 1e6 / ((performance.now() - from) / 1000)).toFixed(1)} MB of text a second`);
}
