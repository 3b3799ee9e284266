import { styleText } from 'node:util';

export const WIDTH = 100;

export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/g;
/** Line breaks with the blanks around them, which a paragraph shows as one blank. */
const BREAKS = / *[\n\u2028\u2029][ \n\u2028\u2029]*/g;
const SINGLE_BLANK = /(?<=\S) (?=\S)/;

/** Control characters have no place in a terminal: an article's text must not move the cursor or set colours. */
export function safe(text: string): string {
  return text.replace(HIDDEN, '\ufffd');
}

/** A name stands on one line: a line break in it must not forge a line of its own. */
export function named(name: string): string {
  return safe(name.replace(LINE_BREAK, '\ufffd'));
}

/**
 * Text in lines of a width. It breaks at single blanks only: a run of blanks, a tab and a no-break space stay as
 * they are.
 */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().replace(BREAKS, ' ').split(SINGLE_BLANK)) {
    if (line && line.length + word.length + 1 > width - indent.length) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(indent + line);
  return lines.join('\n');
}

/** How a terminal styles text; with no colour it stays as it is. */
export function styleFor(colour: boolean): Style {
  return (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
}
