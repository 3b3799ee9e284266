import { ComponentType, MessageFlags } from 'discord.js';
import { isObject } from './schema.ts';

/** A message body as the bot sends it. */
export type Body = Record<string, unknown>;

/** A component as the bot sends it. */
export type Component = Body & { type: number };

/** What a body is sent for. */
export interface MessageContext {
  /** Names of the files that are uploaded beside the body. */
  files?: string[];
  /** Changes a message that exists, so that what it leaves out stays. */
  edit?: boolean;
  /** Flags that the message already has. */
  flags?: number;
  /** A deferral: nothing needs to be shown. */
  empty?: boolean;
}

const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** Every component of a body with those inside it: rows, containers, sections and their accessories. */
export function allComponents(components: unknown): Component[] {
  if (!Array.isArray(components)) return [];
  return components
    .filter((c): c is Component => isObject(c) && typeof c.type === 'number')
    .flatMap((c) => [c, ...allComponents(c.components), ...allComponents(c.accessory ? [c.accessory] : [])]);
}

/** The texts of a body's components, in order. */
export function textsOf(components: unknown): string[] {
  return allComponents(components)
    .filter((c) => c.type === ComponentType.TextDisplay)
    .map((c) => String(c.content));
}

/** What Discord refuses in a message although its published schemas let it pass. */
export function messageProblems(body: Body, context: MessageContext = {}): string[] {
  const own = typeof body.flags === 'number' ? body.flags : 0;
  const v2 = ((own | (context.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
  const components = allComponents(body.components);
  return [
    ...flagProblems(own, context),
    ...(v2 ? v2Problems(body, components) : legacyProblems(body, components)),
    ...(context.empty || context.edit || hasContent(body, context) ? [] : ['body: empty message']),
    ...duplicates(components, 'custom_id'),
    ...duplicates(components, 'id'),
    ...components.flatMap(componentProblems),
    ...embedProblems(body),
    ...attachmentProblems(body, components, context, v2),
    ...mentionProblems(body),
  ];
}

/** Why Discord answers 500 to a message that its limits allow: the bytes of its texts pass what it can store. */
export function tooManyBytes(body: Body): string[] {
  const texts = textsOf(body.components);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 12 * texts.length);
  return bytes > 10170 ? [`components: ${bytes} bytes of text, more than 10170`] : [];
}

function flagProblems(own: number, { edit }: MessageContext): string[] {
  const settable = edit ? SETTABLE & ~MessageFlags.Ephemeral : SETTABLE;
  return own & ~settable ? [`flags: ${own & ~settable} cannot be set${edit ? ' by an edit' : ''}`] : [];
}

function v2Problems(body: Body, components: Component[]): string[] {
  const length = textsOf(body.components).reduce((sum, text) => sum + text.length, 0);
  return [
    ...['content', 'embeds', 'poll', 'stickers']
      .filter((key) => isFilled(body[key]))
      .map((key) => `${key}: not beside Components V2`),
    ...(components.length > 40 ? [`components: ${components.length} with nested ones, more than 40`] : []),
    ...(length > 4000 ? [`components: ${length} characters of text in all, more than 4000`] : []),
  ];
}

function legacyProblems(body: Body, components: Component[]): string[] {
  const newer = components.filter(
    (c) => c.type >= ComponentType.Section && c.type <= ComponentType.Container,
  );
  const rows = Array.isArray(body.components) ? body.components.length : 0;
  return [
    ...newer.map((c) => `components: type ${c.type} needs the flag IS_COMPONENTS_V2`),
    ...(rows > 5 ? [`components: ${rows} action rows, more than 5`] : []),
  ];
}

function hasContent(body: Body, { files = [] }: MessageContext): boolean {
  return files.length > 0 || ['content', 'embeds', 'components', 'poll'].some((key) => isFilled(body[key]));
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : isObject(value);
}

function duplicates(components: Component[], key: 'custom_id' | 'id'): string[] {
  const values = components.map((c) => c[key]).filter((value) => value !== undefined && value !== null);
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))].map(
    (value) => `components: duplicate ${key} "${value}"`,
  );
}

function componentProblems(c: Component): string[] {
  switch (c.type) {
    case ComponentType.ActionRow:
      return rowProblems(allComponents(c.components));
    case ComponentType.Button:
      return buttonProblems(c);
    case ComponentType.StringSelect:
      return selectProblems(c);
    case ComponentType.TextDisplay:
      return String(c.content).trim() ? [] : ['components: blank text'];
    default:
      return [];
  }
}

function rowProblems(inside: Component[]): string[] {
  const buttons = inside.filter((c) => c.type === ComponentType.Button).length;
  if (inside.length === 1 || buttons === inside.length) return [];
  return ['components: an action row holds up to 5 buttons or one select'];
}

function buttonProblems({ style, custom_id, url, sku_id, label, emoji }: Component): string[] {
  const keys = { custom_id, url, sku_id };
  const wanted = style === 5 ? 'url' : style === 6 ? 'sku_id' : 'custom_id';
  const wrong = Object.entries(keys).filter(([key, value]) => isSet(value) !== (key === wanted));
  return [
    ...wrong.map(
      ([key]) => `components: a button of style ${style} has ${key === wanted ? 'no ' : ''}${key}`,
    ),
    ...(style === 6 || isSet(label) || isSet(emoji) ? [] : ['components: a button without label and emoji']),
  ];
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function selectProblems({ options, min_values = 1, max_values = 1 }: Component): string[] {
  const values = Array.isArray(options) ? options.filter(isObject).map((option) => option.value) : [];
  return [
    ...(new Set(values).size < values.length ? ['components: a select with two options of one value'] : []),
    ...(Number(min_values) > Number(max_values) ? ['components: min_values over max_values'] : []),
    ...(Number(max_values) > values.length ? ['components: max_values over the number of options'] : []),
  ];
}

function embedProblems(body: Body): string[] {
  const embeds = Array.isArray(body.embeds) ? body.embeds.filter(isObject) : [];
  const sizes = embeds.map((embed) => embedTexts(embed).reduce((sum, text) => sum + text.length, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const fields = embeds.flatMap((e) => (Array.isArray(e.fields) ? e.fields.filter(isObject) : []));
  const blank = fields.some((f) => !String(f.name ?? '').trim() || !String(f.value ?? '').trim());
  const empty = embeds.some((e, i) => sizes[i] === 0 && !isObject(e.image) && !isObject(e.thumbnail));
  return [
    ...(total > 6000 ? [`embeds: ${total} characters in all, more than 6000`] : []),
    ...(blank ? ['embeds: a field without name or value'] : []),
    ...(empty ? ['embeds: an empty embed'] : []),
  ];
}

function embedTexts({ title, description, fields, footer, author }: Body): string[] {
  const inFields = Array.isArray(fields) ? fields.filter(isObject).flatMap((f) => [f.name, f.value]) : [];
  const around = [title, description, isObject(footer) && footer.text, isObject(author) && author.name];
  return [...around, ...inFields].filter((text) => typeof text === 'string');
}

function attachmentProblems(
  body: Body,
  components: Component[],
  { files = [], edit = false }: MessageContext,
  v2: boolean,
): string[] {
  const listed = Array.isArray(body.attachments) ? body.attachments.filter(isObject) : [];
  const names = files.map((file, i) => {
    const filename = listed.find((attachment) => String(attachment.id) === String(i))?.filename;
    return typeof filename === 'string' ? filename : file;
  });
  const urls = JSON.stringify([components, body.embeds ?? []]).match(/attachment:\/\/[^"]+/g) ?? [];
  const used = new Set(urls.map((url) => url.slice('attachment://'.length)));
  const missing = edit ? [] : [...used].filter((name) => !names.includes(name));
  const without = edit ? [] : listed.filter(({ id }) => Number(id) >= files.length);
  const unused = v2 ? names.filter((name) => !used.has(name)) : [];
  return [
    ...missing.map((name) => `attachments: "${name}" is referenced and not uploaded`),
    ...without.map(({ id }) => `attachments: ${id} names no uploaded file`),
    ...unused.map((name) => `attachments: "${name}" is uploaded and not referenced`),
  ];
}

function mentionProblems({ allowed_mentions: allowed }: Body): string[] {
  if (!isObject(allowed) || !Array.isArray(allowed.parse)) return [];
  const parse: unknown[] = allowed.parse;
  return ['users', 'roles']
    .filter((key) => parse.includes(key) && isFilled(allowed[key]))
    .map((key) => `allowed_mentions: parse holds "${key}" beside a list of ${key}`);
}
