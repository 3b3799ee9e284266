import { realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileKey } from '../corpus/names.ts';

/** Where the archive of a folder is kept below the folder of what is kept between runs. */
export function archivePath(dir: string, dataDir: string): string {
  let folder = resolve(dir);
  try {
    folder = realpathSync(folder);
  } catch {
    // A folder that is not there has no archive either.
  }
  const name = basename(folder).replace(/[^\p{L}\p{N}._-]/gu, '') || 'corpus';
  return join(dataDir, 'archives', `${name.slice(0, 40)}-${fileKey(folder)}.archive`);
}
