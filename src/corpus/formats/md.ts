import type { LineReading } from '../lines.ts';
import { type Format, MB } from './format.ts';

const HEADING = /^\s{0,3}#{1,6}[ \t]+(?=[^ \t])/;
/** The blanks at the end of a heading, and the `#` that may close it. */
const HEADING_END = /(?<![ \t])[ \t]+(?:#+[ \t]*)?$/;
const MARKER = /^(?:\s*(?:>[ \t]?|(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?))+/;

/**
 * Where the text of a Markdown line stands: behind the `#` of a heading, behind the marker of a list item
 * or a block quotation. Emphasis and links stay in the text. Null for a line without such a marker.
 */
export function markdownLine(text: string): LineReading | null {
  const heading = HEADING.exec(text);
  if (heading) {
    const start = heading[0].length;
    const end = start + text.slice(start).replace(HEADING_END, '').length;
    return { start, end, heading: true, item: false };
  }
  const marker = MARKER.exec(text);
  if (!marker || marker[0].length === text.length) return null;
  return { start: marker[0].length, end: text.length, heading: false, item: /[-*+\d]/.test(marker[0]) };
}

/** Markdown. */
export const md: Format = { endings: ['.md'], largest: 5 * MB, line: markdownLine, conversion: null };
