/** Ids on the loopback Discord. */
export const APPLICATION_ID = '100000000000000001';
export const GUILD_ID = '200000000000000001';
export const CHANNEL_ID = '300000000000000001';
const DM_ID = '300000000000000002';
const USER_ID = '400000000000000001';
/** Milliseconds that a test waits for the bot, before it fails with a word about what is missing. */
export const PATIENCE = 25_000;
const EPOCH = 1420070400000n;

let increment = 0n;

/** A new id as Discord makes them: its time and a running number. */
export function snowflake(): string {
  increment = (increment + 1n) % 4096n;
  return String(((BigInt(Date.now()) - EPOCH) << 22n) | increment);
}

/** An account. */
export function user(id: string, username: string, bot: boolean) {
  return {
    id,
    username,
    discriminator: '0',
    global_name: null as string | null,
    avatar: null,
    bot,
    flags: 0,
    public_flags: 0,
    primary_guild: null,
  };
}

/** The bot's own account. */
export const botUser = user(APPLICATION_ID, 'crosscheck', true);

const person = user(USER_ID, 'editor', false);

/** The application as its own token sees it. */
export const application = {
  id: APPLICATION_ID,
  name: 'crosscheck',
  icon: null,
  description: '',
  type: null,
  flags: 0,
  flags_new: '0',
  bot: botUser,
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  owner: person,
  approximate_guild_count: 1,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  team: null,
  eligible_oauth2_scopes: [],
};

/** A channel of the server. */
export const channel = {
  id: CHANNEL_ID,
  type: 0,
  name: 'desk',
  guild_id: GUILD_ID,
  parent_id: null,
  position: 0,
  permission_overwrites: [],
  nsfw: false,
  topic: null,
  rate_limit_per_user: 0,
  last_message_id: null,
  flags: 0,
};

/** A server as GUILD_CREATE tells it. */
export type Guild = typeof guild;

/** The one server in which the bot is. */
export const guild = {
  id: GUILD_ID,
  name: 'Newsroom',
  owner_id: USER_ID,
  icon: null,
  features: [],
  preferred_locale: 'en-US',
  premium_tier: 0,
  verification_level: 0,
  nsfw_level: 0,
  large: false,
  unavailable: false,
  joined_at: '2025-01-01T00:00:00.000Z',
  member_count: 2,
  roles: [
    {
      id: GUILD_ID,
      name: '@everyone',
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      position: 0,
      permissions: '2147483648',
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  channels: [channel],
  members: [] as object[],
  emojis: [],
  stickers: [],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
};

/** A member of it. */
export const member = {
  user: person,
  nick: null,
  avatar: null,
  roles: [] as string[],
  joined_at: '2025-01-01T00:00:00.000Z',
  premium_since: null,
  deaf: false,
  mute: false,
  pending: false,
  permissions: '2147483648',
  communication_disabled_until: null,
  flags: 0,
};

/** The right to manage the server, beside that to use commands. */
export const MANAGING = '2147483680';

/** The role that tests name as editor. */
export const EDITOR_ROLE = '500000000000000001';
/** A second server, in which the bot is too; of two shards the first one has the first server, the second this one. */
export const OTHER_GUILD_ID = '200000000004194306';
export const OTHER_CHANNEL_ID = '300000000000000003';
const OTHER_USER_ID = '400000000000000002';
/** A server in which the bot is not, but a member who brought it along. */
const FOREIGN_GUILD_ID = '200000000000000009';

/** The second server, as GUILD_CREATE tells it. */
export const otherGuild = {
  ...guild,
  id: OTHER_GUILD_ID,
  name: 'Other newsroom',
  roles: guild.roles.map((role) => ({ ...role, id: OTHER_GUILD_ID })),
  channels: [{ ...channel, id: OTHER_CHANNEL_ID, guild_id: OTHER_GUILD_ID }],
};

/**
 * Where an interaction happens, and who acts: a channel of the server, there too another member, one who has the role of
 * an editor, or one who manages it; the manager of another server; direct messages with the bot; a server to which a
 * member brought the bot along.
 */
export type Place = 'guild' | 'colleague' | 'editor' | 'manager' | 'elsewhere' | 'dm' | 'brought';

/** Who has installed the application where an interaction happens: under 0 for a server, under 1 for a user. */
function ownersAt(place: Place): Record<string, string> {
  if (place === 'brought') return { 1: USER_ID };
  if (place === 'dm') return { 0: '0' };
  return { 0: place === 'elsewhere' ? OTHER_GUILD_ID : GUILD_ID };
}

const colleague = user(OTHER_USER_ID, 'colleague', false);

/** Where an interaction happens, who acts there, and in which language. */
export interface Setting {
  /** The fields of the interaction that say so. */
  fields: Record<string, unknown> & { channel_id: string };
  /** Who has installed the application there. */
  owners: Record<string, string>;
  /** The language of the person's client. */
  locale: string;
}

/** A setting by its name; the person, and the server, use Discord in the language of `locale`. */
export function settingOf(place: Place, locale = 'en-US'): Setting {
  return { fields: placeFields(place, locale), owners: ownersAt(place), locale };
}

/** The fields of an interaction that say where it happens and who sends it. */
function placeFields(place: Place, locale: string) {
  if (place === 'dm') {
    const dm = { id: DM_ID, type: 1, recipients: [person], last_message_id: null, flags: 0 };
    return { context: 1, channel_id: DM_ID, channel: dm, user: person };
  }
  const guildId = place === 'elsewhere' ? OTHER_GUILD_ID : place === 'brought' ? FOREIGN_GUILD_ID : GUILD_ID;
  const channelId = place === 'elsewhere' ? OTHER_CHANNEL_ID : CHANNEL_ID;
  const sender = {
    ...member,
    ...(place === 'colleague' && { user: colleague }),
    ...(place === 'editor' && { roles: [EDITOR_ROLE] }),
    ...((place === 'manager' || place === 'elsewhere') && { permissions: MANAGING }),
  };
  return {
    context: 0,
    channel_id: channelId,
    channel: { ...channel, id: channelId, guild_id: guildId },
    member: sender,
    guild_locale: locale,
    guild_id: guildId,
    guild: { id: guildId, locale, features: [] },
  };
}
