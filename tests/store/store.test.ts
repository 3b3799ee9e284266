import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Mistake } from '../../src/mistake.ts';
import type { ListedArticle, NewArticle } from '../../src/store/articles.ts';
import { Store } from '../../src/store/store.ts';
import { empty } from './databases.ts';
import { describeDatabases, type Opened } from './kinds.ts';

const SERVER = '200000000000000001';
const AT = new Date('2025-03-26T12:00:00Z');
const later = (ms: number): Date => new Date(AT.getTime() + ms);
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Room for a few. */
const BOUNDS = { articles: 3, bytes: 10_000, mayReplace: true };

/** Adds an article for which there is room. */
async function added(store: Store, fresh: NewArticle, by: string, at: Date): Promise<ListedArticle> {
  const kept = await store.articles.add(fresh, by, at, BOUNDS);
  if ('why' in kept) throw new Error(kept.why);
  return kept;
}

const article = (file: string, digest = '0'.repeat(64)): NewArticle => ({
  server: SERVER,
  file,
  digest,
  text: `The text of ${file}, ${digest.slice(0, 1)}.`,
  stated: { outlet: 'The Example', title: null, published: '2025-03-26', url: null },
  extracted: null,
  folder: null,
});

describeDatabases('a store', (open) => {
  let opened: Opened;
  let store: Store;
  beforeAll(async () => {
    opened = await open();
    store = await Store.on(opened.db);
  });
  beforeEach(() => empty(opened.db));
  afterAll(() => opened.drop());

  test('brings its tables up to date once, also when two processes start together', async () => {
    const others = opened.again ? await Promise.all([opened.again(), opened.again()]) : [opened.db];
    await Promise.all(others.map((db) => Store.on(db)));
    const versions = await opened.db.query('select version from migration');
    expect(versions).toEqual([{ version: 1 }]);
  });

  test('of a later version is left alone', async ({ onTestFinished }) => {
    await opened.db.query('insert into migration values (999)');
    onTestFinished(() => opened.db.query('delete from migration where version = 999').then(() => {}));
    const refused = Store.on({ ...opened.db, close: async () => {} });
    await expect(refused).rejects.toThrow(Mistake);
    await expect(refused).rejects.toThrow(/later version of Crosscheck \(999 against 1\): update Crosscheck/);
  });

  test('keeps all of a transaction or nothing', async () => {
    const failing = opened.db.transaction(async ({ query }) => {
      await query("insert into server (id) values ('1')");
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await opened.db.query('select id from server')).toEqual([]);
  });

  test('keeps articles word for word, tells of changes, and undoes a removal', async () => {
    const heard: (string | null)[] = [];
    await store.articles.listen((server) => heard.push(server));
    const text = 'Ünïcödé, “marks”,\r\ntabs\tand 🦊.';
    const kept = await added(store, { ...article('a.txt'), text }, 'one', AT);
    expect(kept).toMatchObject({ file: 'a.txt', addedBy: 'one', addedAt: AT, removedAt: null });
    await expect.poll(() => heard).toEqual([SERVER]);
    expect(await store.articles.since(0)).toEqual([expect.objectContaining({ ...kept, text })]);
    expect(await store.articles.since(kept.revision)).toEqual([]);

    const removed = await store.articles.remove(SERVER, 'a.txt', 'two', later(1));
    expect(removed).toMatchObject({ removedBy: 'two', removedAt: later(1) });
    expect(await store.articles.since(kept.revision)).toEqual([
      expect.objectContaining({ ...removed, text }),
    ]);
    expect(await store.articles.remove(SERVER, 'a.txt', 'two', later(2))).toBeNull();

    const restored = await store.articles.restore(SERVER, kept.id, 'three', later(3));
    expect(restored).toMatchObject({ id: kept.id, removedAt: null });
    expect(await store.articles.restore(SERVER, kept.id, 'three', later(3))).toBeNull();
    expect((await store.articles.changes(SERVER, 10)).map((c) => [c.action, c.by])).toEqual([
      ['restore', 'three'],
      ['remove', 'two'],
      ['add', 'one'],
    ]);
    expect(await store.articles.changes('other', 10)).toEqual([]);
  });

  test('replaces an article of the same name, and keeps the one before', async () => {
    const first = await added(store, article('a.txt', '1'.repeat(64)), 'one', AT);
    const same = await added(store, article('a.txt', '1'.repeat(64)), 'two', later(1));
    expect(same.id).toBe(first.id);
    const other = article('a.txt', '2'.repeat(64));
    const refused = await store.articles.add(other, 'two', later(2), { ...BOUNDS, mayReplace: false });
    expect(refused).toEqual({ why: 'taken' });
    const second = await added(store, other, 'two', later(2));
    expect(second.id).not.toBe(first.id);
    expect((await store.articles.removed(SERVER, 10)).map((a) => a.id)).toEqual([first.id]);
    // What is put back takes its place again.
    await store.articles.restore(SERVER, first.id, 'one', later(3));
    expect((await store.articles.since(0)).map((a) => a.id)).toEqual([first.id]);
    expect((await store.articles.removed(SERVER, 10)).map((a) => a.id)).toEqual([second.id]);
    expect((await store.articles.changes(SERVER, 10)).map((c) => c.action)).toEqual([
      'restore',
      'replace',
      'add',
    ]);
  });

  test('takes a text once, and no more than there is room for', async () => {
    const both = await Promise.all(
      ['a.txt', 'b.txt'].map((file) =>
        store.articles.add({ ...article(file), text: 'The same.' }, 'one', AT, BOUNDS),
      ),
    );
    expect(both.filter((kept) => 'why' in kept && kept.why === 'twin')).toHaveLength(1);
    await added(store, article('c.txt'), 'one', AT);
    const large = { ...article('d.txt'), text: 'x'.repeat(10_000) };
    expect(await store.articles.add(large, 'one', AT, BOUNDS)).toEqual({ why: 'full' });
    await added(store, article('d.txt'), 'one', AT);
    expect(await store.articles.add(article('e.txt'), 'one', AT, BOUNDS)).toEqual({ why: 'full' });
  });

  test('keeps what PostgreSQL itself could not', async () => {
    const stated = { outlet: 'NUL \0 and \ud800', title: null, published: null, url: null };
    await store.articles.apply(SERVER, [{ ...article('a.txt'), stated }], [], 'folder', AT);
    expect((await store.articles.since(0))[0]!.stated.outlet).toBe('NUL \ufffd and \ufffd');
  });

  test('changes many articles at once, or none', async () => {
    await store.articles.apply(SERVER, [article('a.txt'), article('b.txt')], [], 'folder', AT);
    const broken = { ...article('d.txt'), file: null } as unknown as NewArticle;
    await expect(
      store.articles.apply(SERVER, [article('c.txt'), broken], ['a.txt'], 'folder', AT),
    ).rejects.toThrow();
    expect((await store.articles.since(0)).map((a) => a.file)).toEqual(['a.txt', 'b.txt']);
    await store.articles.apply(SERVER, [article('c.txt')], ['a.txt', 'nothing.txt'], 'folder', AT);
    expect((await store.articles.since(0)).map((a) => a.file)).toEqual(['b.txt', 'c.txt']);
  });

  test('does not restore for another server', async () => {
    const { id } = await added(store, article('a.txt'), 'one', AT);
    await store.articles.remove(SERVER, 'a.txt', 'one', AT);
    expect(await store.articles.restore('other', id, 'one', AT)).toBeNull();
  });

  test('keeps what each server has put aside', async () => {
    await store.asides.put(SERVER, ['a', 'b'], 'one', AT);
    await store.asides.put(SERVER, ['b', 'c'], 'two', AT);
    await store.asides.back(SERVER, ['a', 'z']);
    expect([...(await store.asides.of(SERVER))].sort()).toEqual(['b', 'c']);
    expect([...(await store.asides.of('other'))]).toEqual([]);
  });

  test('keeps settings that are changed one by one', async () => {
    expect(await store.settings.of(SERVER)).toEqual({
      ...{ editors: [], keepDays: 30 },
      ...{ isPrivate: false, outlets: null, language: null },
    });
    await Promise.all(
      ['1', '2', '3'].map((role) =>
        store.settings.change(SERVER, (settings) => ({ ...settings, editors: [...settings.editors, role] })),
      ),
    );
    await store.settings.change(SERVER, (settings) => ({ ...settings, keepDays: 5 }));
    const { editors, keepDays } = await store.settings.of(SERVER);
    expect([[...editors].sort(), keepDays]).toEqual([['1', '2', '3'], 5]);
  });

  test('takes down a sighting once, and gives its alert out to one at a time', async () => {
    const about = { server: SERVER, channel: '3', args: { query: 'q' }, by: 'one', at: AT };
    const watch = (await store.watches.add({ ...about, seen: ['a'], shown: ['A “quoted” word'] }, 2))!;
    expect(await store.watches.list(SERVER)).toEqual([watch]);
    const now = { seen: ['a', 'b'], shown: ['B'] };
    const both = await Promise.all([
      store.watches.sighted(watch, now, { news: 1 }, AT),
      store.watches.sighted(watch, now, { news: 1 }, AT),
    ]);
    expect(both.sort()).toEqual([false, true]);
    const alert = await store.watches.next(AT);
    expect(alert).toEqual({ id: 1, channel: '3', content: { news: 1 } });
    expect(await store.watches.next(later(MINUTE - 1))).toBeNull();
    // Nobody has marked it as told.
    expect(await store.watches.next(later(MINUTE + 1))).toEqual(alert);
    await store.watches.told(alert!, later(MINUTE + 2));
    expect(await store.watches.next(later(DAY))).toBeNull();
  });

  test('tries an alert again ever more seldom, for two days', async () => {
    const about = {
      server: SERVER,
      channel: '3',
      args: { query: 'q' },
      seen: [],
      shown: [],
      by: 'one',
      at: AT,
    };
    const watch = (await store.watches.add(about, 1))!;
    await store.watches.sighted(watch, { seen: ['a'], shown: [] }, { news: 1 }, AT);
    const tries: number[] = [];
    for (let minute = 0; minute < 3 * 24 * 60; minute += minute < 20 ? 0.5 : 30)
      if (await store.watches.next(later(minute * MINUTE))) tries.push(minute);
    expect(tries.slice(0, 5)).toEqual([0, 1.5, 4, 8.5, 17]);
    expect(tries.at(-1)! / (24 * 60)).toBeGreaterThan(1.9);
    expect(tries.at(-1)! / (24 * 60)).toBeLessThan(2);
    await store.expire(later(31 * DAY));
    expect(await opened.db.query('select id from alert')).toEqual([]);
  });

  test('adds a watch once, and no more than a server may', async () => {
    const about = { server: SERVER, channel: '3', seen: [], shown: [], by: 'one', at: AT };
    const queries = ['Deaths', 'deaths', 'injured', 'missing', 'homeless'];
    const all = await Promise.all(
      queries.map((query) => store.watches.add({ ...about, args: { query } }, 3)),
    );
    expect(all.filter((watch) => watch !== null)).toHaveLength(3);
    expect(await store.watches.add({ ...about, channel: '4', args: { query: 'x' } }, 3)).toBeNull();
    expect(await store.watches.add({ ...about, server: 'other', args: { query: 'x' } }, 3)).not.toBeNull();
  });

  test('gives an interaction to the first process that claims it', async () => {
    const claims = await Promise.all([1, 2, 3].map(() => store.claims.take('77', AT)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    await store.expire(later(2 * 60 * MINUTE));
    expect(await store.claims.take('77', AT)).toBe(true);
  });

  test('forgets a server that was left, the record at once and the rest after a month', async () => {
    const check = { command: 'factcheck', query: 'q', isPrivate: false, fingerprint: '0', reply: '{}' };
    for (const server of [SERVER, 'other']) {
      await added(store, { ...article('a.txt'), server }, 'one', AT);
      await store.record.add({ server, by: 'one', at: AT, ...check });
      await store.asides.put(server, ['a'], 'one', AT);
    }
    expect((await store.servers.present()).sort()).toEqual([SERVER, 'other']);
    await store.servers.left(SERVER, AT);
    expect(await store.servers.present()).toEqual(['other']);
    expect(await store.record.ofServer(SERVER, 10)).toEqual([]);
    await store.expire(later(29 * DAY));
    expect((await store.asides.of(SERVER)).size).toBe(1);
    await store.servers.joined(SERVER);
    await store.servers.left(SERVER, AT);
    await store.expire(later(31 * DAY));
    expect((await store.asides.of(SERVER)).size).toBe(0);
    expect((await store.articles.since(0)).map((a) => a.server)).toEqual(['other']);
    // Whoever holds the articles is told, and the texts are gone.
    const [gone] = (await store.articles.since(2)).filter((a) => a.server === SERVER);
    expect(gone).toMatchObject({ text: '', removedAt: expect.any(Date) });
    expect((await store.asides.of('other')).size).toBe(1);
  });
});
