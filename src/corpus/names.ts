import { createHash } from 'node:crypto';
import type { Phrase } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { ENDINGS, isArticle } from './formats/index.ts';

/** The longest name that a file which is handed in may have, in characters. */
const LONGEST = 120;

/** Control characters, line breaks, and what turns the direction of writing: in a name they hide what it is. */
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A name as it can be shown: what is hidden in it as U+FFFD, and cut when it is very long. */
export function shownName(name: string): string {
  const shown = name.toWellFormed().replace(HIDDEN, '\ufffd');
  return shown.length <= 2 * LONGEST ? shown : `${shown.slice(0, LONGEST).toWellFormed()}…`;
}

/** Whether a name holds characters that hide what it is. */
export const hidesCharacters = (name: string): boolean => name.search(HIDDEN) >= 0;

/** Checks the name of a file that somebody hands in. Throws a Mistake that says what is wrong with it. */
export function checkName(name: string): void {
  const shown = shownName(name);
  const wrong = (what: Phrase): Mistake => new Mistake(phrase('renameFile', shown, what));
  if (name.length === 0) throw new Mistake(phrase('fileWithoutName', ENDINGS));
  if (hidesCharacters(name)) throw wrong(phrase('nameWithControls'));
  if (/[/\\]/.test(name)) throw wrong(phrase('nameWithPath'));
  if (name.includes('..')) throw wrong(phrase('nameWithTwoDots'));
  if (name.startsWith('.')) throw wrong(phrase('nameWithDotFirst'));
  if (name.length > LONGEST) throw wrong(phrase('nameTooLong', LONGEST));
  if (!isArticle(name)) throw new Mistake(phrase('fileOfOtherEnding', shown, ENDINGS));
}

const KEY = 10;

/** A short key of a file name: the first ten hexadecimal digits of its SHA-256. */
export function fileKey(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, KEY);
}
