import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { Args } from '../command.ts';
import type { Choosing } from '../render/discord.ts';
import { decodeCustomId, type PageRequest } from './custom-id.ts';

/** The option that a menu under an answer sets. */
const EVENT = 'event';

/**
 * The custom_ids of the menu that asks for one event of an answer, and of the button that asks for all of them. Both name the
 * option that they set, since the reply's own text may repeat it.
 */
export function choosingFor(
  { [EVENT]: _, ...others }: Args,
  idFor: (request: Partial<PageRequest>) => string,
): Choosing {
  const id = (): string => idFor({ args: others, choose: EVENT });
  return { menuId: id, allId: id };
}

/** What was chosen in a menu, as the value of the option that it sets; a button that names an option takes its value away. */
export function chosenIn(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
): Readonly<Record<string, string | undefined>> {
  const option = decodeCustomId(interaction.customId)?.choose;
  if (!option) return {};
  return { [option]: interaction.isButton() ? undefined : interaction.values[0] };
}
