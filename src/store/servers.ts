import type { Database } from './database.ts';

/** Which servers the bot has left, and what is forgotten then. */
export class Servers {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The servers of which anything is kept and that are not known to be left. */
  async present(): Promise<string[]> {
    const rows = await this.#db.query<{ id: string }>(
      `select distinct id from (
         select server as id from checked union select server from watch union select server from aside
         union select server from article where removed_at is null union select id from server
       ) kept where id <> '' and id not in (select id from server where left_at is not null)`,
    );
    return rows.map((row) => row.id);
  }

  /** The bot has left a server: its record and its watches are erased, the rest when it stays away. */
  async left(server: string, at: Date): Promise<void> {
    await this.#db.transaction(async ({ query }) => {
      await query('delete from checked where server = $1', [server]);
      await query('delete from watch where server = $1', [server]);
      await query(
        `insert into server (id, left_at) values ($1, $2)
         on conflict (id) do update set left_at = coalesce(server.left_at, excluded.left_at)`,
        [server, at],
      );
    });
  }

  /** The bot is in a server, again or for the first time. */
  async joined(server: string): Promise<void> {
    await this.#db.query('update server set left_at = null where id = $1', [server]);
  }

  /** Erases what is kept of servers that were left before a time, but for their articles; returns their ids. */
  expire(before: Date): Promise<string[]> {
    return this.#db.transaction(async ({ query }) => {
      const rows = await query<{ id: string }>('delete from server where left_at < $1 returning id', [
        before,
      ]);
      const gone = rows.map((row) => row.id);
      for (const table of ['aside', 'watch', 'checked'])
        await query(`delete from ${table} where server = any($1::text[])`, [gone]);
      return gone;
    });
  }
}
