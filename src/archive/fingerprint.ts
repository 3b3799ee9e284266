import { createHash } from 'node:crypto';
import { byText } from '../order.ts';
import { startAt } from '../search/inverted-index.ts';
import type { Sections } from './container.ts';
import { Texts } from './dictionary.ts';

const LENGTH = 12;

/** How a file goes into a fingerprint: its name and digest, as `assemble` takes them. */
export const fileWords = (file: string, digest: string): string => `${file}\0${digest}\0`;

/**
 * The fingerprint of an archive's files when some of them have changed: those that are new or other with their digests, those
 * that are gone with null. It costs what reading the names and digests once costs.
 */
export function fingerprintWith(sections: Sections, changes: ReadonlyMap<string, string | null>): string {
  const bytes = sections.bytes('files');
  const ends = sections.u32('fileEnds');
  const files = new Texts(bytes, ends);
  const hash = createHash('sha256');
  let done = 0;
  for (const [file, digest] of [...changes].sort(([a], [b]) => byText(a, b))) {
    const at = files.firstFrom(`${file}\0`);
    const isThere = at < files.size && files.at(at).startsWith(`${file}\0`);
    hash.update(bytes.subarray(done, startAt(ends, at)));
    if (digest !== null) hash.update(fileWords(file, digest));
    done = startAt(ends, isThere ? at + 1 : at);
  }
  return hash.update(bytes.subarray(done)).digest('hex').slice(0, LENGTH);
}
