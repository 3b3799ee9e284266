import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { Args } from '../command.ts';
import type { Choosing } from '../render/discord.ts';
import { decodeCustomId, type PageRequest } from './custom-id.ts';

/** The option that a menu under an answer sets. */
const EVENT = 'event';

/** The custom_ids of the menu that asks for one event of an answer, and of the button that asks for all of them. */
export function choosingFor(
  { [EVENT]: _, ...others }: Args,
  idFor: (request: Partial<PageRequest>) => string,
): Choosing {
  return {
    menuId: () => idFor({ args: others, choose: EVENT }),
    allId: () => idFor({ args: others }),
  };
}

/** What was chosen in a menu, as the value of the option that it sets; nothing for a button. */
export function chosenIn(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
): Readonly<Record<string, string>> {
  if (interaction.isButton()) return {};
  const option = decodeCustomId(interaction.customId)?.choose;
  const [value] = interaction.values;
  return option && value !== undefined ? { [option]: value } : {};
}
