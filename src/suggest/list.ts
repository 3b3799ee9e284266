import { isOneSlip } from '../language/slips.ts';
import { words } from '../language/words.ts';

/** From this length on a typed word may hold a typing error. */
const SLIP_LENGTH = 4;

/** A text with case, accents and marks folded. */
const folded = (text: string): string =>
  words(text)
    .map((t) => t.text)
    .join(' ');

/**
 * What of a short list fits a text that is being typed, in the order of the list: first what begins with it, then what
 * holds it, then what has words that begin as the typed ones do. Only where there is none, what has them but for a typing
 * error. `textsOf` gives what an item may be found by, its name first.
 */
export function fitting<T>(items: readonly T[], typed: string, textsOf: (item: T) => string[]): T[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [...items];
  const tokens = words(typed).map((t) => t.text);
  const hasWords = (item: T, has: (word: string, typed: string) => boolean): boolean => {
    const own = words(textsOf(item).join(' ')).map((t) => t.text);
    return tokens.length > 0 && tokens.every((typed) => own.some((word) => has(word, typed)));
  };
  const begins = (word: string, typed: string): boolean => word.startsWith(typed);
  const tiers: ((item: T) => boolean)[] = [
    (item) => textsOf(item)[0]!.toLowerCase().startsWith(wanted),
    (item) => textsOf(item).some((text) => text.toLowerCase().includes(wanted)),
    (item) => tokens.length > 0 && folded(textsOf(item).join(' ')).includes(tokens.join(' ')),
    (item) => hasWords(item, begins),
  ];
  const found = new Set<T>();
  for (const fits of tiers) for (const item of items) if (fits(item)) found.add(item);
  if (found.size > 0) return [...found];
  const slips = (word: string, typed: string): boolean =>
    begins(word, typed) || (typed.length >= SLIP_LENGTH && isOneSlip(word, typed));
  return items.filter((item) => hasWords(item, slips));
}
