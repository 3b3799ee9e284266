import { MB } from '../formats/format.ts';

/** The most text that is taken out of one file, in bytes. */
const MOST_TEXT = 5 * MB;

/** Why a text is refused; null when it is not. */
export function tooMuchText(text: string): { reason: string } | null {
  if (Buffer.byteLength(text) <= MOST_TEXT) return null;
  return {
    reason: `holds more than ${MOST_TEXT / MB} MB of text and was left out: split it into one file an article.`,
  };
}
