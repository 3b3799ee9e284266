import type { ReadFile } from '../../corpus/assemble.ts';
import type { Extractor } from '../../corpus/extraction/extractor.ts';
import { readFile } from '../../corpus/folder.ts';
import { formatOf } from '../../corpus/formats/index.ts';
import { SegmentBuilder } from '../segment-builder.ts';
import type { Listed } from './look.ts';

/** So many files are asked of the disk at a time. */
const AHEAD = 8;

/** Files to read into one segment. */
export interface ReadingJob {
  files: Listed[];
  /** The date as of which articles without one are read. */
  latest: string | null;
  /** Where the segment is written. */
  path: string;
}

/** Reads the files of a job in a folder into its segment; `onFile` is told the bytes of each. */
export async function readInto(
  { files, latest, path }: ReadingJob,
  dir: string,
  extractor: Extractor,
  onFile: (bytes: number) => void,
): Promise<void> {
  const builder = new SegmentBuilder(latest);
  const ahead: Promise<ReadFile>[] = [];
  for (let i = 0; i < files.length; i++) {
    while (ahead.length < AHEAD && i + ahead.length < files.length) {
      const { file, source } = files[i + ahead.length]!;
      // What is extracted waits for one thread, and may be large.
      if (ahead.length > 0 && formatOf(file).conversion !== null) break;
      ahead.push(readFile(dir, file, source, extractor));
    }
    const { stamp } = files[i]!;
    builder.add(await ahead.shift()!, stamp);
    onFile(stamp.size);
  }
  builder.write(path);
}
