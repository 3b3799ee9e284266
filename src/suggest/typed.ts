import { isOneSlip } from '../language/slips.ts';
import { isStopWord, words } from '../language/words.ts';
import { areWithin } from '../search/spelling.ts';

/** From this length on a typed word may hold one typing error, from the other on two. */
export const ONE_SLIP_LENGTH = 4;
const TWO_SLIPS_LENGTH = 9;
/** So many letters may have to be added, left out or replaced between a typed word and one that is looked at for it. */
export const MOST_EDITS = 2;

/** Words that say that a figure is asked for, and not of what. */
const ASKING = /^(?:count|counts|number|numbers|total|figure|figures)$/;

/** What of a typed text is looked for: the words that say something, the last one perhaps unfinished. */
export function tellingWords(typed: string): string[] {
  const all = words(typed).map((t) => t.text);
  const telling = all.filter((word, i) => i === all.length - 1 || !isStopWord(word));
  const things = telling.filter((word) => !ASKING.test(word));
  return [...new Set(things.length > 0 ? things : telling)];
}

/** Every word as it is typed, also those that carry no meaning of their own. */
export const everyWord = (typed: string): string[] => [...new Set(words(typed).map((t) => t.text))];

/** Whether a word of the corpus, not more than two slips from a typed one, is what was meant by it. */
export function isMeant(word: string, typed: string): boolean {
  return word.startsWith(typed) || isOneSlip(word, typed) || typed.length >= TWO_SLIPS_LENGTH;
}

/** Whether a word of the corpus stands for a typed one: it is the same, begins with one that is unfinished, or differs by slips. */
export function standsFor(word: string, typed: string, isUnfinished: boolean): boolean {
  if (word === typed || (isUnfinished && word.startsWith(typed))) return true;
  return typed.length >= ONE_SLIP_LENGTH && isMeant(word, typed) && areWithin(word, typed, MOST_EDITS);
}
