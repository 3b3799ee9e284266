import { Behind } from './around.ts';

/** A number as written, in digits or words, or a vague amount such as "dozens". Offsets are into the text. */
export interface Numeral {
  start: number;
  end: number;
  low: number;
  high: number;
  form: 'digits' | 'words' | 'vague';
  /** The wording is round by nature ("a dozen", "hundreds"). */
  approximate: boolean;
  /** A bare whole number in digits, without separators or scale: what a name or a year can be. */
  plain: boolean;
  /** What its scale words multiply by: a million in "2.5 million", a hundred in "three hundred"; else 1. */
  scale: number;
}

export const ONES: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * (i + 2)]),
);
/** Words that multiply a whole group before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const FACTORS: ReadonlyMap<string, number> = new Map([...SCALES, ['hundred', 100], ['dozen', 12]]);

const PARTS: Record<string, number> = {
  half: 0.5,
  quarter: 0.25,
  third: 1 / 3,
  fifth: 0.2,
  tenth: 0.1,
  'two thirds': 2 / 3,
  'three quarters': 0.75,
};
/** "and a half" behind a number; `part` is the word for it. */
export const AND_PART = new Behind(
  'a',
  /[ -]and[ -](?:an?[ -]|one[ -])?(?<part>half|quarter|third|three[ -]quarters|two[ -]thirds)\b/iy,
);

/** What a scale word, a hundred or a dozen multiplies by. */
export function factorOf(word: string): number {
  return FACTORS.get(word.toLowerCase())!;
}

/** The share that a fraction word stands for. */
export function partOf(word: string): number {
  return PARTS[word.toLowerCase().replace('-', ' ')]!;
}

/** A product without the noise of binary fractions. */
export function scaled(value: number, factor: number): number {
  const product = value * factor;
  return Number.isInteger(product) && Math.abs(product) < 1e12
    ? product || 0
    : Number(product.toPrecision(12));
}
