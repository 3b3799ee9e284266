import { parentPort } from 'node:worker_threads';
import { Archive } from '../archive/archive.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import type { Desk } from '../desk.ts';
import type { CorpusProblem } from '../domain.ts';
import { ArchiveKeeper } from './archive-keeper.ts';
import { DeskKeeper } from './desk-keeper.ts';
import { type Failure, failureOf } from './failure.ts';
import { type Method, THOROUGH } from './served-desk.ts';

/** How the articles of a desk have changed since the thread was told of them. */
export interface Change {
  kind: 'change';
  /** Whose desk it is. */
  key: string;
  /** It stands beside the archive that was sent last; `gone` are the names of archived files that are gone. */
  isArchived: boolean;
  gone: string[];
  problems: readonly CorpusProblem[];
  /** Files that are new, and those that have changed. */
  added: ReadFile[];
  /** The names of files that are no longer among them. */
  removed: string[];
}

/** What the thread is told and asked, in this order. */
export type Told =
  | { kind: 'archive'; shared: SharedArrayBuffer }
  | Change
  | { kind: 'forget'; key: string }
  | { kind: 'call'; id: number; key: string; method: Method | 'survey'; asked: unknown[] };

/** What came of a call. */
export type Answered = { id: number; value: unknown } | { id: number; failure: Failure };

/** One desk and its files by their names. */
interface Kept {
  keeper: DeskKeeper | ArchiveKeeper;
  files: Map<string, ReadFile>;
}

const desks = new Map<string, Kept>();
let archive: Archive | null = null;

/** The keeper of a desk: the one before, but for one on another archive. */
function keeperOf({ key, isArchived }: Change): Kept['keeper'] {
  const before = desks.get(key)?.keeper;
  if (!isArchived) return before instanceof DeskKeeper ? before : new DeskKeeper();
  return before instanceof ArchiveKeeper && before.archive === archive ? before : new ArchiveKeeper(archive!);
}

function change(of: Change): void {
  const { key, gone, problems, added, removed } = of;
  const keeper = keeperOf(of);
  const files = desks.get(key)?.files ?? new Map<string, ReadFile>();
  for (const file of removed) files.delete(file);
  for (const read of added) files.set(read.file, read);
  desks.set(key, { keeper, files });
  const now = [...files.values()];
  if (keeper instanceof ArchiveKeeper) keeper.update(now, new Set(gone), problems);
  else keeper.update(now, problems);
}

function answer(key: string, method: Method | 'survey', asked: unknown[]): unknown {
  const { keeper } = desks.get(key)!;
  if (THOROUGH.has(method) && !keeper.isSurveyed) keeper.surveyed(keeper.desk.survey());
  if (method === 'survey') return null;
  const desk: Desk = keeper.desk;
  return (desk[method] as (...asked: unknown[]) => unknown)(...asked);
}

const tell = (answered: Answered): void => parentPort!.postMessage(answered);

parentPort!.on('message', (told: Told) => {
  switch (told.kind) {
    case 'archive':
      archive = Archive.of(told.shared);
      return;
    case 'change':
      change(told);
      return;
    case 'forget':
      desks.delete(told.key);
      return;
    case 'call':
      try {
        tell({ id: told.id, value: answer(told.key, told.method, told.asked) });
      } catch (error) {
        tell({ id: told.id, failure: failureOf(error) });
      }
  }
});
