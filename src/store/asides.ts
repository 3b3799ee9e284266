import type { Database } from './database.ts';

/** What servers have put aside as not the same thing. What one puts aside no other sees. */
export class Asides {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The ids of the pairs that a server has put aside. */
  async of(server: string): Promise<ReadonlySet<string>> {
    const rows = await this.#db.query<{ pair: string }>('select pair from aside where server = $1', [server]);
    return new Set(rows.map((row) => row.pair));
  }

  /** Puts pairs aside for a server. */
  async put(server: string, pairs: readonly string[], by: string, at: Date): Promise<void> {
    await this.#db.query(
      `insert into aside select $1, pair, $3, $4 from unnest($2::text[]) as pair
       on conflict (server, pair) do update set put_by = excluded.put_by, put_at = excluded.put_at`,
      [server, pairs, by, at],
    );
  }

  /** Puts pairs back. */
  async back(server: string, pairs: readonly string[]): Promise<void> {
    await this.#db.query('delete from aside where server = $1 and pair = any($2::text[])', [server, pairs]);
  }
}
