import {
  type APIMessageTopLevelComponent,
  DiscordAPIError,
  type InteractionEditReplyOptions,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { isSlow } from '../is-slow.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { phrase, worded } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { escapeText } from '../render/escape.ts';
import { cut } from '../render/words.ts';
import type { Outcome } from './counts.ts';
import { checkMessage } from './limits.ts';
import { Outdated } from './outdated.ts';

/** Of so many characters escaping makes no more than Discord takes as the content of a message, which are 2000. */
const LONGEST_SENTENCE = 900;

/** An interaction that is answered with a message: a command with a new one, a button or a menu with an update of its own. */
export type Asking = RepliableInteraction;

/** What an interaction is answered with. */
export interface Content {
  components: APIMessageTopLevelComponent[];
  /** Files that the components show. */
  files?: { name: string; bytes: Uint8Array | string }[];
}

/** How an interaction is answered. */
export interface Manner {
  /** Only the asker sees the reply. */
  ephemeral: boolean;
  /** A button is answered with a message of its own, and not with a change of the one it stands on. */
  anew?: boolean;
  /** Milliseconds after which the reply is deferred. */
  slowAfter: number;
  /** Where many are answered at a time the reply is deferred at once, and made when this resolves. */
  line: (() => Promise<void>) | null;
  /** The words of a sentence for the asker alone. */
  say: Catalogue;
  log: Logger;
}

/** How an interaction ended, with the milliseconds that its answer took to be made, and then to be sent. */
export interface Ended<Ending extends string = string> {
  outcome: Ending;
  deferred: boolean;
  work: number;
  reply: number;
}

/**
 * Answers an interaction with what `work` makes: at once, or after a deferral when that is slow. A Mistake, and any
 * other error with the interaction's id, under which the log has it, becomes a private sentence. Never rejects.
 */
export async function respond(
  interaction: Asking,
  work: () => Promise<Content>,
  manner: Manner,
): Promise<Ended<Outcome>> {
  const began = performance.now();
  let made = began;
  const inLine = async (line: () => Promise<void>): Promise<Content> => {
    await defer(interaction, manner);
    await line();
    return work();
  };
  const working = (manner.line ? inLine(manner.line) : work()).finally(() => {
    made = performance.now();
  });
  const outcome = await outcomeOf(interaction, working, manner);
  const [took, sent] = [made - began, performance.now() - made];
  return { outcome, deferred: interaction.deferred, work: Math.round(took), reply: Math.round(sent) };
}

async function outcomeOf(interaction: Asking, working: Promise<Content>, manner: Manner): Promise<Outcome> {
  try {
    if (!manner.line && (await isSlow(working, manner.slowAfter))) await defer(interaction, manner);
    const content = await working;
    await send(interaction, content, manner).catch((error: unknown) => {
      throw content.files && isForbidden(error) ? new Mistake(phrase('lacksFiles')) : error;
    });
    return 'answered';
  } catch (error) {
    if (isGone(error)) {
      manner.log.warn({ err: error }, 'what was asked is gone on Discord, and cannot be answered any more');
      return 'gone';
    }
    await tell(interaction, error, manner).catch((err: unknown) => {
      manner.log[isGone(err) ? 'warn' : 'error']({ err }, 'the asker could not be told of an error');
    });
    return error instanceof Mistake ? 'refused' : 'failed';
  }
}

/**
 * Makes the first response to an interaction. One that Discord has taken though its own answer was lost is not made again: `taken` then
 * notes it.
 */
async function first(responding: Promise<unknown>, taken: () => void): Promise<void> {
  try {
    await responding;
  } catch (error) {
    const isTaken =
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!isTaken) throw error;
    taken();
  }
}

/** The interaction was not answered in time, its fifteen minutes are over, or the message under it has been deleted. */
const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownMessage,
]);
const isGone = (error: unknown): boolean => error instanceof DiscordAPIError && GONE.has(error.code);

/** What is to be deleted may be deleted already. */
function unlessGone(error: unknown): void {
  if (!isGone(error)) throw error;
}

/** Interactions of which another process may have made the first response, as where processes cannot agree on one. */
const unsure = new WeakSet<Asking>();

/** Discord lets the bot answer here, but not with what the answer holds. */
const isForbidden = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingPermissions;

async function defer(interaction: Asking, { ephemeral, anew }: Manner): Promise<void> {
  const deferring =
    interaction.isMessageComponent() && !anew
      ? interaction.deferUpdate()
      : interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
  await first(deferring, () => {
    interaction.deferred = true;
    interaction.ephemeral = ephemeral;
    unsure.add(interaction);
  });
}

async function send(
  interaction: Asking,
  { components, files = [] }: Content,
  { ephemeral, anew }: Manner,
): Promise<void> {
  const message = {
    components,
    flags: MessageFlags.IsComponentsV2,
    ...(files.length > 0 && {
      files: files.map(({ name, bytes }) => ({ name, attachment: Buffer.from(bytes) })),
    }),
  } satisfies InteractionEditReplyOptions;
  checkMessage(message);
  if (interaction.deferred) {
    await interaction.editReply(message);
    return;
  }
  const flags = message.flags | (ephemeral ? MessageFlags.Ephemeral : 0);
  const responding =
    interaction.isMessageComponent() && !anew
      ? interaction.update({ ...message, ...(files.length > 0 && { attachments: [] }) })
      : interaction.reply({ ...message, flags });
  await first(responding, () => {
    interaction.replied = true;
  });
}

/** Says a sentence to the asker alone. A public deferral is taken back first, so that nothing stays in the channel. */
async function tell(interaction: Asking, error: unknown, manner: Manner): Promise<void> {
  const content = sentenceFor(error, interaction, manner);
  const message =
    error instanceof Outdated
      ? {
          components: error.components(manner.say),
          flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
        }
      : ({ content, flags: MessageFlags.Ephemeral } as const);
  if (!interaction.deferred && !interaction.replied)
    await first(interaction.reply(message), () => {
      interaction.replied = true;
    });
  else if ((interaction.isMessageComponent() && !manner.anew) || interaction.replied)
    await interaction.followUp(message);
  else if (interaction.ephemeral) await interaction.editReply({ content });
  else {
    if (!unsure.has(interaction)) await interaction.deleteReply().catch(unlessGone);
    await interaction.followUp(message);
  }
}

function sentenceFor(error: unknown, { id }: Asking, { say, log }: Manner): string {
  if (error instanceof Mistake) {
    return escapeText(cut(worded(error.said, say), LONGEST_SENTENCE));
  }
  log.error({ err: error }, 'an interaction failed');
  return say.fault(id);
}
