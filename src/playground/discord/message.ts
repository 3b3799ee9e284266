import { ComponentType, type InteractionType, MessageFlags, MessageType } from 'discord.js';
import type { Attachment } from './files.ts';
import { allComponents, type Body, type Component, textsOf } from './message-rules.ts';
import { botUser, snowflake } from './objects.ts';
import { isObject } from './schema.ts';

/** What a message has beside its body. */
export interface MessageOptions {
  /** "… is thinking" */
  loading?: boolean;
  /** The files that came with it. */
  files?: Attachment[];
  /** Who wrote it, when not the bot. */
  author?: typeof botUser;
  /** The interaction to which it responds. */
  asked?: Asked | undefined;
}

/** An interaction as a message tells of it. */
export interface Asked {
  id: string;
  type: InteractionType;
  user: typeof botUser;
  authorizing_integration_owners: Record<string, string>;
  /** Of a component, the message on which it stands. */
  interacted_message_id?: string;
}

/** A message on the loopback Discord, as it stands now. */
export class LoopbackMessage {
  readonly id = snowflake();
  /** Gone, by the bot's own request. */
  deleted = false;
  /** "… is thinking": a deferral that no answer has filled. */
  loading: boolean;
  /** The id of its channel. */
  readonly channel: string;
  /** When it was sent. */
  readonly timestamp = new Date().toISOString();
  /** When it was last changed. */
  edited: string | null = null;
  #body: Body = {};
  #attachments: Attachment[] = [];
  readonly #author: typeof botUser | undefined;
  readonly #asked: Asked | undefined;

  constructor(channel: string, body: Body, options: MessageOptions = {}) {
    const { loading = false, files = [], author, asked } = options;
    this.#asked = asked;
    this.channel = channel;
    this.loading = loading;
    this.#author = author;
    this.#merge(body, files);
  }

  /** The flags that it was sent with. */
  get flags(): number {
    return Number(this.#body.flags ?? 0);
  }

  /** Whether only the person who asked sees it. */
  get ephemeral(): boolean {
    return (this.flags & MessageFlags.Ephemeral) !== 0;
  }

  /** Every component, nested ones included. */
  get components(): Component[] {
    return allComponents(this.#body.components);
  }

  /** The Markdown that Discord would draw, from top to bottom. */
  get markdown(): string {
    const content = this.#body.content ? [String(this.#body.content)] : [];
    return [...content, ...textsOf(this.#body.components)].join('\n');
  }

  /** The same as a reader sees it, without the marks that only keep Markdown from meaning something. */
  get text(): string {
    return this.markdown.replace(/\\([\p{P}\p{S}])/gu, '$1').replace(/[\u200b\u2060]/g, '');
  }

  /** The buttons that can be pressed, by label or emoji. */
  get buttons(): { label: string; customId: string }[] {
    const pressable = this.components.filter(
      (c) => c.type === ComponentType.Button && c.custom_id && !c.disabled,
    );
    return pressable.map(({ label, emoji, custom_id }) => ({
      label: String(label ?? (isObject(emoji) ? emoji.name : '')),
      customId: String(custom_id),
    }));
  }

  /** The select menus that can be used, each with its options by value. */
  get menus(): {
    customId: string;
    options: Map<string, { label: string; description: string }>;
    most: number;
  }[] {
    const usable = this.components.filter((c) => c.type === ComponentType.StringSelect && !c.disabled);
    return usable.map(({ custom_id, options, max_values }) => ({
      customId: String(custom_id),
      options: new Map(
        (Array.isArray(options) ? options.filter(isObject) : []).map(({ value, label, description }) => [
          String(value),
          { label: String(label), description: String(description ?? '') },
        ]),
      ),
      most: Number(max_values ?? 1),
    }));
  }

  /** Changes what `body` names; the flags only grow. */
  edit(body: Body, files: Attachment[] = []): void {
    if (!this.loading) this.edited = new Date().toISOString();
    this.loading = false;
    this.#merge(body, files);
  }

  /** The message as the API gives it. */
  toJSON(): Body {
    const { content, embeds, components } = this.#body;
    return {
      id: this.id,
      type: this.#author ? MessageType.Default : MessageType.ChatInputCommand,
      channel_id: this.channel,
      ...(!this.#author && { application_id: botUser.id, webhook_id: botUser.id }),
      author: this.#author ?? botUser,
      content: content ?? '',
      embeds: embeds ?? [],
      components: numbered(components, this.#attachments),
      flags: this.flags | (this.loading ? MessageFlags.Loading : 0),
      timestamp: this.timestamp,
      edited_timestamp: this.edited,
      attachments: this.#attachments,
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      ...(this.#asked && { interaction_metadata: this.#asked }),
    };
  }

  /** A body that lists attachments keeps those alone, and the new ones. */
  #merge(body: Body, files: Attachment[]): void {
    const listed = Array.isArray(body.attachments) ? body.attachments.filter(isObject) : undefined;
    const kept = listed
      ? this.#attachments.filter((a) => listed.some(({ id }) => String(id) === a.id))
      : this.#attachments;
    this.#attachments = [...kept, ...files];
    this.#body = { ...this.#body, ...body, flags: this.flags | Number(body.flags ?? 0) };
  }
}

/** What Discord adds to components that the bot left as they are by default. */
const DEFAULTS: Record<number, Body> = {
  [ComponentType.Container]: { accent_color: null, spoiler: false },
  [ComponentType.Separator]: { spacing: 1, divider: true },
  [ComponentType.StringSelect]: { min_values: 1, max_values: 1 },
};

/** The components with the ids that Discord gives them, and with the addresses of the files that they show. */
function numbered(components: unknown, attachments: readonly Attachment[]): Component[] {
  const copy: Component[] = Array.isArray(components) ? structuredClone(components) : [];
  allComponents(copy).forEach((component, i) => {
    Object.assign(component, { ...DEFAULTS[component.type], ...component, id: component.id ?? i + 1 });
    resolve(component, attachments);
  });
  return copy;
}

function resolve(component: Component, attachments: readonly Attachment[]): void {
  const items = Array.isArray(component.items) ? component.items.filter(isObject) : [];
  const shown = component.type === ComponentType.Thumbnail ? [component] : items;
  for (const one of shown)
    Object.assign(one, { media: media(one.media, attachments), spoiler: one.spoiler ?? false });
  if (component.type !== ComponentType.File) return;
  component.file = media(component.file, attachments);
  const file = isObject(component.file)
    ? attachments.find(({ url }) => url === (component.file as Body).url)
    : undefined;
  Object.assign(component, { spoiler: component.spoiler ?? false });
  Object.assign(component, { name: file?.filename ?? null, size: file?.size ?? null });
}

/** `attachment://name` as what is known of the attachment; other addresses stay. */
function media(value: unknown, attachments: readonly Attachment[]): unknown {
  if (!isObject(value)) return value;
  const url = String(value.url);
  const file = attachments.find(({ filename }) => url === `attachment://${filename}`);
  if (!file) return { id: snowflake(), proxy_url: url, ...value };
  const { id, content_type, width = null, height = null } = file;
  return {
    id: snowflake(),
    url: file.url,
    proxy_url: file.proxy_url,
    width,
    height,
    content_type,
    attachment_id: id,
  };
}
