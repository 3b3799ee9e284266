import { type APIMessageTopLevelComponent, type ButtonInteraction, PermissionFlagsBits } from 'discord.js';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { SHEET, shared } from '../render/discord.ts';
import { fetchAttachment } from './attachments.ts';
import type { Content } from './respond.ts';

/** The largest file that is shown again, in bytes: what Discord takes from everybody. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * A private reply for all to see, with the files that it shows. Throws a Mistake when they cannot be fetched, or the bot may
 * not send files where it is asked to.
 */
export async function sharedContent(
  components: readonly APIMessageTopLevelComponent[],
  { appPermissions }: ButtonInteraction,
): Promise<Content> {
  const reply = shared(components, [SHEET]);
  if (reply.files.length > 0 && !appPermissions.has(PermissionFlagsBits.AttachFiles))
    throw new Mistake(phrase('lacksFiles'));
  const files = await Promise.all(
    reply.files.map(async ({ name, url }) => ({
      name,
      bytes: await fetchAttachment({ name, size: 0, url }, MOST_BYTES),
    })),
  );
  return { components: reply.components, files };
}
