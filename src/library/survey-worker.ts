import { parentPort } from 'node:worker_threads';
import { Archive } from '../archive/archive.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import type { Survey } from '../radar/survey.ts';
import { ArchiveKeeper } from './archive-keeper.ts';
import { DeskKeeper } from './desk-keeper.ts';

/** How the articles of one desk have changed since they were last compared. */
export interface Job {
  id: number;
  /** Whose desk it is. */
  key: string;
  /** The desk is kept for the next change; else all of its files come again. */
  isKept: boolean;
  /** The archive beside which the files stand, and the names of its files that are gone; null where there is none. */
  beside: { archive: SharedArrayBuffer; gone: string[] } | null;
  /** Files that are new, and those that have changed. */
  added: ReadFile[];
  /** The names of files that are gone. */
  removed: string[];
}

export interface Found {
  id: number;
  survey: Survey;
}

/** One desk and its files by their names. */
interface Kept {
  keeper: DeskKeeper | ArchiveKeeper;
  files: Map<string, ReadFile>;
}

const desks = new Map<string, Kept>();

let archive: Archive | null = null;

/** The keeper of the desk of a key, the one before where it stands on the same archive. */
function keeperOf(key: string, beside: Job['beside']): DeskKeeper | ArchiveKeeper {
  const keeper = desks.get(key)?.keeper;
  if (!beside) return keeper ?? new DeskKeeper();
  const sent = Archive.of(beside.archive);
  if (archive?.about.fingerprint !== sent.about.fingerprint) archive = sent;
  return keeper instanceof ArchiveKeeper && keeper.archive === archive ? keeper : new ArchiveKeeper(archive);
}

parentPort!.on('message', ({ id, key, isKept, beside, added, removed }: Job) => {
  const keeper = keeperOf(key, beside);
  const files = desks.get(key)?.files ?? new Map<string, ReadFile>();
  if (isKept) desks.set(key, { keeper, files });
  for (const file of removed) files.delete(file);
  for (const read of added) files.set(read.file, read);
  const now = [...files.values()];
  const desk =
    keeper instanceof ArchiveKeeper ? keeper.update(now, new Set(beside?.gone), []) : keeper.update(now, []);
  const survey = desk.survey();
  parentPort!.postMessage({ id, survey } satisfies Found);
});
