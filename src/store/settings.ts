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
  /** The settings that have been read, of a database to which nobody else writes. */
  readonly #read = new Map<string, ServerSettings>();
  #changes = 0;

  constructor(db: Database) {
    this.#db = db;
  }

  async of(server: string): Promise<ServerSettings> {
    const known = this.#read.get(server);
    if (known) return known;
    const changes = this.#changes;
    const [row] = await this.#db.query<{ settings: unknown }>('select settings from server where id = $1', [
      server,
    ]);
    const settings = schema.parse(row?.settings ?? {});
    if (!this.#db.isShared && changes === this.#changes) this.#read.set(server, settings);
    return settings;
  }

  /** Reads the settings of a server anew when they are asked for next: they have been changed or deleted. */
  forget(server: string): void {
    this.#changes++;
    this.#read.delete(server);
  }

  /** Changes settings of a server by what they are, one change after the other. */
  async change(server: string, change: (settings: ServerSettings) => ServerSettings): Promise<void> {
    const changing = this.#db.transaction(async ({ query }) => {
      await query('insert into server (id) values ($1) on conflict (id) do nothing', [server]);
      const [row] = await query<{ settings: unknown }>(
        'select settings from server where id = $1 for update',
        [server],
      );
      const settings = change(schema.parse(row!.settings));
      await query('update server set settings = $2 where id = $1', [server, settings]);
    });
    await changing.finally(() => this.forget(server));
  }
}
