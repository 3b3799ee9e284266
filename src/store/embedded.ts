import { randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { Mistake } from '../mistake.ts';
import { OWNER_ONLY } from '../owner-only.ts';
import { type Database, encoded, type Param, type Queries } from './database.ts';
import { lockFolder } from './lock.ts';

/** The folder of the database within the data folder. */
const FOLDER = 'database';
const FRESH = /^database\.[0-9a-f-]+\.new$/;

function queriesOn(db: Pick<PGlite | Transaction, 'query'>): Queries {
  return {
    async query<Row>(sql: string, params: readonly Param[] = []) {
      return (await db.query<Row>(sql, params.map(encoded))).rows;
    },
  };
}

/** Makes the files of a new database where nobody sees them before they are whole. */
async function create(dir: string): Promise<void> {
  const { PGlite } = await import('@electric-sql/pglite');
  const fresh = join(dir, `${FOLDER}.${randomUUID()}.new`);
  const db = await PGlite.create(fresh);
  await db.close();
  await fs.rename(fresh, join(dir, FOLDER));
}

/**
 * Opens the database in a data folder, and makes it when there is none. Throws a Mistake when another process has it, or
 * the folder cannot be written.
 */
export async function openEmbedded(dir: string): Promise<Database> {
  try {
    await fs.mkdir(dir, OWNER_ONLY);
    await fs.access(dir, fs.constants.W_OK);
  } catch (error) {
    throw new Mistake(
      `The data folder "${dir}" cannot be written (${(error as NodeJS.ErrnoException).code}): allow it, or name another in DATA_DIR.`,
    );
  }
  const release = await lockFolder(dir);
  if (!release)
    throw new Mistake(
      `The data folder "${dir}" is used by another Crosscheck: stop that one, or give both one PostgreSQL database with DATABASE_URL.`,
    );
  try {
    return await opened(dir, release);
  } catch (error) {
    await release();
    if (error instanceof Mistake) throw error;
    throw new Mistake(
      `The database in "${dir}" cannot be opened (${(error as Error).message}): put a copy of the folder in its place, or move it away to begin anew.`,
    );
  }
}

async function opened(dir: string, release: () => Promise<void>): Promise<Database> {
  const entries = await fs.readdir(dir);
  for (const entry of entries.filter((e) => FRESH.test(e)))
    await fs.rm(join(dir, entry), { recursive: true, force: true });
  if (!entries.includes(FOLDER)) await create(dir);
  const { PGlite } = await import('@electric-sql/pglite');
  return databaseOn(await PGlite.create(join(dir, FOLDER)), release);
}

/** Runs works one after the other, each in a turn of the event loop of its own. */
function inTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(() => setImmediate()).then(work);
    last = mine.then(
      () => {},
      () => {},
    );
    return mine;
  };
}

/** A database on an open PGlite; `closed` is called after it has been closed. */
export function databaseOn(db: PGlite, closed: () => Promise<void> = async () => {}): Database {
  // PGlite works off all that waits without giving way to what comes from Discord, or to a timer.
  const inTurn = inTurns();
  const { query } = queriesOn(db);
  return {
    kind: 'PGlite',
    isShared: false,
    query: (sql, params) => inTurn(() => query(sql, params)),
    transaction: (work) => inTurn(() => db.transaction((tx) => work(queriesOn(tx)))),
    async listen(channel, heard) {
      await db.listen(channel, heard);
    },
    async close() {
      await inTurn(() => db.close());
      await closed();
    },
  };
}
