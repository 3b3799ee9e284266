import { ChannelType, PermissionFlagsBits } from 'discord.js';
import {
  channel,
  EDITOR_ROLE,
  type Guild,
  guild,
  MANAGING,
  member,
  otherGuild,
  type Setting,
  settingOf,
  user,
} from '../../../src/playground/discord/objects.ts';

/** What a person is in a server: a column of the table. `elsewhere` manages another one, `alone` is in none that has the bot. */
export const STANDINGS = ['member', 'editor', 'manager', 'elsewhere', 'alone'] as const;
type Standing = (typeof STANDINGS)[number];

/** Somebody who tries something, as what, and what their interactions say when it is about a server. */
export interface Person {
  name: string;
  standing: Standing;
  about: (home: Guild) => Setting;
}

/** The account that made what is pressed, which may no more what it might. */
export const FORMER = 'the publisher without the right';

/** A role that was named as editor and then deleted. */
export const DELETED_ROLE = '500000000000000009';

/** A server of its own for each number. */
export function homeOf(n: number): Guild {
  const [id, desk] = ['21', '31'].map((begin) => begin + String(n).padStart(16, '0')) as [string, string];
  return { ...guild, id, channels: [{ ...channel, id: desk, guild_id: id }] };
}

interface Sending {
  permissions?: bigint;
  roles?: string[];
  isBot?: boolean;
  inThread?: boolean;
  owners?: Record<string, string>;
}

const account = (name: string, isBot = false) => {
  const number = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000, 7);
  return user(`42${String(number).padStart(16, '0')}`, name, isBot);
};

/** Interactions in a channel or a thread of a server. */
function inServer(name: string, { id: guild_id, channels: [desk] }: Guild, sending: Sending = {}): Setting {
  const { permissions = 0n, roles = [], isBot = false, inThread = false, owners } = sending;
  const thread = {
    ...{ ...desk!, id: `32${guild_id.slice(2)}`, type: ChannelType.PublicThread, parent_id: desk!.id },
    thread_metadata: {
      ...{ archived: false, auto_archive_duration: 60, locked: false },
      archive_timestamp: '2025-01-01T00:00:00.000Z',
    },
  };
  const where = inThread ? thread : desk!;
  return {
    fields: {
      ...{ context: 0, channel_id: where.id, channel: where, guild_id, guild_locale: 'en-US' },
      member: {
        ...{ ...member, user: account(name, isBot), roles },
        permissions: String(BigInt(member.permissions) | permissions),
      },
      guild: { id: guild_id, locale: 'en-US', features: [] },
    },
    owners: owners ?? { 0: guild_id },
    locale: 'en-US',
  };
}

/** Interactions of somebody in direct messages, or in a server or a group to which they brought the bot along. */
function alone(name: string, place: 'dm' | 'brought', changes: Record<string, unknown> = {}): Setting {
  const setting = settingOf(place);
  const { fields } = setting;
  const by = account(name);
  const sender = fields.member
    ? { member: { ...(fields.member as object), user: by, ...changes } }
    : { user: by, ...changes };
  return { ...setting, fields: { ...fields, ...sender }, owners: place === 'dm' ? { 0: '0' } : { 1: by.id } };
}

const manage = PermissionFlagsBits.ManageGuild;
const editing = { roles: [EDITOR_ROLE] };

/** Who manages a server, and has settled what there is in it. */
export const publisher = (home: Guild): Setting => inServer('publisher', home, { permissions: manage });

const inside = (name: string, standing: Standing, sending?: Sending): Person => ({
  name,
  standing,
  about: (home) => inServer(name, home, sending),
});

/** Those who differ most; the others try everything in `npm run test:long`. */
export const FIRST: ReadonlySet<string> = new Set([
  'a member',
  FORMER,
  'an editor',
  'a manager',
  'the manager of another server',
  'a direct message',
  'a user install',
  'a user install that names this server, sent from another',
]);

/** Everybody who tries everything. */
export const PEOPLE: readonly Person[] = [
  inside('a member', 'member'),
  inside('a member in a thread', 'member', { inThread: true }),
  inside('a bot member', 'member', { isBot: true }),
  inside('an editor whose role was deleted', 'member', { roles: [DELETED_ROLE] }),
  { name: FORMER, standing: 'member', about: (home) => inServer('publisher', home) },
  inside('an editor', 'editor', editing),
  inside('an editor in a thread', 'editor', { ...editing, inThread: true }),
  inside('a manager', 'manager', { permissions: manage }),
  inside('a manager in a thread', 'manager', { permissions: manage, inThread: true }),
  inside('an administrator', 'manager', { permissions: PermissionFlagsBits.Administrator }),
  {
    name: 'the manager of another server',
    standing: 'elsewhere',
    about: () => inServer('the manager of another server', otherGuild, { permissions: manage }),
  },
  { name: 'a direct message', standing: 'alone', about: () => alone('a direct message', 'dm') },
  {
    name: 'a group message',
    standing: 'alone',
    about: () => {
      const by = 'a group message';
      const setting = alone(by, 'dm', { context: 2 });
      return { ...setting, owners: { 1: account(by).id } };
    },
  },
  { name: 'a user install', standing: 'alone', about: () => alone('a user install', 'brought') },
  {
    name: 'a user install by who manages that server',
    standing: 'alone',
    about: () => alone('a user install by who manages that server', 'brought', { permissions: MANAGING }),
  },
  {
    name: 'a user install in this server by who manages it',
    standing: 'alone',
    about: (home) => {
      const by = 'a user install in this server by who manages it';
      return inServer(by, home, { permissions: manage, owners: { 1: account(by).id } });
    },
  },
  {
    name: 'a user install that names this server, sent from another',
    standing: 'alone',
    about: ({ id }) => {
      const by = 'a user install that names this server, sent from another';
      const setting = alone(by, 'brought', { permissions: MANAGING });
      return { ...setting, owners: { 0: id, 1: account(by).id } };
    },
  },
];
