import type { Corpus } from './domain.ts';
import { isSlow } from './is-slow.ts';
import type { Library } from './library/library.ts';
import { outletsOf } from './outlets.ts';
import type { Store } from './store/store.ts';
import { version } from './version.ts';

/** Milliseconds after which a database counts as out of reach. */
const REACHED_WITHIN = 1000;
const MEGABYTE = 2 ** 20;

/** What a process of Crosscheck is, and what it answers from. It names no server, no member and nothing that was asked. */
export interface Status {
  version: string;
  /** When the process began, as ISO 8601. */
  since: string;
  /** The memory that it has of the system. */
  megabytes: number;
  corpus: { articles: number; outlets: number; passages: number; fingerprint: string; problems: number };
  store: { kind: string; isReached: boolean };
}

/** The status of this process, with the corpus of a server, or of what is common to all for null. */
export async function statusOf(
  { library, store }: { library: Library; store: Store },
  server: string | null,
): Promise<Status> {
  return {
    version,
    since: new Date(Date.now() - process.uptime() * 1000).toISOString(),
    megabytes: Math.round(process.memoryUsage.rss() / MEGABYTE),
    corpus: factsOf(library.desk(server).corpus),
    store: { kind: store.kind, isReached: await isReached(store) },
  };
}

function factsOf(corpus: Corpus): Status['corpus'] {
  const { articles, passages, fingerprint } = corpus.summary;
  return {
    ...{ articles, outlets: outletsOf(corpus).length, passages },
    ...{ fingerprint, problems: corpus.problems.length },
  };
}

async function isReached(store: Store): Promise<boolean> {
  const reaching = store.reach();
  return !(await isSlow(reaching, REACHED_WITHIN)) && reaching.then(() => true).catch(() => false);
}
