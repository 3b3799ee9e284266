import { codeAt, isDigit, isPlainLetter } from '../../language/letters.ts';
import { Before } from './around.ts';

/**
 * Matches a sticky pattern exactly at `at`; null when it does not match there. A pattern that is one lookbehind
 * asks what ends at `at`, which is faster than searching a slice for what stands at its end.
 */
export function here(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The text just before `at`, at most `length` UTF-16 code units of it. */
export function lead(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

const ARTICLE = new Before('an\t\n\v\f\r', /(?<=(?<![\p{L}])(an?\s))/iuy);

/** The length of the article "a" or "an" and its blank that end at `at`; 0 when there is none. */
export function articleBefore(text: string, at: number): number {
  return ARTICLE.at(text, at)?.[1]?.length ?? 0;
}

const NO_BREAK_AT_ALL = /[\u00a0\u2009\u202f]/;
const NO_BREAK = /(?<!\d)[\u00a0\u2009\u202f]|[\u00a0\u2009\u202f](?!\d)/g;

/** The text, offset for offset, with plain blanks for all narrow and no-break ones that do not group digits. */
export function withPlainBlanks(text: string): string {
  return NO_BREAK_AT_ALL.test(text) ? text.replace(NO_BREAK, ' ') : text;
}

const LETTER = /[\p{L}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;
const LONG = 4;

/** Whether a letter stands at `at`; plain letters are told by their code alone. */
export function isLetter(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code < 128) return isPlainLetter(code);
  return (code < 0x2000 || code > 0x206f) && LETTER.test(text[at]!);
}

/** Where the digits end that start at `at`. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(codeAt(text, end))) end++;
  return end;
}

export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text, end)) end++;
  return end;
}

/** Where the word starts that ends, with one blank behind it, at `at`; -1 when none does. */
export function wordBefore(text: string, at: number): number {
  if (text[at - 1] !== ' ') return -1;
  let start = at - 1;
  while (start > 0 && (isLetter(text, start - 1) || ".'\u2019".includes(text[start - 1]!))) start--;
  return start < at - 1 ? start : -1;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code <= 90 : CAPITAL.test(text[at]!);
}

/** Whether most longer words have a capital, as in a headline. */
export function isTitled(text: string): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const end = wordEnd(text, at);
    if (end - at >= LONG) {
      words++;
      if (isCapital(text, at)) capitals++;
    }
    at = end;
  }
  return words > 3 && capitals > 0.6 * words;
}
