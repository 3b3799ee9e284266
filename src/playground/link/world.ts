import {
  botUser,
  CHANNEL_ID,
  channel,
  EDITOR_ROLE,
  GUILD_ID,
  type Guild,
  guild,
  MANAGING,
  member,
  type Setting,
  user,
} from '../discord/objects.ts';

/** The server in which the bot is, and one to which a person brings it along. */
export const NEWSROOM = GUILD_ID;
const FIELD_OFFICE = '200000000000000009';

/** A server or the direct messages, as the page lists them. */
export interface Room {
  id: string;
  name: string;
  /** The server that it belongs to; null for direct messages. */
  server: string | null;
  topic: string;
}

/** Somebody who uses the playground. */
export interface Persona {
  id: PersonaId;
  user: ReturnType<typeof user>;
  /** The servers that this person sees. */
  servers: readonly string[];
  roles: readonly string[];
  permissions: string;
}

/** What a person may be: who manages the server, has the role of an editor, neither, or brought the bot along. */
export type PersonaId = 'manager' | 'editor' | 'member' | 'guest';

const person = (id: string, username: string, name: string) => ({
  ...user(id, username, false),
  global_name: name,
});

/** Everybody who uses the playground. */
export const PERSONAS: readonly Persona[] = [
  {
    id: 'manager',
    user: person('400000000000000011', 'maya.okafor', 'Maya Okafor'),
    servers: [NEWSROOM],
    roles: [],
    permissions: MANAGING,
  },
  {
    id: 'editor',
    user: person('400000000000000012', 'daniel.reyes', 'Daniel Reyes'),
    servers: [NEWSROOM],
    roles: [EDITOR_ROLE],
    permissions: member.permissions,
  },
  {
    id: 'member',
    user: person('400000000000000013', 'lena.winter', 'Lena Winter'),
    servers: [NEWSROOM],
    roles: [],
    permissions: member.permissions,
  },
  {
    id: 'guest',
    user: person('400000000000000014', 'pia.falk', 'Pia Falk'),
    servers: [FIELD_OFFICE],
    roles: [],
    permissions: member.permissions,
  },
];

/** The direct messages with the bot: each person has their own, under one name. */
export const DIRECT = '300000000000000002';

/** Every channel of the playground, in the order in which they are listed. */
export const ROOMS: readonly Room[] = [
  { id: CHANNEL_ID, name: 'desk', server: NEWSROOM, topic: 'Ask /factcheck, or right-click a message' },
  { id: '300000000000000011', name: 'drafts', server: NEWSROOM, topic: 'Drafts before they are published' },
  { id: '300000000000000012', name: 'watches', server: NEWSROOM, topic: 'Alerts on watched questions' },
  { id: '300000000000000021', name: 'field-notes', server: FIELD_OFFICE, topic: 'The bot is no member here' },
  { id: DIRECT, name: 'Crosscheck', server: null, topic: '' },
];

/** The servers by id. */
export const SERVERS: readonly { id: string; name: string }[] = [
  { id: NEWSROOM, name: 'Newsroom' },
  { id: FIELD_OFFICE, name: 'Field office' },
];

/** The server in which the bot is, as it is told. */
export const newsroom: Guild = {
  ...guild,
  owner_id: PERSONAS[0]!.user.id,
  member_count: 4,
  roles: [
    ...guild.roles,
    {
      ...guild.roles[0]!,
      id: EDITOR_ROLE,
      name: 'Editors',
      position: 1,
      permissions: '0',
      mentionable: true,
    },
  ],
  channels: ROOMS.filter(({ server }) => server === NEWSROOM).map(({ id, name, topic }, position) => ({
    ...channel,
    id,
    name,
    topic: topic as never,
    position,
  })),
};

/** A person by what they may be. */
export function personaOf(id: PersonaId): Persona {
  return PERSONAS.find((persona) => persona.id === id)!;
}

/** Where an interaction of a person in a channel happens. */
export function settingIn(room: Room, persona: Persona, locale: string): Setting {
  const { user: account, roles, permissions } = persona;
  if (room.server === null) {
    const dm = { id: DIRECT, type: 1, recipients: [account], last_message_id: null, flags: 0 };
    const owners: Record<string, string> = persona.id === 'guest' ? { 1: account.id } : { 0: '0' };
    return { fields: { context: 1, channel_id: DIRECT, channel: dm, user: account }, owners, locale };
  }
  const isOurs = room.server === NEWSROOM;
  return {
    fields: {
      context: 0,
      channel_id: room.id,
      channel: { ...channel, id: room.id, name: room.name, guild_id: room.server },
      member: { ...member, user: account, roles: [...roles], permissions },
      guild_id: room.server,
      guild: { id: room.server, locale: 'en-US', features: [] },
      guild_locale: 'en-US',
    },
    owners: { [isOurs ? 0 : 1]: isOurs ? room.server : account.id },
    locale,
  };
}

/** Names behind ids, for mentions. */
export const NAMES = {
  users: new Map([botUser, ...PERSONAS.map((p) => p.user)].map((u) => [u.id, u.global_name ?? u.username])),
  roles: new Map(newsroom.roles.map(({ id, name }) => [id, name])),
  channels: new Map(ROOMS.map(({ id, name }) => [id, name])),
};
