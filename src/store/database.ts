/** A value that SQL takes as a parameter; objects go as JSON. */
export type Param = string | number | boolean | null | Date | readonly string[] | object;

/** What no text or JSON of PostgreSQL can hold. */
const sound = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

/** A parameter as a driver takes it: objects as JSON, and no character that PostgreSQL refuses. */
export function encoded(param: Param): Param {
  if (typeof param === 'string') return sound(param);
  if (Array.isArray(param)) return param.map((item) => sound(String(item)));
  if (param === null || typeof param !== 'object' || param instanceof Date) return param;
  return JSON.stringify(param, (_, value) => (typeof value === 'string' ? sound(value) : value));
}

/** What runs SQL. Parameters are `$1`, `$2` …; rows come with the names of their columns. */
export interface Queries {
  query<Row extends object = Record<string, unknown>>(sql: string, params?: readonly Param[]): Promise<Row[]>;
}

/** A PostgreSQL database: the one in the data folder, or a server. Both are spoken to in the same SQL. */
export interface Database extends Queries {
  /** What kind of database it is, in a word for people. */
  readonly kind: string;
  /** Other processes may write to it too. */
  readonly isShared: boolean;
  /** Runs work as one transaction: all of it is kept, or, when it throws, nothing. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /**
   * Calls `heard` with what is told on a channel (`pg_notify`), and with null whenever something may have been missed,
   * as after a lost connection.
   */
  listen(channel: string, heard: (payload: string | null) => void): Promise<void>;
  close(): Promise<void>;
}
