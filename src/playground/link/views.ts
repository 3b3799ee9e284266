import type { Inline } from './markdown.ts';
import type { PersonaId } from './world.ts';

/** A file that is shown or offered. */
export interface FileView {
  name: string;
  /** In bytes; null when it is not known. */
  size: number | null;
  /** On the page's own origin. */
  url: string;
  isImage: boolean;
  alt: string;
  width: number | null;
  height: number | null;
}

export interface ButtonView {
  kind: 'button';
  style: number;
  label: string;
  emoji: string;
  disabled: boolean;
  customId: string | null;
  /** Of a link. */
  url: string | null;
}

export interface SelectView {
  kind: 'select';
  customId: string;
  placeholder: string;
  disabled: boolean;
  least: number;
  most: number;
  options: { label: string; value: string; description: string; emoji: string; chosen: boolean }[];
}

interface TextView {
  kind: 'text';
  tree: Inline[];
}

interface ThumbnailView {
  kind: 'thumbnail';
  file: FileView;
  spoiler: boolean;
}

/** A component of a message as the page draws it. */
export type ComponentView =
  | TextView
  | ThumbnailView
  | ButtonView
  | SelectView
  | { kind: 'row'; children: ComponentView[] }
  | { kind: 'section'; children: ComponentView[]; accessory: ComponentView | null }
  | { kind: 'gallery'; items: { file: FileView; spoiler: boolean }[] }
  | { kind: 'file'; file: FileView; spoiler: boolean }
  | { kind: 'separator'; divider: boolean; wide: boolean }
  | { kind: 'container'; accent: number | null; spoiler: boolean; children: ComponentView[] }
  | { kind: 'unknown'; type: number };

/** Who wrote a message. */
export interface AuthorView {
  id: string;
  name: string;
  isBot: boolean;
}

/** A command that was used, and which of its subcommands. */
export interface AskedView {
  id: string;
  path: readonly string[];
}

/** A message, or the place where one will stand, as the page draws it. */
export interface MessageView {
  /** Stays the same from the command to the last change of its answer. */
  key: string;
  channel: string;
  author: AuthorView;
  at: string;
  isEdited: boolean;
  /** The one person who sees it; null for everyone. */
  seenBy: string | null;
  isEphemeral: boolean;
  status: 'sending' | 'thinking' | 'failed' | 'sent';
  /** Who asked for it with what, of an answer to a command. */
  asked: { by: AuthorView; command: AskedView } | null;
  /** The message whose button brought it, with its first line. */
  answers: { author: AuthorView; line: string } | null;
  text: Inline[];
  /** The text as it was written. */
  plain: string;
  components: ComponentView[];
  files: FileView[];
}

/** What was sent one way or the other, and how it was answered. */
export interface TrafficView {
  id: number;
  at: string;
  from: 'discord' | 'bot';
  title: string;
  status: number | null;
  sent: unknown;
  answer: unknown;
  /** What Discord would refuse in it. */
  problems: string[];
}

/** A command, option or choice with its names in other languages. */
interface Localized {
  name: string;
  name_localizations?: Record<string, string> | null;
  description?: string;
  description_localizations?: Record<string, string> | null;
}

/** An option of a command as it is registered. */
export interface OptionView extends Localized {
  type: number;
  required?: boolean;
  autocomplete?: boolean;
  choices?: (Localized & { value: string | number })[];
  options?: OptionView[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
}

/** A command as it is registered. */
export interface CommandView extends Localized {
  id: string;
  type: number;
  options?: OptionView[];
  contexts?: number[] | null;
  integration_types?: number[] | null;
  default_member_permissions?: string | null;
}

/** Somebody who uses the playground, as the page shows them. */
export interface PersonaView {
  id: PersonaId;
  userId: string;
  name: string;
  servers: readonly string[];
}

/** Everything that a page needs at first. */
export interface StateView {
  bot: AuthorView;
  servers: readonly { id: string; name: string; hasBot: boolean }[];
  rooms: readonly { id: string; name: string; server: string | null; topic: string }[];
  roles: readonly { id: string; name: string }[];
  personas: readonly PersonaView[];
  commands: readonly CommandView[];
  messages: readonly MessageView[];
  traffic: readonly TrafficView[];
  /** The client's language unless the person has chosen one. */
  locale: string;
}
