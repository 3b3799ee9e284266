import type { Database } from './database.ts';

/**
 * Which process answers an interaction. Discord tells every session of its shard of it, so that of several processes
 * each hears it and one has to answer.
 */
export class Claims {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Whether an interaction is this process's to answer: the first that asks has it. */
  async take(interaction: string, at: Date): Promise<boolean> {
    const rows = await this.#db.query(
      'insert into claimed (interaction, claimed_at) values ($1, $2) on conflict do nothing returning interaction',
      [interaction, at],
    );
    return rows.length > 0;
  }

  /** Forgets claims that were made before a time. */
  async expire(before: Date): Promise<void> {
    await this.#db.query('delete from claimed where claimed_at < $1', [before]);
  }
}
