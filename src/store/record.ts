import type { Database } from './database.ts';
import { KEEP_DAYS } from './settings.ts';

/** One check as it was answered. */
export interface Check {
  /** A server's id; empty for direct messages. */
  server: string;
  by: string;
  at: Date;
  command: string;
  /** What was asked, as typed. */
  query: string;
  isPrivate: boolean;
  fingerprint: string;
  /** The answer as JSON. */
  reply: string;
}

/** A check that is kept. */
export interface KeptCheck extends Check {
  id: number;
}

const COLUMNS = `id, server, asked_by as by, asked_at as at, command, query, is_private as "isPrivate", fingerprint`;

/** The record: every check that was made, until it is too old or deleted. */
export class CheckRecord {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Keeps a check, unless its server keeps none. */
  async add({ server, by, at, command, query, isPrivate, fingerprint, reply }: Check): Promise<void> {
    await this.#db.query(
      `insert into checked (server, asked_by, asked_at, command, query, is_private, fingerprint, reply)
       select $1, $2, $3, $4, $5, $6, $7, $8
       where coalesce((select (settings ->> 'keepDays')::int from server where id = $1), $9) > 0`,
      [server, by, at, command, query, isPrivate, fingerprint, reply, KEEP_DAYS],
    );
  }

  /** A member's own checks on a server, the latest first, without their answers. */
  own(server: string, by: string, most: number): Promise<Omit<KeptCheck, 'reply'>[]> {
    return this.#db.query<Omit<KeptCheck, 'reply'>>(
      `select ${COLUMNS} from checked where server = $1 and asked_by = $2 order by id desc limit $3`,
      [server, by, most],
    );
  }

  /** A server's public checks, the latest first, without their answers. */
  ofServer(server: string, most: number): Promise<Omit<KeptCheck, 'reply'>[]> {
    return this.#db.query<Omit<KeptCheck, 'reply'>>(
      `select ${COLUMNS} from checked where server = $1 and not is_private order by id desc limit $2`,
      [server, most],
    );
  }

  /** One check of a server with its answer; null when there is none of that id. */
  async one(server: string, id: number): Promise<KeptCheck | null> {
    const [row] = await this.#db.query<KeptCheck>(
      `select ${COLUMNS}, reply from checked where server = $1 and id = $2`,
      [server, id],
    );
    return row ?? null;
  }

  /** Deletes a member's own check, or all of theirs on a server; returns how many there were. */
  async forget(server: string, by: string, id?: number): Promise<number> {
    const rows = await this.#db.query(
      'delete from checked where server = $1 and asked_by = $2 and ($3::int is null or id = $3) returning id',
      [server, by, id ?? null],
    );
    return rows.length;
  }

  /** Deletes what is older than its server keeps it. */
  async expire(now: Date): Promise<void> {
    await this.#db.query(
      `delete from checked c where c.asked_at < $1::timestamptz - interval '1 day' * coalesce(
         (select (s.settings ->> 'keepDays')::int from server s where s.id = c.server), $2)`,
      [now, KEEP_DAYS],
    );
  }
}
