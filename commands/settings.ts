import { OptionType } from '../src/command.ts';
import type { Notice } from '../src/domain.ts';
import { phrase } from '../src/locale/phrase.ts';
import { Mistake } from '../src/mistake.ts';
import type { Office, ServerCommand } from '../src/server-command.ts';
import { KEEP_DAYS } from '../src/store/settings.ts';

const MOST_EDITORS = 20;
const LONGEST_KEPT = 3650;

/** `/settings`: what a server settles for itself. */
export const settings: ServerCommand = {
  data: {
    name: 'settings',
    description: 'What this server settles for itself: who edits its corpus, how long checks are kept',
    contexts: [0],
    integration_types: [0],
    // Discord offers it to those alone who may manage the server.
    default_member_permissions: '32',
    options: [
      { type: OptionType.Subcommand, name: 'show', description: 'What is settled here' },
      {
        type: OptionType.Subcommand,
        name: 'editor',
        description: 'Whether members with a role may edit the corpus and the watches of this server',
        options: [
          { type: OptionType.Role, name: 'role', description: 'The role', required: true },
          {
            type: OptionType.Boolean,
            name: 'allow',
            description: 'True to allow it, False to allow it no more',
            required: true,
          },
        ],
      },
      {
        type: OptionType.Subcommand,
        name: 'record',
        description: 'For how many days the checks of this server are kept',
        options: [
          {
            type: OptionType.Integer,
            name: 'days',
            description: `0 keeps none; ${KEEP_DAYS} unless it is set`,
            required: true,
            min_value: 0,
            max_value: LONGEST_KEPT,
          },
        ],
      },
    ],
  },
  needs: { show: 'manager', editor: 'manager', record: 'manager' },
  reads: ['show'],
  home: 'show',
  async run(sub, args, office) {
    if (sub === 'editor') await setEditor(String(args.role), args.allow === true, office);
    if (sub === 'record') await setDays(Number(args.days), office);
    return show(office);
  },
};

function setEditor(role: string, allow: boolean, { store, server }: Office): Promise<void> {
  return store.settings.change(server!, (settings) => {
    const others = settings.editors.filter((id) => id !== role);
    if (allow && others.length >= MOST_EDITORS) throw new Mistake(phrase('tooManyEditors', MOST_EDITORS));
    return { ...settings, editors: allow ? [...others, role] : others };
  });
}

async function setDays(keepDays: number, { store, server, now }: Office): Promise<void> {
  await store.settings.change(server!, (settings) => ({ ...settings, keepDays }));
  await store.expire(now);
}

async function show({ store, server, say: { notices } }: Office): Promise<Notice> {
  const say = notices.settings;
  const { editors, keepDays } = await store.settings.of(server!);
  return {
    kind: 'notice',
    title: say.title,
    says: [
      keepDays === 0 ? say.keptNot : say.keptFor(keepDays),
      editors.length > 0 ? say.editors : say.managersAlone,
    ],
    items: editors.map((role) => ({ text: '', role })),
  };
}
