import type { Interaction } from 'discord.js';
import { SHARE } from '../render/discord.ts';
import { decodeCustomId } from './custom-id.ts';
import type { Request } from './log.ts';

/** What an interaction is in the log: its id, and which command, menu or button was used, without what was asked with it. */
export function requestOf(interaction: Interaction): Request {
  try {
    return { request: interaction.id, command: commandOf(interaction) };
  } catch {
    // It is not as Discord makes them.
    return { request: interaction.id, command: 'unknown' };
  }
}

function commandOf(interaction: Interaction): string {
  if (interaction.isChatInputCommand() || interaction.isAutocomplete())
    return named(interaction.commandName, interaction.options.getSubcommand(false));
  if (interaction.isContextMenuCommand()) return interaction.commandName;
  if (!interaction.isButton() && !interaction.isStringSelectMenu()) return 'unknown';
  const { customId } = interaction;
  if (customId === SHARE) return SHARE;
  const request = decodeCustomId(customId);
  return request ? named(request.command, request.act?.verb, request.view) : 'unknown';
}

const named = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' ');
