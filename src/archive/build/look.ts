import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { articleFiles } from '../../corpus/files.ts';
import { mustBeFolder } from '../../corpus/folder.ts';
import { readSources, type Source, type SourceList } from '../../corpus/sources.ts';
import type { CorpusProblem } from '../../domain.ts';
import { phrase } from '../../locale/phrase.ts';
import { Mistake } from '../../mistake.ts';
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
  /** What `sources.json` states. */
  sources: SourceList;
}

/** The size of a file and when it was changed; null when it is gone. */
async function stampOf(path: string): Promise<Stamp | null> {
  try {
    // Its time of modification can be set to any; this one tells also of that, and of who may read it.
    const { size, ctimeMs } = await fs.stat(path);
    return { size, changed: ctimeMs };
  } catch {
    return null;
  }
}

/** What `sources.json` states; where it is broken what it stated `before`, and why. Throws a Mistake when there is no before. */
async function sourcesIn(
  dir: string,
  before: SourceList | null,
): Promise<{ sources: SourceList; broken: CorpusProblem[] }> {
  try {
    return { sources: await readSources(dir), broken: [] };
  } catch (error) {
    if (!(error instanceof Mistake) || !before) throw error;
    const message = phrase('stillHolds', error.said);
    return { sources: before, broken: [{ file: 'sources.json', line: null, message }] };
  }
}

/**
 * Lists the article files of a folder. Throws a Mistake when it is none that can be listed, or its `sources.json` is broken and
 * nothing is known that it stated `before`.
 */
export async function lookAt(dir: string, before: SourceList | null = null): Promise<Look> {
  await mustBeFolder(dir);
  const { sources, broken } = await sourcesIn(dir, before);
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
  return { files: listed, problems: [...problems, ...sources.problems(files), ...broken], sources };
}
