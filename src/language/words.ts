import { codeAt, isDigit, isPlainLetter } from './letters.ts';
import { type Word, wordOf } from './word.ts';

export { isStopWord } from './stop-words.ts';

/** A word or number of a text. Offsets are into the text as given; `text` is folded for matching. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** What is known of it, whatever text it stands in. */
  word: Word;
}

const WORD = /\d+(?:[.,\u00a0\u202f]\d+)*|\p{L}(?:\.\p{Lu}\.?)+|[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}]+)*/uy;
/** ASCII, a no-break blank, a sign of punctuation or the text's end: no word goes on with it when it is neither a plain letter nor a digit. */
const isMark = (code: number): boolean => code <= 0xa0 || (code >= 0x2000 && code <= 0x206f);

/**
 * Where the word ends that starts at `at` with an ASCII letter; -1 where only WORD can tell: at other letters, and at a
 * single letter with a full stop, which may be the first of "U.S.".
 */
function plainEnd(text: string, at: number): number {
  let end = at + 1;
  let code = codeAt(text, end);
  while (isPlainLetter(code) || isDigit(code)) code = codeAt(text, ++end);
  if (code === 46 && end === at + 1) return -1;
  while (code === 39 || code === 0x2019) {
    const next = codeAt(text, end + 1);
    if (!isPlainLetter(next)) return isMark(next) ? end : -1;
    end += 2;
    code = codeAt(text, end);
    while (isPlainLetter(code)) code = codeAt(text, ++end);
  }
  return isMark(code) ? end : -1;
}

/** Where the word ends that starts at `at`; `at` itself where none does. */
function wordEnd(text: string, at: number): number {
  const end = isPlainLetter(text.charCodeAt(at)) ? plainEnd(text, at) : -1;
  if (end >= 0) return end;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/**
 * The words of a text in order. Numbers stay whole ("40,000", "7.1"), "U.S." is `us`, a possessive loses its
 * ending, and a hyphen parts words ("gang-affiliated" is two).
 */
export function words(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isMark(code) && !isPlainLetter(code) && !isDigit(code)) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    if (end > at) {
      const word = wordOf(text.slice(at, end));
      tokens.push({ start: at, end, text: word.text, word });
    }
    at = end > at ? end : at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  }
  return tokens;
}
