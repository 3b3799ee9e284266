import type { AutocompleteInteraction } from 'discord.js';
import type { Choice } from '../command.ts';
import { type Counter, serverCommandOf } from './counter.ts';
import { officeOf, serverOf } from './office.ts';

/** Discord's limits for what is offered while an option is typed. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** Offers what fits the option that is being typed; nothing when that fails, since free text always works. */
export async function complete(interaction: AutocompleteInteraction, counter: Counter): Promise<void> {
  const { log } = counter;
  const fitting = await fittingFor(interaction, counter).catch((err: unknown) => {
    log.error({ err }, 'nothing could be offered');
    return [];
  });
  const choices = fitting
    .filter(({ name, value }) => [name, value].every((s) => s.length > 0 && s.length <= LONGEST_CHOICE))
    .slice(0, MOST_CHOICES);
  await interaction.respond(choices).catch((err: unknown) => log.debug({ err }, 'an offer came too late'));
}

async function fittingFor(interaction: AutocompleteInteraction, counter: Counter): Promise<Choice[]> {
  const { commandName, options } = interaction;
  const { name, value } = options.getFocused(true);
  const own = serverCommandOf(commandName, counter);
  if (own) return (await own.complete?.(name, value, await officeOf(interaction, counter))) ?? [];
  const command = counter.commands.find((c) => c.data.name === commandName);
  return command?.complete?.(name, value, counter.library.desk(serverOf(interaction))) ?? [];
}
