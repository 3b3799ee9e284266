import { LONGEST_QUERY } from '../src/ask/longest.ts';
import { OptionType, OUTLET } from '../src/command.ts';
import type { Notice, NoticeItem } from '../src/domain.ts';
import type { Catalogue } from '../src/locale/catalogue.ts';
import { phrase } from '../src/locale/phrase.ts';
import { Mistake } from '../src/mistake.ts';
import { isEnough, type Office, type ServerCommand } from '../src/server-command.ts';
import { sightingOf } from '../src/watch/news.ts';
import { askedBy } from '../src/watch/watcher.ts';
import { FILTERS_COMPLETED, filterOptions, outletsOf } from './filters.ts';

/** So many questions a server watches at most. */
const MOST = 50;
/** So many values are shown when a watch is set. */
const MOST_SHOWN = 12;

/**
 * `/watch`: a channel is told when the answer to a question changes; without a question, what is watched. A watch keeps the
 * outlets that it was set with, those that its server had settled too: what a channel is told of changes when the watch is
 * changed, and not with a setting. All in the channel see that a watch is set, in a server whose replies are private too, as
 * the channel is what is told.
 */
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
        autocomplete: true,
      },
      ...filterOptions(),
    ],
  },
  completed: { query: 'question', ...FILTERS_COMPLETED },
  subOf: ({ query, ...filters }) =>
    query === undefined && Object.keys(filters).length === 0 ? 'list' : 'add',
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
  const say = office.say.notices.watch;
  const given = Object.entries(args).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const { [OUTLET]: named, ...others } = Object.fromEntries(
    given.map(([name, value]) => [name, value.trim()]),
  );
  const outlets = outletsOf(named);
  const asked = { ...others, ...(outlets !== undefined && { [OUTLET]: outlets }) };
  if (typeof args.query !== 'string') throw new Mistake(phrase('giveQuestion'));
  if (!channel) throw new Mistake(phrase('watchOnDiscord'));
  if (office.lacks) throw new Mistake(phrase('mayNotWrite', office.lacks));
  const answer = await library.desk(server).ask(...askedBy({ args: asked }));
  const sighting = sightingOf(answer);
  const about = { server: server!, channel, args: asked, ...sighting, by: user, at: now };
  const watched = await store.watches.add(about, MOST);
  if (!watched) throw new Mistake(phrase('watchedAlready', MOST));
  office.look(server!);
  return {
    kind: 'notice',
    title: answer.query,
    says: [
      say.watched(watched.id),
      ...(outlets === undefined ? [] : [say.ofOutlets(outlets)]),
      sighting.shown.length > 0 ? say.now : say.nothingNow,
    ],
    items: shortened(sighting.shown, office.say).map((text) => ({ text: '', quoted: [text] })),
  };
}

/** All of it stands on one page, as everybody sees it. */
function shortened(shown: readonly string[], { page }: Catalogue): string[] {
  const more = shown.length - MOST_SHOWN;
  return more > 0 ? [...shown.slice(0, MOST_SHOWN), `… ${page.andMore(more)}`] : [...shown];
}

async function remove(id: number, office: Office): Promise<Notice> {
  const ended = Number.isSafeInteger(id) ? await office.store.watches.remove(office.server!, id) : null;
  if (!ended) throw new Mistake(phrase('watchedNoMore'));
  return list(office, [office.say.notices.watch.ended(ended.id)]);
}

/** What is watched: all of it for those who edit, else what this channel watches. */
async function list(office: Office, says: string[] = []): Promise<Notice> {
  const { store, server, channel, level } = office;
  const say = office.say.notices.watch;
  const all = await store.watches.list(server!);
  const watched = isEnough(level, 'editor') ? all : all.filter((w) => w.channel === channel);
  return {
    kind: 'notice',
    title: say.title,
    says: [...says, watched.length > 0 ? say.here(watched.length) : say.nothingHere],
    items: watched.map(
      ({ id, args, channel, by, at }): NoticeItem => ({
        text: say.number(id),
        quoted: [Object.values(args).join(' · ')],
        channel,
        by,
        at: at.toISOString(),
        act: { verb: 'remove', id: String(id) },
      }),
    ),
    acts: { remove: say.remove },
  };
}
