import { cpSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { databaseOn } from '../../src/store/embedded.ts';
import { openServer } from '../../src/store/server.ts';
import { Store } from '../../src/store/store.ts';

const TABLES = 'article, change, watch, alert, checked, aside, server, claimed';

/** Removes everything from a database but its tables. */
export async function empty(db: Pick<Database, 'query'>): Promise<void> {
  await db.query(`truncate ${TABLES} restart identity cascade`);
}

/** A data folder with an empty database, which the test may change and has to remove. */
export async function emptyData(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  // All at once: one file after the other takes five times as long.
  cpSync(inject('emptyData'), folder, { recursive: true });
  return folder;
}

let opened: Promise<PGlite> | null = null;

async function open(): Promise<PGlite> {
  return PGlite.create({ loadDataDir: new Blob([await readFile(inject('emptyDump'))]) });
}

/**
 * An empty store, in memory. The tests of a process share its database, and what an earlier one put there is gone; the
 * store is the test's own, which may put something else in the place of its methods.
 */
export async function emptyStore(): Promise<Store> {
  opened ??= open();
  const db = databaseOn(await opened);
  await empty(db);
  return Store.on({ ...db, close: async () => {} });
}

/** The PostgreSQL server that tests may use; undefined where there is none. */
export const SERVER_URL = process.env.DATABASE_URL;

/** A database of its own on that server, by its URL; `drop` removes it. */
export async function freshDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server: Database = await openServer(SERVER_URL!, () => {});
  const name = `crosscheck_test_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await server.query(`create database ${name}`);
  const url = new URL(SERVER_URL!);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      await server.query(`drop database ${name} with (force)`);
      await server.close();
    },
  };
}
