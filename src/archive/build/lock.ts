import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Mistake } from '../../mistake.ts';

/** Whether a process of this machine is there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Lets no other process build the archive of a path, and removes what one that was killed has half written. Returns what ends that.
 * Throws a Mistake when another process builds it.
 */
export function lockBuild(path: string): () => void {
  const lock = `${path}.lock`;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(lock);
      if (holder !== null && isRunning(holder))
        throw new Mistake(
          `The archive ${path} is being built by another process (${holder}): wait until it has ended, or end it.`,
        );
      rmSync(lock, { force: true });
    }
  }
  const written = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(written) && name.endsWith('.tmp')) rmSync(join(dirname(path), name), { force: true });
  return () => rmSync(lock, { force: true });
}

/** The process that a lock names; null where it names none, or is gone. */
function holderOf(lock: string): number | null {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}
