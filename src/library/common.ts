import type { Extractor } from '../corpus/extraction/extractor.ts';
import { type Desk, openDesk } from '../desk.ts';
import { Mistake } from '../mistake.ts';
import { openServer } from '../store/server.ts';
import { Store } from '../store/store.ts';
import { Library } from './library.ts';

/**
 * A desk on the common articles as they are now: of a folder, or of a database server where `dir` is null. Throws a
 * Mistake when there is none that can be read.
 */
export async function openCommon(
  place: { dir: string } | { dir: null; databaseUrl: string },
  extractor?: Extractor,
): Promise<Desk> {
  if (place.dir !== null) return openDesk(place.dir, { extractor });
  const warn = (): void => {};
  const store = await Store.on(await openServer(place.databaseUrl, warn));
  try {
    const library = await Library.open({ dir: null, articles: store.articles, isShared: true, warn });
    const desk = library.desk(null);
    await library.close();
    if (desk.corpus.articles.length > 0) return desk;
    throw new Mistake(
      'The database of DATABASE_URL holds no common article yet: start the bot with CORPUS_DIR once, or name a folder with --corpus.',
    );
  } finally {
    await store.close();
  }
}
