import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { type Args, type Command, PRIVATE, readArgs } from '../command.ts';
import type { Corpus } from '../domain.ts';
import { CATALOGUES } from '../locale/index.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { SHARE, SHEET, toDiscordMessage } from '../render/discord.ts';
import { dayOf, exported } from '../render/export/index.ts';
import type { ServerCommand } from '../server-command.ts';
import { answerContent } from './answer.ts';
import { siftedFor } from './aside.ts';
import { complete } from './complete.ts';
import { askedBy, type Component, checkAsker, componentsOf } from './component.ts';
import { CONTEXT, contextContent, contextId } from './context.ts';
import { type Counter, serverCommandOf } from './counter.ts';
import { type DecodedRequest, decodeCustomId } from './custom-id.ts';
import { draftOf } from './drafts.ts';
import { type Manners, mannersOf, withDefaults } from './manners.ts';
import { serverOf } from './office.ts';
import { Outdated } from './outdated.ts';
import { keep } from './record.ts';
import { type Asking, type Content, type Ended, respond } from './respond.ts';
import { chosenIn } from './select.ts';
import { type ServerAsked, serve } from './serve.ts';
import { sharedContent } from './share.ts';
import { type Asked, askedNow, type Showing, shownOf } from './shown.ts';
import { viewContent } from './views.ts';

/**
 * Answers a command, a button, a menu or an option that is being typed, and what Crosscheck never offered with a sentence; tells how that
 * ended, null where it was an option.
 */
export async function route(interaction: Interaction, counter: Counter): Promise<Ended | null> {
  if (interaction.isAutocomplete()) return complete(interaction, counter);
  const manners = await mannersOf(interaction, counter);
  if (interaction.isChatInputCommand()) return answerCommand(interaction, manners, counter);
  if (interaction.isMessageContextMenuCommand()) {
    const showing = showingTo(true, manners);
    return answer(interaction, showing, () => checked(interaction, showing, counter), counter);
  }
  if (interaction.isButton() && interaction.customId === SHARE) return share(interaction, manners, counter);
  if (interaction.isButton() || interaction.isStringSelectMenu())
    return answerComponent(interaction, manners, counter);
  return answer(interaction, showingTo(true, manners), () => notOffered(interaction), counter, true);
}

/** A form, a menu of another kind, or a command that another version has registered. */
async function notOffered(interaction: Asking): Promise<never> {
  throw new Mistake(
    interaction.isCommand() ? phrase('noSuchMenu', interaction.commandName) : phrase('buttonOfOtherVersion'),
  );
}

const showingTo = (isPrivate: boolean, { say }: Manners): Showing => ({ isPrivate, say });

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  manners: Manners,
  counter: Counter,
): Promise<Ended> {
  const own = serverCommandOf(interaction.commandName, counter);
  const corpus = (): Corpus => counter.library.desk(serverOf(interaction)).corpus;
  if (own) {
    const asked = serverAsked(interaction, own);
    const showing = showingTo(!own.public?.includes(asked.sub), manners);
    // What only shows what there is, such as what is watched, is no question.
    const isQuestion = !own.reads.includes(asked.sub);
    const work = (): Promise<Content> => {
      const raw = isQuestion ? withDefaults(own, asked.raw, manners, corpus) : asked.raw;
      return serve({ ...asked, raw }, interaction, showing, counter);
    };
    return answer(interaction, showing, work, counter);
  }
  const chosen = interaction.options.data.find((o) => o.name === PRIVATE)?.value;
  const showing = showingTo(typeof chosen === 'boolean' ? chosen : manners.isPrivate, manners);
  const work = async (): Promise<Content> => {
    const command = named(interaction.commandName, counter.commands);
    const raw = Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, value]));
    const asked = askedNow(command, withDefaults(command, raw, manners, corpus));
    return contentFor(asked, showing, interaction, counter);
  };
  return answer(interaction, showing, work, counter);
}

async function answerComponent(interaction: Component, manners: Manners, counter: Counter): Promise<Ended> {
  const request = decodeCustomId(interaction.customId);
  const isPublic = !interaction.message.flags.has(MessageFlags.Ephemeral);
  // Nobody exchanges the file under what all see.
  const opens = request !== null && (request.opens || (request.view === 'export' && isPublic));
  const isPrivate = opens || !isPublic;
  // A reply stays in the language in which it was asked: also a private one, which may be shared.
  const language = opens ? null : request?.language;
  const showing = { isPrivate, say: language ? CATALOGUES[language] : manners.say };
  const work = async (): Promise<Content> => {
    if (!request) {
      const { corpus } = counter.library.desk(serverOf(interaction));
      const narrowed = (command: Command, args: Args): Args =>
        withDefaults(command, args, manners, () => corpus) as Args;
      throw Outdated.under(interaction.customId, componentsOf(interaction), counter.commands, narrowed);
    }
    return componentContent(request, interaction, showing, counter);
  };
  // A sentence that only the presser sees is theirs, whoever asked.
  return answer(interaction, { ...showing, say: manners.say }, work, counter, opens);
}

async function componentContent(
  request: DecodedRequest,
  interaction: Component,
  showing: Showing,
  counter: Counter,
): Promise<Content> {
  if (request.command === CONTEXT) {
    const desk = counter.library.desk(serverOf(interaction));
    return contextContent(request, chosenIn(interaction), componentsOf(interaction), desk, showing);
  }
  const [name = '', sub = ''] = request.command.split(' ');
  const command = serverCommandOf(name, counter);
  if (!command)
    return contentFor(askedBy(request, interaction, counter.commands), showing, interaction, counter);
  const { args: raw, page, act } = request;
  return serve({ command, sub, raw, page, act }, interaction, showing, counter);
}

async function share(interaction: ButtonInteraction, manners: Manners, counter: Counter): Promise<Ended> {
  const work = (): Promise<Content> =>
    sharedContent(componentsOf(interaction) as APIMessageTopLevelComponent[], interaction.client);
  return answer(interaction, showingTo(false, manners), work, counter, true);
}

function serverAsked({ options }: ChatInputCommandInteraction, command: ServerCommand): ServerAsked {
  const [first] = options.data;
  const chosen = command.subOf ? options.data : (first?.options ?? []);
  const raw = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
  return { command, sub: command.subOf?.(raw as Args) ?? first?.name ?? '', raw, page: 0, act: null };
}

async function answer(
  interaction: Asking,
  { isPrivate, say }: Showing,
  work: () => Promise<Content>,
  { log, slowAfter, line, turns, tally, closing }: Counter,
  anew = false,
): Promise<Ended> {
  const server = serverOf(interaction);
  const refusal = refusing(() => {
    closing.refuse();
    turns.take(interaction.user.id, server, interaction.isMessageContextMenuCommand());
    if (interaction.isMessageComponent()) checkAsker(interaction);
  });
  const answering = async (): Promise<Content> => {
    if (refusal) throw refusal;
    return closing.unlessCutOff(work);
  };
  const ended = tally.begin(server);
  const end = await respond(interaction, answering, {
    ...{ ephemeral: isPrivate, anew, slowAfter, line: refusal ? null : line.join(), say, log },
  });
  ended(end.outcome);
  return end;
}

/** What a check throws; null when it throws nothing. */
function refusing(check: () => void): unknown {
  try {
    check();
    return null;
  } catch (error) {
    return error;
  }
}

/** What a message claims, claim by claim; what does not fit goes with the reply as a sheet. */
async function checked(
  interaction: MessageContextMenuCommandInteraction,
  { say }: Showing,
  counter: Counter,
): Promise<Content> {
  const { commandName, targetMessage } = interaction;
  const command = counter.messageCommands.find((c) => c.data.name === commandName);
  if (!command) throw new Mistake(phrase('noSuchMenu', commandName));
  const { text, isDraft } = await draftOf(targetMessage);
  const desk = counter.library.desk(serverOf(interaction));
  const { corpus } = desk;
  const reply = await command.run(text, desk);
  await keep(reply, commandName, true, interaction, counter);
  const controls = { views: [], openId: () => contextId(reply.corpus.fingerprint), isShareable: true };
  const { components, isWhole } = toDiscordMessage(reply, isDraft, { controls, say });
  if (isWhole) return { components };
  const sheet = exported(reply, 'md', { asked: dayOf(new Date()), corpus, say });
  return { components, files: [{ name: SHEET, bytes: sheet.text }] };
}

function named(name: string, commands: readonly Command[]): Command {
  const command = commands.find((c) => c.data.name === name);
  if (!command) throw new Mistake(phrase('noSuchCommand', name));
  return command;
}

/** Asks the desk, and shows what it answers or the view of it that is asked for. */
async function contentFor(
  asked: Asked,
  showing: Showing,
  interaction: Asking,
  counter: Counter,
): Promise<Content> {
  const { command, raw, view } = asked;
  const { [PRIVATE]: _, ...args } = readArgs(command, raw);
  const server = serverOf(interaction);
  const desk = counter.library.desk(server);
  const { corpus } = desk;
  const shown = shownOf(asked, args, await command.run(args, desk), { desk, corpus }, showing);
  if (!view) return answerContent(shown, interaction, counter);
  const reply = await siftedFor(shown.reply, { args, server, desk }, counter.store.asides);
  return viewContent(view, { ...shown, reply }, interaction);
}
