import type { Choice } from '../command.ts';

/** Discord's limit for the name and for the value of a choice, counted here in UTF-16 units to be safe. */
export const LONGEST_CHOICE = 100;
const BETWEEN = ' · ';

/** What ends a line, and what is not seen or turns the direction of reading; joiners and the styles of emoji apart. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
/** A joiner that joins nothing, and all but the first of a run. */
const JOINERS = /(?<=\u200c|\u200d|^|\s)(?:\u200c|\u200d)+|(?:\u200c|\u200d)+(?=\s|$)/gu;

/** A text on one line as Discord shows it in a list, without Markdown: nothing in it is hidden or turns what is beside it. */
function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROLS, ' ')
    .replace(UNSEEN, '')
    .replace(JOINERS, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

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
