import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { type Args, type Command, PRIVATE, readArgs, wordsOption } from '../command.ts';
import type { Reply } from '../domain.ts';
import { catalogueFor } from '../locale/index.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { queryOf, SHARE, SHEET, shared, toDiscord, toDiscordMessage } from '../render/discord.ts';
import { dayOf, exported } from '../render/export/index.ts';
import type { ServerCommand } from '../server-command.ts';
import { asSeen, carryOut } from './aside.ts';
import { complete } from './complete.ts';
import { type Counter, serverCommandOf } from './counter.ts';
import { type Act, type DecodedRequest, decodeCustomId, encodeCustomId } from './custom-id.ts';
import { draftOf } from './drafts.ts';
import { serverOf } from './office.ts';
import { keep } from './record.ts';
import { type Asking, type Content, respond } from './respond.ts';
import { choosingFor, chosenIn } from './select.ts';
import { type ServerAsked, serve } from './serve.ts';

/** A button or a menu under a reply. */
type Component = ButtonInteraction | StringSelectMenuInteraction;

/** What an interaction asks for; option values are not checked yet. */
interface Asked {
  command: Command;
  raw: Readonly<Record<string, unknown>>;
  page: number;
  act: Act | null;
  /** A button turns a page of what was asked before. */
  isTurned: boolean;
}

/** Answers a command, a button, a menu or an option that is being typed; anything else is left alone. */
export async function route(interaction: Interaction, counter: Counter): Promise<void> {
  if (interaction.isChatInputCommand()) await answerCommand(interaction, counter);
  else if (interaction.isMessageContextMenuCommand())
    await answer(interaction, true, () => checked(interaction, counter), counter);
  else if (interaction.isButton() && interaction.customId === SHARE) {
    const parts = async () => ({ components: shared(partsOf(interaction)) });
    await answer(interaction, false, parts, counter, true);
  } else if (interaction.isButton() || interaction.isStringSelectMenu())
    await answerComponent(interaction, counter);
  else if (interaction.isAutocomplete()) await complete(interaction, counter);
}

async function answerCommand(interaction: ChatInputCommandInteraction, counter: Counter): Promise<void> {
  const command = serverCommandOf(interaction.commandName, counter);
  if (command) {
    const asked = serverAsked(interaction, command);
    const ephemeral = !command.public?.includes(asked.sub);
    return answer(interaction, ephemeral, () => serve(asked, interaction, counter), counter);
  }
  const ephemeral = interaction.options.data.some((o) => o.name === PRIVATE && o.value === true);
  const asked = async () =>
    contentFor(askedByCommand(interaction, counter.commands), ephemeral, interaction, counter);
  await answer(interaction, ephemeral, asked, counter);
}

async function answerComponent(interaction: Component, counter: Counter): Promise<void> {
  const ephemeral = interaction.message.flags.has(MessageFlags.Ephemeral);
  const asked = async (): Promise<Content> => {
    const request = requestOf(interaction);
    const [name = '', sub = ''] = request.command.split(' ');
    const command = serverCommandOf(name, counter);
    if (command)
      return serve(
        { command, sub, raw: request.args, page: request.page, act: request.act },
        interaction,
        counter,
      );
    return contentFor(
      askedByComponent(request, interaction, counter.commands),
      ephemeral,
      interaction,
      counter,
    );
  };
  await answer(interaction, ephemeral, asked, counter);
}

function serverAsked({ options }: ChatInputCommandInteraction, command: ServerCommand): ServerAsked {
  const [first] = options.data;
  const chosen = command.subOf ? options.data : (first?.options ?? []);
  const raw = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
  return { command, sub: command.subOf?.(raw as Args) ?? first?.name ?? '', raw, page: 0, act: null };
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
  const say = catalogueFor(interaction.locale);
  await respond(interaction, answering, { ephemeral, anew, slowAfter: counter.slowAfter, say, log });
  log.debug(
    { ms: Math.round(performance.now() - started), deferred: interaction.deferred },
    'interaction ended',
  );
}

/** What a message claims, claim by claim; what does not fit goes with the reply as a sheet. */
async function checked(
  interaction: MessageContextMenuCommandInteraction,
  counter: Counter,
): Promise<Content> {
  const { commandName, targetMessage } = interaction;
  const say = catalogueFor(interaction.locale);
  const command = counter.messageCommands.find((c) => c.data.name === commandName);
  if (!command) throw new Mistake(phrase('noSuchMenu', commandName));
  const { text, isDraft } = await draftOf(targetMessage);
  const desk = await counter.library.surveyedDesk(serverOf(interaction));
  const reply = command.run(text, desk);
  await keep(reply, commandName, true, interaction, counter);
  const { components, isWhole } = toDiscordMessage(reply, isDraft, say);
  if (isWhole) return { components };
  const { text: sheet } = exported(reply, 'md', { asked: dayOf(new Date()), corpus: desk.corpus, say });
  return { components, files: [{ name: SHEET, text: sheet }] };
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
    isTurned: false,
  };
}

function requestOf({ customId }: Component): DecodedRequest {
  const request = decodeCustomId(customId);
  if (!request) throw new Mistake(phrase('buttonOfOtherVersionAsk'));
  return request;
}

function askedByComponent(
  request: DecodedRequest,
  interaction: Component,
  commands: readonly Command[],
): Asked {
  const { message } = interaction;
  const { page, readBack, act } = request;
  const args = { ...request.args, ...chosenIn(interaction) };
  const command = named(request.command, commands);
  if (!readBack) return { command, raw: args, page, act, isTurned: true };
  const query = queryOf(message.components.map((c) => c.toJSON()));
  if (query === null) throw new Mistake(phrase('questionUnreadable'));
  return { command, raw: { ...args, [readBack]: query }, page, act, isTurned: true };
}

function named(name: string, commands: readonly Command[]): Command {
  const command = commands.find((c) => c.data.name === name);
  if (!command) {
    throw new Mistake(phrase('noSuchCommand', name));
  }
  return command;
}

async function contentFor(
  { command, raw, page, act, isTurned }: Asked,
  ephemeral: boolean,
  interaction: Asking,
  counter: Counter,
): Promise<Content> {
  const { library, store } = counter;
  const server = serverOf(interaction);
  const { [PRIVATE]: _, ...args } = readArgs(command, raw);
  const readable = wordsOption(command) ?? null;
  const buttonId = (to: number, next: Act | null = null) =>
    encodeCustomId({ command: command.data.name, args, page: to, act: next }, readable);
  const desk = command.isThorough ? await library.surveyedDesk(server) : library.desk(server);
  const reply = await command.run(args, desk);
  const kept = async (shown: Reply): Promise<void> => {
    if (!isTurned && shown.kind !== 'sources')
      await keep(shown, command.data.name, ephemeral, interaction, counter);
  };
  const choosing = choosingFor(command.data.name, args, readable);
  const say = catalogueFor(interaction.locale);
  const state = { page, buttonId: (to: number) => buttonId(to), ephemeral, say, choosing };
  if (reply.kind !== 'conflicts') {
    await kept(reply);
    return { components: toDiscord(reply, state) };
  }
  if (act) await carryOut(act, reply, interaction, store.asides);
  const seen = await asSeen(reply, args, server, store.asides, (next) => buttonId(page, next), say);
  await kept(seen.answer);
  return { components: toDiscord(seen.answer, { ...state, act: seen.act }) };
}
