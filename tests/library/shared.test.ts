import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import { openCommon } from '../../src/library/common.ts';
import { Library } from '../../src/library/library.ts';
import { Store } from '../../src/store/store.ts';
import { describeServer, type Opened } from '../store/kinds.ts';

const SERVER = '200000000000000001';
const ARTICLE = 'The prison holds 412 deportees from Venezuela, the director said on Thursday.\n';
/** Milliseconds that a change may take on a busy machine; on an idle one it is in the answers of all within two seconds. */
const WITHIN = 10_000;

describeServer('processes that share a database', (open) => {
  let opened: Opened;
  let folder: string;
  const libraries: Library[] = [];
  const warnings: string[] = [];

  beforeEach(async () => {
    opened = await open();
    folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
    await cp('seeds', folder, { recursive: true });
  });
  afterEach(async () => {
    for (const library of libraries.splice(0)) await library.close();
    await opened.drop();
    await rm(folder, { recursive: true });
  });

  /** A process with a library of its own, and a folder that it mirrors where one is given. */
  async function process(dir: string | null): Promise<{ library: Library; store: Store }> {
    const warn = (_: unknown, message: string): void => void warnings.push(message);
    const store = await Store.on(await opened.again!(warn));
    const library = await Library.open({ dir, articles: store.articles, isShared: true, warn });
    libraries.push(library);
    return { library, store };
  }

  const add = ({ store }: { store: Store }, file: string, text = ARTICLE) => {
    const stated = { outlet: null, title: null, published: null, url: null };
    const article = { server: SERVER, file, digest: text, text, stated, extracted: null, folder: null };
    return store.articles.apply(SERVER, [article], [], 'one', new Date());
  };
  const filesOf = (library: Library, server: string | null) =>
    library.desk(server).corpus.articles.map((a) => a.file);
  const figures = async (library: Library, server: string | null) =>
    (await library.desk(server).ask('deportees count')).figures[0]!.readings.map((r) => r.text);

  test('a folder that one has is in the answers of all, as it changes', async () => {
    const one = await process(folder);
    const other = await process(null);
    const answers = await other.library.desk(null).ask('deportees count');
    expect(answers).toEqual((await openDesk('seeds')).ask('deportees count'));
    await writeFile(join(folder, 'new.txt'), ARTICLE);
    await expect.poll(() => figures(other.library, null), { timeout: WITHIN }).toContain('412');
    await expect.poll(() => figures(one.library, null), { timeout: WITHIN }).toContain('412');
    await rm(join(folder, 'new.txt'));
    await expect.poll(() => figures(other.library, null), { timeout: WITHIN }).not.toContain('412');
  });

  test('what was removed from the folder while none ran is gone at the next start, and no more', async () => {
    const one = await process(folder);
    await add(one, 'own.txt');
    await one.library.close();
    await rm(join(folder, '004_b9b093abca9d6c56.txt'));
    const two = await process(folder);
    expect(filesOf(two.library, null)).toHaveLength(4);
    expect(filesOf(two.library, SERVER)).toContain('own.txt');
    const empty = await mkdtemp(join(tmpdir(), 'crosscheck-'));
    const three = await process(empty);
    expect(filesOf(three.library, null)).toHaveLength(4);
    await rm(empty, { recursive: true });
  });

  test('what a server adds through one is in its answers through all, and in no other’s', async () => {
    const [one, other] = [await process(null), await process(null)];
    await add(one, 'own.txt');
    await expect.poll(() => filesOf(other.library, SERVER), { timeout: WITHIN }).toEqual(['own.txt']);
    expect(filesOf(other.library, 'other')).toEqual([]);
    expect(filesOf(other.library, null)).toEqual([]);
    await other.store.articles.remove(SERVER, 'own.txt', 'two', new Date());
    await expect.poll(() => filesOf(one.library, SERVER), { timeout: WITHIN }).toEqual([]);
  });

  test('a folder that could not be copied is copied later, and by a reload', async () => {
    const one = await process(folder);
    const { apply } = one.store.articles;
    let failures = 2;
    one.store.articles.apply = async (...args) => {
      if (failures-- > 0) throw new Error('away');
      return apply.apply(one.store.articles, args);
    };
    await writeFile(join(folder, 'new.txt'), ARTICLE);
    await expect.poll(() => figures(one.library, null), { timeout: 8000 }).toContain('412');
    expect(
      warnings.some((w) => w.includes('could not be copied into the database, and is tried again')),
    ).toBe(true);
    failures = 1;
    await writeFile(join(folder, 'newer.txt'), ARTICLE.replace('412', '415'));
    await one.library.reload().catch(() => one.library.reload());
    expect(await figures(one.library, null)).toContain('415');
  });

  test('another folder takes the place of the one before', async () => {
    await (await process('seeds')).library.close();
    await writeFile(join(folder, 'new.txt'), ARTICLE);
    for (const file of filesOf((await process(null)).library, null)) await rm(join(folder, file));
    const { library } = await process(folder);
    expect(filesOf(library, null)).toEqual(['new.txt']);
  });

  test('a lost connection is made again, and what came meanwhile is taken in', async () => {
    const [one, other] = [await process(null), await process(null)];
    const lose = () =>
      opened.db.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    for (const i of [1, 2, 3]) {
      await lose();
      await add(one, `${i}.txt`, `${ARTICLE}${i}\n`);
      await expect.poll(() => filesOf(other.library, SERVER), { timeout: WITHIN }).toContain(`${i}.txt`);
    }
    expect(warnings.some((w) => w.includes('was lost, and is made again'))).toBe(true);
  });

  test('the terminal asks the common articles too', async () => {
    await expect(openCommon({ dir: null, databaseUrl: opened.url! })).rejects.toThrow(
      /holds no common article yet/,
    );
    await process(folder);
    const desk = await openCommon({ dir: null, databaseUrl: opened.url! });
    expect(desk.ask('deportees count')).toEqual((await openDesk('seeds')).ask('deportees count'));
  });

  test('two that mirror the same folder put each article there once', async () => {
    await Promise.all([process(folder), process(folder)]);
    const rows = await opened.db.query<{ n: number }>('select count(*)::int as n from change');
    expect(rows[0]!.n).toBe(5);
  });
});
