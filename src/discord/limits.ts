import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import { LIMITS } from '../render/discord/limits.ts';

/** The parts of an outgoing message that Discord limits. */
export interface Outgoing {
  flags: number;
  components: readonly APIMessageTopLevelComponent[];
  content?: string | null;
  embeds?: readonly unknown[];
}

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
  if (all.length > LIMITS.components) yield `it has ${all.length} components of ${LIMITS.components}`;

  const texts = all.flatMap((c) => ('content' in c && typeof c.content === 'string' ? [c.content] : []));
  if (texts.some((t) => !t.trim())) yield 'a text is empty';
  const length = texts.reduce((sum, t) => sum + t.length, 0);
  if (length > LIMITS.characters) yield `its texts have ${length} characters of ${LIMITS.characters}`;
  const bytes = texts.reduce((sum, t) => sum + Buffer.byteLength(t) + LIMITS.bytesPerText, 0);
  if (bytes > LIMITS.bytes) yield `its texts have ${bytes} bytes of ${LIMITS.bytes}`;

  const ids = all.flatMap((c) => ('custom_id' in c && typeof c.custom_id === 'string' ? [c.custom_id] : []));
  for (const id of ids) {
    if (id.length < 1 || id.length > LIMITS.customId) yield `a custom_id has ${id.length} characters`;
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
