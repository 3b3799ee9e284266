import { byText } from '../order.ts';
import type { Offer, Ranked } from './offer.ts';

/** So many of each kind stand ready for an empty text. */
export const MOST_READY = 200;
/** How much more is worth what begins with the typed text, what holds it, and what has one more of its words. */
export const BEGINS = 4;
const HOLDS = 2;
export const MATCHED = 100;

/** In what order a typed text is looked for: all of its words, all of them but for slips, some of them. */
export const ROUNDS = [
  { combineWith: 'AND', fuzzy: false },
  { combineWith: 'AND', fuzzy: true },
  { combineWith: 'OR', fuzzy: true },
] as const;

/** How far a wording goes before others that has so many of the typed words; `start` is what is typed, in small letters. */
export function rankOf(
  { worth }: Pick<Offer, 'worth'>,
  wording: string,
  start: string,
  matched: number,
): number {
  const at = wording.toLowerCase().indexOf(start);
  return worth * (at === 0 ? BEGINS : at > 0 ? HOLDS : 1) * MATCHED ** matched;
}

/** The most useful first. */
export const byRank = (a: Ranked, b: Ranked): number => b.rank - a.rank || byText(a.entry.key, b.entry.key);

/** Of two wordings of one entry the one that fits better first, then the more common, then the shorter. */
export const byWording = (a: Ranked, b: Ranked): number =>
  b.rank - a.rank ||
  b.entry.timesOf(b.wording) - a.entry.timesOf(a.wording) ||
  a.wording.length - b.wording.length ||
  byText(a.wording, b.wording);

const capitals = (text: string): number => text.replace(/\P{Lu}/gu, '').length;

/** The more common wording first; of several the one with the fewest capitals, then the shortest. */
export const byUse = ([a, n]: readonly [string, number], [b, m]: readonly [string, number]): number =>
  m - n || capitals(a) - capitals(b) || a.length - b.length || byText(a, b);
