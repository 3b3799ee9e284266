import { codeAt, isDigit } from '../../language/letters.ts';
import { remembered } from '../../language/memo.ts';
import { TRIGGERS } from './kinds.ts';
import { isLetter, wordEnd } from './text.ts';

/** A place at which a figure can start: a run of digits, or a word that begins figures, in lower case. */
export interface Step {
  at: number;
  end: number;
  word: string | null;
}

const JOINTS = ".,:'\u2019\u00a0\u2009\u202f";
const A = 97;

/** For each first letter, a bit for every length that a trigger has: tells most words apart without reading them. */
const LENGTHS = new Uint32Array(26);
/** The same for every second letter. */
const SECONDS = new Uint32Array(26);
for (const word of TRIGGERS) {
  LENGTHS[word.charCodeAt(0) - A]! |= 1 << word.length;
  SECONDS[word.charCodeAt(0) - A]! |= 1 << (word.charCodeAt(1) - A);
}

/** Whether a trigger that begins with the letter at `at` may go on with the one behind it; true beyond ASCII. */
function isSecond(text: string, at: number): boolean {
  const code = codeAt(text, at + 1);
  return code > 127 || (SECONDS[(codeAt(text, at) | 32) - A]! & (1 << ((code | 32) - A))) !== 0;
}

/** The word in lower case where a figure can start with it; else empty. */
const triggerOf = remembered((word) => {
  const folded = word.toLowerCase();
  return TRIGGERS.has(folded) ? folded : '';
});

/** The end of the digits that go on at `at`, over the signs that part and group them: 1,240,000, 12:30, 3.4. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  for (let p = at; p < text.length; p++) {
    if (isDigit(codeAt(text, p))) end = p + 1;
    else if (!JOINTS.includes(text[p]!)) break;
  }
  return end;
}

/** The first place from `from` on at which a figure can start; what a word or number has left at `from` is skipped. */
export function nextStep(text: string, from: number): Step | null {
  let at = from;
  if (at > 0) at = isDigit(codeAt(text, at - 1)) ? digitsEnd(text, at) : at;
  if (at > 0 && isLetter(text, at - 1)) at = wordEnd(text, at);
  while (at < text.length) {
    const code = codeAt(text, at);
    if (isDigit(code)) return { at, end: digitsEnd(text, at), word: null };
    if (!isLetter(text, at)) {
      at++;
      continue;
    }
    const end = wordEnd(text, at + 1);
    const lengths = LENGTHS[(code | 32) - A];
    if (lengths && end - at < 32 && lengths & (1 << (end - at)) && isSecond(text, at)) {
      const word = triggerOf(text.slice(at, end));
      if (word !== '') return { at, end, word };
    }
    at = end;
  }
  return null;
}
