import { MessageFlags } from 'discord.js';
import type { LoopbackMessage } from '../discord/message.ts';
import { botUser } from '../discord/objects.ts';
import { isObject } from '../discord/schema.ts';
import { attachmentView, componentViews } from './components.ts';
import { markdownTree } from './markdown.ts';
import type { AskedView, AuthorView, MessageView } from './views.ts';
import { DIRECT, type Persona } from './world.ts';

/** Characters of a message's first line that are shown over an answer to it. */
const LONGEST_LINE = 100;

/** The bot as an author. */
export const BOT: AuthorView = { id: botUser.id, name: 'Crosscheck', isBot: true };

/** A place in a channel where a message stands, or will. */
export interface Slot {
  key: string;
  channel: string;
  /** In whose name it came to be: the writer, or who asked; null when the bot spoke by itself. */
  by: Persona | null;
  /** The command that was used. */
  command: AskedView | null;
  isWritten: boolean;
  /** The message whose button brought it. */
  source: LoopbackMessage | null;
  message: LoopbackMessage | null;
  hasFailed: boolean;
  at: string;
}

/** A person as an author. */
function authorOf({ user }: Persona): AuthorView {
  return { id: user.id, name: user.global_name ?? user.username, isBot: false };
}

/** What the page draws of a slot. Files are shown from the page's own origin. */
export function slotView(slot: Slot): MessageView {
  const { key, channel, by, command, message, isWritten, source, at } = slot;
  const json = message?.toJSON() ?? {};
  const isEphemeral = (Number(json.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const isOwn = message === null || isEphemeral || channel === DIRECT;
  const plain = String(json.content ?? '');
  const isV2 = (Number(json.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return {
    key,
    channel,
    author: isWritten && by ? authorOf(by) : BOT,
    at: message?.timestamp ?? at,
    isEdited: message?.edited != null && !isEphemeral,
    seenBy: isOwn ? (by?.user.id ?? null) : null,
    isEphemeral,
    status: statusOf(slot),
    asked: command && by ? { by: authorOf(by), command } : null,
    answers: source && { author: BOT, line: firstLine(source) },
    text: plain ? markdownTree(plain) : [],
    plain: plain || (message?.markdown ?? ''),
    components: componentViews(json.components, onPage),
    files: isV2 ? [] : list(json.attachments).map((attachment) => attachmentView(attachment, onPage)),
  };
}

function firstLine({ text }: LoopbackMessage): string {
  const line = text.split('\n').find((one) => one.trim()) ?? '';
  return line.replace(/^(?:#{1,3}|-#|>|-) /, '').slice(0, LONGEST_LINE);
}

function statusOf({ message, hasFailed }: Slot): MessageView['status'] {
  if (hasFailed) return 'failed';
  if (!message) return 'sending';
  return message.loading ? 'thinking' : 'sent';
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** An address of the loopback Discord as one of the page; anything else is fetched from nowhere. */
function onPage(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return path.startsWith('/attachments/') ? path : '';
}
