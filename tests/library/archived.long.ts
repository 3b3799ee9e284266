import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Built, buildArchive } from '../../src/archive/build/build.ts';
import { archivePath } from '../../src/archive/place.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { type Desk, deskOn } from '../../src/desk.ts';
import { openCommon } from '../../src/library/common.ts';
import { Library } from '../../src/library/library.ts';
import type { ServedDesk } from '../../src/library/served-desk.ts';
import type { Store } from '../../src/store/store.ts';
import { emptyStore } from '../store/databases.ts';

const SERVER = '200000000000000001';
const QUESTIONS = [
  'death toll',
  'how many people were injured',
  'magnitude',
  'when did the earthquake strike',
];
const until = (ask: () => unknown) => expect.poll(ask, { timeout: 20_000, interval: 50 });

let scratch: string;
let dir: string;
let dataDir: string;
let store: Store;
const built: Built[] = [];
const libraries: Library[] = [];
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'archived-'));
  dir = join(scratch, 'corpus');
  dataDir = join(scratch, 'data');
  cpSync('tests/relevance/topics/quake/corpus', dir, { recursive: true });
  store = await emptyStore();
  built.length = 0;
  await buildArchive({ dir, dataDir, path: archivePath(dir, dataDir) }, undefined, 1);
});
afterEach(async () => {
  for (const library of libraries.splice(0)) await library.close();
  await rm(scratch, { recursive: true, force: true });
});

async function open(): Promise<Library> {
  const library = await Library.open({
    dir,
    dataDir,
    articles: store.articles,
    isShared: false,
    onBuilding: { onProgress: () => {}, onBuilt: (one) => void built.push(one) },
    warn: () => {},
  });
  libraries.push(library);
  return library;
}

const put = (file: string, text: string): void => writeFileSync(join(dir, file), text);

/** Whether a desk answers as one on the folder as it is. */
async function expectAsLoaded(desk: Desk | ServedDesk): Promise<void> {
  const live = deskOn(await loadCorpus(dir));
  expect(desk.corpus.summary).toEqual(live.corpus.summary);
  expect(desk.corpus.problems).toEqual(live.corpus.problems);
  expect(desk.corpus.articles.map((a) => a.file)).toEqual(live.corpus.articles.map((a) => a.file));
  for (const question of QUESTIONS) expect(await desk.ask(question)).toEqual(live.ask(question));
  const { text, file } = live.corpus.articles[0]!;
  expect(await desk.sources(file)).toEqual(live.sources(file));
  const [words] = /“[^”]{20,80}”/.exec(text) ?? [text.slice(0, 60)];
  expect(await desk.quote(words!)).toEqual(live.quote(words!));
}

describe('a folder with an archive', { timeout: 60_000 }, () => {
  test('is answered from it', async () => {
    const library = await open();
    await expectAsLoaded(library.desk(null));
    expect((await library.desk(null).conflicts()).disagreements.length).toBeGreaterThan(0);
    expect(built).toEqual([]);
  });

  test('is answered with what has changed since', async () => {
    const [first, second] = (await loadCorpus(dir)).articles.map((a) => a.file);
    put(first!, `${readFileSync(join(dir, first!), 'utf8')}\n\nThe mayor said 77 people were injured.\n`);
    rmSync(join(dir, second!));
    put('later.txt', 'The death toll of the earthquake has risen to 99, the ministry said.');
    const library = await open();
    await expectAsLoaded(library.desk(null));
    expect(built).toEqual([]);
  });

  test('is followed while it is used', async () => {
    const library = await open();
    const changes: (string | null)[] = [];
    library.onChange((server) => changes.push(server));
    put('later.txt', 'The death toll of the earthquake has risen to 99, the ministry said.');
    await until(() => library.desk(null).corpus.named('later.txt')?.file).toBe('later.txt');
    await expectAsLoaded(library.desk(null));
    rmSync(join(dir, 'later.txt'));
    await library.reload();
    await expectAsLoaded(library.desk(null));
    expect(changes.length).toBeGreaterThan(0);
  });

  test('goes on listing what the articles disagree on that are left when one is gone', async () => {
    const [worst] = deskOn(await loadCorpus(dir)).conflicts().disagreements;
    const files = [...new Set(worst!.sides.flat().map((place) => place.file))];
    const rest = (await loadCorpus(dir)).articles.find((a) => !files.includes(a.file))!;
    rmSync(join(dir, rest.file));
    const library = await open();
    const { disagreements } = await library.desk(null).conflicts();
    expect(disagreements.map((d) => d.id)).toContain(worst!.id);
  });

  test('keeps what sources.json stated when that is broken', async () => {
    const library = await open();
    const { outlet, file } = library.desk(null).corpus.articles[1]!;
    put('sources.json', '{ broken');
    put('later.txt', 'The death toll of the earthquake has risen to 99, the ministry said.');
    await library.reload();
    const { corpus } = library.desk(null);
    expect([corpus.named(file)?.outlet, corpus.named('later.txt')?.file]).toEqual([outlet, 'later.txt']);
    expect(corpus.problems.some((problem) => problem.file === 'sources.json')).toBe(true);
  });

  test('stands under the articles of each server', async () => {
    const stated = { outlet: null, title: null, published: null, url: null };
    const text =
      'Brakka counts its dead\n\nForty-nine people lost their lives in the Lindaro earthquake, the prefecture confirmed on Wednesday evening. Thirteen of the victims were children.';
    const article = {
      server: SERVER,
      file: 'own.txt',
      digest: text,
      text,
      stated,
      extracted: null,
      folder: null,
    };
    await store.articles.apply(SERVER, [article], [], 'one', new Date());
    const library = await open();
    const toll = async (server: string | null) =>
      (await library.desk(server).ask('death toll')).figures[0]!.readings.map((r) => r.text);
    expect(await toll(SERVER)).toContain('Forty-nine');
    expect(await toll(null)).not.toContain('Forty-nine');
    expect(library.desk(SERVER).corpus.summary.articles).toBe(library.desk(null).corpus.summary.articles + 1);
    const { disagreements } = await library.desk(SERVER).conflicts();
    expect(disagreements.some((d) => d.sides.flat().some((p) => p.file === 'own.txt'))).toBe(true);
  });

  test('whose archive is damaged is read again, which is told', async () => {
    const path = archivePath(dir, dataDir);
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path, bytes);
    const sentences: string[] = [];
    await openCommon({ dir }, { dataDir, say: (sentence) => sentences.push(sentence) });
    expect(sentences).toEqual([
      `The archive of ${dir} is damaged and is not used: npm run corpus -- build ${dir} builds it anew.`,
    ]);
    const library = await open();
    expect(built).toMatchObject([{ kept: 0, refusal: 'damaged' }]);
    await expectAsLoaded(library.desk(null));
  });

  test('lists what its articles disagree on with those that have come since', async () => {
    put('later.txt', 'The death toll of the Lindaro earthquake is 99, the prefecture said on Wednesday.');
    const library = await open();
    const told = async (desk: Desk | ServedDesk) => (await desk.conflicts()).disagreements.map((d) => d.id);
    const now = await told(library.desk(null));
    expect(now).toHaveLength(new Set(now).size);
    expect(new Set(now)).toEqual(new Set(await told(deskOn(await loadCorpus(dir)))));
  });

  test('is opened by the terminal with what has changed since', async () => {
    put('later.txt', 'The death toll of the earthquake has risen to 99, the ministry said.');
    await expectAsLoaded(await openCommon({ dir }, { dataDir }));
  });

  test('says what is wrong with its sources.json', async () => {
    put('sources.json', '{ broken');
    await expect(open()).rejects.toThrow(/sources\.json:1/);
  });
});
