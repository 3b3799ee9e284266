import { watch } from 'chokidar';
import type { CorpusFolder, Scan } from '../corpus/folder.ts';

/** Milliseconds from an event to the look at the folder, and between two looks while files are being written. */
const SOON = 120;
/** Milliseconds between two looks without an event, for what the system does not tell of. */
const ANYWAY = 60_000;
const AFTER_FAILURE = 2000;
const MOST_LOOKS = 25;

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
  let looking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  /** When the timer is due, in milliseconds of the process. */
  let due = Number.POSITIVE_INFINITY;
  let isClosed = false;

  const lookOnce = async (): Promise<boolean> => {
    const scan = await folder.scan({ patient: true });
    if (isClosed) return false;
    if (!areSame(scan, last)) {
      last = scan;
      changed(scan);
    }
    return scan.isUnsettled;
  };
  const lookInTurn = (): Promise<boolean> => {
    const turn = looking.then(lookOnce);
    looking = turn.then(
      () => {},
      () => {},
    );
    return turn;
  };
  /** Looks after some milliseconds; a look that is due sooner stays so. */
  const soon = (after: number): void => {
    const at = performance.now() + after;
    if (isClosed || due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY;
      lookInTurn().then(
        (isUnsettled) => soon(isUnsettled ? SOON : ANYWAY),
        (error: unknown) => {
          warn(error, 'the corpus folder cannot be looked at; what was read before stays');
          soon(AFTER_FAILURE);
        },
      );
    }, after).unref();
  };

  const watcher = watch(folder.dir, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => /[\\/](?:\.[^\\/]*|node_modules)$/.test(path.slice(folder.dir.length)),
  });
  watcher.on('all', () => soon(SOON));
  watcher.on('error', (error) =>
    warn(error, `the corpus folder cannot be watched; it is looked at every ${ANYWAY / 1000} seconds`),
  );
  await new Promise<void>((ready) => watcher.once('ready', () => ready()).once('error', () => ready()));
  // What changed while the watch was being set up.
  soon(SOON);

  return {
    async look() {
      // A file is taken when it has not changed for a while.
      for (let looks = 0; looks < MOST_LOOKS && (await lookInTurn()); looks++)
        await new Promise((done) => setTimeout(done, SOON));
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await watcher.close();
      await looking;
    },
  };
}
