import { Articles } from './articles.ts';
import { takeOverAsideFiles } from './aside-files.ts';
import { Asides } from './asides.ts';
import { Claims } from './claims.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrations.ts';
import { CheckRecord } from './record.ts';
import { openServer } from './server.ts';
import { Servers } from './servers.ts';
import { KEEP_DAYS, Settings } from './settings.ts';
import { Watches } from './watches.ts';

const HOUR = 3_600_000;

/** All that is kept but article files. */
export class Store {
  readonly articles: Articles;
  readonly asides: Asides;
  readonly claims: Claims;
  readonly record: CheckRecord;
  readonly servers: Servers;
  readonly settings: Settings;
  readonly watches: Watches;
  readonly #db: Database;

  private constructor(db: Database) {
    this.#db = db;
    this.articles = new Articles(db);
    this.asides = new Asides(db);
    this.claims = new Claims(db);
    this.record = new CheckRecord(db);
    this.servers = new Servers(db);
    this.settings = new Settings(db);
    this.watches = new Watches(db);
  }

  /** A store on a database, whose tables are brought up to date. It closes the database with itself. */
  static async on(db: Database): Promise<Store> {
    try {
      await migrate(db);
    } catch (error) {
      await db.close();
      throw error;
    }
    return new Store(db);
  }

  /** Deletes what has been kept for long enough. */
  async expire(now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEEP_DAYS * 86_400_000);
    await this.record.expire(now);
    await this.claims.expire(new Date(now.getTime() - HOUR));
    await this.articles.expire(before);
    await this.watches.expire(before);
    const erased = await this.servers.expire(before);
    for (const server of erased) this.settings.forget(server);
    for (const server of erased) await this.articles.erase(server, now);
  }

  /** What kind of database it is on. */
  get kind(): string {
    return this.#db.kind;
  }

  /** Resolves when the database answers; rejects when it cannot be reached. */
  async reach(): Promise<void> {
    await this.#db.query('select 1');
  }

  close(): Promise<void> {
    return this.#db.close();
  }
}

/**
 * Opens the store: on a PostgreSQL server where its URL is given, else in the data folder. Throws a Mistake when it cannot
 * be reached, read or locked.
 */
export async function openStore(
  where: { dataDir: string; databaseUrl: string | undefined },
  warn: (error: unknown, message: string) => void,
): Promise<Store> {
  const { dataDir, databaseUrl } = where;
  const store = await Store.on(await (databaseUrl ? openServer(databaseUrl, warn) : openEmbedded(dataDir)));
  try {
    await takeOverAsideFiles(dataDir, store.asides);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
