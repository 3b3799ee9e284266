import { OptionType } from '../src/command.ts';
import { isArticle } from '../src/corpus/formats/index.ts';
import type { Notice, NoticeItem } from '../src/domain.ts';
import { type Accepted, takeIn } from '../src/library/intake.ts';
import type { Catalogue } from '../src/locale/catalogue.ts';
import { phrase, worded } from '../src/locale/phrase.ts';
import { Mistake } from '../src/mistake.ts';
import type { Office, ServerCommand } from '../src/server-command.ts';

const MOST_CHANGES = 10;
const MOST_REMOVED = 200;

const text = (value: unknown): string | null => (typeof value === 'string' ? value.trim() || null : null);

/** The server of an office that has one; `needs` refuses the rest before. */
const serverOf = ({ server }: Office): string => server!;

/** `/corpus`: what a server adds to the corpus for itself. */
export const corpus: ServerCommand = {
  data: {
    name: 'corpus',
    description: 'The articles that answers come from, and those that this server adds',
    contexts: [0],
    integration_types: [0],
    options: [
      {
        type: OptionType.Subcommand,
        name: 'add',
        description: 'Add an article for this server alone',
        options: [
          {
            type: OptionType.Attachment,
            name: 'file',
            description: 'The article as a file',
            required: true,
          },
          { type: OptionType.String, name: 'outlet', description: 'Who published it', max_length: 100 },
          {
            type: OptionType.String,
            name: 'date',
            description: 'When it was published: 2025, 2025-03 or 2025-03-26',
            max_length: 10,
          },
          {
            type: OptionType.String,
            name: 'url',
            description: 'Its address on the web',
            max_length: 500,
          },
          { type: OptionType.String, name: 'headline', description: 'Its headline', max_length: 300 },
          {
            type: OptionType.String,
            name: 'name',
            description: 'A name for the file here, instead of its own',
            max_length: 90,
          },
          {
            type: OptionType.Boolean,
            name: 'replace',
            description: 'Put it in the place of the one that this server added under the same name',
          },
        ],
      },
      {
        type: OptionType.Subcommand,
        name: 'remove',
        description: 'Remove an article that this server has added; it can be put back',
        options: [
          {
            type: OptionType.String,
            name: 'file',
            description: 'Its file name',
            required: true,
            max_length: 120,
            autocomplete: true,
          },
        ],
      },
      {
        type: OptionType.Subcommand,
        name: 'list',
        description: 'What this server has added and removed, by whom and when',
      },
      {
        type: OptionType.Subcommand,
        name: 'status',
        description: 'How many articles there are, what could not be used, and the latest changes',
      },
      {
        type: OptionType.Subcommand,
        name: 'reload',
        description: 'Look at the corpus folder and the database anew',
      },
    ],
  },
  needs: {
    add: 'editor',
    remove: 'editor',
    restore: 'editor',
    list: 'member',
    status: 'member',
    reload: 'editor',
  },
  reads: ['list', 'status'],
  completed: { file: 'own file' },
  home: 'list',
  async run(sub, args, office) {
    switch (sub) {
      case 'add':
        return add(args, office);
      case 'remove':
        return remove(fileOf(args, office), office);
      case 'restore':
        return restore(Number(args.id), office);
      case 'reload':
        await office.library.reload();
        return status(office, [office.say.notices.corpus.reloaded]);
      case 'status':
        return status(office);
      default:
        return list(office);
    }
  },
};

async function add(args: Readonly<Record<string, unknown>>, office: Office): Promise<Notice> {
  const { library, store, user, now } = office;
  const { name, bytes } = await office.attached('file');
  const accepted = await takeIn(
    {
      name: nameOf(text(args.name), name),
      bytes,
      stated: {
        outlet: text(args.outlet),
        title: text(args.headline),
        published: text(args.date),
        url: text(args.url),
      },
      replace: args.replace === true,
      server: serverOf(office),
      by: user,
      at: now,
    },
    { library, articles: store.articles },
  );
  return list(office, acceptedWords(accepted, office.say));
}

/** A name that is given without an ending has that of the file. */
function nameOf(given: string | null, name: string): string {
  if (given === null || isArticle(given)) return given ?? name;
  return `${given}${/\.[^.]+$/.exec(name)?.[0] ?? ''}`;
}

function acceptedWords({ kept, read, replaced, copies }: Accepted, say: Catalogue): string[] {
  const { outlet, published } = read.article!;
  const { words, counts, notices, quoted } = say;
  const stated = [outlet ?? words.outletNotStated, published ?? words.dateNotStated].join(', ');
  const done = replaced ? notices.corpus.replaced : notices.corpus.added;
  return [
    done(kept.file, stated, counts.passages(read.passages.length)),
    ...read.problems.map((p) => worded(p.message, say)),
    ...(copies.length > 0 ? [notices.corpus.copies(copies.map((a) => quoted(a.file)).join(', '))] : []),
  ];
}

/** The name of the article that is typed, or whose button was pressed. */
function fileOf({ file, id }: Readonly<Record<string, unknown>>, office: Office): string {
  if (typeof file === 'string') return file.trim();
  const pressed = office.library.own(serverOf(office)).find((kept) => String(kept.id) === id);
  if (!pressed) throw new Mistake(phrase('removedAlready'));
  return pressed.file;
}

async function remove(file: string, office: Office): Promise<Notice> {
  const { store, library, user, now } = office;
  const removed = await store.articles.remove(serverOf(office), file, user, now);
  if (!removed) throw new Mistake(phrase('noOwnArticle', file));
  await library.refresh();
  return list(office, [office.say.notices.corpus.wasRemoved(removed.file)]);
}

async function restore(id: number, office: Office): Promise<Notice> {
  const { store, library, user, now } = office;
  const restored = Number.isSafeInteger(id)
    ? await store.articles.restore(serverOf(office), id, user, now)
    : null;
  if (!restored) throw new Mistake(phrase('cannotPutBack'));
  await library.refresh();
  return list(office, [office.say.notices.corpus.wasRestored(restored.file)]);
}

async function list(office: Office, says: string[] = []): Promise<Notice> {
  const server = serverOf(office);
  const own = office.library.own(server);
  const removed = await office.store.articles.removed(server, MOST_REMOVED);
  const say = office.say.notices.corpus;
  const count = own.length === 0 ? say.noneAdded : say.addedHere(own.length);
  return {
    kind: 'notice',
    title: say.title,
    says: [...says, count],
    items: [
      ...own.map(
        (kept): NoticeItem => ({
          text: [kept.file, kept.stated.outlet, kept.stated.published].filter(Boolean).join(' · '),
          by: kept.addedBy,
          at: kept.addedAt.toISOString(),
          act: { verb: 'remove', id: String(kept.id) },
        }),
      ),
      ...removed.map(
        (kept): NoticeItem => ({
          text: say.removed(kept.file),
          by: kept.removedBy!,
          at: kept.removedAt!.toISOString(),
          act: { verb: 'restore', id: String(kept.id) },
        }),
      ),
    ],
    acts: { remove: say.remove, restore: say.restore },
  };
}

async function status(office: Office, says: string[] = []): Promise<Notice> {
  const server = serverOf(office);
  const { notices, counts, page } = office.say;
  const say = notices.corpus;
  const { summary, problems } = office.library.desk(server).corpus;
  const own = office.library.own(server).length;
  const changes = await office.store.articles.changes(server, MOST_CHANGES);
  return {
    kind: 'notice',
    title: say.title,
    says: [
      ...says,
      say.holds(
        counts.articles(summary.articles),
        own,
        counts.passages(summary.passages),
        page.corpus(summary.fingerprint),
      ),
      problems.length > 0 ? say.notUsed(problems.length) : say.allUsed,
    ],
    items: [
      ...changes.map(
        ({ file, action, by, at }): NoticeItem => ({
          text: `${say.did[action]}: ${file}`,
          by,
          at: at.toISOString(),
        }),
      ),
      ...problems.map(({ message }): NoticeItem => ({ text: worded(message, office.say) })),
    ],
  };
}
