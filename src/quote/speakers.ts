import type { QuoteOccurrence, QuoteStatus } from '../domain.ts';
import { wordsOf } from './tokens.ts';

/** Titles and offices, which are no part of a name. */
const TITLE =
  /^(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady|the|president|prime|minister|secretary|governor|gov|senator|sen|rep|mayor|judge|justice|chief|general|gen|colonel|col|captain|capt|sheriff|king|queen|prince|princess|pope|bishop|chancellor|chairman|chairwoman|director|spokesman|spokeswoman|spokesperson)$/;

/** Whether a folded word is a title or an office. */
export const isTitle = (word: string): boolean => TITLE.test(word);

/** The capitalised words of a name without titles, folded. */
export function partsOf(name: string): string[] {
  return [
    ...name
      .normalize('NFD')
      .replace(/\p{M}|[’']s\b/gu, '')
      .matchAll(/\p{Lu}[\p{L}-]+/gu),
  ]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !isTitle(word));
}

/** Whether two names may mean one person: "Lind" and "Mayor Ann Lind", not "Ann Lind" and "Bo Lind". */
function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.length === 0 || b.length === 0) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((part) => long.includes(part))) return true;
  // Offices and first names stand before the last: "Minister Lind", "Ann Lind"; two first names are two people.
  return a.at(-1) === b.at(-1) && !(a.length === 2 && b.length === 2);
}

/** Whether a name that both give says that two speakers are one; a description alone does not. */
export function shareName(one: string | null, other: string | null): boolean {
  return (
    one !== null &&
    other !== null &&
    partsOf(one).length > 0 &&
    partsOf(other).length > 0 &&
    mayBeOne(one, other)
  );
}

/** Somebody by office or part in the story: "the union's leader", "a neighbour". */
const DESCRIPTION = /^(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne)\s|['’]s \p{Ll}/u;

/** Whether two speakers are named, not described, and cannot be one person. */
export function areApart(one: string | null, other: string | null): boolean {
  const isName = (name: string | null): name is string => name !== null && !DESCRIPTION.test(name);
  return isName(one) && isName(other) && !mayBeOne(one, other);
}

/** The words of a speaker as asked for by which theirs is found: without titles, where there is more than titles. */
export function namesIn(asked: string): string[] {
  const parts = wordsOf(asked).map((w) => w.text);
  const names = parts.filter((part) => !isTitle(part));
  return names.length > 0 ? names : parts.filter((part) => part !== 'the');
}

/** The words by one of which a speaker is asked for. */
export function speakerWords(speaker: string | null): string[] {
  return speaker === null ? [] : [...wordsOf(speaker).map((w) => w.text), ...partsOf(speaker)];
}

/** Whether a quotation is given to the speaker asked for; the asked name may be a part of it, in any case. */
export function isBy(speaker: string | null, asked: string): boolean {
  if (speaker === null) return false;
  const names = namesIn(asked);
  if (names.length === 0) return false;
  const own = partsOf(speaker);
  // "Ann Tamm" is asked for, and the article has "Tamm".
  if (own.length > 0 && own.every((part) => names.includes(part))) return true;
  const words = wordsOf(speaker).map((w) => w.text);
  return names.every((part) => words.includes(part));
}

const SAME_WORDS: readonly QuoteStatus[] = ['exact', 'punctuation', 'cut'];

/** Whether an article gives the words asked for themselves, perhaps among others. */
export function givesSameWords({ status, extent }: Pick<QuoteOccurrence, 'status' | 'extent'>): boolean {
  return extent !== 'less' && SAME_WORDS.includes(status);
}

/** The people to whom the same words are given, when they cannot all be one. */
export function differentSpeakers(occurrences: readonly QuoteOccurrence[]): string[] {
  const apart: string[] = [];
  for (const occurrence of occurrences) {
    const { speaker, named } = occurrence;
    if (speaker === null || !named || !givesSameWords(occurrence)) continue;
    if (apart.every((other) => !mayBeOne(speaker, other))) apart.push(speaker);
  }
  return apart.length > 1 ? apart : [];
}
