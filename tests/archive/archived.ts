import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive } from '../../src/archive/archive.ts';
import { extend } from '../../src/archive/build/extend.ts';
import { merge } from '../../src/archive/merge.ts';
import { Segment } from '../../src/archive/segment.ts';
import { SegmentBuilder } from '../../src/archive/segment-builder.ts';
import { assemble, type ReadFile } from '../../src/corpus/assemble.ts';
import { CorpusFolder } from '../../src/corpus/folder.ts';
import { readFileText } from '../../src/corpus/read.ts';
import { NOTHING } from '../../src/corpus/sources.ts';
import { latestOf } from '../../src/extract/article.ts';

const STAMP = { size: 1, changed: 2 };

/** Does something in a folder of its own, and removes it. */
export async function inScratch<T>(work: (dir: string) => T | Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Files as they are read in a folder. */
export const filesIn = async (dir: string): Promise<ReadFile[]> => (await new CorpusFolder(dir).scan()).files;

/** Texts as files, in the order of their names. */
export function filesOf(texts: readonly string[]): Promise<ReadFile[]> {
  const name = (i: number): string => `${String(i).padStart(4, '0')}.txt`;
  return Promise.all(texts.map((text, i) => readFileText(name(i), '00'.repeat(32), text, NOTHING, null)));
}

/** Writes an archive of files that are read in several parts, and opens it. */
export async function archiveOf(files: readonly ReadFile[], dir: string, parts = 2): Promise<Archive> {
  const { passages } = assemble(files);
  const latest = latestOf(passages);
  const segments = Array.from({ length: parts }, (_, part) => {
    const builder = new SegmentBuilder(latest);
    files.forEach((file, i) => {
      if (i % parts === part) builder.add(file, STAMP);
    });
    builder.write(join(dir, `${part}.part`));
    return Segment.read(join(dir, `${part}.part`));
  });
  const refused = segments.flatMap((segment) => segment.about().refused);
  const all = segments.map((segment) => ({ segment, keep: () => true }));
  merge(all, { refused, problems: [], latest }, join(dir, 'joined'));
  await extend(join(dir, 'joined'), join(dir, 'all.archive'), { before: null, threads: 2 });
  return Archive.open(join(dir, 'all.archive'));
}
