import { resolve } from 'node:path';
import type { Scan } from '../corpus/folder.ts';
import { type Articles, COMMON, keptOf } from '../store/articles.ts';
import type { Shelf } from './shelf.ts';

/** In whose name a folder's articles are put into the database. */
const FOLDER_HAND = 'folder';

/**
 * Copies a folder's articles into the database as common to all: what is new or changed is put there, and what once came
 * from a folder of this path and is gone is removed. Every process that mirrors should have the same folder.
 */
export async function mirror(dir: string, { files }: Scan, shelf: Shelf, articles: Articles): Promise<void> {
  const folder = resolve(dir);
  const shelved = new Map(shelf.of(COMMON).map((s) => [s.kept.file, s.kept]));
  for (const { file, digest, source, article, extraction } of files) {
    if (!article || shelved.get(file)?.digest === digest) continue;
    const fresh = {
      server: COMMON,
      file,
      digest,
      text: article.text,
      stated: source,
      extracted: keptOf(extraction),
      folder,
    };
    await articles.add(fresh, FOLDER_HAND, new Date());
  }
  const there = new Set(files.map((f) => f.file));
  for (const kept of shelved.values())
    if (kept.folder === folder && !there.has(kept.file))
      await articles.remove(COMMON, kept.file, FOLDER_HAND, new Date());
}
