import {
  type ButtonInteraction,
  type MessageComponentInteraction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { type Command, wordsOption } from '../command.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { askedIn } from '../render/discord.ts';
import type { DecodedRequest } from './custom-id.ts';
import { chosenIn } from './select.ts';
import type { Asked } from './shown.ts';

/** A button or a menu under a reply. */
export type Component = ButtonInteraction | StringSelectMenuInteraction;

/** The components of the reply on which a button or menu stands. */
export const componentsOf = ({ message }: Component): unknown[] => message.components.map((c) => c.toJSON());

/**
 * Throws a Mistake for a private reply of somebody else, which Discord shows to its asker alone. A reply that does not say whose it is
 * passes.
 */
export function checkAsker({ message, user }: MessageComponentInteraction): void {
  const asker = message.flags.has(MessageFlags.Ephemeral) ? message.interactionMetadata?.user : null;
  if (asker && asker.id !== user.id) throw new Mistake(phrase('replyOfAnother'));
}

/**
 * What a button or menu asks for, with the options that stand in the reply's own text in the place of those that its id
 * leaves out. Throws a Mistake when the command is there no more, or the text is not.
 */
export function askedBy(request: DecodedRequest, component: Component, commands: readonly Command[]): Asked {
  const { command: name, args, readBack, page, view, act, corpus } = request;
  const command = commands.find((c) => c.data.name === name);
  if (!command) throw new Mistake(phrase('noSuchCommand', name));
  const asked = askedIn(componentsOf(component));
  const words = wordsOption(command);
  const repeated = [...(asked?.repeated ?? [])];
  const values = readBack.map((option) => (option === words ? asked?.query : repeated.shift()));
  if (values.some((value) => value === undefined)) throw new Mistake(phrase('questionUnreadable'));
  const read = Object.fromEntries(readBack.map((option, i) => [option, values[i]]));
  const raw = { ...args, ...read, ...chosenIn(component) };
  const chosen = component.isButton() ? null : (component.values[0] ?? null);
  return { command, raw, page, view, act, chosen, corpus, isTurned: true };
}
