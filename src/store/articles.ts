import type { Extraction } from '../corpus/extraction/extractor.ts';
import type { Source } from '../corpus/sources.ts';
import type { Database, Param, Queries } from './database.ts';

/** The server that stands for what is common to all. */
export const COMMON = '';
/** The channel on which changes of the corpus are told; its messages are server ids. */
const CHANGES = 'crosscheck_corpus';
/** The lock under which one change at a time is written, so that revisions become visible in their order. */
const WRITING = 727_002;

/** From what a text was extracted, and what the file states of it; the text itself is the article's. */
type KeptExtraction = Omit<Extraction, 'text'>;

/** An extraction as it is kept with an article; null for plain text. The copy in a data folder is this machine's alone. */
export function keptOf(extraction: Extraction | undefined): KeptExtraction | null {
  if (!extraction) return null;
  const { text: _, ...kept } = extraction;
  return { ...kept, stored: null };
}

/** An article to be kept. */
export interface NewArticle {
  server: string;
  file: string;
  digest: string;
  text: string;
  /** What is stated of it elsewhere than in its file. */
  stated: Source;
  /** From what the text was extracted; null for plain text. */
  extracted: KeptExtraction | null;
  /** The folder of which it is a copy; null for what members add. */
  folder: string | null;
}

/** An article that is kept. */
export interface KeptArticle extends NewArticle {
  id: number;
  addedBy: string;
  addedAt: Date;
  removedBy: string | null;
  removedAt: Date | null;
  revision: number;
}

type Action = 'add' | 'replace' | 'remove' | 'restore';

/** One change of a server's corpus: who did what, and when. */
export interface Change {
  id: number;
  file: string;
  action: Action;
  by: string;
  at: Date;
}

/** What bounds what members add to a server. */
export interface Bounds {
  articles: number;
  /** Of all their texts together, in bytes. */
  bytes: number;
}

/** Why an article was not added: its name is taken, its text is there under another name, or there is no room. */
export type Refusal = { why: 'taken' } | { why: 'twin'; file: string } | { why: 'full' };

/** An article without what takes much room. */
export type ListedArticle = Omit<KeptArticle, 'text' | 'extracted' | 'digest'>;

const LISTED = `id, server, file, stated, folder, added_by as "addedBy", added_at as "addedAt",
  removed_by as "removedBy", removed_at as "removedAt", revision`;
const COLUMNS = `${LISTED}, digest, text, extracted`;

/** The articles that a database holds: those that servers add, and on a shared server the common ones. */
export class Articles {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Calls `heard` with a server's id when its articles have changed, or null when that of any may have. */
  async listen(heard: (server: string | null) => void): Promise<void> {
    await this.#db.listen(CHANGES, heard);
  }

  /** What has changed after a revision, removed articles included, in order. */
  since(revision: number): Promise<KeptArticle[]> {
    return this.#db.query<KeptArticle>(
      `select ${COLUMNS} from article where revision > $1 and ($1 > 0 or removed_at is null) order by revision`,
      [revision],
    );
  }

  /**
   * Adds an article of a member's, in place of one of the same name where `mayReplace`. One that is there already, with
   * the same text and the same statements, stays as it is.
   */
  add(
    article: NewArticle,
    by: string,
    at: Date,
    { mayReplace, ...bounds }: Bounds & { mayReplace: boolean },
  ): Promise<ListedArticle | Refusal> {
    return this.#write(async (queries) => {
      const same = await sameOf(queries, article);
      if (same) return same;
      const refusal = await refusalOf(queries, article, mayReplace, bounds);
      return refusal ?? put(queries, article, by, at);
    });
  }

  /** Adds and removes articles of one owner, all of it at once; those that are there as they are stay. */
  apply(
    server: string,
    fresh: readonly NewArticle[],
    gone: readonly string[],
    by: string,
    at: Date,
  ): Promise<void> {
    return this.#write(async (queries) => {
      for (const article of fresh) if (!(await sameOf(queries, article))) await put(queries, article, by, at);
      for (const file of gone) await take(queries, server, file, by, at);
    });
  }

  /** Removes an article by its name; null when the server has none of it. It can be restored. */
  remove(server: string, file: string, by: string, at: Date): Promise<ListedArticle | null> {
    return this.#write((queries) => take(queries, server, file, by, at));
  }

  /** Puts a removed article back, in place of one that has its name now; null when there is none of that id. */
  restore(server: string, id: number, by: string, at: Date): Promise<ListedArticle | null> {
    return this.#write(async (queries) => {
      const [row] = await queries.query<{ file: string }>(
        'select file from article where server = $1 and id = $2 and removed_at is not null',
        [server, id],
      );
      if (!row) return null;
      await setAside(queries, server, row.file, by, at);
      const revision = await note(queries, server, row.file, 'restore', by, at);
      return updated(queries, 'removed_by = null, removed_at = null, revision = $2 where id = $1', [
        id,
        revision,
      ]);
    });
  }

  /** A server's removed articles, the last removed first. */
  removed(server: string, most: number): Promise<ListedArticle[]> {
    return this.#db.query<ListedArticle>(
      `select ${LISTED} from article where server = $1 and removed_at is not null
       order by removed_at desc, id desc limit $2`,
      [server, most],
    );
  }

  /** Erases all articles of a server; whoever holds them is told. */
  async erase(server: string, at: Date): Promise<void> {
    await this.#write(async (queries) => {
      const revision = await note(queries, server, '', 'remove', '', at);
      await queries.query(
        `update article set text = '', extracted = null, removed_by = '', revision = $2,
           removed_at = coalesce(removed_at, $3) where server = $1`,
        [server, revision, at],
      );
      await queries.query('delete from change where server = $1 and id < $2', [server, revision]);
    });
  }

  /** The latest changes of a server's corpus, the last first. */
  changes(server: string, most: number): Promise<Change[]> {
    return this.#db.query<Change>(
      `select id, file, action, made_by as by, made_at as at from change where server = $1 order by id desc limit $2`,
      [server, most],
    );
  }

  /** Forgets the text of articles that were removed before a time. */
  async expire(before: Date): Promise<void> {
    await this.#db.query('delete from article where removed_at < $1', [before]);
  }

  #write<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    return this.#db.transaction(async (queries) => {
      await queries.query('select pg_advisory_xact_lock($1)', [WRITING]);
      return work(queries);
    });
  }
}

/** The article as it is there already. */
async function sameOf(
  { query }: Queries,
  { server, file, digest }: NewArticle,
): Promise<ListedArticle | null> {
  const [same] = await query<ListedArticle>(
    `select ${LISTED} from article where server = $1 and file = $2 and digest = $3 and removed_at is null`,
    [server, file, digest],
  );
  return same ?? null;
}

async function refusalOf(
  { query }: Queries,
  { server, file, text, stated }: NewArticle,
  mayReplace: boolean,
  bounds: Bounds,
): Promise<Refusal | null> {
  const [own] = await query<{ taken: boolean; twin: string | null; articles: number; bytes: number }>(
    `select coalesce(bool_or(file = $2), false) as taken,
       min(file) filter (where file <> $2 and md5(text) = md5($3) and stated ->> 'outlet' is not distinct from $4) as twin,
       count(*)::int as articles, coalesce(sum(octet_length(text)), 0)::float8 as bytes
     from article where server = $1 and removed_at is null`,
    [server, file, text, stated.outlet],
  );
  const { taken, twin, articles, bytes } = own!;
  if (taken && !mayReplace) return { why: 'taken' };
  if (twin !== null) return { why: 'twin', file: twin };
  const isFull = articles >= bounds.articles || bytes + Buffer.byteLength(text) > bounds.bytes;
  return isFull && !taken ? { why: 'full' } : null;
}

/** Records a change and tells it; the number of the change is the revision of what it touches. */
async function note(
  { query }: Queries,
  server: string,
  file: string,
  action: Action,
  by: string,
  at: Date,
): Promise<number> {
  const [row] = await query<{ id: number }>(
    'insert into change (server, file, action, made_by, made_at) values ($1, $2, $3, $4, $5) returning id',
    [server, file, action, by, at],
  );
  await query('select pg_notify($1, $2)', [CHANGES, server]);
  return row!.id;
}

async function updated({ query }: Queries, change: string, params: Param[]): Promise<ListedArticle | null> {
  const [row] = await query<ListedArticle>(`update article set ${change} returning ${LISTED}`, params);
  return row ?? null;
}

/** Takes an article out. */
async function take(
  queries: Queries,
  server: string,
  file: string,
  by: string,
  at: Date,
): Promise<ListedArticle | null> {
  const [row] = await queries.query<{ id: number }>(
    'select id from article where server = $1 and file = $2 and removed_at is null',
    [server, file],
  );
  if (!row) return null;
  const revision = await note(queries, server, file, 'remove', by, at);
  return updated(queries, 'removed_by = $2, removed_at = $3, revision = $4 where id = $1', [
    row.id,
    by,
    at,
    revision,
  ]);
}

/** Makes room for another article of the same name, which tells the change; whether there was one. */
async function setAside(
  { query }: Queries,
  server: string,
  file: string,
  by: string,
  at: Date,
): Promise<boolean> {
  const rows = await query(
    `update article set removed_by = $3, removed_at = $4
     where server = $1 and file = $2 and removed_at is null returning id`,
    [server, file, by, at],
  );
  return rows.length > 0;
}

async function put(queries: Queries, article: NewArticle, by: string, at: Date): Promise<ListedArticle> {
  const { server, file, digest, text, stated, extracted, folder } = article;
  const isReplaced = await setAside(queries, server, file, by, at);
  const revision = await note(queries, server, file, isReplaced ? 'replace' : 'add', by, at);
  const [row] = await queries.query<ListedArticle>(
    `insert into article (server, file, digest, text, stated, extracted, folder, added_by, added_at, revision)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning ${LISTED}`,
    [server, file, digest, text, stated, extracted, folder, by, at, revision],
  );
  return row!;
}
