import { LONGEST_QUERY } from '../src/ask/longest.ts';
import { OptionType } from '../src/command.ts';
import type { Notice, NoticeItem } from '../src/domain.ts';
import { Mistake } from '../src/mistake.ts';
import type { Office, ServerCommand } from '../src/server-command.ts';
import { sightingOf } from '../src/watch/news.ts';
import { askedBy } from '../src/watch/watcher.ts';
import { filterOptions } from './filters.ts';

/** So many questions a server watches at most. */
const MOST = 50;

/** `/watch`: a channel is told when the answer to a question changes; without a question, what is watched. */
export const watch: ServerCommand = {
  data: {
    name: 'watch',
    description: 'Tell this channel when a new article changes the answer to a question',
    contexts: [0],
    integration_types: [0],
    options: [
      {
        type: OptionType.String,
        name: 'query',
        description: 'The question, for example: deportees count. Without one: what is watched',
        max_length: LONGEST_QUERY,
      },
      ...filterOptions(),
    ],
  },
  subOf: ({ query }) => (query === undefined ? 'list' : 'add'),
  needs: { add: 'editor', remove: 'editor', list: 'member' },
  public: ['add'],
  reads: ['list'],
  home: 'list',
  async run(sub, args, office) {
    if (sub === 'add') return add(args, office);
    if (sub === 'remove') return remove(Number(args.id), office);
    return list(office);
  },
};

async function add(args: Readonly<Record<string, unknown>>, office: Office): Promise<Notice> {
  const { library, store, server, channel, user, now } = office;
  const given = Object.entries(args).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const asked = Object.fromEntries(given.map(([name, value]) => [name, value.trim()]));
  if (!channel) throw new Mistake('Watch a question on Discord, in the channel that is to be told.');
  const watched = await store.watches.list(server!);
  if (watched.length >= MOST)
    throw new Mistake(
      `This server watches ${MOST} questions already: end one of them first; /watch shows them.`,
    );
  if (watched.some((w) => w.channel === channel && sameArgs(w.args, asked)))
    throw new Mistake('This channel watches that question already: /watch shows what is watched.');
  const answer = library.desk(server).ask(...askedBy({ args: asked }));
  const sighting = sightingOf(answer);
  const { id } = await store.watches.add({
    server: server!,
    channel,
    args: asked,
    ...sighting,
    by: user,
    at: now,
  });
  office.look(server!);
  return {
    kind: 'notice',
    title: answer.query,
    says: [
      `Watched from now on, as number ${id}: this channel is told when an article gives a value that is not among these, or one makes values clash that did not.`,
      sighting.shown.length > 0 ? 'Now:' : 'Now nothing in the corpus answers it.',
    ],
    items: sighting.shown.map((text) => ({ text: '', quoted: [text] })),
  };
}

function sameArgs(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const words = (args: Readonly<Record<string, string>>): string =>
    JSON.stringify(Object.entries(args).sort()).toLowerCase();
  return words(a) === words(b);
}

async function remove(id: number, office: Office): Promise<Notice> {
  const ended = Number.isSafeInteger(id) ? await office.store.watches.remove(office.server!, id) : null;
  if (!ended) throw new Mistake('It is not watched any more.');
  return list(office, [`Number ${ended.id} is watched no more.`]);
}

async function list({ store, server }: Office, says: string[] = []): Promise<Notice> {
  const watched = await store.watches.list(server!);
  return {
    kind: 'notice',
    title: 'Watched questions',
    says: [...says, watched.length > 0 ? `Watched here: ${watched.length}.` : 'This server watches nothing.'],
    items: watched.map(
      ({ id, args, channel, by, at }): NoticeItem => ({
        text: `Number ${id}`,
        quoted: [Object.values(args).join(' · ')],
        channel,
        by,
        at: at.toISOString(),
        act: { verb: 'remove', id: String(id) },
      }),
    ),
    acts: { remove: 'Watch no more' },
  };
}
