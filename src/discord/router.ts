import {
  type APIMessageTopLevelComponent,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { type Command, type MessageCommand, PRIVATE, readArgs, wordsOption } from '../command.ts';
import type { Desk } from '../desk.ts';
import { Mistake } from '../mistake.ts';
import { queryOf, SHARE, SHEET, shared, toDiscord, toDiscordMessage } from '../render/discord.ts';
import { messageSheet } from '../render/sheet.ts';
import { asSeen, carryOut } from './aside.ts';
import type { AsideStore } from './aside-store.ts';
import { type Act, decodeCustomId, encodeCustomId } from './custom-id.ts';
import { draftOf } from './drafts.ts';
import { type Asking, type Content, respond } from './respond.ts';
import { choosingFor, chosenIn } from './select.ts';

/** What interactions are answered with. */
export interface Counter {
  commands: readonly Command[];
  messageCommands: readonly MessageCommand[];
  desk: Desk;
  aside: AsideStore;
  log: Logger;
  slowAfter: number;
}

/** What an interaction asks for; option values are not checked yet. */
interface Asked {
  command: Command;
  raw: Readonly<Record<string, unknown>>;
  page: number;
  act: Act | null;
}

/** Discord's limits for what is offered while an option is typed. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** Answers a command, a button, a menu or an option that is being typed; anything else is left alone. */
export async function route(interaction: Interaction, counter: Counter): Promise<void> {
  if (interaction.isChatInputCommand()) {
    const ephemeral = interaction.options.data.some((o) => o.name === PRIVATE && o.value === true);
    const asked = () =>
      contentFor(askedByCommand(interaction, counter.commands), ephemeral, interaction, counter);
    await answer(interaction, ephemeral, asked, counter);
  } else if (interaction.isMessageContextMenuCommand()) {
    await answer(interaction, true, () => checked(interaction, counter), counter);
  } else if (interaction.isButton() && interaction.customId === SHARE) {
    await answer(
      interaction,
      false,
      async () => ({ components: shared(partsOf(interaction)) }),
      counter,
      true,
    );
  } else if (interaction.isButton() || interaction.isStringSelectMenu()) {
    const ephemeral = interaction.message.flags.has(MessageFlags.Ephemeral);
    const asked = () =>
      contentFor(askedByButton(interaction, counter.commands), ephemeral, interaction, counter);
    await answer(interaction, ephemeral, asked, counter);
  } else if (interaction.isAutocomplete()) await complete(interaction, counter);
}

/** Offers what fits the option that is being typed; nothing when that fails, since free text always works. */
async function complete(
  interaction: AutocompleteInteraction,
  { commands, desk, log }: Counter,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = commands.find((c) => c.data.name === interaction.commandName);
  const fitting = command?.complete?.(name, value, desk) ?? [];
  const choices = fitting
    .filter((text) => text.length <= LONGEST_CHOICE)
    .slice(0, MOST_CHOICES)
    .map((text) => ({ name: text, value: text }));
  await interaction.respond(choices).catch((err: unknown) => log.debug({ err }, 'an offer came too late'));
}

async function answer(
  interaction: Asking,
  ephemeral: boolean,
  work: () => Promise<Content>,
  counter: Counter,
  anew = false,
) {
  const log = counter.log.child({ interaction: interaction.id, asked: shown(interaction) });
  const started = performance.now();
  const answering = async () => work();
  await respond(interaction, answering, { ephemeral, anew, slowAfter: counter.slowAfter, log });
  log.debug(
    { ms: Math.round(performance.now() - started), deferred: interaction.deferred },
    'interaction ended',
  );
}

/** What a message claims, claim by claim; what does not fit goes with the reply as a sheet. */
async function checked(
  { commandName, targetMessage }: MessageContextMenuCommandInteraction,
  { messageCommands, desk }: Counter,
): Promise<Content> {
  const command = messageCommands.find((c) => c.data.name === commandName);
  if (!command) throw new Mistake(`Crosscheck no longer has “${commandName}”.`);
  const { text, isDraft } = await draftOf(targetMessage);
  const reply = command.run(text, desk);
  const { components, isWhole } = toDiscordMessage(reply, isDraft);
  return isWhole ? { components } : { components, files: [{ name: SHEET, text: messageSheet(reply) }] };
}

function partsOf({ message }: ButtonInteraction): APIMessageTopLevelComponent[] {
  return message.components.map((c) => c.toJSON() as APIMessageTopLevelComponent);
}

/** What was asked, for the log. */
function shown(interaction: Asking): string {
  if (interaction.isMessageContextMenuCommand()) return interaction.commandName;
  return interaction.isMessageComponent() ? interaction.customId : interaction.toString();
}

function askedByCommand(
  { commandName, options }: ChatInputCommandInteraction,
  commands: readonly Command[],
): Asked {
  return {
    command: named(commandName, commands),
    raw: Object.fromEntries(options.data.map(({ name, value }) => [name, value])),
    page: 0,
    act: null,
  };
}

function askedByButton(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  commands: readonly Command[],
): Asked {
  const { customId, message } = interaction;
  const request = decodeCustomId(customId);
  if (!request)
    throw new Mistake('This button is from another version of Crosscheck: ask the question again.');
  const { page, readBack, act } = request;
  const args = { ...request.args, ...chosenIn(interaction) };
  const command = named(request.command, commands);
  if (!readBack) return { command, raw: args, page, act };
  const query = queryOf(message.components.map((c) => c.toJSON()));
  if (query === null)
    throw new Mistake('The question cannot be read from this reply any more: ask it again.');
  return { command, raw: { ...args, [readBack]: query }, page, act };
}

function named(name: string, commands: readonly Command[]): Command {
  const command = commands.find((c) => c.data.name === name);
  if (!command) {
    throw new Mistake(`Crosscheck no longer has /${name}: type / to see the commands that it has.`);
  }
  return command;
}

async function contentFor(
  { command, raw, page, act }: Asked,
  ephemeral: boolean,
  interaction: Asking,
  { desk, aside }: Counter,
): Promise<Content> {
  const { [PRIVATE]: _, ...args } = readArgs(command, raw);
  const readable = wordsOption(command) ?? null;
  const buttonId = (to: number, next: Act | null = null) =>
    encodeCustomId({ command: command.data.name, args, page: to, act: next }, readable);
  const reply = await command.run(args, desk);
  const choosing = choosingFor(command.data.name, args, readable);
  const state = { page, buttonId: (to: number) => buttonId(to), ephemeral, choosing };
  if (reply.kind !== 'conflicts') return { components: toDiscord(reply, state) };
  if (act) await carryOut(act, reply, interaction, aside);
  const seen = await asSeen(reply, args, interaction.guildId, aside, (next) => buttonId(page, next));
  return { components: toDiscord(seen.answer, { ...state, act: seen.act }) };
}
