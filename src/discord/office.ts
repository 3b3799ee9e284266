import {
  ApplicationIntegrationType,
  type BaseInteraction,
  GuildMember,
  PermissionFlagsBits,
} from 'discord.js';
import type { Phrase } from '../domain.ts';
import { catalogueFor } from '../locale/index.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import type { Level, Office } from '../server-command.ts';
import type { ServerSettings } from '../store/settings.ts';
import { fetchAttachment } from './attachments.ts';
import type { Counter } from './counter.ts';

/** The largest attachment that is fetched, in bytes. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * The server in whose name an interaction is answered: the one where it happens, if the bot was added to it. For a member
 * who brought the bot along there is none, as in direct messages.
 */
export function serverOf({ guildId, authorizingIntegrationOwners }: BaseInteraction): string | null {
  const owner = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  return guildId !== null && owner === guildId ? guildId : null;
}

function rolesOf({ member }: BaseInteraction): string[] {
  if (!member) return [];
  return member instanceof GuildMember ? [...member.roles.cache.keys()] : member.roles;
}

/** How far the member is trusted who interacts. */
function levelOf(interaction: BaseInteraction, { editors }: ServerSettings): Level {
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return 'manager';
  return rolesOf(interaction).some((role) => editors.includes(role)) ? 'editor' : 'member';
}

/** What the bot lacks to write into the channel of an interaction; null when it may. */
function lackingIn({ appPermissions, channel }: BaseInteraction): Phrase | null {
  const sending = channel?.isThread()
    ? (['sendInThreads', PermissionFlagsBits.SendMessagesInThreads] as const)
    : (['send', PermissionFlagsBits.SendMessages] as const);
  const needed = [['view', PermissionFlagsBits.ViewChannel] as const, sending];
  const lacking = needed.filter(([, right]) => !appPermissions.has(right)).map(([name]) => name);
  return lacking.length > 0 ? phrase('permissions', lacking) : null;
}

/** Who interacts, where, and what a command works with. */
export async function officeOf(interaction: BaseInteraction, counter: Counter): Promise<Office> {
  const { library, store, look } = counter;
  const server = serverOf(interaction);
  return {
    server,
    channel: interaction.channelId ?? '',
    user: interaction.user.id,
    lacks: lackingIn(interaction),
    say: catalogueFor(interaction.locale),
    level: server === null ? 'member' : levelOf(interaction, await store.settings.of(server)),
    library,
    store,
    look,
    now: new Date(),
    bot: counter.status(server),
    async attached(option) {
      if (!interaction.isChatInputCommand()) throw new Mistake(phrase('buttonOfOtherVersion'));
      const attachment = interaction.options.get(option)?.attachment;
      if (!attachment) throw new Mistake(phrase('attachmentNotFetched', option));
      return {
        name: attachment.name,
        bytes: await fetchAttachment(attachment, MOST_BYTES, interaction.client),
      };
    },
  };
}
