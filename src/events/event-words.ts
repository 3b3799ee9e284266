import { createHash } from 'node:crypto';
import type { Article, Passage } from '../domain.ts';

const LONGEST_LABEL = 120;
/** What `eventId` makes. */
export const EVENT_ID = /^[\da-f]{8}$/;

/** The id of the event whose most typical article is a file. */
export function eventId(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 8);
}

/** The beginning of a text up to a word's end. */
function beginning(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  const kept = text.slice(0, LONGEST_LABEL + 1);
  const end = kept.search(/(?<!\s)\s+\S*$/u);
  const start = end > 0 ? kept.slice(0, end) : text.slice(0, LONGEST_LABEL);
  return start.isWellFormed() ? start : start.slice(0, -1);
}

/** Words of an event's most typical article that say what it is about: its headline, else its first sentence. */
export function labelOf({ headline, file }: Article, passages: readonly Passage[]): string {
  const first = (passages.find((p) => p.kind === 'body') ?? passages[0])?.text;
  return beginning(headline?.trim() || first?.trim() || file);
}
