import { CALENDAR } from '../ask/story.ts';
import { family } from '../language/families.ts';
import { isStopWord, words } from '../language/words.ts';

/** What turns a statement into its contrary. */
const NEGATED =
  /\b(?:not|never|no longer|neither|nobody|no one|nothing|without|cannot|false(?:ly)?|untrue|hoax|debunked|denie[ds]|deny|denying|refused? to|failed to|fails to)\b|n['’]t\b|^no\b/i;
/** Capitalised words in a row are one name. */
const NAME = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)*/gu;

/** Whether a clause says that something is not so. */
export const isNegated = (clause: string): boolean => NEGATED.test(clause);

/** The clause of a sentence around a place: up to the nearest marks. */
export function clauseAround(sentence: string, at: number): string {
  const before = sentence.slice(0, at).search(/(?<![^,;:.()—–])[^,;:.()—–]*$/);
  const behind = sentence.slice(at).search(/[;:()—–]|,(?= )|\.(?= |$)/);
  return sentence.slice(Math.max(0, before), behind < 0 ? sentence.length : at + behind);
}

/** The last words of the names in a text; days, months and what only begins a sentence name nobody. */
const namesIn = (text: string): string[] =>
  (text.match(NAME) ?? [])
    .map((n) => words(n).at(-1)?.text ?? '')
    .filter((n) => n !== '' && !isStopWord(n) && !CALENDAR.has(family(n)));

/**
 * Whether a sentence has the names of a claim in another order: "the city paid the state" where "the state paid the
 * city" is claimed. A passive has them so too, and is not told apart.
 */
export function areNamesTurned(claim: string, sentence: string): boolean {
  const there = namesIn(sentence);
  const wanted = [...new Set(namesIn(claim))].filter((n) => there.includes(n));
  if (wanted.length < 2) return false;
  const places = wanted.map((n) => there.indexOf(n));
  const last = wanted.map((n) => there.lastIndexOf(n));
  // Names that are said again may stand in either order.
  return places.every((p, i) => p === last[i]) && places.every((p, i) => i === 0 || p < places[i - 1]!);
}
