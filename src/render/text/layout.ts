import { styleText } from 'node:util';
import { visibleLine } from '../visible.ts';

export const WIDTH = 100;
const HANGING = '  ';

export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Line breaks with the blanks around them, which a paragraph shows as one blank. */
const BREAKS = /(?<! ) *\n[ \n]*/g;
const SINGLE_BLANK = /(?<=\S) (?=\S)/;

/** A name or a question at the start of a line, where no blanks may make it look like a line that is set in. */
export function atMargin(text: string): string {
  return visibleLine(text.trimStart());
}

/**
 * Text in lines of a width. It breaks at single blanks only: a run of blanks, a tab and a no-break space stay as
 * they are. Where there is no indent, the lines behind the first have one: none begins like a line of Crosscheck's own.
 */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  const put = (): unknown => lines.push((lines.length > 0 ? indent || HANGING : indent) + line);
  for (const word of text.trim().replace(BREAKS, ' ').split(SINGLE_BLANK)) {
    if (line && line.length + word.length + 1 > width - indent.length) {
      put();
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) put();
  return lines.join('\n');
}

/** How a terminal styles text; with no colour it stays as it is. */
export function styleFor(colour: boolean): Style {
  return (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
}
