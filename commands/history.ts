import { OptionType } from '../src/command.ts';
import type { Notice, NoticeItem, Reply } from '../src/domain.ts';
import type { Catalogue } from '../src/locale/catalogue.ts';
import { commandNamed } from '../src/locale/command-text.ts';
import { phrase } from '../src/locale/phrase.ts';
import { Mistake } from '../src/mistake.ts';
import { parseReply } from '../src/render/json.ts';
import type { Office, ServerCommand } from '../src/server-command.ts';
import type { KeptCheck } from '../src/store/record.ts';

const MOST = 100;

/** The server of a record; checks in direct messages are kept together. */
const placeOf = ({ server }: Office): string => server ?? '';

/** `/history`: the record of what was checked. */
export const history: ServerCommand = {
  data: {
    name: 'history',
    description: 'The record: what was checked, when, and what the answer was',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      { type: OptionType.Subcommand, name: 'mine', description: 'My own checks here, the latest first' },
      {
        type: OptionType.Subcommand,
        name: 'server',
        description: "This server's public checks, for members who may manage it",
      },
      {
        type: OptionType.Subcommand,
        name: 'forget',
        description: 'Delete my own checks here',
        options: [
          {
            type: OptionType.Integer,
            name: 'number',
            description: 'The number of one check; without it all of them are deleted',
            min_value: 1,
          },
        ],
      },
    ],
  },
  needs: { mine: 'member', show: 'member', forget: 'member', server: 'manager' },
  anywhere: ['mine', 'show', 'forget'],
  reads: ['mine', 'server', 'show'],
  home: 'mine',
  async run(sub, args, office) {
    const { store, user } = office;
    const say = office.say.notices.history;
    const place = placeOf(office);
    switch (sub) {
      case 'show':
        return show(Number(args.id), office);
      case 'forget': {
        const one = typeof args.number === 'number' ? args.number : undefined;
        return own(office, [say.deleted(await store.record.forget(place, user, one))]);
      }
      case 'server':
        return listed(say.ofServer, await store.record.ofServer(place, MOST), [], true, office.say);
      default:
        return own(office);
    }
  },
};

async function own(office: Office, says: string[] = []): Promise<Notice> {
  const checks = await office.store.record.own(placeOf(office), office.user, MOST);
  return listed(office.say.notices.history.mine, checks, says, false, office.say);
}

function listed(
  title: string,
  checks: readonly Omit<KeptCheck, 'reply'>[],
  says: string[],
  named: boolean,
  { notices: { history: say }, page, commands }: Catalogue,
): Notice {
  return {
    kind: 'notice',
    title,
    says: [...says, ...(checks.length === 0 ? [say.none] : [])],
    items: checks.map(
      ({ id, command, query, isPrivate, fingerprint, at, by }): NoticeItem => ({
        text: [
          say.number(id),
          commandNamed(commands, command),
          isPrivate && say.private,
          page.corpus(fingerprint),
        ]
          .filter(Boolean)
          .join(' · '),
        quoted: query ? [query] : [],
        at: at.toISOString(),
        ...(named && { by }),
        act: { verb: 'show', id: String(id) },
      }),
    ),
    acts: { show: say.show },
  };
}

/** The answer as it was given, to its asker or, of a public one, to who manages the server. */
async function show(id: number, office: Office): Promise<Reply> {
  const check = Number.isSafeInteger(id) ? await office.store.record.one(placeOf(office), id) : null;
  const isOpen = check && (check.by === office.user || (!check.isPrivate && office.level === 'manager'));
  if (!isOpen) throw new Mistake(phrase('checkNotKept'));
  const reply = parseReply(check.reply);
  if (!reply) throw new Mistake(phrase('answerOfOtherVersion'));
  return reply;
}
