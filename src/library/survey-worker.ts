import { parentPort } from 'node:worker_threads';
import type { ReadFile } from '../corpus/assemble.ts';
import type { Survey } from '../radar/survey.ts';
import { DeskKeeper } from './desk-keeper.ts';

/** How the articles of one desk have changed since they were last compared. */
export interface Job {
  id: number;
  /** Whose desk it is. */
  key: string;
  /** The desk is kept for the next change; else all of its files come again. */
  isKept: boolean;
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
  keeper: DeskKeeper;
  files: Map<string, ReadFile>;
}

const desks = new Map<string, Kept>();

parentPort!.on('message', ({ id, key, isKept, added, removed }: Job) => {
  const { keeper, files } = desks.get(key) ?? { keeper: new DeskKeeper(), files: new Map() };
  if (isKept) desks.set(key, { keeper, files });
  for (const file of removed) files.delete(file);
  for (const read of added) files.set(read.file, read);
  const survey = keeper.update([...files.values()], []).survey();
  parentPort!.postMessage({ id, survey } satisfies Found);
});
