import { type FSWatcher, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Built, buildArchive, type Progress } from '../../archive/build/build.ts';
import { Unusable } from '../../archive/container.ts';
import { Segment } from '../../archive/segment.ts';
import type { ReadFile } from '../../corpus/assemble.ts';
import { Extractor } from '../../corpus/extraction/extractor.ts';
import type { CorpusProblem } from '../../domain.ts';
import { type Failure, failureOf } from '../failure.ts';
import { ANYWAY, Looks } from '../looks.ts';
import { ArchivedLook, type Standing } from './look.ts';

/** What the thread is started with. */
export interface FolderData {
  dir: string;
  dataDir: string;
  /** Where the archive is. */
  path: string;
}

/** What the thread is asked: to look at the folder now. */
export interface LookNow {
  id: number;
}

/** What the thread tells. */
export type FolderNews =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'archive'; shared: SharedArrayBuffer; built: Built | null }
  | { kind: 'files'; files: ReadFile[] }
  | { kind: 'standing'; keep: string[]; gone: string[]; problems: CorpusProblem[] }
  | { kind: 'looked'; id: number; failure: Failure | null }
  | { kind: 'failed'; failure: Failure };

/** So many files are sent at a time, that nobody waits for long. */
const AT_ONCE = 50;
/** From so many files on that are not as archived the archive is built anew. */
const MOST_BESIDE = 500;

const { dir, dataDir, path } = workerData as FolderData;
const extractor = new Extractor({ dataDir });
const looking = new ArchivedLook(dir, extractor);
const tell = (news: FolderNews): void => parentPort!.postMessage(news);

let segment: Segment;
/** What was told last, by file name. */
let told = new Map<string, ReadFile>();
let lastWords = '';

/** Builds the archive, and tells of it. */
async function build(): Promise<void> {
  const built = await buildArchive({ dir, dataDir, path }, (progress) =>
    tell({ kind: 'progress', progress }),
  );
  segment = Segment.read(path);
  told = new Map();
  lastWords = '';
  tell({ kind: 'archive', shared: segment.sections.shared, built });
}

async function open(): Promise<void> {
  try {
    segment = Segment.read(path);
    tell({ kind: 'archive', shared: segment.sections.shared, built: null });
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    await build();
  }
}

/** Tells how the folder stands where that is not what was told last. */
function tellStanding({ files, gone, problems }: Standing): void {
  const fresh = files.filter((read) => told.get(read.file) !== read);
  const words = JSON.stringify([files.map((read) => read.file), gone, problems]);
  if (fresh.length === 0 && words === lastWords) return;
  for (let i = 0; i < fresh.length; i += AT_ONCE) tell({ kind: 'files', files: fresh.slice(i, i + AT_ONCE) });
  told = new Map(files.map((read) => [read.file, read]));
  lastWords = words;
  tell({ kind: 'standing', keep: files.map((read) => read.file), gone, problems });
}

async function look(patient: boolean): Promise<boolean> {
  const standing = await looking.look(segment, { patient });
  tellStanding(standing);
  watchFolders();
  if (standing.files.length >= MOST_BESIDE && !standing.isUnsettled) {
    await build();
    tellStanding(await looking.look(segment, { patient }));
  }
  return standing.isUnsettled;
}

const looks = new Looks({
  look,
  failed: (error) => tell({ kind: 'failed', failure: failureOf(error) }),
  afterFailure: ANYWAY,
});

const watched = new Map<string, FSWatcher>();
/** Watches every folder that has articles, and those above it: the system tells of a folder what happens to the files in it. */
function watchFolders(): void {
  const folders = new Set<string>([dir]);
  const addAbove = (file: string): void => {
    for (let below = dirname(file); below !== '.' && !folders.has(join(dir, below)); below = dirname(below))
      folders.add(join(dir, below));
  };
  for (let i = 0; i < segment.size; i++) addAbove(segment.names.at(i));
  for (const file of told.keys()) addAbove(file);
  for (const [folder, watcher] of watched)
    if (!folders.has(folder)) {
      watcher.close();
      watched.delete(folder);
    }
  for (const folder of folders) {
    if (watched.has(folder)) continue;
    try {
      const watcher = watch(folder, () => looks.soon());
      watcher.on('error', () => {
        watcher.close();
        watched.delete(folder);
      });
      watched.set(folder, watcher);
    } catch {
      // It is looked at every minute.
    }
  }
}

parentPort!.on('message', ({ id }: LookNow) => {
  looks.untilSettled().then(
    () => tell({ kind: 'looked', id, failure: null }),
    (error: unknown) => tell({ kind: 'looked', id, failure: failureOf(error) }),
  );
});

try {
  await open();
  await looks.now(false);
  tell({ kind: 'looked', id: 0, failure: null });
  looks.soon();
} catch (error) {
  tell({ kind: 'looked', id: 0, failure: failureOf(error) });
}
