import { z } from 'zod';
import { LANGUAGES } from '../locale/index.ts';
import type { Database } from './database.ts';

/** For how many days checks are kept unless a server says otherwise. */
export const KEEP_DAYS = 30;

const schema = z.object({
  /** The ids of the roles whose members may edit the server's corpus. */
  editors: z.array(z.string()).default([]),
  keepDays: z.number().int().min(0).default(KEEP_DAYS),
  /** Replies are for the asker alone unless they ask otherwise. */
  isPrivate: z.boolean().default(false),
  /** The outlets that questions are narrowed to which name none; null for all. */
  outlets: z.string().nullable().default(null),
  /** The language of the interface; null for each reader's own. */
  language: z.enum(LANGUAGES).nullable().default(null),
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

  /** Changes settings of a server by what they are, one change after the other. */
  change(server: string, change: (settings: ServerSettings) => ServerSettings): Promise<void> {
    return this.#db.transaction(async ({ query }) => {
      await query('insert into server (id) values ($1) on conflict (id) do nothing', [server]);
      const [row] = await query<{ settings: unknown }>(
        'select settings from server where id = $1 for update',
        [server],
      );
      const settings = change(schema.parse(row!.settings));
      await query('update server set settings = $2 where id = $1', [server, settings]);
    });
  }
}
