import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Archive } from '../../src/archive/archive.ts';
import { archiveHoldings } from '../../src/archive/holdings.ts';
import { assemble } from '../../src/corpus/assemble.ts';
import { CorpusFolder } from '../../src/corpus/folder.ts';
import { readFileText } from '../../src/corpus/read.ts';
import { NOTHING } from '../../src/corpus/sources.ts';
import { deskOf, deskOn } from '../../src/desk.ts';
import { Vocabulary } from '../../src/suggest/vocabulary.ts';
import { archiveOf, inScratch } from '../archive/archived.ts';
import { articles as generated } from './generator/articles.ts';

const root = join(import.meta.dirname, '..', '..');
setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const TYPED = [
  '',
  'd',
  'de',
  'dep',
  'people',
  'peopel kil',
  'houses dest',
  'gov',
  'how many ch',
  'zzzzzz',
  'nord',
  'co',
];

/** The articles of all labelled topics, and copies of them whose names are spelled otherwise, up to so many. */
async function articles(size: number) {
  const topics = join(root, 'tests', 'relevance', 'topics');
  const dirs = [join(root, 'seeds'), ...readdirSync(topics).map((t) => join(topics, t, 'corpus'))];
  const scans = await Promise.all(dirs.map((dir) => new CorpusFolder(dir).scan()));
  const texts = scans.flatMap((s) => s.files.flatMap((f) => (f.article ? [f.article.text] : [])));
  const copies = Array.from({ length: size }, (_, i) => {
    const round = Math.floor(i / texts.length);
    const text = texts[i % texts.length]!;
    const own = (word: string): string => `${word}${'aeiou'[round % 5]}${'nrst'[Math.floor(round / 5) % 4]}`;
    return round === 0 ? text : text.replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/gu, own);
  });
  const none = { outlet: null, title: null, published: null, url: null };
  return Promise.all(copies.map((text, i) => readFileText(`a${i}.txt`, String(i), text, none, null)));
}

const at = (times: number[], share: number): string =>
  times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))]!.toFixed(1);

/** What a newsroom's archive of so many passages is offered, as it is typed. */
async function benchArchive(passages: number): Promise<void> {
  const files = await Promise.all(
    [...generated(passages, 1)].map(({ file, text, source }) =>
      readFileText(file, '00'.repeat(32), text, { ...NOTHING, ...source }, null),
    ),
  );
  await inScratch(async (dir) => {
    await archiveOf(files, dir);
    files.length = 0;
    collect();
    const archive = Archive.open(join(dir, 'all.archive'));
    const desk = deskOf(archiveHoldings(archive));
    desk.ask('people killed');
    collect();
    const before = process.memoryUsage().heapUsed;
    const timed = (work: () => void): number => {
      const from = performance.now();
      work();
      return performance.now() - from;
    };
    const look = (typed: string): number => timed(() => desk.suggest(typed, ['thing', 'name'], 25));
    const first = look('');
    const typed = beginnings(desk.suggest('', ['name', 'thing'], 100).map((s) => s.text));
    let slowest = 0;
    const cold: number[] = [];
    for (const text of typed) {
      cold.push(look(text));
      const beat = performance.now();
      await wait(1);
      slowest = Math.max(slowest, performance.now() - beat);
    }
    const times = typed.map(look);
    const found = typed.map((text) => timed(() => desk.files(text, 50)));
    collect();
    const { sections } = archive.segment;
    const own = sections.names.filter((name) => /^(?:thing|name|speaker|quotation|file)[A-Z]/.test(name));
    console.table({
      [`archive of ${archive.articles.length} articles`]: {
        'first look, ms': first.toFixed(1),
        'looks at first, 99th, ms': at(cold, 0.99),
        'longest block meanwhile, ms': slowest.toFixed(0),
        'median, ms': at(times, 0.5),
        '99th percentile, ms': at(times, 0.99),
        'files, 99th, ms': at(found, 0.99),
        'memory, MB': ((process.memoryUsage().heapUsed - before) / 1e6).toFixed(0),
        'sections, MB': (own.reduce((sum, name) => sum + sections.bytes(name).length, 0) / 1e6).toFixed(1),
      },
    });
  });
}

/** Some texts letter by letter as they are typed, every fifth with a slip. */
function beginnings(texts: readonly string[]): string[] {
  return texts.flatMap((text, i) => {
    const typed = i % 5 === 0 ? text.slice(0, 3) + text.slice(4) : text;
    return Array.from({ length: Math.min(typed.length, 20) }, (_, n) => typed.slice(0, n + 1));
  });
}

/** Prints how long what is offered while somebody types takes, on corpora of some sizes. */
export async function benchSuggestions(): Promise<void> {
  await benchArchive(100_000);
  for (const size of [5, 500, 5000]) {
    const vocabulary = new Vocabulary();
    const desk = deskOn(assemble(await articles(size)), { vocabulary });
    desk.ask('people killed');
    collect();
    const before = process.memoryUsage().heapUsed;
    const look = (typed: string): number => {
      const from = performance.now();
      desk.suggest(typed, ['thing', 'name'], 25);
      return performance.now() - from;
    };
    const from = performance.now();
    const first = look('');
    let [slowest, busy] = [0, true];
    const during: number[] = [];
    while (busy) {
      const beat = performance.now();
      await wait(1);
      slowest = Math.max(slowest, performance.now() - beat);
      if (during.length < (performance.now() - from) / 250)
        during.push(look(TYPED[during.length % TYPED.length]!));
      busy = !vocabulary.isWhole;
    }
    const built = performance.now() - from;
    await wait(1000);
    const times = Array.from({ length: 20 }, () => TYPED.map(look)).flat();
    collect();
    console.table({
      [`${size} articles`]: {
        'first look, ms': first.toFixed(1),
        'built after, ms': built.toFixed(0),
        'longest block meanwhile, ms': slowest.toFixed(0),
        'looks meanwhile, slowest, ms': Math.max(...during).toFixed(1),
        'median, ms': at(times, 0.5),
        '99th percentile, ms': at(times, 0.99),
        'memory, MB': ((process.memoryUsage().heapUsed - before) / 1e6).toFixed(0),
      },
    });
  }
}
