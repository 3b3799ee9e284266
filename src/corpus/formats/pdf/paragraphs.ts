import type { PageLine } from './columns.ts';

/** A line with the page, from 0, on which it stands. */
export interface Placed extends PageLine {
  page: number;
}

/** Of the size of the running text: larger letters make a heading. */
const HEADING = 1.15;
const LONGEST_HEADING = 250;
/** Of the usual distance of two lines: more is a new paragraph. */
const WIDE = 1.35;
/** In sizes of the letters: lines are not farther apart in a paragraph, be it set with double space. */
const WIDEST_LEADING = 2.5;
/** Of the size of the letters: a line that begins so much farther right begins a paragraph. */
const INDENT = 0.8;
/** Of a column's width: a line that ends so much before it is a paragraph's last. */
const SHORT = 0.15;

const SENTENCE_END = /[.!?:…]["”’')\]]*$/;
const ITEM = /^(?:[•▪◦‣●○■–*-]|\d{1,3}[.)]|\([a-z\d]{1,3}\))\s/;

/**
 * The lines of all pages as text, a line a paragraph with a blank line between, and the offset at which each page begins.
 * A paragraph goes on over columns and pages. A hyphen at the end of a line stays; a soft hyphen goes.
 */
export function paragraphsOf(lines: readonly Placed[], pageCount: number): { text: string; pages: number[] } {
  const body = bodySize(lines);
  const leading = usualLeading(lines.filter((line) => isNear(line.size, body)));
  const pages = Array.from({ length: pageCount }, () => -1);
  let text = '';
  let last: Placed | null = null;
  for (const line of lines) {
    const begin = () => {
      if (pages[line.page] === -1) pages[line.page] = text.length;
    };
    const marker = isHeading(line, body) ? '# ' : '';
    if (last && goesOn(last, line, body, leading)) {
      if (last.text.endsWith('\u00ad')) text = text.slice(0, -1);
      else if (!/\p{L}[-‐]$/u.test(last.text.slice(-2)) || !/^\p{L}/u.test(line.text)) text += ' ';
    } else {
      if (text) text += '\n\n';
      begin();
      text += marker;
    }
    begin();
    text += line.text;
    last = line;
  }
  // A page without text begins where the next does.
  let next = text.length;
  for (let page = pageCount - 1; page >= 0; page--) {
    if (pages[page] === -1) pages[page] = next;
    next = pages[page]!;
  }
  return { text: text && `${text}\n`, pages };
}

/** The size in which most letters are set. */
function bodySize(lines: readonly Placed[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The distance of two lines of a paragraph, in sizes of their letters: on a short page most lines begin one. */
function usualLeading(lines: readonly Placed[]): number {
  const distances = lines.flatMap((line, i) => {
    const below = lines[i + 1];
    if (!below || !areTogether(line, below) || below.y <= line.y) return [];
    return [(below.y - line.y) / line.size];
  });
  distances.sort((a, b) => a - b);
  return Math.min(distances[distances.length >> 2] ?? 1.2, WIDEST_LEADING);
}

const isNear = (size: number, other: number): boolean => Math.abs(size - other) <= 0.1 * other;
const areTogether = (a: Placed, b: Placed): boolean => a.page === b.page && a.block === b.block;
const isHeading = ({ size, text }: Placed, body: number): boolean =>
  size >= HEADING * body && text.length <= LONGEST_HEADING && /\p{L}/u.test(text);

/** Whether a line goes on with the paragraph, or the heading, of the line before. */
function goesOn(before: Placed, line: Placed, body: number, leading: number): boolean {
  if (!isNear(line.size, before.size)) return false;
  if (before.isRow || line.isRow || ITEM.test(line.text)) return false;
  if (!areTogether(before, line))
    return !isHeading(line, body) && !SENTENCE_END.test(before.text) && !isIndented(line);
  const isBrokenWord = /\p{L}[-‐\u00ad]$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
  const widest = isBrokenWord ? WIDEST_LEADING : WIDE * Math.max(leading, 1);
  if (line.y - before.y > widest * line.size) return false;
  if (isHeading(line, body)) return true;
  if (isIndented(line) && !isIndented(before)) return false;
  const width = before.column.right - before.column.left;
  const isShort = before.right < before.column.right - SHORT * width;
  return !(isShort && SENTENCE_END.test(before.text) && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(line.text));
}

function isIndented({ left, column, size }: Placed): boolean {
  return left - column.left > INDENT * size;
}
