import type { APIMessageTopLevelComponent, Client } from 'discord.js';
import { SHEET, shared } from '../render/discord.ts';
import { fetchAttachment } from './attachments.ts';
import type { Content } from './respond.ts';

/** The largest file that is shown again, in bytes: what Discord takes from everybody. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * A private reply for all to see, with the files that it shows. Throws a Mistake when they cannot be fetched.
 */
export async function sharedContent(
  components: readonly APIMessageTopLevelComponent[],
  client: Client,
): Promise<Content> {
  const reply = shared(components, [SHEET]);
  const files = await Promise.all(
    reply.files.map(async ({ name, url }) => ({
      name,
      bytes: await fetchAttachment({ name, size: 0, url }, MOST_BYTES, client),
    })),
  );
  return { components: reply.components, files };
}
