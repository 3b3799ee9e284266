import { withoutStacks, withSigns } from './hidden.ts';

/** What ends a line, and what is not seen; joiners and the styles of emoji apart. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
/** A joiner that joins nothing, and all but the first of a run. */
const JOINERS = /(?<=\u200c|\u200d|^|\s)(?:\u200c|\u200d)+|(?:\u200c|\u200d)+(?=\s|$)/gu;

/** Text on one line as Discord shows it in a list, without Markdown: nothing in it is hidden or turns what is beside it. */
export function onOneLine(text: string): string {
  const seen = text.toWellFormed().replace(CONTROLS, ' ').replace(UNSEEN, '').replace(JOINERS, '');
  return withoutStacks(
    withSigns(seen, () => ''),
    '◌',
  )
    .replace(/\s+/gu, ' ')
    .trim();
}
