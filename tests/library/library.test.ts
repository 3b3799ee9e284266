import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorpusFolder } from '../../src/corpus/folder.ts';
import { openDesk } from '../../src/desk.ts';
import { DeskKeeper } from '../../src/library/desk-keeper.ts';
import { Library } from '../../src/library/library.ts';
import type { Store } from '../../src/store/store.ts';
import { english } from '../english.ts';
import { emptyStore } from '../store/databases.ts';

const SERVER = '200000000000000001';
let dir: string;
let store: Store;
const libraries: Library[] = [];
const warnings: string[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  store = await emptyStore();
  warnings.length = 0;
});
afterEach(async () => {
  for (const library of libraries.splice(0)) await library.close();
  await rm(dir, { recursive: true, force: true });
});

async function open(): Promise<Library> {
  const warn = (_: unknown, message: string): void => void warnings.push(message);
  const library = await Library.open({ dir, articles: store.articles, isShared: false, warn });
  libraries.push(library);
  return library;
}

const put = (file: string, text: string) => writeFile(join(dir, file), text);
const filesOf = (library: Library, server: string | null = null) =>
  library.desk(server).corpus.articles.map((a) => a.file);
const until = (ask: () => unknown) => expect.poll(ask, { timeout: 12_000, interval: 20 });

async function add(file: string, text: string): Promise<void> {
  const stated = { outlet: null, title: null, published: null, url: null };
  const article = { server: SERVER, file, digest: text, text, stated, extracted: null, folder: null };
  await store.articles.apply(SERVER, [article], [], 'one', new Date());
}

describe('the folder of a library', () => {
  test('may be empty at first', async () => {
    const library = await open();
    expect(await library.desk(null).ask('deportees count')).toMatchObject({
      answered: false,
      corpus: { articles: 0 },
    });
    await put('a.txt', 'The ferry carried 412 people.');
    await until(() => filesOf(library)).toEqual(['a.txt']);
  });

  test('is followed in folders below, over renames and in what sources.json states', async () => {
    const library = await open();
    await mkdir(join(dir, 'deep/er'), { recursive: true });
    await put('deep/er/a.txt', 'The ferry carried 412 people.');
    await until(() => filesOf(library)).toEqual(['deep/er/a.txt']);
    await rename(join(dir, 'deep/er/a.txt'), join(dir, 'b.txt'));
    await until(() => filesOf(library)).toEqual(['b.txt']);
    await put('sources.json', '{ "b.txt": { "outlet": "The Example" } }');
    await until(() => library.desk(null).corpus.articles[0]!.outlet).toBe('The Example');
  });

  test('with a sources.json that breaks keeps what that stated, and says so', async () => {
    await put('a.txt', 'The ferry carried 412 people.');
    await put('sources.json', '{ "a.txt": { "outlet": "The Example" } }');
    const library = await open();
    await put('sources.json', '{ "a.txt": ');
    await until(() => library.desk(null).corpus.problems.map((p) => english(p.message))).toEqual([
      expect.stringContaining('What it stated before still holds.'),
    ]);
    expect(library.desk(null).corpus.articles[0]!.outlet).toBe('The Example');
  });

  test('that goes away leaves its articles, and comes back', async () => {
    await put('a.txt', 'The ferry carried 412 people.');
    const library = await open();
    const away = `${dir}-away`;
    await rename(dir, away);
    await expect(library.reload()).rejects.toThrow(/does not exist/);
    expect(filesOf(library)).toEqual(['a.txt']);
    await rename(away, dir);
    await put('b.txt', 'The ferry carried 500 people.');
    await library.reload();
    expect(filesOf(library)).toEqual(['a.txt', 'b.txt']);
  });

  test('is taken while another file is written all the time', async () => {
    const library = await open();
    const writing = setInterval(() => void put('busy.txt', `It is ${performance.now()} now.`), 40);
    await put('a.txt', 'The ferry carried 412 people.');
    await until(() => filesOf(library)).toEqual(['a.txt']);
    clearInterval(writing);
    await until(() => filesOf(library)).toEqual(['a.txt', 'busy.txt']);
  });

  test('gives no file half written, also of a writer that pauses', async () => {
    const library = await open();
    const seen = new Set<string>();
    library.onChange(() => {
      for (const a of library.desk(null).corpus.articles) seen.add(a.text);
    });
    let text = '';
    for (let i = 0; i < 30; i++) {
      text += `Sentence ${i} of the report is here.\n`;
      await put('a.txt', text);
      await new Promise((done) => setTimeout(done, i % 10 === 9 ? 500 : 25));
    }
    await until(() => filesOf(library)).toEqual(['a.txt']);
    expect([...seen]).toEqual([text]);
  });

  test('names a link that leads elsewhere nowhere in its articles', async () => {
    await put('a.txt', 'The ferry carried 412 people.');
    await symlink('/etc/passwd', join(dir, 'b.txt'));
    expect(filesOf(await open())).toEqual(['a.txt']);
  });
});

describe('a server’s articles', () => {
  test('are in its answers alone, beside the common ones', async () => {
    await put('a.txt', 'The ferry carried 412 people.');
    const library = await open();
    await add('b.txt', 'The ferry carried 500 people.');
    await library.refresh();
    expect(filesOf(library, SERVER)).toEqual(['a.txt', 'b.txt']);
    expect(filesOf(library, 'other')).toEqual(['a.txt']);
    expect(filesOf(library)).toEqual(['a.txt']);
  });

  test('follow the common ones', async () => {
    await put('a.txt', 'The ferry carried 412 people.');
    await add('b.txt', 'The ferry carried 500 people.');
    const library = await open();
    await put('c.txt', 'The ferry carried 600 people.');
    await until(() => filesOf(library, SERVER)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  test('give way to a common one of the same name, which is told', async () => {
    await add('b.txt', 'The ferry carried 500 people.');
    const library = await open();
    await put('b.txt', 'The ferry carried 412 people.');
    await until(() => filesOf(library)).toEqual(['b.txt']);
    const { articles, problems } = library.desk(SERVER).corpus;
    expect(articles.map((a) => a.text)).toEqual(['The ferry carried 412 people.']);
    expect(problems.map((p) => english(p.message))).toEqual([
      expect.stringContaining('now a common article has the same name'),
    ]);
  });
});

const TEXTS = [
  'The ferry carried 412 people, the port said.\n\nThe mayor said “nobody was hurt at all in the harbour”.',
  'About 500 people were on the ferry.\n\nIt sank in 2019.',
  'The ferry “Maria” sank in 2021 with 398 passengers.',
  'A bridge was built for $18 million. “Nobody was hurt in the harbour”, said the mayor.',
];
const QUESTIONS = ['how many people on the ferry', 'when did the ferry sink', 'bridge cost', 'mayor'];

test('after any changes the answers are those of the same articles read afresh', async () => {
  const change = fc.record({
    file: fc.constantFrom('a', 'b', 'c'),
    text: fc.option(fc.constantFrom(...TEXTS)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      await rm(dir, { recursive: true });
      await mkdir(dir);
      await put('base.txt', 'The ferry belonged to the town.');
      const [folder, keeper] = [new CorpusFolder(dir), new DeskKeeper()];
      for (const { file, text } of changes) {
        if (text === null) await rm(join(dir, `${file}.txt`), { force: true });
        else await put(`${file}.txt`, text);
        const { files, problems } = await folder.scan();
        keeper.update(files, problems);
        keeper.desk.ask(QUESTIONS[0]!);
      }
      const [live, fresh] = [keeper.desk, await openDesk(dir)];
      for (const question of QUESTIONS) expect(live.ask(question)).toEqual(fresh.ask(question));
      expect(live.conflicts()).toEqual(fresh.conflicts());
      expect(live.quote('nobody was hurt')).toEqual(fresh.quote('nobody was hurt'));
      expect(live.sources()).toEqual(fresh.sources());
    }),
    { numRuns: 20 },
  );
});
