import { resolve } from 'node:path';
import type { Scan } from '../corpus/folder.ts';
import { type Articles, COMMON, keptOf, type NewArticle } from '../store/articles.ts';
import type { Shelf } from './shelf.ts';

/** In whose name a folder's articles are put into the database. */
const FOLDER_HAND = 'folder';

/**
 * Copies a folder's articles into the database as common to all, in one step: what is new or changed is put there, and
 * what came from a folder and is not in this one is removed, unless this one is empty, as when it is not mounted. Every
 * process that mirrors should have the same folder.
 */
export async function mirror(dir: string, { files }: Scan, shelf: Shelf, articles: Articles): Promise<void> {
  const folder = resolve(dir);
  const shelved = new Map(shelf.of(COMMON).map((s) => [s.kept.file, s.kept]));
  const fresh = files.flatMap(({ file, digest, source, article, extraction }): NewArticle[] => {
    if (!article || shelved.get(file)?.digest === digest) return [];
    const extracted = keptOf(extraction);
    return [{ server: COMMON, file, digest, text: article.text, stated: source, extracted, folder }];
  });
  const there = new Set(files.map((f) => f.file));
  const gone = [...shelved.values()].filter((kept) => kept.folder !== null && !there.has(kept.file));
  const names = files.some((f) => f.article) ? gone.map((kept) => kept.file) : [];
  if (fresh.length + names.length > 0) await articles.apply(COMMON, fresh, names, FOLDER_HAND, new Date());
}
