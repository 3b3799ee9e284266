import { Archive } from '../archive/archive.ts';
import { Unusable } from '../archive/container.ts';
import { archivePath } from '../archive/place.ts';
import { Extractor } from '../corpus/extraction/extractor.ts';
import { type Desk, openDesk } from '../desk.ts';
import { Mistake } from '../mistake.ts';
import { openServer } from '../store/server.ts';
import { Store } from '../store/store.ts';
import { ArchiveKeeper } from './archive-keeper.ts';
import { ArchivedLook } from './archived/look.ts';
import { Library } from './library.ts';

/** Where common articles are, and what is kept of them. */
export type CommonPlace = { dir: string } | { dir: null; databaseUrl: string };

/** What is needed beside a place. */
export interface CommonOptions {
  extractor?: Extractor | undefined;
  /** The folder of what is kept between runs, where archives are; without it none is used. */
  dataDir?: string | undefined;
  /** Is told of an archive that cannot be used. */
  say?: (sentence: string) => void;
}

/**
 * A desk on the common articles as they are now: of a folder, by its archive where it has one, or of a database server where
 * `dir` is null. Throws a Mistake when there is none that can be read.
 */
export async function openCommon(
  place: CommonPlace,
  { extractor, dataDir, say = () => {} }: CommonOptions = {},
): Promise<Desk> {
  if (place.dir !== null) {
    const archived = dataDir === undefined ? null : await openArchived(place.dir, dataDir, extractor, say);
    return archived ?? openDesk(place.dir, { extractor });
  }
  const warn = (): void => {};
  const store = await Store.on(await openServer(place.databaseUrl, warn));
  try {
    const library = await Library.open({ dir: null, articles: store.articles, isShared: true, warn });
    const desk = library.deskHere(null);
    await library.close();
    if (desk.corpus.articles.length > 0) return desk;
    throw new Mistake(
      'The database of DATABASE_URL holds no common article yet: start the bot with CORPUS_DIR once, or name a folder with --corpus.',
    );
  } finally {
    await store.close();
  }
}

/** A desk on a folder's archive and on what has changed since; null where there is no archive that can be used. */
async function openArchived(
  dir: string,
  dataDir: string,
  extractor = new Extractor({ dataDir }),
  say: (sentence: string) => void,
): Promise<Desk | null> {
  try {
    const archive = Archive.open(archivePath(dir, dataDir));
    const { files, gone, problems } = await new ArchivedLook(dir, extractor).look(archive.segment);
    const keeper = new ArchiveKeeper(archive);
    keeper.update(files, new Set(gone), problems);
    return keeper.desk;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    if (error.why !== 'missing')
      say(
        `The archive of ${dir} is ${error.why === 'damaged' ? 'damaged' : 'of another version'} and is not used: npm run corpus -- build ${dir} builds it anew.`,
      );
    return null;
  }
}
