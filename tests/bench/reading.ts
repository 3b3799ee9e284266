import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleIndex } from '../../src/ask/article-index.ts';
import { clauseBag, countedBag } from '../../src/ask/figure-bags.ts';
import { CorpusFolder } from '../../src/corpus/folder.ts';
import { readFileText } from '../../src/corpus/read.ts';
import { NOTHING } from '../../src/corpus/sources.ts';
import { readFigures } from '../../src/extract/figures.ts';
import { quotationsOf } from '../../src/extract/quotation/quotations.ts';
import { unitsOf } from '../../src/quote/units.ts';

const root = join(import.meta.dirname, '..', '..');
const RUNS = 20;
/** Figures a sentence in news of the day; the labelled topics have twice as many. */
const ORDINARY = 0.5;

/** The texts of the sample corpus and of the labelled topics. */
async function labelled(): Promise<string[]> {
  const topics = join(root, 'tests', 'relevance', 'topics');
  const dirs = [join(root, 'seeds'), ...readdirSync(topics).map((topic) => join(topics, topic, 'corpus'))];
  const scans = await Promise.all(dirs.map((dir) => new CorpusFolder(dir).scan()));
  return scans.flatMap((scan) => scan.files.flatMap(({ article }) => (article ? [article.text] : [])));
}

/** The same texts without so many of the sentences with figures that the others outweigh them. */
async function thinned(texts: readonly string[]): Promise<string[]> {
  let [sentences, figures] = [0, 0];
  const thin: string[] = [];
  for (const text of texts) {
    const { passages } = await readFileText('thinned.txt', '', text, NOTHING, null);
    const kept = passages.filter((passage) => {
      const own = readFigures(passage).length;
      if (own > 0 && figures + own > ORDINARY * (sentences + 1)) return false;
      sentences++;
      figures += own;
      return true;
    });
    thin.push(
      kept
        .map((p, i) => (kept[i - 1]?.line === p.line ? ' ' : '\n\n') + p.text)
        .join('')
        .trim(),
    );
  }
  return thin;
}

/** Adds up, over articles, the least time that each part of reading one took in any run. */
class Laps {
  readonly #least = new Map<string, number[]>();
  #article = 0;
  #from = 0;

  start(article: number): void {
    this.#article = article;
    this.#from = performance.now();
  }

  lap(part: string): void {
    const time = performance.now() - this.#from;
    const times = this.#least.get(part) ?? [];
    this.#least.set(part, times);
    times[this.#article] = Math.min(times[this.#article] ?? Number.POSITIVE_INFINITY, time);
    this.#from = performance.now();
  }

  /** Milliseconds by part, and in all. */
  sums(): Map<string, number> {
    const sums = new Map([...this.#least].map(([part, times]) => [part, times.reduce((a, b) => a + b, 0)]));
    return new Map([['in all', [...sums.values()].reduce((a, b) => a + b, 0)], ...sums]);
  }
}

async function readAll(texts: readonly string[], laps: Laps): Promise<number> {
  let count = 0;
  for (const [i, text] of texts.entries()) {
    laps.start(i);
    const { article, passages } = await readFileText(`${i}.txt`, '', text, NOTHING, null);
    laps.lap('lines, sentences, furniture');
    const index = new ArticleIndex(article!, passages);
    laps.lap('words and concepts');
    const figures = index.figures('2025');
    laps.lap('figures');
    for (const figure of figures) {
      clauseBag(figure);
      countedBag(figure);
    }
    laps.lap('words of figures');
    const quotations = quotationsOf(article!, passages);
    laps.lap('quotations');
    unitsOf(quotations);
    laps.lap('words of quotations');
    count += figures.length;
  }
  return count;
}

async function bench(name: string, texts: readonly string[]): Promise<void> {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const laps = new Laps();
  let figures = 0;
  for (let run = 0; run < RUNS; run++) figures = await readAll(texts, laps);
  const rows = [...laps.sums()].map(([part, ms]) => [
    part,
    { 'MB a second': (bytes / 1e3 / ms).toPrecision(3) },
  ]);
  console.log(
    `reading an article, on one core; ${name}: ${texts.length} articles, ${(bytes / 1e3).toFixed(0)} kB, ${figures} figures`,
  );
  console.table(Object.fromEntries(rows));
}

/** Prints how much text is read a second into all that an index holds of an article, and into each part of it. */
export async function benchReading(): Promise<void> {
  const texts = await labelled();
  await bench('the labelled topics', texts);
  await bench('the same with fewer figures', await thinned(texts));
}
