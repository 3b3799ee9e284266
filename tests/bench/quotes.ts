import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ReadFile } from '../../src/corpus/assemble.ts';
import { readFileText } from '../../src/corpus/read.ts';
import { NOTHING } from '../../src/corpus/sources.ts';
import type { Desk } from '../../src/desk.ts';
import { DeskKeeper } from '../../src/library/desk-keeper.ts';
import { quotationsIn } from '../../src/quote/article-quotations.ts';
import { articles } from './generator/articles.ts';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const ASKED = 200;
const SUBJECTS = ['people killed', 'cost of the damage', 'the government', 'water', 'children in schools'];

async function generated(passages: number): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  for (const { file, text, source } of articles(passages))
    files.push(await readFileText(file, file, text, { ...NOTHING, ...source }, null));
  return files;
}

function timed(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

const at = (times: readonly number[], share: number): string =>
  times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))]!.toFixed(1);

/** So many of a list, from all parts of it alike. */
const some = <T>(list: readonly T[], most: number): T[] =>
  list.filter((_, i) => i % Math.ceil(list.length / most) === 0);

/** What is asked, a list of texts of each kind. */
function asked(files: readonly ReadFile[]): Record<string, string[]> {
  const from = some(files, ASKED);
  const quoted = from.flatMap(({ article, passages }) => quotationsIn(article!, passages).slice(0, 1));
  const texts = quoted.map((q) => q.text.split(' '));
  const speakers = [...new Set(quoted.flatMap((q) => q.speaker ?? []))];
  return {
    'a quotation': texts.map((words) => words.join(' ')),
    'one word exchanged': texts.map((words) => words.with(words.length >> 1, 'zyxq').join(' ')),
    'its first half': texts.map((words) => words.slice(0, Math.ceil(words.length / 2)).join(' ')),
    'three words of it': texts.map((words) => words.slice(0, 3).join(' ')),
    'a sentence': from
      .flatMap((f) => f.passages.filter((p) => p.kind === 'body').slice(1, 2))
      .map((p) => p.text),
    'what did … say': speakers.map((name) => `what did ${name} say`),
    'what did … say about …': speakers.map((name) => `what did ${name} say about the people and the damage`),
  };
}

function row(times: readonly number[]) {
  return { n: times.length, 'median, ms': at(times, 0.5), '99th percentile, ms': at(times, 0.99) };
}

/** Prints how long looking up quotations takes in generated articles of so many passages, and after one more has come. */
export async function benchQuotes(passages: number): Promise<void> {
  const files = await generated(passages);
  const keeper = new DeskKeeper();
  const opened = timed(() => keeper.update(files.slice(0, -5), []));
  collect();
  const questions = asked(files);
  const first = timed(() => keeper.desk.quote(questions['a quotation']![0]!));
  const rows: Record<string, ReturnType<typeof row>> = {};
  const run = (name: string, list: readonly string[], ask: (desk: Desk, text: string) => unknown): void => {
    rows[name] = row(list.map((text) => timed(() => ask(keeper.desk, text))));
  };
  for (const [name, list] of Object.entries(questions)) run(name, list, (desk, text) => desk.quote(text));
  run('a quotation, by date', questions['a quotation']!, (desk, text) =>
    desk.quote(text, undefined, { since: '2021' }),
  );
  run('quotations on …', SUBJECTS, (desk, text) => desk.quotations(text));
  const added = [4, 3, 2, 1].map((left) => {
    keeper.update(files.slice(0, -left), []);
    return timed(() => keeper.desk.quote(questions['a quotation']![1]!));
  });
  rows['a quotation, after one article came'] = row(added);
  console.log(
    `${files.length} articles, opened in ${opened.toFixed(0)} ms, first /quote ${first.toFixed(1)} ms`,
  );
  console.table(rows);
}
