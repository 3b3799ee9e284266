import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';

/** The parts of an outgoing message that Discord limits. */
export interface Outgoing {
  flags: number;
  components: readonly APIMessageTopLevelComponent[];
  content?: string | null;
  embeds?: readonly unknown[];
}

const MAX_COMPONENTS = 40;
const MAX_TEXT = 4000;
/** Discord answers 500 above this, counting UTF-8 bytes and 12 for each text. */
const MAX_BYTES = 10_170;
const BYTES_PER_TEXT = 12;
const MAX_CUSTOM_ID = 100;

/** Throws an Error that names the limits when Discord would refuse the message. That is a bug, nobody's mistake. */
export function checkMessage(message: Outgoing): void {
  const broken = [...brokenLimits(message)];
  if (broken.length > 0) throw new Error(`The message breaks limits of Discord: ${broken.join('; ')}`);
}

function* brokenLimits({ flags, components, content, embeds }: Outgoing): Generator<string> {
  if (!(flags & MessageFlags.IsComponentsV2)) yield 'it lacks the flag of Components V2';
  if (content || embeds?.length) yield 'it has content or embeds beside Components V2';
  if (components.length === 0) yield 'it has no component';

  const all = components.flatMap((c) => [...nested(c)]);
  if (all.length > MAX_COMPONENTS) yield `it has ${all.length} components of ${MAX_COMPONENTS}`;

  const texts = all.flatMap((c) => ('content' in c && typeof c.content === 'string' ? [c.content] : []));
  if (texts.some((t) => !t.trim())) yield 'a text is empty';
  const length = texts.reduce((sum, t) => sum + t.length, 0);
  if (length > MAX_TEXT) yield `its texts have ${length} characters of ${MAX_TEXT}`;
  const bytes = texts.reduce((sum, t) => sum + Buffer.byteLength(t) + BYTES_PER_TEXT, 0);
  if (bytes > MAX_BYTES) yield `its texts have ${bytes} bytes of ${MAX_BYTES}`;

  const ids = all.flatMap((c) => ('custom_id' in c && typeof c.custom_id === 'string' ? [c.custom_id] : []));
  for (const id of ids) {
    if (id.length < 1 || id.length > MAX_CUSTOM_ID) yield `a custom_id has ${id.length} characters`;
  }
  if (new Set(ids).size < ids.length) yield 'two components have the same custom_id';
}

/** A component, all that it holds, and its accessory. */
function* nested(component: object): Generator<object> {
  yield component;
  const { components, accessory } = component as { components?: readonly object[]; accessory?: object };
  for (const child of components ?? []) yield* nested(child);
  if (accessory) yield* nested(accessory);
}
