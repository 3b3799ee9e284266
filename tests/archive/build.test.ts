import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { buildArchive, type Progress } from '../../src/archive/build/build.ts';
import { archiveHoldings } from '../../src/archive/holdings.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { deskOf, deskOn } from '../../src/desk.ts';
import { inScratch } from './archived.ts';

interface Place {
  dir: string;
  dataDir: string;
  path: string;
}

const inCorpus = (work: (place: Place) => Promise<void>): Promise<void> =>
  inScratch(async (scratch) => {
    const dir = join(scratch, 'corpus');
    cpSync('tests/relevance/topics/quake/corpus', dir, { recursive: true });
    await work({ dir, dataDir: join(scratch, 'data'), path: join(scratch, 'quake.archive') });
  });

/** Whether an archive answers as its folder does when it is loaded. */
async function isAsLoaded({ dir, path }: Place): Promise<void> {
  const live = deskOn(await loadCorpus(dir));
  const desk = deskOf(archiveHoldings(Archive.open(path)));
  expect(desk.corpus.summary).toEqual(live.corpus.summary);
  expect(desk.corpus.problems).toEqual(live.corpus.problems);
  for (const query of ['death toll', 'how many people were injured', 'magnitude'])
    expect(desk.ask(query)).toEqual(live.ask(query));
}

describe('building an archive', { timeout: 60_000 }, () => {
  test('reads a folder once, then only what is new or has changed', () =>
    inCorpus(async (place) => {
      const files = readdirSync(place.dir).filter((name) => name.endsWith('.txt'));
      const seen: Progress[] = [];
      const built = await buildArchive(place, (progress) => seen.push(progress), 2);
      expect(built).toEqual({ read: files.length, kept: 0, refusal: null });
      expect(seen.at(-2)?.files).toEqual({ done: files.length, of: files.length });
      await isAsLoaded(place);
      expect(existsSync(`${place.path}.parts`)).toBe(false);

      expect(await buildArchive(place, undefined, 2)).toEqual({ read: 0, kept: files.length, refusal: null });
      await isAsLoaded(place);

      const [first, second, third] = files.map((name) => join(place.dir, name));
      writeFileSync(first!, `${readFileSync(first!, 'utf8')}\n\nThe mayor said 77 people were injured.\n`);
      rmSync(second!);
      utimesSync(third!, new Date(), new Date());
      writeFileSync(join(place.dir, 'empty.txt'), '');
      writeFileSync(join(place.dir, 'new.txt'), 'Another 12 bodies were found, the toll is now 99.');
      expect(await buildArchive(place, undefined, 2)).toEqual({
        read: 4,
        kept: files.length - 3,
        refusal: null,
      });
      await isAsLoaded(place);
    }));

  test('reads many files on threads, and the same', () =>
    inCorpus(async (place) => {
      for (let i = 0; i < 90; i++)
        writeFileSync(join(place.dir, `boat-${i}.txt`), `In the storm boat ${i} lost ${i + 3} nets.`);
      const { read } = await buildArchive(place, undefined, 3);
      expect(read).toBeGreaterThan(90);
      await isAsLoaded(place);
    }));

  test('reads an article again when what is stated of it elsewhere has changed', () =>
    inCorpus(async (place) => {
      await buildArchive(place, undefined, 1);
      const path = join(place.dir, 'sources.json');
      const sources = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { outlet?: string }>;
      const [file] = Object.keys(sources);
      sources[file!] = { ...sources[file!], outlet: 'Another Outlet' };
      writeFileSync(path, JSON.stringify(sources));
      expect((await buildArchive(place, undefined, 1)).read).toBe(1);
      expect(Archive.open(place.path).named(file!)?.outlet).toBe('Another Outlet');
    }));

  test('goes on after an interruption where it was', () =>
    inCorpus(async (place) => {
      // What an interruption leaves: parts without the archive, one of them half written.
      await buildArchive(place, undefined, 1);
      mkdirSync(`${place.path}.parts`);
      copyFileSync(place.path, join(`${place.path}.parts`, '000001.part'));
      writeFileSync(join(`${place.path}.parts`, '000002.part'), readFileSync(place.path).subarray(0, 5000));
      writeFileSync(join(`${place.path}.parts`, '000003.part.77.tmp'), 'x');
      rmSync(place.path);
      const built = await buildArchive(place, undefined, 1);
      expect([built.read, built.refusal]).toEqual([0, null]);
      await isAsLoaded(place);
    }));

  test('says that a damaged archive was not used, and reads all again', () =>
    inCorpus(async (place) => {
      const { read } = await buildArchive(place, undefined, 1);
      const bytes = readFileSync(place.path);
      bytes[bytes.length >> 1]! ^= 1;
      writeFileSync(place.path, bytes);
      expect(await buildArchive(place, undefined, 1)).toEqual({ read, kept: 0, refusal: 'damaged' });
      await isAsLoaded(place);
    }));

  test('reads articles without a date as of the latest that the others give', () =>
    inCorpus(async (place) => {
      await buildArchive(place, undefined, 1);
      writeFileSync(
        join(place.dir, 'undated.txt'),
        'In 2019 the same fault killed 41 people. Last year nobody died.',
      );
      await buildArchive(place, undefined, 1);
      await isAsLoaded(place);
      writeFileSync(join(place.dir, 'later.md'), '---\npublished: 2031-05-01\n---\n\nThe toll is 140.\n');
      expect((await buildArchive(place, undefined, 1)).read).toBe(1);
      await isAsLoaded(place);
    }));

  test("is one process's work at a time; what one that was killed has left is in nobody's way", () =>
    inCorpus(async (place) => {
      writeFileSync(`${place.path}.lock`, String(process.ppid));
      await expect(buildArchive(place, undefined, 1)).rejects.toThrow(/is being built by another process/);
      writeFileSync(`${place.path}.lock`, '999999999');
      writeFileSync(`${place.path}.77.tmp`, 'x');
      await buildArchive(place, undefined, 1);
      expect([existsSync(`${place.path}.lock`), existsSync(`${place.path}.77.tmp`)]).toEqual([false, false]);
      await isAsLoaded(place);
    }));

  test('reads a file again whose time was set back after a change', () =>
    inCorpus(async (place) => {
      await buildArchive(place, undefined, 1);
      const [file] = readdirSync(place.dir).filter((name) => name.endsWith('.txt'));
      const path = join(place.dir, file!);
      const { atime, mtime } = statSync(path);
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text.replace(/[a-z]/, (letter) => (letter === 'x' ? 'y' : 'x')),
      );
      utimesSync(path, atime, mtime);
      expect((await buildArchive(place, undefined, 1)).read).toBe(1);
      await isAsLoaded(place);
    }));

  test('leaves what stands there when the folder cannot be read', () =>
    inCorpus(async (place) => {
      await buildArchive(place, undefined, 1);
      const before = readFileSync(place.path);
      writeFileSync(join(place.dir, 'sources.json'), '{ broken');
      await expect(buildArchive(place, undefined, 1)).rejects.toThrow(/sources\.json:1/);
      await expect(buildArchive({ ...place, dir: join(place.dir, 'none') })).rejects.toThrow(
        /does not exist/,
      );
      expect(readFileSync(place.path).equals(before)).toBe(true);
    }));
});
