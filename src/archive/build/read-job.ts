import type { Extractor } from '../../corpus/extraction/extractor.ts';
import { readFile } from '../../corpus/folder.ts';
import { SegmentBuilder } from '../segment-builder.ts';
import type { Listed } from './look.ts';

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
  for (const { file, source, stamp } of files) {
    builder.add(await readFile(dir, file, source, extractor), stamp);
    onFile(stamp.size);
  }
  builder.write(path);
}
