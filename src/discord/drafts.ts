import type { Attachment, Client, Message } from 'discord.js';
import { tooLargeReason } from '../corpus/decode.ts';
import { Extractor } from '../corpus/extraction/extractor.ts';
import { formatOf, isArticle } from '../corpus/formats/index.ts';
import { shownName } from '../corpus/names.ts';
import { textOf } from '../corpus/read.ts';
import { phrase } from '../locale/phrase.ts';
import { LONGEST_MESSAGE } from '../message/check.ts';
import { Mistake } from '../mistake.ts';
import { fetchAttachment } from './attachments.ts';

/** A text of so many bytes at most is fetched; four for each character. */
const MOST_BYTES = 4 * LONGEST_MESSAGE;

/** A draft is for its author alone: its text is not kept. */
const extractor = new Extractor();

function checkSize(name: string, size: number): void {
  if (!formatOf(name).conversion && size > MOST_BYTES)
    throw new Mistake(phrase('draftTooLong', name, LONGEST_MESSAGE));
  const tooLarge = tooLargeReason(size, name);
  if (tooLarge) throw new Mistake(tooLarge);
}

async function textIn(attachment: Attachment, client: Client): Promise<string> {
  const name = shownName(attachment.name);
  checkSize(name, attachment.size);
  const { conversion, largest } = formatOf(name);
  const { size, url } = attachment;
  return textOf(
    name,
    await fetchAttachment({ name, size, url }, conversion ? largest : MOST_BYTES, client),
    extractor,
  );
}

/** What of a message is to be checked: the first attached file that is an article, else the message's own words. */
export async function draftOf({
  content,
  attachments,
  client,
}: Message): Promise<{ text: string; isDraft: boolean }> {
  const draft = attachments.find(({ name }) => isArticle(name));
  return draft ? { text: await textIn(draft, client), isDraft: true } : { text: content, isDraft: false };
}
