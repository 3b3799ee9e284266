import { Behind } from './around.ts';
import { factorOf, type Numeral } from './number.ts';
import { articleBefore } from './text.ts';

/** Plural amounts and the interval that they stand for, by newsroom usage: dozens are fewer than a hundred. */
const PLURALS: Record<string, [number, number]> = {
  tens: [20, 99],
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2_000, 9_999],
  millions: [2e6, 9_999_999],
  billions: [2e9, 9_999_999_999],
};
const TENFOLD: Record<string, number> = { tens: 10, dozens: 10, scores: 10, hundreds: 100, thousands: 1e3 };

const PLURAL = new Behind(
  'tdshmb',
  /\b(tens|dozens|scores|hundreds|thousands|millions|billions)(?:\s+(?:and|upon)\s+\1)?(?:\s+of\s+(thousand|million|billion|trillion)s)?\b/iy,
);
const SOME = new Behind(
  'sfhc',
  /\b(several|few|handful|couple)(\s+of)?(?:\s+(dozen|hundred|thousand|million|billion)s?)?\b/iy,
);

function vague(start: number, end: number, low: number, high: number): Numeral {
  return { start, end, low, high, form: 'vague', approximate: true, plain: false, scale: 1 };
}

function pluralAt(at: number, [whole, word, of]: RegExpExecArray): Numeral | null {
  const first = word!.toLowerCase();
  const end = at + whole.length;
  if (of) {
    const low = 2 * (TENFOLD[first] ?? 0) * factorOf(of);
    return low ? vague(at, end, low, 5 * low - 1) : null;
  }
  const range = PLURALS[first];
  return range ? vague(at, end, range[0], range[1]) : null;
}

/** Reads a vague amount: dozens, tens of thousands, several hundred, a handful of, a couple of. */
export function vagueAt(text: string, at: number): Numeral | null {
  const plural = PLURAL.at(text, at);
  if (plural) return pluralAt(at, plural);
  const some = SOME.at(text, at);
  if (!some) return null;
  const [whole, of, scale] = [some[0], some[2], some[3]?.toLowerCase()];
  const word = some[1]!.toLowerCase();
  const article = word === 'several' ? 0 : articleBefore(text, at);
  if (!article && word !== 'several' && !(word === 'couple' && of)) return null;
  if (word === 'few' && of && !scale) return null;
  if ((word === 'couple' || word === 'handful') && !of && !scale) return null;
  const factor = scale ? factorOf(scale) : 1;
  const end = at + (scale ? whole.length : whole.length - (of?.length ?? 0));
  if (word === 'couple') return { ...vague(at - article, end, 2 * factor, 2 * factor), form: 'words' };
  const high = factor <= 12 ? 9 * factor : 10 * factor - 1;
  return vague(at - article, end, 3 * factor, high);
}

/** The folded words at which a vague amount can start. */
export const VAGUE_WORDS: readonly string[] = [
  ...Object.keys(PLURALS),
  'several',
  'few',
  'handful',
  'couple',
];
