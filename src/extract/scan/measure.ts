import type { Amount } from './amount.ts';
import { BehindWord } from './around.ts';
import { type AmountReader, type Found, found, type WordReader } from './found.ts';
import { articleBefore, here, wordEnd } from './text.ts';
import { UNIT_NAMES } from './unit-names.ts';

/** Symbols that are told from words and initials by their capitals, and those that must touch their number. */
const GLUED_ONLY = new Set(['C', 'F', 'g', 'in']);
const NEEDS_MORE = new Set(['t', 'L']);
const BLANK = '[ -]';
const NAMED = [...UNIT_NAMES.keys()]
  .filter((name) => !NEEDS_MORE.has(name))
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('/', '\\/').replace(/^sq /, 'sq\\.? ').replaceAll(' ', BLANK))
  .join('|');
const UNIT = new BehindWord(
  [...UNIT_NAMES.keys(), 'of'].map((name) => name.replace(/[^a-z].*/i, '')).filter(Boolean),
  new RegExp(`([ -]?)(?:(?<=s )of )?(${NAMED})(?![\\p{L}\\d]|-old)`, 'iuy'),
);
/** The first words of all names; one with an accent of its own behind its letters is another word. */
const FIRST_WORDS = new Set(
  [...UNIT_NAMES.keys(), 'of'].map((name) => name.slice(0, wordEnd(name, 0)).toLowerCase()),
);
const INCHES = / ?(\d{1,2}) ?(?:in|inches)\b|-(\d{1,2})\b/y;
const SINGLE =
  / (?:away|long|wide|deep|high|tall|thick|from|north|south|east|west|off|offshore|inland|up|down|below|above)\b/y;

function unitOf(written: string): string | undefined {
  const plain = written.replace(/^sq\. /i, 'sq ');
  const spaced = plain.replaceAll('-', ' ');
  return (
    UNIT_NAMES.get(plain) ??
    UNIT_NAMES.get(plain.toLowerCase()) ??
    UNIT_NAMES.get(spaced) ??
    UNIT_NAMES.get(spaced.toLowerCase())
  );
}

/** The unit behind a number. A symbol of one or two letters is written as it is, and not behind a word. */
function unitBehind(text: string, { end, form }: Amount): { name: string; end: number } | null {
  const unit = UNIT.at(text, end);
  const at = text[end] === ' ' || text[end] === '-' ? end + 1 : end;
  if (!unit || !FIRST_WORDS.has(text.slice(at, wordEnd(text, at)).toLowerCase())) return null;
  const [whole, gap, written] = [unit[0], unit[1]!, unit[2]!];
  if (form === 'words' && written.length < 3) return null;
  if (written.length <= 2 && (!UNIT_NAMES.has(written) || (written.length === 1 && gap === '-'))) return null;
  if (gap !== '' && GLUED_ONLY.has(written)) return null;
  const name = unitOf(written);
  return name ? { name, end: end + whole.length } : null;
}

/** Feet with the inches behind them: 10ft 6in, 6-foot-2. */
function withInches(text: string, amount: Amount, end: number): Found | null {
  const inches = amount.low === amount.high ? here(INCHES, text, end) : null;
  if (!inches) return null;
  const value = Number((amount.low + Number(inches[1] ?? inches[2]) / 12).toPrecision(6));
  return found({ ...amount, low: value, high: value }, 'measure', 'ft', amount.start, end + inches[0].length);
}

/** Measures with their unit: 26-acre, five miles, 10ft 6in, 120 km/h. */
export const readMeasure: AmountReader = ({ text }, amount) => {
  const unit = unitBehind(text, amount);
  if (!unit) return null;
  const inches = unit.name === 'ft' ? withInches(text, amount, unit.end) : null;
  return inches ?? found(amount, 'measure', unit.name, amount.start, unit.end);
};

/** One of a unit of length: a mile away. `word` is in lower case. */
export const readMeasureWord: WordReader = ({ text }, at, word) => {
  const article = MEASURE_WORDS.includes(word) ? articleBefore(text, at) : 0;
  const end = at + word.length;
  if (!article || !here(SINGLE, text, end)) return null;
  const unit = UNIT_NAMES.get(word)!;
  return {
    start: at - article,
    end,
    quantity: { kind: 'measure', low: 1, high: 1, unit, approximate: false, per: null },
  };
};

/** The words that such a measure begins with. */
export const MEASURE_WORDS: readonly string[] = [
  'mile',
  'kilometre',
  'kilometer',
  'metre',
  'meter',
  'foot',
  'inch',
];
