import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { articleFiles } from '../../corpus/files.ts';
import { mustBeFolder } from '../../corpus/folder.ts';
import { readSources, type Source } from '../../corpus/sources.ts';
import type { CorpusProblem } from '../../domain.ts';
import type { Stamp } from '../segment.ts';

const AT_ONCE = 64;

/** An article file as it stands in its folder. */
export interface Listed {
  file: string;
  /** What is stated of it in `sources.json`. */
  source: Source;
  stamp: Stamp;
}

/** A folder as it stands. */
export interface Look {
  /** In the order of their names. */
  files: Listed[];
  /** What is wrong with the folder itself. */
  problems: CorpusProblem[];
}

/** The size and time of a file; null when it is gone. */
async function stampOf(path: string): Promise<Stamp | null> {
  try {
    const { size, mtimeMs } = await fs.stat(path);
    return { size, changed: mtimeMs };
  } catch {
    return null;
  }
}

/** Lists the article files of a folder. Throws a Mistake when it is none that can be listed, or its `sources.json` is broken. */
export async function lookAt(dir: string): Promise<Look> {
  await mustBeFolder(dir);
  const sources = await readSources(dir);
  const { files, problems } = await articleFiles(dir);
  const listed: Listed[] = [];
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const some = files.slice(i, i + AT_ONCE);
    const stamps = await Promise.all(some.map((file) => stampOf(join(dir, file))));
    some.forEach((file, j) => {
      const stamp = stamps[j];
      if (stamp) listed.push({ file, source: sources.of(file), stamp });
    });
  }
  return { files: listed, problems: [...problems, ...sources.problems(files)] };
}
