import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A running entry point. */
export interface Child {
  process: ChildProcess;
  /** What it has written so far. */
  stdout: () => string;
  /** How it ended, with everything that it wrote. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }>;
}

/** The settings of an entry point, by the names of their variables. */
export type Settings = Record<string, string>;

/** Runs a script of `src/` as `npm start` does, on the sample corpus, with no settings but these and no `.env`. */
export function spawnScript(script: string, settings: Settings, args: readonly string[] = []): Child {
  const { PATH = '' } = process.env;
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve(root, 'src', script), ...args],
    { cwd: tmpdir(), env: { PATH, CORPUS_DIR: resolve(root, 'seeds'), ...settings } },
  );
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, stdout, stderr }));
  return { process: child, stdout: () => stdout, ended };
}
