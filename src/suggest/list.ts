import { isOneSlip } from '../language/slips.ts';
import { words } from '../language/words.ts';

/** From this length on a typed word may hold a typing error. */
export const SLIP_LENGTH = 4;
/** How well something fits, the best first: it begins with what is typed, it holds that, or its words, or begins of them, or slips of them. */
export const TIERS = { begins: 0, holds: 1, holdsWords: 2, hasWords: 3, hasSlips: 4 };

/** Something that fits, and how well, as `TIERS` numbers it. */
export interface Fit<T> {
  item: T;
  tier: number;
}

/** What something may be found by, its name first, read once for all that is typed. */
export interface Readings {
  lower: readonly string[];
  words: readonly string[];
  /** With case, accents and marks folded. */
  folded: string;
}

export const foldedWords = (text: string): string[] => words(text).map((t) => t.text);

/** Reads what something may be found by, its name first. */
export function readingsOf(texts: readonly string[]): Readings {
  const own = foldedWords(texts.join(' '));
  return { lower: texts.map((text) => text.toLowerCase()), words: own, folded: own.join(' ') };
}

/**
 * What of a short list fits a text that is being typed, in the order of the list: first what begins with it, then what
 * holds it, then what has words that begin as the typed ones do. Only where there is none, what has them but for a typing
 * error.
 */
export function fits<T>(items: readonly T[], typed: string, readingsOf: (item: T) => Readings): Fit<T>[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return items.map((item) => ({ item, tier: TIERS.begins }));
  const tokens = foldedWords(typed);
  const together = tokens.join(' ');
  const hasWords = ({ words }: Readings, has: (word: string, typed: string) => boolean): boolean =>
    tokens.length > 0 && tokens.every((typed) => words.some((word) => has(word, typed)));
  const begins = (word: string, typed: string): boolean => word.startsWith(typed);
  const tierOf = (own: Readings): number | null => {
    if (own.lower[0]!.startsWith(wanted)) return TIERS.begins;
    if (own.lower.some((text) => text.includes(wanted))) return TIERS.holds;
    if (tokens.length > 0 && own.folded.includes(together)) return TIERS.holdsWords;
    return hasWords(own, begins) ? TIERS.hasWords : null;
  };
  const found = items.flatMap((item) => {
    const tier = tierOf(readingsOf(item));
    return tier === null ? [] : [{ item, tier }];
  });
  if (found.length > 0) return found.sort((a, b) => a.tier - b.tier);
  const slips = (word: string, typed: string): boolean =>
    begins(word, typed) || (typed.length >= SLIP_LENGTH && isOneSlip(word, typed));
  return items
    .filter((item) => hasWords(readingsOf(item), slips))
    .map((item) => ({ item, tier: TIERS.hasSlips }));
}

/** The same of a list that is not searched again; `textsOf` gives what an item may be found by, its name first. */
export function fitting<T>(items: readonly T[], typed: string, textsOf: (item: T) => string[]): T[] {
  return fits(items, typed, (item) => readingsOf(textsOf(item))).map(({ item }) => item);
}
