import type { Attachment, Message } from 'discord.js';
import { LONGEST_MESSAGE } from '../message/check.ts';
import { Mistake } from '../mistake.ts';

const DRAFT = /\.(?:txt|md)$/i;
/** A text of so many bytes at most is fetched; four for each character. */
const MOST_BYTES = 4 * LONGEST_MESSAGE;
const PATIENCE = 5000;

async function textOf({ name, size, url }: Attachment): Promise<string> {
  if (size > MOST_BYTES)
    throw new Mistake(
      `The file ${name} is too long: at most ${LONGEST_MESSAGE} characters are checked at once. Check it in parts.`,
    );
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return (await response.text()).replace(/^\ufeff/, '');
  } catch {
    throw new Mistake(`The file ${name} could not be fetched from Discord: try again.`);
  }
}

/** What of a message is to be checked: the first text file that is attached, else the message's own words. */
export async function draftOf({
  content,
  attachments,
}: Message): Promise<{ text: string; isDraft: boolean }> {
  const draft = attachments.find(({ name }) => DRAFT.test(name));
  return draft ? { text: await textOf(draft), isDraft: true } : { text: content, isDraft: false };
}
