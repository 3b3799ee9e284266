import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { emptyData } from './databases.ts';

const SERVER = '200000000000000001';
let dataDir: string;
let stores: Store[];

beforeEach(async () => {
  dataDir = await emptyData();
  stores = [];
  await mkdir(join(dataDir, 'aside'));
});
afterEach(async () => {
  for (const store of stores) await store.close();
  await rm(dataDir, { recursive: true });
});

async function open(): Promise<Store> {
  const store = await openStore({ dataDir, databaseUrl: undefined }, () => {});
  stores.push(store);
  return store;
}

test('what was put aside before there was a database is taken over once', async () => {
  const pairs = { abc: { by: '1', at: '2025-03-26T12:00:00.000Z' } };
  await writeFile(join(dataDir, 'aside', `${SERVER}.json`), JSON.stringify({ version: 1, pairs }));
  const store = await open();
  expect([...(await store.asides.of(SERVER))]).toEqual(['abc']);
  await store.asides.back(SERVER, ['abc']);
  await stores.pop()!.close();
  expect([...(await (await open()).asides.of(SERVER))]).toEqual([]);
  expect((await readdir(dataDir)).some((name) => name.startsWith('aside.taken-over'))).toBe(true);
});

test('a file that cannot be read is named, and nothing is forgotten', async () => {
  await writeFile(join(dataDir, 'aside', `${SERVER}.json`), '{ "version": 1, ');
  await expect(open()).rejects.toThrow(new RegExp(`aside.${SERVER}\\.json cannot be read: mend the file`));
  expect(await readdir(join(dataDir, 'aside'))).toEqual([`${SERVER}.json`]);
});
