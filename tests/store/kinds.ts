import { rm } from 'node:fs/promises';
import { describe } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { openServer } from '../../src/store/server.ts';
import { emptyData, freshDatabase, SERVER_URL } from './databases.ts';

/** A database of one kind, empty but for its tables where it is embedded. */
export interface Opened {
  db: Database;
  /** A second database object on the same data, as another process would have it; null where that cannot be. */
  again: ((warn?: (error: unknown, message: string) => void) => Promise<Database>) | null;
  /** The address of the server. */
  url?: string;
  drop: () => Promise<void>;
}

async function embedded(): Promise<Opened> {
  const dir = await emptyData();
  const db = await openEmbedded(dir);
  return {
    db,
    again: null,
    async drop() {
      await db.close();
      await rm(dir, { recursive: true });
    },
  };
}

async function onServer(): Promise<Opened> {
  const { url, drop } = await freshDatabase();
  const all: Database[] = [];
  const again = async (warn: (error: unknown, message: string) => void = () => {}): Promise<Database> => {
    const db = await openServer(url, warn);
    all.push(db);
    return db;
  };
  return {
    db: await again(),
    again,
    url,
    async drop() {
      for (const db of all) await db.close();
      await drop();
    },
  };
}

/** Runs the same tests on the embedded database and, where there is one, on a server. */
export function describeDatabases(name: string, tests: (open: () => Promise<Opened>) => void): void {
  describe(`${name}, embedded`, () => tests(embedded));
  describeServer(name, () => tests(onServer));
}

/** Tests on a PostgreSQL server; skipped, by name, where DATABASE_URL names none. */
export function describeServer(name: string, tests: (open: () => Promise<Opened>) => void): void {
  const told = SERVER_URL ? name : `${name} (skipped: DATABASE_URL names no server)`;
  describe.skipIf(!SERVER_URL)(`${told}, PostgreSQL`, () => tests(onServer));
}
