import type { Database } from './database.ts';

/** What a watch asks, by option name. */
type WatchArgs = Readonly<Record<string, string>>;

/** A question whose answer a channel wants to be told of when it changes. */
export interface Watch {
  id: number;
  server: string;
  channel: string;
  args: WatchArgs;
  /** What has been seen in its answers so far, so that nothing is told twice. */
  seen: string[];
  /** What its answer gave when it was last told of, verbatim. */
  shown: string[];
  by: string;
  at: Date;
}

/** Something that is to be told to a channel. */
export interface Alert {
  id: number;
  channel: string;
  content: unknown;
}

const COLUMNS = 'id, server, channel, args, seen, shown, set_by as by, set_at as at';
/** The lock under which one watch at a time is added. */
const ADDING = 727_003;

/** The questions that channels watch, and what is to be told of them. */
export class Watches {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Adds a watch; null when the channel has the same already, or the server as many as it may. */
  add(watch: Omit<Watch, 'id'>, most: number): Promise<Watch | null> {
    const { server, channel, args, seen, shown, by, at } = watch;
    return this.#db.transaction(async ({ query }) => {
      await query('select pg_advisory_xact_lock($1)', [ADDING]);
      const [row] = await query<Watch>(
        `insert into watch (server, channel, args, seen, shown, set_by, set_at)
         select $1, $2, $3::jsonb, $4, $5, $6, $7
         where not exists (select from watch where server = $1 and channel = $2 and lower(args::text) = lower($3::jsonb::text))
           and (select count(*) from watch where server = $1) < $8
         returning ${COLUMNS}`,
        [server, channel, args, seen, JSON.stringify(shown), by, at, most],
      );
      return row ?? null;
    });
  }

  /** The watches of a server, or of all; the oldest first. */
  list(server: string | null): Promise<Watch[]> {
    return this.#db.query<Watch>(
      `select ${COLUMNS} from watch where $1::text is null or server = $1 order by id`,
      [server],
    );
  }

  /** Ends a watch of a server; null when it has none of that id. */
  async remove(server: string, id: number): Promise<Watch | null> {
    const [row] = await this.#db.query<Watch>(
      `delete from watch where server = $1 and id = $2 returning ${COLUMNS}`,
      [server, id],
    );
    return row ?? null;
  }

  /** Ends all watches of a channel, with what was still to be told of them. */
  async removeAll(channel: string): Promise<void> {
    await this.#db.query('delete from watch where channel = $1', [channel]);
  }

  /**
   * Takes down what a watch has now seen and, where there is something to tell, raises an alert: both or neither. False
   * when another process has done so since `watch` was read.
   */
  async sighted(
    watch: Pick<Watch, 'id' | 'seen'>,
    now: Pick<Watch, 'seen' | 'shown'>,
    alert: object | null,
    at: Date,
  ): Promise<boolean> {
    return this.#db.transaction(async ({ query }) => {
      const rows = await query(
        'update watch set seen = $3, shown = $4 where id = $1 and seen = $2 returning id',
        [watch.id, watch.seen, now.seen, JSON.stringify(now.shown)],
      );
      if (rows.length === 0) return false;
      if (alert)
        await query('insert into alert (watch, content, raised_at) values ($1, $2, $3)', [
          watch.id,
          alert,
          at,
        ]);
      return true;
    });
  }

  /**
   * Takes the next alert that is to be told, for this process alone; null when there is none. One that is not marked as
   * told is given out again: after a minute, then after two, four and so on up to an hour, for two days.
   */
  async next(now: Date): Promise<Alert | null> {
    const [alert] = await this.#db.query<Alert>(
      `update alert set claimed_at = $1, attempts = attempts + 1
       from watch w where w.id = alert.watch and alert.id = (
         select id from alert where told_at is null and raised_at > $1::timestamptz - interval '2 days'
           and (claimed_at is null
             or claimed_at < $1::timestamptz - interval '1 minute' * least(60, power(2, attempts - 1)))
         order by id limit 1 for update skip locked)
       returning alert.id, w.channel, alert.content`,
      [now],
    );
    return alert ?? null;
  }

  /** Deletes alerts that were raised before a time. */
  async expire(before: Date): Promise<void> {
    await this.#db.query('delete from alert where raised_at < $1', [before]);
  }

  async told(alert: Pick<Alert, 'id'>, at: Date): Promise<void> {
    await this.#db.query('update alert set told_at = $2 where id = $1', [alert.id, at]);
  }
}
