import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Step, Told } from './child.ts';

/** What a step may use. */
export interface Limits {
  minutes: number;
  heapMegabytes: number;
}

const HEAP_ENDED = 134;

/** Runs a step in a process of its own. Where it ends otherwise than by telling what it measured, `failed` says how. */
export function runStep(step: Step, { minutes, heapMegabytes }: Limits): Promise<Told> {
  const child = fork(join(import.meta.dirname, 'child.ts'), {
    execArgv: ['--import', 'tsx', '--expose-gc', `--max-old-space-size=${heapMegabytes}`],
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
  child.send(step);
  return new Promise((resolve) => {
    let told: Told | null = null;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.once('message', (message: Told) => {
      told = message;
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      const full = code === HEAP_ENDED || signal === 'SIGABRT';
      resolve(
        told ?? {
          failed: late
            ? `not within ${minutes} minutes`
            : full
              ? `more than ${heapMegabytes / 1024} GB of heap`
              : `the process ended with ${signal ?? code}`,
        },
      );
    });
  });
}
