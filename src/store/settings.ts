import { z } from 'zod';
import type { Database } from './database.ts';

/** For how many days checks are kept unless a server says otherwise. */
export const KEEP_DAYS = 30;

const schema = z.object({
  /** The ids of the roles whose members may edit the server's corpus. */
  editors: z.array(z.string()).default([]),
  keepDays: z.number().int().min(0).default(KEEP_DAYS),
});

/** What a server has settled for itself. */
export type ServerSettings = z.infer<typeof schema>;

/** The settings of servers. */
export class Settings {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async of(server: string): Promise<ServerSettings> {
    const [row] = await this.#db.query<{ settings: unknown }>('select settings from server where id = $1', [
      server,
    ]);
    return schema.parse(row?.settings ?? {});
  }

  /** Changes some settings of a server and leaves the others. */
  async change(server: string, settings: Partial<ServerSettings>): Promise<void> {
    await this.#db.query(
      `insert into server (id, settings) values ($1, $2)
       on conflict (id) do update set settings = server.settings || excluded.settings`,
      [server, settings],
    );
  }
}
