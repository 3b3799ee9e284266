import type { Choice } from '../command.ts';
import { onOneLine } from '../render/one-line.ts';

/** Discord's limit for the name and for the value of a choice, counted here in UTF-16 units to be safe. */
export const LONGEST_CHOICE = 100;
const BETWEEN = ' · ';

/** A text of at most so many units, cut at a word where one ends in its second half. */
function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest - 1);
  const space = kept.lastIndexOf(' ');
  const at = space > longest / 2 ? space : lastCharacter(kept);
  return `${kept.slice(0, at).trimEnd()}…`;
}

/** The end of the last whole character of a cut text, as a reader counts characters. */
function lastCharacter(kept: string): number {
  const last = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(kept)].at(-1);
  return last && last.index > 0 ? last.index : kept.length;
}

/**
 * A choice of an option: `text` with what stands behind it, as a count; the text is cut where both do not fit, and what is
 * behind it stays. Null where there is no text, or `value` is longer than Discord takes.
 */
export function choiceOf(text: string, behind: string, value = text): Choice | null {
  const shown = onOneLine(text);
  if (!shown || !value.trim() || value.length > LONGEST_CHOICE) return null;
  const end = behind ? cutAtWord(BETWEEN + onOneLine(behind), LONGEST_CHOICE / 2) : '';
  return { name: cutAtWord(shown, LONGEST_CHOICE - end.length) + end, value: value.toWellFormed() };
}
