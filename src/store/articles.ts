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

export type Action = 'add' | 'replace' | 'remove' | 'restore';

/** One change of a server's corpus: who did what, and when. */
export interface Change {
  id: number;
  file: string;
  action: Action;
  by: string;
  at: Date;
}

const COLUMNS = `id, server, file, digest, text, stated, extracted, folder, added_by as "addedBy",
  added_at as "addedAt", removed_by as "removedBy", removed_at as "removedAt", revision`;

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
   * Adds an article, in place of one of the same name where that is allowed, else null. One that is there already, with
   * the same text and the same statements, stays as it is.
   */
  add(article: NewArticle, by: string, at: Date, mayReplace = true): Promise<KeptArticle | null> {
    return this.#write(async (queries) => {
      const [same] = await queries.query<KeptArticle>(
        `select ${COLUMNS} from article where server = $1 and file = $2 and digest = $3 and removed_at is null`,
        [article.server, article.file, article.digest],
      );
      if (same) return same;
      if (!mayReplace && (await isTaken(queries, article))) return null;
      const removed = await remove(queries, article.server, article.file, by, at, null);
      return insert(queries, article, removed ? 'replace' : 'add', by, at);
    });
  }

  /** Removes an article by its name; null when the server has none of it. It can be restored. */
  remove(server: string, file: string, by: string, at: Date): Promise<KeptArticle | null> {
    return this.#write((queries) => remove(queries, server, file, by, at, 'remove'));
  }

  /** Puts a removed article back; null when there is none of that id, or another has its name. */
  restore(server: string, id: number, by: string, at: Date): Promise<KeptArticle | null> {
    return this.#write(async (queries) => {
      const [row] = await queries.query<{ file: string }>(
        `select file from article a where server = $1 and id = $2 and removed_at is not null and not exists
           (select from article b where b.server = a.server and b.file = a.file and b.removed_at is null)`,
        [server, id],
      );
      if (!row) return null;
      const revision = await note(queries, server, row.file, 'restore', by, at);
      return updated(queries, 'removed_by = null, removed_at = null, revision = $2 where id = $1', [
        id,
        revision,
      ]);
    });
  }

  /** A server's removed articles, the last removed first. */
  removed(server: string, most: number): Promise<KeptArticle[]> {
    return this.#db.query<KeptArticle>(
      `select ${COLUMNS} from article where server = $1 and removed_at is not null order by revision desc limit $2`,
      [server, most],
    );
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

async function isTaken({ query }: Queries, { server, file }: NewArticle): Promise<boolean> {
  const rows = await query('select 1 from article where server = $1 and file = $2 and removed_at is null', [
    server,
    file,
  ]);
  return rows.length > 0;
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

async function updated({ query }: Queries, change: string, params: Param[]): Promise<KeptArticle | null> {
  const [row] = await query<KeptArticle>(`update article set ${change} returning ${COLUMNS}`, params);
  return row ?? null;
}

async function remove(
  queries: Queries,
  server: string,
  file: string,
  by: string,
  at: Date,
  action: Action | null,
): Promise<KeptArticle | null> {
  const [row] = await queries.query<{ id: number }>(
    'select id from article where server = $1 and file = $2 and removed_at is null',
    [server, file],
  );
  if (!row) return null;
  const revision = action === null ? 0 : await note(queries, server, file, action, by, at);
  return updated(
    queries,
    'removed_by = $2, removed_at = $3, revision = case when $4 = 0 then revision else $4 end where id = $1',
    [row.id, by, at, revision],
  );
}

async function insert(
  queries: Queries,
  { server, file, digest, text, stated, extracted, folder }: NewArticle,
  action: Action,
  by: string,
  at: Date,
): Promise<KeptArticle> {
  const revision = await note(queries, server, file, action, by, at);
  const [row] = await queries.query<KeptArticle>(
    `insert into article (server, file, digest, text, stated, extracted, folder, added_by, added_at, revision)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning ${COLUMNS}`,
    [server, file, digest, text, stated, extracted, folder, by, at, revision],
  );
  return row!;
}
