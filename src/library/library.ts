import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { archivePath } from '../archive/place.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import type { Extractor } from '../corpus/extraction/extractor.ts';
import { articleFiles } from '../corpus/files.ts';
import { CorpusFolder, type Scan } from '../corpus/folder.ts';
import type { Desk } from '../desk.ts';
import type { CorpusProblem } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { TookTooLong } from '../mistake.ts';
import { type Articles, COMMON } from '../store/articles.ts';
import { ArchiveKeeper } from './archive-keeper.ts';
import { ArchivedFolder, type Hearing } from './archived/folder.ts';
import { DeskKeeper } from './desk-keeper.ts';
import { DeskThread, ThreadEnded } from './desk-thread.ts';
import { type FolderWatch, watchFolder } from './folder-watch.ts';
import { mirror } from './mirror.ts';
import { type Call, type Method, type ServedDesk, servedDesk, THOROUGH } from './served-desk.ts';
import { Shelf, type Shelved } from './shelf.ts';

/** From so many articles on a folder has an archive. */
const MANY = 1000;
/** Milliseconds before what failed is tried again. */
const RETRY_AFTER = 1000;
/** So many servers with articles of their own have their desk ready at a time. */
const MOST_READY = 20;

/** Where a library's articles are. */
export interface Sources {
  /** The folder of common articles; null where a database alone has them. */
  dir: string | null;
  articles: Articles;
  /** Takes the text out of files that are not text. */
  extractor?: Extractor;
  /** The folder of what is kept between runs, where archives are; without it there are none. */
  dataDir?: string;
  /** Tells how far the building of an archive is, and that it has been built. */
  onBuilding?: Pick<Hearing, 'onProgress' | 'onBuilt'>;
  /** The database has the common articles too, and the folder is copied there. */
  isShared: boolean;
  warn(error: unknown, message: string): void;
}

/**
 * Milliseconds after which an answer is given up, of a question and of what needs all articles compared: many times what either takes,
 * and no more than Discord takes an answer for.
 */
const WITHIN = { question: 120_000, thorough: 840_000 };

/** A desk that stands ready, and on which state of whose articles. */
interface Ready {
  readonly server: string;
  keeper: DeskKeeper | ArchiveKeeper;
  version: number;
  problems: readonly CorpusProblem[];
}

const readyFor = (server: string): Ready => ({ server, keeper: new DeskKeeper(), version: -1, problems: [] });

/**
 * The living corpus: the common articles and those of each server, each with a desk on what there is at the moment. A
 * change is taken in whole: a desk never holds a part of it.
 */
export class Library {
  readonly #sources: Sources;
  readonly #folder: CorpusFolder | null;
  /** The folder where it has an archive. */
  #archived: ArchivedFolder | null = null;
  readonly #shelf: Shelf;
  readonly #common = readyFor(COMMON);
  readonly #ready = new Map<string, Ready>();
  /** Where questions are answered, and where what takes long is. */
  readonly #questions = new DeskThread(WITHIN.question);
  readonly #long = new DeskThread(WITHIN.thorough);
  readonly #threads = [this.#questions, this.#long];
  /** How often each server's articles have changed; under `COMMON` those that are common. */
  readonly #versions = new Map<string, number>();
  readonly #heard: ((server: string | null) => void)[] = [];
  #scan: Scan = { files: [], problems: [], isUnsettled: false };
  #watch: FolderWatch | null = null;
  #mirroring: Promise<void> = Promise.resolve();
  #surveying: Promise<unknown> = Promise.resolve();
  /** The survey that has not begun. */
  #nextSurvey: Promise<unknown> | null = null;
  #isClosed = false;

  private constructor(sources: Sources) {
    this.#sources = sources;
    this.#folder = sources.dir === null ? null : new CorpusFolder(sources.dir, sources);
    this.#shelf = new Shelf(sources.articles);
  }

  /** Opens a library and keeps it up to date. Throws a Mistake when the folder cannot be read. */
  static async open(sources: Sources): Promise<Library> {
    const library = new Library(sources);
    await library.#open();
    return library;
  }

  async #open(): Promise<void> {
    const { articles, warn } = this.#sources;
    const archive = await this.#archivePath();
    if (archive !== null) await this.#openArchived(archive);
    else if (this.#folder) {
      this.#scan = await this.#folder.scan();
      await this.#mirror(this.#scan);
      this.#watch = await watchFolder(this.#folder, this.#scan, (scan) => this.#scanned(scan), warn);
    }
    await articles.listen(() => {
      void this.#untilDone(() => this.refresh(), 'a change of the corpus could not be read');
    });
    await this.refresh();
  }

  /** Where the folder's archive is or is to be; null where the folder is to be read article by article. */
  async #archivePath(): Promise<string | null> {
    const { dir, dataDir, isShared } = this.#sources;
    if (dir === null || dataDir === undefined || isShared) return null;
    const path = archivePath(dir, dataDir);
    return existsSync(path) || (await isLarge(dir)) ? path : null;
  }

  async #openArchived(path: string): Promise<void> {
    const { dir, dataDir, warn, onBuilding } = this.#sources;
    this.#archived = await ArchivedFolder.open(
      { dir: dir!, dataDir: dataDir!, path },
      {
        onProgress: (progress) => onBuilding?.onProgress(progress),
        onBuilt: (built) => onBuilding?.onBuilt(built),
        onChange: () => this.#archiveChanged(),
        warn,
      },
    );
  }

  /** A server that nobody asks holds no archive that has been built anew. */
  #archiveChanged(): void {
    const { archive } = this.#archived!.scan;
    for (const [server, { keeper }] of this.#ready)
      if (keeper instanceof ArchiveKeeper && keeper.archive !== archive) this.#forget(server);
    for (const thread of this.#threads) thread.stayOn(archive);
    this.#changed(COMMON);
  }

  /** The desk of a server, or of what is common to all. */
  desk(server: string | null): ServedDesk {
    const call = (method: Method, asked: unknown[]) => this.#call(server, method, asked);
    return servedDesk(() => this.#standing(server).keeper.corpus, call as Call);
  }

  /** The same where it is asked, for who has nothing else to do. Ask it at once: after a change it answers no more. */
  deskHere(server: string | null): Desk {
    return this.#standing(server).keeper.desk;
  }

  /** Few articles answer here at once, others in a thread. */
  async #call(
    asker: string | null,
    method: Method | 'survey',
    asked: unknown[],
    isAgain = false,
  ): Promise<unknown> {
    const { server, keeper, version, problems } = this.#standing(asker);
    if (method === 'survey' && (keeper.isSmall || keeper.isSurveyed)) return null;
    if (keeper.isSmall) return (keeper.desk[method] as (...asked: unknown[]) => unknown)(...asked);
    const [archive, gone] =
      keeper instanceof ArchiveKeeper ? [keeper.archive, keeper.gone] : [null, new Set<string>()];
    const on = { version, archive, gone, files: keeper.files, problems };
    const thread = THOROUGH.has(method) ? this.#long : this.#questions;
    try {
      return await thread.call(server, on, method, asked);
    } catch (error) {
      if (error instanceof TookTooLong) this.#sources.warn(error, 'an answer took too long and was given up');
      // Another may have ended it.
      if (!(error instanceof ThreadEnded) || this.#isClosed || isAgain) throw error;
      this.#sources.warn(error, 'a question is asked again in another thread');
      return this.#call(asker, method, asked, true);
    }
  }

  /**
   * Has the common articles compared before somebody asks on what they disagree. One survey at a time: of several changes in a
   * row the last alone is looked at.
   */
  survey(): Promise<unknown> {
    this.#nextSurvey ??= this.#surveying.then(() => {
      this.#nextSurvey = null;
      return this.#call(null, 'survey', []);
    });
    this.#surveying = this.#nextSurvey.catch(() => {});
    return this.#nextSurvey;
  }

  /** The desk of a server as it is now. */
  #standing(server: string | null): Ready {
    const own = server === null ? [] : this.#shelf.of(server);
    if (server !== null && own.length === 0) this.#forget(server);
    if (server === null || own.length === 0) return this.#updated(this.#common, []);
    const ready = this.#ready.get(server) ?? readyFor(server);
    // The server that was asked last stands last.
    this.#ready.delete(server);
    this.#ready.set(server, ready);
    for (const old of this.#ready.keys()) if (this.#ready.size > MOST_READY) this.#forget(old);
    return this.#updated(ready, own);
  }

  /** Lets go of the desk of a server. */
  #forget(server: string): void {
    if (this.#ready.delete(server)) for (const thread of this.#threads) thread.forget(server);
  }

  #updated(ready: Ready, own: readonly Shelved[]): Ready {
    const { server } = ready;
    const version = this.#version(COMMON) + (server === COMMON ? 0 : this.#version(server));
    if (ready.version === version) return ready;
    ready.version = version;
    if (this.#archived) {
      const { archive, files, gone, problems } = this.#archived.scan;
      const living = new Set(files.map((read) => read.file));
      const isTaken = (file: string): boolean =>
        living.has(file) || (archive.named(file) !== undefined && !gone.has(file));
      const { fresh, problems: unlike } = unlikeNames(own, isTaken);
      if (!(ready.keeper instanceof ArchiveKeeper) || ready.keeper.archive !== archive)
        ready.keeper = new ArchiveKeeper(archive);
      ready.problems = [...problems, ...unlike];
      ready.keeper.update([...files, ...fresh.map((s) => s.read)], gone, ready.problems);
    } else if (ready.keeper instanceof DeskKeeper) {
      const common = this.#sources.isShared ? this.#sharedFiles() : this.#scan.files;
      const taken = new Set(common.map((read) => read.file));
      const { fresh, problems } = unlikeNames(own, (file) => taken.has(file));
      ready.problems = [...this.#scan.problems, ...problems];
      ready.keeper.update([...common, ...fresh.map((s) => s.read)], ready.problems);
    }
    return ready;
  }

  /** What the database has, and of the folder what cannot be used, for the sake of its problems. */
  #sharedFiles(): ReadFile[] {
    const shelved = this.#shelf.of(COMMON).map((s) => s.read);
    const names = new Set(shelved.map((read) => read.file));
    return [...shelved, ...this.#scan.files.filter((f) => !f.article && !names.has(f.file))];
  }

  #version(server: string): number {
    return this.#versions.get(server) ?? 0;
  }

  /** What a server has added, in the order of file names. */
  own(server: string): Shelved['kept'][] {
    const kept = this.#shelf.of(server).map((s) => s.kept);
    return kept.sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  /** Calls `heard` after each change, with the server whose articles have changed, or null for the common ones. */
  onChange(heard: (server: string | null) => void): void {
    this.#heard.push(heard);
  }

  /** Takes in what the database has; resolves when that is in the answers. */
  async refresh(): Promise<void> {
    const changed = await this.#shelf.refresh();
    for (const server of changed) if (server !== COMMON || this.#sources.isShared) this.#changed(server);
  }

  /** Looks at the folder and the database anew; resolves when what was there is in the answers. */
  async reload(): Promise<void> {
    await this.#archived?.look();
    await this.#watch?.look();
    await this.#mirroring;
    await this.#mirror(this.#scan);
    await this.refresh();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#archived?.close();
    await this.#watch?.close();
    await this.#mirroring;
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #scanned(scan: Scan): void {
    this.#scan = scan;
    this.#changed(COMMON);
    const copied = async (): Promise<void> => {
      // A later scan has more.
      if (this.#scan === scan) await this.#mirror(scan);
    };
    this.#mirroring = this.#mirroring.then(() =>
      this.#untilDone(copied, 'the corpus folder could not be copied into the database'),
    );
  }

  /** Tries again what fails, as when the database is away, until it is done or the library is closed. */
  async #untilDone(work: () => Promise<void>, failure: string): Promise<void> {
    while (!this.#isClosed) {
      try {
        return await work();
      } catch (error) {
        if (!this.#isClosed) this.#sources.warn(error, `${failure}, and is tried again`);
        await wait(RETRY_AFTER, undefined, { ref: false });
      }
    }
  }

  async #mirror(scan: Scan): Promise<void> {
    const { dir, isShared, articles } = this.#sources;
    if (!isShared || dir === null) return;
    await this.refresh();
    await mirror(dir, scan, this.#shelf, articles);
    await this.refresh();
  }

  #changed(server: string): void {
    this.#versions.set(server, this.#version(server) + 1);
    for (const heard of this.#heard) heard(server === COMMON ? null : server);
  }
}

/** Whether a folder holds more articles than are read one by one. A folder that cannot be listed is told of when it is read. */
async function isLarge(dir: string): Promise<boolean> {
  try {
    return (await articleFiles(dir)).files.length >= MANY;
  } catch {
    return false;
  }
}

/** Of a server's articles those whose names no common article has, and a problem for each of the others. */
function unlikeNames(
  own: readonly Shelved[],
  isTaken: (file: string) => boolean,
): { fresh: Shelved[]; problems: CorpusProblem[] } {
  const fresh = own.filter((s) => !isTaken(s.kept.file));
  const problems = own
    .filter((s) => isTaken(s.kept.file))
    .map(({ kept: { file } }) => ({
      file,
      line: null,
      message: phrase('aboutFile', file, phrase('hasCommonNamesake')),
    }));
  return { fresh, problems };
}
