import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Mistake } from '../../src/mistake.ts';
import type { NewArticle } from '../../src/store/articles.ts';
import { Store } from '../../src/store/store.ts';
import { empty } from './databases.ts';
import { describeDatabases, type Opened } from './kinds.ts';

const SERVER = '200000000000000001';
const AT = new Date('2025-03-26T12:00:00Z');
const later = (ms: number): Date => new Date(AT.getTime() + ms);
const MINUTE = 60_000;
const DAY = 86_400_000;

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
    const added = (await store.articles.add({ ...article('a.txt'), text }, 'one', AT))!;
    expect(added).toMatchObject({ text, file: 'a.txt', addedBy: 'one', addedAt: AT, removedAt: null });
    await expect.poll(() => heard).toEqual([SERVER]);
    expect(await store.articles.since(0)).toEqual([added]);
    expect(await store.articles.since(added.revision)).toEqual([]);

    const removed = await store.articles.remove(SERVER, 'a.txt', 'two', later(1));
    expect(removed).toMatchObject({ removedBy: 'two', removedAt: later(1) });
    expect(await store.articles.since(added.revision)).toEqual([removed]);
    expect(await store.articles.remove(SERVER, 'a.txt', 'two', later(2))).toBeNull();

    const restored = await store.articles.restore(SERVER, added.id, 'three', later(3));
    expect(restored).toMatchObject({ id: added.id, text, removedAt: null });
    expect(await store.articles.restore(SERVER, added.id, 'three', later(3))).toBeNull();
    expect((await store.articles.changes(SERVER, 10)).map((c) => [c.action, c.by])).toEqual([
      ['restore', 'three'],
      ['remove', 'two'],
      ['add', 'one'],
    ]);
    expect(await store.articles.changes('other', 10)).toEqual([]);
  });

  test('replaces an article of the same name, and keeps the one before', async () => {
    const first = (await store.articles.add(article('a.txt', '1'.repeat(64)), 'one', AT))!;
    const same = (await store.articles.add(article('a.txt', '1'.repeat(64)), 'two', later(1)))!;
    expect(same.id).toBe(first.id);
    expect(await store.articles.add(article('a.txt', '2'.repeat(64)), 'two', later(2), false)).toBeNull();
    const second = (await store.articles.add(article('a.txt', '2'.repeat(64)), 'two', later(2)))!;
    expect(second.id).not.toBe(first.id);
    expect((await store.articles.removed(SERVER, 10)).map((a) => a.id)).toEqual([first.id]);
    expect(await store.articles.restore(SERVER, first.id, 'one', later(3))).toBeNull();
    await store.articles.remove(SERVER, 'a.txt', 'one', later(4));
    expect(await store.articles.restore(SERVER, first.id, 'one', later(5))).toMatchObject({ id: first.id });
    expect((await store.articles.changes(SERVER, 10)).map((c) => c.action)).toEqual([
      'restore',
      'remove',
      'replace',
      'add',
    ]);
  });

  test('does not restore for another server', async () => {
    const { id } = (await store.articles.add(article('a.txt'), 'one', AT))!;
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
    expect(await store.settings.of(SERVER)).toEqual({ editors: [], keepDays: 30 });
    await store.settings.change(SERVER, { editors: ['1'] });
    await store.settings.change(SERVER, { keepDays: 5 });
    expect(await store.settings.of(SERVER)).toEqual({ editors: ['1'], keepDays: 5 });
  });

  test('takes down a sighting once, and gives its alert out to one at a time', async () => {
    const sighting = { seen: ['a'], shown: ['A “quoted” word'] };
    const watch = await store.watches.add({
      server: SERVER,
      channel: '3',
      args: { query: 'q' },
      ...sighting,
      by: 'one',
      at: AT,
    });
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

  test('gives an alert up after some tries', async () => {
    const about = {
      server: SERVER,
      channel: '3',
      args: { query: 'q' },
      seen: [],
      shown: [],
      by: 'one',
      at: AT,
    };
    const watch = await store.watches.add(about);
    await store.watches.sighted(watch, { seen: ['a'], shown: [] }, { news: 1 }, AT);
    for (let i = 0; i < 5; i++) expect(await store.watches.next(later(i * 2 * MINUTE))).not.toBeNull();
    expect(await store.watches.next(later(DAY))).toBeNull();
  });

  test('forgets a server that was left, the record at once and the rest after a month', async () => {
    const check = { command: 'factcheck', query: 'q', isPrivate: false, fingerprint: '0', reply: '{}' };
    for (const server of [SERVER, 'other']) {
      await store.articles.add({ ...article('a.txt'), server }, 'one', AT);
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
    expect((await store.asides.of('other')).size).toBe(1);
  });
});
