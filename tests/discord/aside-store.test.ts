import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AsideStore } from '../../src/discord/aside-store.ts';

const [ONE, OTHER] = ['200000000000000001', '200000000000000002'] as const;
const AT = new Date('2025-03-26T10:00:00Z');
let folder: string;
let dir: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aside-'));
  dir = join(folder, 'aside');
});
afterEach(() => rm(folder, { recursive: true }));

test('what a server puts aside stays so over a restart, and no other server sees it', async () => {
  await new AsideStore(dir).put(ONE, ['aaa', 'bbb'], 'editor', AT);
  const again = new AsideStore(dir);
  expect([...(await again.of(ONE))]).toEqual(['aaa', 'bbb']);
  expect([...(await again.of(OTHER))]).toEqual([]);
});

test('it can be put back, and who put it aside and when is kept', async () => {
  const store = new AsideStore(dir);
  await store.put(ONE, ['aaa', 'bbb'], 'editor', AT);
  await store.back(ONE, ['aaa', 'ccc']);
  expect([...(await store.of(ONE))]).toEqual(['bbb']);
  const kept = JSON.parse(await readFile(join(dir, `${ONE}.json`), 'utf8'));
  expect(kept.pairs).toEqual({ bbb: { by: 'editor', at: '2025-03-26T10:00:00.000Z' } });
});

test('changes at the same time are all kept', async () => {
  const store = new AsideStore(dir);
  const ids = Array.from({ length: 20 }, (_, i) => `pair-${i}`);
  await Promise.all(ids.map((id) => store.put(ONE, [id], 'editor', AT)));
  expect([...(await new AsideStore(dir).of(ONE))].sort()).toEqual([...ids].sort());
  expect(await readdir(dir)).toEqual([`${ONE}.json`]);
});

test('a damaged file is named, not overwritten', async () => {
  const store = new AsideStore(dir);
  await store.put(ONE, ['aaa'], 'editor', AT);
  await writeFile(join(dir, `${ONE}.json`), '{"version":1,"pairs"');
  await expect(store.of(ONE)).rejects.toThrow(`mend or remove ${ONE}.json in its data folder`);
  await expect(store.put(ONE, ['bbb'], 'editor', AT)).rejects.toThrow('mend or remove');
  expect(await readFile(join(dir, `${ONE}.json`), 'utf8')).toBe('{"version":1,"pairs"');
});

test('a folder that cannot be written is a clear sentence', async () => {
  await writeFile(dir, 'a file in its place');
  await expect(new AsideStore(dir).back(ONE, ['aaa'])).rejects.toThrow(/DATA_DIR|cannot be read/);
});
