import { setTimeout as wait } from 'node:timers/promises';
import type { Client, ClientBase, Pool, PoolClient } from 'pg';
import { Mistake } from '../mistake.ts';
import { type Database, encoded, type Param, type Queries } from './database.ts';

/** Milliseconds before a lost connection that listens is made again: at first, and at most. */
const RETRY = { first: 100, most: 1000 } as const;
/** Milliseconds between two proofs that the connection that listens is alive, and that each may take. */
const PULSE = 1000;
const CONNECT_WITHIN = 5000;
/** Milliseconds that a query may take, as of a server that has fallen silent. */
const QUERY_WITHIN = 15_000;
/** Milliseconds that ending may take. */
const CLOSE_WITHIN = 3000;
/** So many connections for questions at most; as many may have been lost without the pool's knowing. */
const MOST_CONNECTIONS = 8;

function queriesOn(client: Pick<ClientBase, 'query'>): Queries {
  return {
    async query<Row extends object>(sql: string, params: readonly Param[] = []) {
      return (await client.query<Row>(sql, params.map(encoded))).rows;
    },
  };
}

/**
 * Opens a database on a PostgreSQL server, by its URL. `warn` is told of connections that are lost. Throws a Mistake,
 * which never repeats the URL's password, when the server cannot be reached or refuses.
 */
export async function openServer(
  url: string,
  warn: (error: unknown, message: string) => void,
): Promise<Database> {
  const pg = (await import('pg')).default;
  const settings = { connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN, keepAlive: true };
  const pool: Pool = new pg.Pool({ ...settings, max: MOST_CONNECTIONS, query_timeout: QUERY_WITHIN });
  pool.on('error', (error) => warn(error, 'a connection to the database was lost'));
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new Mistake(
      `The database of DATABASE_URL cannot be used (${(error as Error).message || (error as NodeJS.ErrnoException).code}): check the address, and that the server runs.`,
    );
  }
  const listener = new Listener(() => new pg.Client({ ...settings, query_timeout: PULSE }), warn);
  return {
    kind: 'PostgreSQL',
    isShared: true,
    ...queriesOn(pool),
    async transaction(work) {
      const client = await begun(pool);
      let broken = true;
      try {
        const result = await work(queriesOn(client));
        await client.query('commit');
        broken = false;
        return result;
      } catch (error) {
        await client.query('rollback').then(
          () => {
            broken = false;
          },
          () => {},
        );
        throw error;
      } finally {
        client.off('error', ignored);
        client.release(broken);
      }
    },
    listen: (channel, heard) => listener.listen(channel, heard),
    async close() {
      const closed = Promise.all([listener.close(), pool.end()]);
      await Promise.race([closed, wait(CLOSE_WITHIN, undefined, { ref: false })]);
    },
  };
}

/** A connection that is lost while it is in use makes the next query fail; the event itself must not end the process. */
const ignored = (): void => {};

/** A connection of a pool on which a transaction has begun; those that turn out to be lost are passed over. */
async function begun(pool: Pool): Promise<PoolClient> {
  for (let attempt = 0; ; attempt++) {
    const client = await pool.connect();
    client.on('error', ignored);
    try {
      await client.query('begin');
      return client;
    } catch (error) {
      client.off('error', ignored);
      client.release(true);
      if (attempt > MOST_CONNECTIONS) throw error;
    }
  }
}

/** The one connection that listens; when it is lost it is made again. */
class Listener {
  readonly #connect: () => Client;
  readonly #warn: (error: unknown, message: string) => void;
  readonly #heard = new Map<string, ((payload: string | null) => void)[]>();
  #client: Promise<Client> | null = null;
  #isClosed = false;

  constructor(connect: () => Client, warn: (error: unknown, message: string) => void) {
    this.#connect = connect;
    this.#warn = warn;
  }

  async listen(channel: string, heard: (payload: string | null) => void): Promise<void> {
    this.#heard.set(channel, [...(this.#heard.get(channel) ?? []), heard]);
    this.#client ??= this.#open();
    await (await this.#client).query(`listen ${JSON.stringify(channel)}`);
  }

  async #open(): Promise<Client> {
    const client = this.#connect();
    client.on('notification', ({ channel, payload }) => {
      for (const heard of this.#heard.get(channel) ?? []) heard(payload ?? '');
    });
    client.on('error', ignored);
    try {
      await client.connect();
      for (const channel of this.#heard.keys()) await client.query(`listen ${JSON.stringify(channel)}`);
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    let isLost = false;
    const lost = (error?: unknown): void => {
      if (isLost || this.#isClosed) return;
      isLost = true;
      clearInterval(pulse);
      client.removeAllListeners('notification');
      this.#warn(error, 'the connection that listens to the database was lost, and is made again');
      this.#client = this.#again();
      this.#client.catch(() => {});
      client.end().catch(() => {});
    };
    client.on('error', lost);
    client.on('end', () => lost());
    // A network that swallows what is sent closes no connection.
    const pulse = setInterval(() => client.query('select 1').catch(lost), PULSE).unref();
    return client;
  }

  async #again(): Promise<Client> {
    for (let pause: number = RETRY.first; ; pause = Math.min(2 * pause, RETRY.most)) {
      await wait(pause, undefined, { ref: false });
      if (this.#isClosed) throw new Error('the database was closed');
      try {
        const client = await this.#open();
        for (const heard of [...this.#heard.values()].flat()) heard(null);
        return client;
      } catch (error) {
        this.#warn(error, 'the database cannot be reached');
      }
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const client = await this.#client?.catch(() => null);
    await client?.end();
  }
}
