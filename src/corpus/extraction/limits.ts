import type { Phrase } from '../../domain.ts';
import { phrase } from '../../locale/phrase.ts';
import { MB } from '../formats/format.ts';

/** The most text that is taken out of one file, in bytes. */
const MOST_TEXT = 5 * MB;

/** Why a text is refused; null when it is not. */
export function tooMuchText(text: string): { reason: Phrase } | null {
  if (Buffer.byteLength(text) <= MOST_TEXT) return null;
  return { reason: phrase('holdsTooMuchText', MOST_TEXT / MB) };
}
