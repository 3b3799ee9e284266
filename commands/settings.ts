import { checkOutlets, isStated, outletsIn } from '../src/ask/filters.ts';
import { OptionType } from '../src/command.ts';
import type { Notice } from '../src/domain.ts';
import { CATALOGUES, isLanguage, LANGUAGES } from '../src/locale/index.ts';
import { phrase } from '../src/locale/phrase.ts';
import { Mistake } from '../src/mistake.ts';
import type { Office, ServerCommand } from '../src/server-command.ts';
import { KEEP_DAYS, type ServerSettings } from '../src/store/settings.ts';
import { LONGEST_OUTLETS, outletsOf } from './filters.ts';

const MOST_EDITORS = 20;
const LONGEST_KEPT = 3650;
/** The choice of no language for all. */
const OWN = 'own';

/**
 * `/settings`: what a server settles for itself. It holds for what is asked there from then on: what stands in a channel
 * keeps the outlets and the language in which it was asked, and so does a watch. In direct messages, and where a member
 * brought the bot along, nothing is settled. A message that is fact-checked is answered in private and from all outlets
 * whatever is settled, as its reader has no way to ask otherwise.
 */
export const settings: ServerCommand = {
  data: {
    name: 'settings',
    description:
      'What this server settles for itself: who sees replies, from which outlets, in which language',
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
      {
        type: OptionType.Subcommand,
        name: 'privacy',
        description: 'Whether replies are for the asker alone unless they choose otherwise',
        options: [
          {
            type: OptionType.String,
            name: 'default',
            description: 'Who sees a reply whose asker does not choose',
            required: true,
            choices: [
              { name: 'the asker alone', value: 'private' },
              { name: 'all in the channel', value: 'public' },
            ],
          },
        ],
      },
      {
        type: OptionType.Subcommand,
        name: 'outlets',
        description: 'The outlets that questions are asked of which name none',
        options: [
          {
            type: OptionType.String,
            name: 'names',
            description: 'Their names or parts of them; “;” between several. Without one: all outlets again',
            max_length: LONGEST_OUTLETS,
            autocomplete: true,
          },
        ],
      },
      {
        type: OptionType.Subcommand,
        name: 'language',
        description: 'The language in which all are answered here; articles are quoted as they are',
        options: [
          {
            type: OptionType.String,
            name: 'language',
            description: 'The language',
            required: true,
            choices: [
              ...LANGUAGES.map((value) => ({ name: CATALOGUES[value].language, value })),
              { name: 'each reader’s own', value: OWN },
            ],
          },
        ],
      },
    ],
  },
  completed: { names: 'outlet' },
  needs: {
    show: 'manager',
    editor: 'manager',
    record: 'manager',
    privacy: 'manager',
    outlets: 'manager',
    language: 'manager',
  },
  reads: ['show'],
  home: 'show',
  async run(sub, args, office) {
    if (sub === 'editor') await setEditor(String(args.role), args.allow === true, office);
    if (sub === 'record') await setDays(Number(args.days), office);
    if (sub === 'privacy') await set({ isPrivate: args.default === 'private' }, office);
    if (sub === 'outlets') await setOutlets(args.names, office);
    if (sub === 'language') await setLanguage(String(args.language), office);
    return show(office);
  },
};

function set(changed: Partial<ServerSettings>, { store, server }: Office): Promise<void> {
  return store.settings.change(server!, (settings) => ({ ...settings, ...changed }));
}

function setEditor(role: string, allow: boolean, { store, server }: Office): Promise<void> {
  return store.settings.change(server!, (settings) => {
    const others = settings.editors.filter((id) => id !== role);
    if (allow && others.length >= MOST_EDITORS) throw new Mistake(phrase('tooManyEditors', MOST_EDITORS));
    return { ...settings, editors: allow ? [...others, role] : others };
  });
}

async function setDays(keepDays: number, office: Office): Promise<void> {
  await set({ keepDays }, office);
  await office.store.expire(office.now);
}

/** Throws a Mistake when no article states any of the outlets that are named. */
async function setOutlets(typed: unknown, office: Office): Promise<void> {
  const outlets = outletsOf(typed)?.trim() ?? null;
  if (outlets !== null) checkOutlets(office.library.desk(office.server).corpus, outlets);
  await set({ outlets }, office);
}

function setLanguage(chosen: string, office: Office): Promise<void> {
  return set({ language: isLanguage(chosen) ? chosen : null }, office);
}

async function show({ store, server, library, say: { notices } }: Office): Promise<Notice> {
  const say = notices.settings;
  const { editors, keepDays, isPrivate, outlets, language } = await store.settings.of(server!);
  const { corpus } = library.desk(server);
  const away = outletsIn(outlets ?? '').filter((part) => !isStated(corpus, part));
  return {
    kind: 'notice',
    title: say.title,
    says: [
      isPrivate ? say.isPrivate : say.isPublic,
      outlets === null ? say.allOutlets : say.someOutlets(outlets),
      ...(away.length > 0 ? [say.notStated(away.join('; '))] : []),
      language === null ? say.speaksTheirs : say.speaks(CATALOGUES[language].language),
      keepDays === 0 ? say.keptNot : say.keptFor(keepDays),
      editors.length > 0 ? say.editors : say.managersAlone,
    ],
    items: editors.map((role) => ({ text: '', role })),
  };
}
