import type { Amount } from './amount.ts';
import { Behind, BehindWord } from './around.ts';
import { type AmountReader, type Found, found, type WordReader } from './found.ts';
import { numeralAt } from './numeral.ts';
import { here, lead } from './text.ts';

const UNIT = 'second|minute|hour|day|night|week|fortnight|month|year|decade|century|centurie';
const KINDS_OF_TIME =
  'more|further|additional|full|consecutive|straight|long|calendar|whole|business|working|extra|successive|flight|flying|man|class|school|teaching|credit';
const BEHIND = new BehindWord(
  ['of', 'sec', 'min', 'hr', 'yr', ...KINDS_OF_TIME.split('|'), ...UNIT.split('|')],
  new RegExp(
    `(?:[ \u00a0-]|(?= ?(?:sec|min|hr|yr)))(?:of )?(?:(?:${KINDS_OF_TIME}) )?(${UNIT})s?\\b(?!-old| old)`,
    'iy',
  ),
);
const SHORT = new Behind('smhy', / ?(secs?|mins?|hrs?|yrs?)\b/y);
const SHORTS: Record<string, string> = { sec: 'second', min: 'minute', hr: 'hour', yr: 'year' };
const LESSER = /(?:,| and|, and)? (?=\p{L}|\d)/uy;
const HOURS: Record<string, number> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  night: 24,
  week: 168,
  fortnight: 336,
  month: 730.5,
  year: 8766,
  decade: 87_660,
  century: 876_600,
};
const PARTS: Record<string, { value: number; words: RegExp }> = {
  half: {
    value: 0.5,
    words: /half(?: (?:an? )?|-)(hour|day|week|month|year|decade|century)\b(?!-old| old)/iy,
  },
  quarter: { value: 0.25, words: /quarter(?: of an? |[ -](?=century))(hour|year|century)\b(?!-old| old)/iy },
};
const AND_HALF = / and a half\b/iy;
const HYPHEN_RANGE = /- (?:to|or) /iy;
const LED =
  /\b(?:at least|more than|over|nearly|almost|about|around|roughly|up to|less than|under|just over|just under|within|close to|some|approximately|for|last(?:s|ed)?|took|takes?) an? $/i;
const ARTICLE = /(?:^|[^\p{L}])(an? )$/iu;
const SERVED = / in (?:jail|prison|custody|detention|hospital)\b| or so\b/y;
const NO_LENGTH = / of an? hour| (?:ago|earlier|before|later|time)\b|(?<=second) \p{L}|[-'\u2019]/uy;

function unitOf(word: string): string {
  const folded = word.toLowerCase();
  return folded === 'centurie' ? 'century' : (SHORTS[folded.replace(/s$/, '')] ?? folded);
}

/** "2 hours 15 minutes": the lesser unit behind the greater, as a part of it. */
function lesser(text: string, end: number, unit: string): { end: number; part: number } | null {
  const link = here(LESSER, text, end);
  const numeral = link && numeralAt(text, end + link[0].length);
  const behind =
    numeral && numeral.form !== 'vague' && (BEHIND.at(text, numeral.end) ?? SHORT.at(text, numeral.end));
  if (!behind) return null;
  const part = HOURS[unitOf(behind[1]!)]! / HOURS[unit]!;
  return part < 1 ? { end: numeral.end + behind[0].length, part: numeral.low * part } : null;
}

/** "five- to seven-year": the amount with the end of its range. */
function withRange(text: string, amount: Amount): Amount {
  const link = amount.range || text[amount.end] !== '-' ? null : here(HYPHEN_RANGE, text, amount.end);
  const last = link && numeralAt(text, amount.end + link[0].length);
  return last && last.low > amount.low ? { ...amount, range: true, high: last.high, end: last.end } : amount;
}

/** Durations, in the greatest unit that is named: 40 seconds, a two-year term, 2 hours 15 minutes. */
export const readDuration: AmountReader = ({ text }, first) => {
  const amount = withRange(text, first);
  const behind =
    BEHIND.at(text, amount.end) ?? (amount.form === 'digits' ? SHORT.at(text, amount.end) : null);
  if (!behind) return null;
  const unit = unitOf(behind[1]!);
  let end = amount.end + behind[0].length;
  const rest = amount.low === amount.high ? lesser(text, end, unit) : null;
  const half = rest ? null : here(AND_HALF, text, end);
  if (rest) end = rest.end;
  if (half) end += half[0].length;
  const more = rest?.part ?? (half ? 0.5 : 0);
  const value = Number((amount.low + more).toPrecision(8));
  return more > 0
    ? found({ ...amount, low: value, high: value }, 'duration', unit, amount.start, end)
    : found(amount, 'duration', unit, amount.start, end);
};

function duration(start: number, end: number, value: number, unit: string): Found {
  return {
    start,
    end,
    quantity: { kind: 'duration', low: value, high: value, unit, approximate: false, per: null },
  };
}

/** Durations of one unit or a part of it: half an hour, for a year, an hour and a half. `word` is in lower case. */
export const readDurationWord: WordReader = ({ text }, at, word) => {
  const part = PARTS[word];
  if (part) {
    const words = here(part.words, text, at);
    return words && duration(at, at + words[0].length, part.value, words[1]!.toLowerCase());
  }
  if (!(word in HOURS)) return null;
  const before = lead(text, at, 24);
  const article = ARTICLE.exec(before)?.[1];
  if (!article) return null;
  const end = at + word.length;
  const start = at - article.length;
  const half = here(AND_HALF, text, end);
  if (half) return duration(start, end + half[0].length, 1.5, word);
  const lasts = here(SERVED, text, end) !== null || (LED.test(before) && !here(NO_LENGTH, text, end));
  return lasts ? duration(start, end, 1, word) : null;
};

/** The words that such a duration begins with. */
export const DURATION_WORDS: readonly string[] = Object.keys(HOURS);
