import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Mistake } from '../../src/mistake.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { lockFolder } from '../../src/store/lock.ts';
import { emptyData } from './databases.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'crosscheck-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('a folder is one process’s until it lets go', async () => {
  const release = await lockFolder(dir);
  expect(release).not.toBeNull();
  expect(await lockFolder(dir)).toBeNull();
  await release!();
  const again = await lockFolder(dir);
  expect(again).not.toBeNull();
  await again!();
});

test('of several that ask at one moment one gets it', async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => lockFolder(dir)));
  const got = all.filter((release) => release !== null);
  expect(got).toHaveLength(1);
  await got[0]!();
});

test('a folder whose path is too long for a socket is locked all the same', async () => {
  const deep = join(dir, 'a'.repeat(60), 'b'.repeat(60));
  const release = await lockFolder(deep);
  expect(release).not.toBeNull();
  expect(await lockFolder(deep)).toBeNull();
  await release!();
});

test('a process that was killed leaves no lock behind', async () => {
  const script = `const { lockFolder } = await import(${JSON.stringify(new URL('../../src/store/lock.ts', import.meta.url).href)});
    await lockFolder(${JSON.stringify(dir)}); console.log('locked'); setInterval(() => {}, 1000);`;
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  expect(await lockFolder(dir)).toBeNull();
  child.kill('SIGKILL');
  await once(child, 'close');
  await access(join(dir, 'lock'));
  const got = await Promise.all(Array.from({ length: 6 }, () => lockFolder(dir)));
  const [release, ...more] = got.filter((one) => one !== null);
  expect(more).toEqual([]);
  await release!();
  expect(await readdir(dir)).toEqual([]);
});

test('a second process is told of DATABASE_URL, and the first goes on', async () => {
  const data = await emptyData();
  const db = await openEmbedded(data);
  await expect(openEmbedded(data)).rejects.toThrow(Mistake);
  await expect(openEmbedded(data)).rejects.toThrow(/is used by another Crosscheck: .* with DATABASE_URL\./);
  expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
  await db.close();
  await (await openEmbedded(data)).close();
  await rm(data, { recursive: true });
});
