import { ComponentType, MessageFlags } from 'discord.js';
import { allComponents, type Body, type Component, textsOf } from './message-rules.ts';
import { botUser, snowflake } from './objects.ts';
import { isObject } from './schema.ts';

/** A message on the loopback Discord, as it stands now. */
export class LoopbackMessage {
  readonly id = snowflake();
  /** Gone, by the bot's own request. */
  deleted = false;
  /** "… is thinking": a deferral that no answer has filled. */
  loading: boolean;
  #body: Body = {};
  readonly #timestamp = new Date().toISOString();
  readonly #channel: string;
  #edited: string | null = null;

  constructor(channel: string, body: Body, loading = false) {
    this.#channel = channel;
    this.loading = loading;
    this.#merge(body);
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
  edit(body: Body): void {
    this.loading = false;
    this.#edited = new Date().toISOString();
    this.#merge(body);
  }

  /** The message as the API gives it. */
  toJSON(): Body {
    const { content, embeds, components } = this.#body;
    return {
      id: this.id,
      type: 20,
      channel_id: this.#channel,
      application_id: botUser.id,
      webhook_id: botUser.id,
      author: botUser,
      content: content ?? '',
      embeds: embeds ?? [],
      components: numbered(components),
      flags: this.flags | (this.loading ? MessageFlags.Loading : 0),
      timestamp: this.#timestamp,
      edited_timestamp: this.#edited,
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
    };
  }

  #merge(body: Body): void {
    this.#body = { ...this.#body, ...body, flags: this.flags | Number(body.flags ?? 0) };
  }
}

/** What Discord adds to components that the bot left as they are by default. */
const DEFAULTS: Record<number, Body> = {
  [ComponentType.Container]: { accent_color: null, spoiler: false },
  [ComponentType.Separator]: { spacing: 1, divider: true },
};

/** The components with the ids that Discord gives them. */
function numbered(components: unknown): Component[] {
  const copy: Component[] = Array.isArray(components) ? structuredClone(components) : [];
  allComponents(copy).forEach((component, i) => {
    Object.assign(component, { ...DEFAULTS[component.type], ...component, id: component.id ?? i + 1 });
  });
  return copy;
}
