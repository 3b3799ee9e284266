import type { Amount, Sentence } from './amount.ts';
import { Behind } from './around.ts';
import { dayAfter, isDay, iso, monthOf, type When, weekdayOf, yearOf } from './calendar.ts';
import type { AmountReader, Found, WordReader } from './found.ts';
import { ordinalOf } from './rank.ts';
import { digitsEnd, here, lead } from './text.ts';
import { isAhead, weekdayDateAt } from './weekday.ts';
import { isNoYear } from './year.ts';

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const YEAR = '(1[0-9]\\d\\d|20\\d\\d)(?![\\d,]*\\d|\\.\\d|-\\d{3})';
const DAY_BEHIND =
  /\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[,.]\d{3}|[.:]\d|[ -]?(?:a\.?m|p\.?m|percent|million|billion)\b)(?:(?: ?[-\u2013] ?| to | and )(\d{1,2})(?:st|nd|rd|th)?(?![\d,:.]\d|[\d%]| ?[ap]\.?m))?/iy;
const YEAR_BEHIND = new RegExp(`\\.?,? (?:of |in )?${YEAR}`, 'y');
const YEAR_OF_RANGE = new RegExp(
  ` ?(?:and|to|until|through|or|[-\u2013]) ?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?,? ${YEAR}`,
  'iy',
);
const OF_MONTH = new RegExp(` of ${MONTH}`, 'y');
const DAY_MONTH = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?(?:(?: ?[-\u2013] ?| to | and )(\\d{1,2})(?:st|nd|rd|th)?)?(?: of)? ${MONTH}`,
  'iy',
);
const ISO = /(\d{4})-(\d\d)-(\d\d)(?!\d)/y;
const NUMERIC = /(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/y;
const YEARS = /(1[0-9]\d\d|20\d\d)(?:\s?[-\u2013/]\s?(\d{4}|\d{2})(?!\d)| to (\d{4})(?!\d))?(?!-\d{3})/y;
const DECADE = /(\d{3}0)['\u2019]?s\b/y;
const SHORT_DECADE = /['\u2019](\d0)s\b/y;
const PART_OF =
  /(?:\b(?:early|late|mid)(?: in|[- ])|\b(?:spring|summer|autumn|fall|winter|beginning|start|middle|end|(?:first|second|third|fourth|last) (?:half|quarter))(?: of| in)?(?: the)? )$/i;
const BETWEEN = /\b(?:between|from) $/i;
const AND_YEAR = new RegExp(` (?:and|to|until) ${YEAR}`, 'y');
const WHICH = /\b(last|next) $/i;
const VERB = /^(?:may|mar|march)$/;
const MONTH_CUE =
  /\b(?:in|since|by|until|till|last|next|this|early|late|mid|of|during|from|to|through|before|after|for|and|between)[ -]$/i;

function date(start: number, end: number, low: string, high = low): Found {
  return { start, end, quantity: { kind: 'date', low, high, unit: null, approximate: false, per: null } };
}

/** Takes "early", "spring of" and the like before a month or year into the date's words; its precision stays. */
function startOf(text: string, at: number): number {
  const part = PART_OF.exec(lead(text, at, 26));
  return part ? at - part[0].length : at;
}

/** The year that stands behind a month or behind the end of its range, else the one that its words mean. */
function yearOfMonth(
  { text, published }: Sentence,
  start: number,
  end: number,
  month: number,
  day: number | null,
): { year: number | null; end: number } {
  const behind = here(YEAR_BEHIND, text, end);
  if (behind) return { year: Number(behind[1]), end: end + behind[0].length };
  const range = here(YEAR_OF_RANGE, text, end);
  if (range) return { year: Number(range[2]) - (month > monthOf(range[1]!) ? 1 : 0), end };
  const which = WHICH.exec(lead(text, start, 6))?.[1]?.toLowerCase() as When | undefined;
  return { year: yearOf(published, month, day, which ?? (isAhead(text, start) ? 'ahead' : 'near')), end };
}

function dayOfMonth(
  sentence: Sentence,
  start: number,
  end: number,
  month: number,
  first: number,
  last = first,
): Found | null {
  const { year, end: yearEnd } = yearOfMonth(sentence, start, end, month, first);
  if (!isDay(year, month, first) || !isDay(year, month, last) || last < first) return null;
  return date(start, yearEnd, iso(year, month, first), iso(year, month, last));
}

/** What stands straight before no date. */
const NOT_BEFORE = /[\d$€£¥.,]$/;
/** What can stand behind the digits of a day: a slash or stop, its ordinal's ending, a range, "of", a month. */
const DAY_GOES_ON = new Behind('/.snrta-0123456789ojfmd', /(?:)/iy);

/** Years, decades, and dates that begin with a digit: 2025-03-26, 26 March 2025, 26/03/2025. */
export const readDate: AmountReader = (sentence, amount) => {
  const { text } = sentence;
  const { start } = amount;
  if (amount.form !== 'digits') return null;
  const digits = digitsEnd(text, start);
  const length = digits - start;
  const isYear = length >= 4 && (text[start] === '1' || text[start] === '2');
  if (!isYear && length > 2 && length !== 4) return null;
  if (!isYear && length < 3 && !DAY_GOES_ON.at(text, digits)) return null;
  if (NOT_BEFORE.test(lead(text, start, 1))) return null;
  const full = here(ISO, text, start);
  if (full && monthIsReal(full[2]!) && isDay(Number(full[1]), Number(full[2]), Number(full[3])))
    return date(start, start + full[0].length, full[0]);
  const numeric = here(NUMERIC, text, start);
  if (numeric) return numericDate(start, numeric);
  const dayFirst = here(DAY_MONTH, text, start);
  if (dayFirst) {
    const month = monthOf(dayFirst[3]!);
    const end = start + dayFirst[0].replace(/\.$/, '').length;
    if (VERB.test(dayFirst[3]!)) return null;
    return dayOfMonth(sentence, start, end, month, Number(dayFirst[1]), Number(dayFirst[2] ?? dayFirst[1]));
  }
  const decade = here(DECADE, text, start);
  if (decade)
    return date(startOf(text, start), start + decade[0].length, decade[1]!, String(Number(decade[1]) + 9));
  return yearAt(sentence, amount);
};

function monthIsReal(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

/** A date in figures, when only one order of day and month is possible; else the year alone. */
function numericDate(start: number, [whole, a, b, year]: RegExpExecArray): Found | null {
  const [x, y, z] = [Number(a), Number(b), Number(year)];
  const [month, day] = x > 12 ? [y, x] : y > 12 ? [x, y] : x === y ? [x, y] : [0, 0];
  if (month === 0) return date(start, start + whole.length, String(z));
  return month <= 12 && isDay(z, month, day) ? date(start, start + whole.length, iso(z, month, day)) : null;
}

function yearAt(sentence: Sentence, amount: Amount): Found | null {
  const { text } = sentence;
  const { start } = amount;
  const years = here(YEARS, text, start);
  if (!years) return null;
  const [whole, first = '', short, to] = years;
  const last = to ?? (short?.length === 2 ? first.slice(0, 2) + short : short);
  const ranges = last !== undefined && (last > first || to === undefined);
  const end = start + (ranges ? whole.length : first.length);
  if (!last && !amount.plain && !amount.range) return null;
  if (/[\p{L}\d]/u.test(text[end] ?? '') || (short?.length !== 4 && isNoYear(sentence, start, end)))
    return null;
  if (ranges) return last > first ? date(start, end, first, last) : null;
  const and = BETWEEN.test(lead(text, start, 9)) ? here(AND_YEAR, text, end) : null;
  if (and && and[1]! > first) return date(start, end + and[0].length, first, and[1]!);
  return date(startOf(text, start), end, first);
}

/** Dates that begin with a word: a month, a weekday, "the first of May", today, yesterday, tomorrow. */
export const readDateWord: WordReader = (sentence, at, word) => {
  const { text, published } = sentence;
  const end = at + word.length;
  const month = monthOf(word);
  if (month > 0) return monthAt(sentence, at, end, month, word);
  if (weekdayOf(word) >= 0) {
    const which = WHICH.exec(lead(text, at, 6));
    const value = weekdayDateAt(sentence, at, word);
    return value ? date(at - (which?.[0].length ?? 0), end, value) : null;
  }
  const day = ordinalOf(word);
  if (day) {
    const of = here(OF_MONTH, text, end);
    return of && dayOfMonth(sentence, at, end + of[0].replace(/\.$/, '').length, monthOf(of[1]!), day);
  }
  const days = { today: 0, yesterday: -1, tomorrow: 1 }[word];
  const value = days === undefined ? null : dayAfter(published, days);
  return value ? date(at, end, value) : null;
};

function monthAt(sentence: Sentence, at: number, nameEnd: number, month: number, word: string): Found | null {
  const { text } = sentence;
  const capital = /\p{Lu}/u.test(text[at]!);
  const end = text[nameEnd] === '.' && word.length < 5 ? nameEnd + 1 : nameEnd;
  if (capital || (word.length > 3 && !VERB.test(word))) {
    const day = here(DAY_BEHIND, text, end);
    const found =
      day && dayOfMonth(sentence, at, end + day[0].length, month, Number(day[1]), Number(day[2] ?? day[1]));
    if (found) return found;
    const year = here(YEAR_BEHIND, text, end);
    if (year) return date(startOf(text, at), end + year[0].length, iso(Number(year[1]), month));
  }
  if (!capital || (word.length <= 3 && month !== 5) || !MONTH_CUE.test(lead(text, at, 9))) return null;
  if (here(/ \p{Lu}/uy, text, end) && /^(?:may|march|april|june|august)$/.test(word)) return null;
  const { year } = yearOfMonth(sentence, at, nameEnd, month, null);
  return date(startOf(text, at), nameEnd, iso(year, month));
}

/** A decade without its century, "the '90s"; `at` is the apostrophe. */
export function shortDecadeAt(text: string, at: number): Found | null {
  const decade = here(SHORT_DECADE, text, at);
  if (!decade) return null;
  const century = Number(decade[1]) <= 20 ? 2000 : 1900;
  const first = century + Number(decade[1]);
  return date(at, at + decade[0].length, String(first), String(first + 9));
}
