import type { Client } from 'discord.js';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';

/** Where Discord keeps attachments. */
const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
/** Milliseconds that fetching an attachment may take. */
const PATIENCE = 10_000;

/** What Discord says of an attachment. */
export interface AttachmentInfo {
  name: string;
  /** In bytes. */
  size: number;
  url: string;
}

/**
 * Fetches an attachment of at most so many bytes from Discord, or from the machine of the API that the client uses. Throws a Mistake
 * when it has more, whatever Discord says of its size, or cannot be fetched, or is somewhere else.
 */
export async function fetchAttachment(
  { name, size, url }: AttachmentInfo,
  most: number,
  { rest }: Client,
): Promise<Uint8Array> {
  const tooLarge = (): Mistake =>
    new Mistake(phrase('attachmentTooLarge', name, (most / 1024 / 1024).toFixed(1)));
  if (size > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let read = 0;
  try {
    if (!isDiscords(new URL(url), new URL(rest.options.api))) throw new Error(`${url} is not Discord's`);
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    for await (const chunk of response.body) {
      read += chunk.length;
      if (read > most) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(phrase('attachmentNotFetched', name));
  }
  return Buffer.concat(chunks);
}

function isDiscords({ protocol, hostname }: URL, api: URL): boolean {
  return (
    (protocol === api.protocol && hostname === api.hostname) || (protocol === 'https:' && HOSTS.has(hostname))
  );
}
