import type { Span } from '../domain.ts';

/** One line of a file without its line end (neither `\n` nor the `\r` before it). */
export interface Line extends Span {
  /** 1-based, counted by `\n` as grep and editors count. */
  number: number;
  text: string;
}

/** What a format says about one line: which part of it is text, as offsets into the line. */
export interface LineReading extends Span {
  heading: boolean;
  /** The line is an item of a list. */
  item: boolean;
}

/** The lines of `text` from offset `from` on, numbered from the start of `text`. Never throws. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let number = 1;
  for (let start = 0; start <= text.length; number++) {
    const next = text.indexOf('\n', start);
    const limit = next < 0 ? text.length : next;
    let end = limit;
    while (end > start && text.charCodeAt(end - 1) === 13) end--;
    if (start >= from) lines.push({ start, end, number, text: text.slice(start, end) });
    start = limit + 1;
  }
  return lines;
}

const SPACE = /\s/;

/** Whether a blank stands at an offset of a text, of any kind that `trim` takes away. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return SPACE.test(text[at]!);
}

/** Whether a text holds nothing but blanks. */
export const isAllBlank = (text: string): boolean => text === '' || (isBlank(text, 0) && text.trim() === '');

/** The span without the blanks around it; null when nothing else is there. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isBlank(text, start)) start++;
  while (start < end && isBlank(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

/** The line of a text in which an offset lies, without its end. */
export function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}
