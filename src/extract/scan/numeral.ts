import { digitsAt } from './digits.ts';
import { fractionAt } from './fraction.ts';
import { type Numeral, ONES, SCALES, TENS } from './number.ts';
import { VAGUE_WORDS, vagueAt } from './vague.ts';
import { wordsAt } from './words.ts';

/** Reads the number that starts at `at`; an article before it ("a dozen") is taken in. Null when there is none. */
export function numeralAt(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return digitsAt(text, at);
  return vagueAt(text, at) ?? fractionAt(text, at) ?? wordsAt(text, at);
}

/** The folded words at which a number can start. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...VAGUE_WORDS,
  'hundred',
  'dozen',
  'half',
]);
