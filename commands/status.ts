import type { NoticeItem } from '../src/domain.ts';
import type { Catalogue } from '../src/locale/catalogue.ts';
import type { BotStatus, Office, ServerCommand } from '../src/server-command.ts';
import { type Status, statusOf } from '../src/status.ts';

/**
 * `/status`: how the bot is, for who manages the server. What it counts is this server's alone: of the sum of all servers their
 * managers could tell how much others ask.
 */
export const status: ServerCommand = {
  data: {
    name: 'status',
    description:
      'How Crosscheck is: its version, connections, corpus and database, and what this server asked',
    contexts: [0],
    integration_types: [0],
    // Discord offers it to those alone who may manage the server.
    default_member_permissions: '32',
  },
  subOf: () => 'show',
  needs: { show: 'manager' },
  reads: ['show'],
  home: 'show',
  async run(_sub, _args, office) {
    const now = await statusOf(office, office.server);
    const { title, since } = office.say.notices.status;
    return {
      kind: 'notice',
      title,
      says: sentences(now, office),
      items: [{ text: since, at: now.since }, ...shards(office)],
    };
  },
};

function sentences({ version, megabytes, corpus, store }: Status, office: Office): string[] {
  const { counts, page, notices } = office.say;
  const say = notices.status;
  const own = office.library.own(office.server!).length;
  return [
    say.version(version, megabytes),
    notices.corpus.holds(
      counts.articles(corpus.articles),
      own,
      counts.passages(corpus.passages),
      page.corpus(corpus.fingerprint),
    ),
    say.outlets(corpus.outlets),
    corpus.problems > 0 ? notices.corpus.notUsed(corpus.problems) : notices.corpus.allUsed,
    store.isReached ? say.reached(store.kind) : say.notReached(store.kind),
    ...(office.bot ? interactions(office.bot, office.say) : []),
  ];
}

function interactions({ interactions: of }: BotStatus, { notices: { status: say } }: Catalogue): string[] {
  const { answered, refused, failed, gone, underWay } = of;
  // The one that is being answered by this is no news.
  return [say.ended(answered, refused, failed, gone), say.underWay(Math.max(0, underWay - 1))];
}

function shards({ bot, say: { notices } }: Office): NoticeItem[] {
  const say = notices.status;
  return (bot?.shards ?? []).map(({ id, state, ping }) => {
    const stands = state === 'Ready' ? say.connected(id) : say.connecting(id);
    return { text: ping === null ? stands : `${stands}, ${say.ping(ping)}` };
  });
}
