import { visible, visibleLine } from '../../visible.ts';

/** What starts something in CommonMark or GFM wherever it stands: https://spec.commonmark.org, https://github.github.com/gfm */
const MARKUP = [
  /[\\`*~[\]<|$@]/u,
  /(?<![\p{L}\p{N}])#/u,
  // Within a word an underscore emphasises nothing.
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
  /&(?=#|\p{L})/u,
  /:(?=\/\/)|(?<=mailto|xmpp):/u,
  /(?<=www)\./u,
];
const SPECIAL = new RegExp(MARKUP.map((r) => r.source).join('|'), 'giu');

/** What makes a line a list, a quotation, a rule or a row of a table: the mark that gets the backslash. */
const LINE_START = /^(\d{1,9}(?=[.)]))?(?=[>+\-=:.)])/;
const BLANKS_AROUND = /^[ \t]+|(?<![ \t])[ \t]+$/g;

/** Verbatim text as Markdown behind other words on their line; what cannot be seen is shown by signs. */
export function markdownText(text: string): string {
  return visibleLine(text)
    .replace(SPECIAL, '\\$&')
    .replace(BLANKS_AROUND, (blanks) => blanks.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;'));
}

/** The same where it may begin the line. */
export function markdownLine(text: string): string {
  return markdownText(text).replace(LINE_START, '$1\\');
}

/** Verbatim text as a block quotation behind `indent`, its lines apart as they are in the text. */
export function markdownQuote(text: string, indent = ''): string {
  const lines = visible(text).split('\n').map(markdownLine);
  return lines
    .map((line, i) => `${indent}>${line && ` ${line}`}${line && lines[i + 1] ? '\\' : ''}`)
    .join('\n');
}
