import { Mistake } from '../mistake.ts';
import type { Database } from './database.ts';

/**
 * What makes the tables, in order; one is never changed once it has been released. `server` is a Discord server's id;
 * of an article the empty text stands for what is common to all.
 */
const MIGRATIONS: readonly string[] = [
  `
  create table server (
    id text primary key,
    settings jsonb not null default '{}',
    left_at timestamptz
  );
  create table aside (
    server text not null,
    pair text not null,
    put_by text not null,
    put_at timestamptz not null,
    primary key (server, pair)
  );
  create table change (
    id int generated always as identity primary key,
    server text not null,
    file text not null,
    action text not null,
    made_by text not null,
    made_at timestamptz not null
  );
  create index change_server on change (server, id);
  create table article (
    id int generated always as identity primary key,
    server text not null,
    file text not null,
    digest text not null,
    text text not null,
    stated jsonb not null,
    extracted jsonb,
    folder text,
    added_by text not null,
    added_at timestamptz not null,
    removed_by text,
    removed_at timestamptz,
    revision int not null
  );
  create unique index article_name on article (server, file) where removed_at is null;
  create index article_revision on article (revision);
  create table watch (
    id int generated always as identity primary key,
    server text not null,
    channel text not null,
    args jsonb not null,
    seen text[] not null,
    shown jsonb not null,
    set_by text not null,
    set_at timestamptz not null
  );
  create index watch_server on watch (server);
  create table alert (
    id int generated always as identity primary key,
    watch int not null references watch on delete cascade,
    content jsonb not null,
    raised_at timestamptz not null,
    claimed_at timestamptz,
    told_at timestamptz,
    attempts int not null default 0
  );
  create index alert_due on alert (id) where told_at is null;
  create table checked (
    id int generated always as identity primary key,
    server text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    command text not null,
    query text not null,
    is_private boolean not null,
    fingerprint text not null,
    reply text not null
  );
  create index checked_by on checked (server, asked_by, id);
  create index checked_at on checked (asked_at);
  create table claimed (
    interaction text primary key,
    claimed_at timestamptz not null
  );
  `,
];

/** The lock under which one process at a time migrates; any number that nothing else here uses. */
const MIGRATING = 727_001;

/** Brings a database to this version's tables. Processes that start together wait for each other. Throws a Mistake when it is of a later version. */
export async function migrate(db: Database): Promise<void> {
  await db.transaction(async ({ query }) => {
    await query('select pg_advisory_xact_lock($1)', [MIGRATING]);
    await query('create table if not exists migration (version int primary key)');
    const [row] = await query<{ version: number }>(
      'select coalesce(max(version), 0) as version from migration',
    );
    const from = row!.version;
    if (from > MIGRATIONS.length)
      throw new Mistake(
        `The database is of a later version of Crosscheck (${from} against ${MIGRATIONS.length}): update Crosscheck.`,
      );
    for (const [i, sql] of MIGRATIONS.entries()) {
      if (i < from) continue;
      for (const statement of sql.split(/;\s*(?:\n|$)/)) if (statement.trim()) await query(statement);
      await query('insert into migration values ($1)', [i + 1]);
    }
  });
}
