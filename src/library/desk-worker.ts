import { parentPort } from 'node:worker_threads';
import { Archive } from '../archive/archive.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import type { Desk } from '../desk.ts';
import type { CorpusProblem } from '../domain.ts';
import { ArchiveKeeper } from './archive-keeper.ts';
import { DeskKeeper } from './desk-keeper.ts';
import { type Failure, failureOf } from './failure.ts';
import type { FilesChange } from './sent-files.ts';
import { type Method, THOROUGH } from './served-desk.ts';

/** How the articles of a desk have changed since the thread was told of them. */
export interface Change extends FilesChange {
  kind: 'change';
  /** Whose desk it is. */
  key: string;
  /** It stands beside the archive that was sent last; `gone` are the names of archived files that are gone. */
  isArchived: boolean;
  gone: string[];
  problems: readonly CorpusProblem[];
}

/** What the thread is told and asked, in this order. */
export type Told =
  | { kind: 'archive'; shared: SharedArrayBuffer | null }
  | Change
  | { kind: 'forget'; key: string; dropped: number[] }
  | { kind: 'call'; id: number; key: string; method: Method | 'survey'; asked: unknown[] };

/** What came of a call. */
export type Answered = { id: number; value: unknown } | { id: number; failure: Failure };

const keepers = new Map<string, DeskKeeper | ArchiveKeeper>();
/** The files of all desks by their numbers: one that several have is read once. */
const files = new Map<number, ReadFile>();
let archive: Archive | null = null;

/** The keeper of a desk: the one before, but for one on another archive. */
function keeperOf({ key, isArchived }: Change): DeskKeeper | ArchiveKeeper {
  const before = keepers.get(key);
  if (!isArchived) return before instanceof DeskKeeper ? before : new DeskKeeper();
  return before instanceof ArchiveKeeper && before.archive === archive ? before : new ArchiveKeeper(archive!);
}

function change(of: Change): void {
  const keeper = keeperOf(of);
  for (const [number, read] of of.sent) files.set(number, read);
  const now = of.files.map((number) => files.get(number)!);
  for (const number of of.dropped) files.delete(number);
  keepers.set(of.key, keeper);
  if (keeper instanceof ArchiveKeeper) keeper.update(now, new Set(of.gone), of.problems);
  else keeper.update(now, of.problems);
}

function forget(key: string, dropped: readonly number[]): void {
  keepers.delete(key);
  for (const number of dropped) files.delete(number);
}

function answer(key: string, method: Method | 'survey', asked: unknown[]): unknown {
  const keeper = keepers.get(key)!;
  if (THOROUGH.has(method) && !keeper.isSurveyed) keeper.surveyed(keeper.desk.survey());
  if (method === 'survey') return null;
  const desk: Desk = keeper.desk;
  return (desk[method] as (...asked: unknown[]) => unknown)(...asked);
}

const tell = (answered: Answered): void => parentPort!.postMessage(answered);

parentPort!.on('message', (told: Told) => {
  switch (told.kind) {
    case 'archive':
      archive = told.shared && Archive.of(told.shared);
      return;
    case 'change':
      change(told);
      return;
    case 'forget':
      forget(told.key, told.dropped);
      return;
    case 'call':
      try {
        tell({ id: told.id, value: answer(told.key, told.method, told.asked) });
      } catch (error) {
        tell({ id: told.id, failure: failureOf(error) });
      }
  }
});
