import { watch } from 'chokidar';
import type { CorpusFolder, Scan } from '../corpus/folder.ts';
import { ANYWAY, Looks } from './looks.ts';

/** Milliseconds from a look that failed to the next. */
const AFTER_FAILURE = 2000;

/** A folder that is watched. */
export interface FolderWatch {
  /** Looks at the folder now; resolves when all that was written before is told, or rejects as a scan does. */
  look(): Promise<void>;
  close(): Promise<void>;
}

function areSame(a: Scan, b: Scan): boolean {
  const before = new Set(b.files);
  return (
    a.files.length === b.files.length &&
    a.files.every((file) => before.has(file)) &&
    JSON.stringify(a.problems) === JSON.stringify(b.problems)
  );
}

/**
 * Watches a folder that was scanned last as `first`, and tells of every scan that differs from the one before. `warn` is
 * told when the folder cannot be watched or looked at; what was read before then stays.
 */
export async function watchFolder(
  folder: CorpusFolder,
  first: Scan,
  changed: (scan: Scan) => void,
  warn: (error: unknown, message: string) => void,
): Promise<FolderWatch> {
  let last = first;
  const looks = new Looks({
    async look() {
      const scan = await folder.scan({ patient: true });
      if (looks.isClosed) return false;
      if (!areSame(scan, last)) {
        last = scan;
        changed(scan);
      }
      return scan.isUnsettled;
    },
    failed: (error) => warn(error, 'the corpus folder cannot be looked at; what was read before stays'),
    afterFailure: AFTER_FAILURE,
  });

  const watcher = watch(folder.dir, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => /[\\/](?:\.[^\\/]*|node_modules)$/.test(path.slice(folder.dir.length)),
  });
  watcher.on('all', () => looks.soon());
  watcher.on('error', (error) =>
    warn(error, `the corpus folder cannot be watched; it is looked at every ${ANYWAY / 1000} seconds`),
  );
  await new Promise<void>((ready) => watcher.once('ready', () => ready()).once('error', () => ready()));
  // What changed while the watch was being set up.
  looks.soon();

  return {
    look: () => looks.untilSettled(),
    async close() {
      await Promise.all([looks.close(), watcher.close()]);
    },
  };
}
