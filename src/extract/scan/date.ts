import type { Amount, Sentence } from './amount.ts';
import { dayAfter, isDay, iso, monthOf, nearestYear, weekdayDate, weekdayOf } from './calendar.ts';
import type { AmountReader, Found, WordReader } from './found.ts';
import { isStatuteYear } from './names.ts';
import { here, lead } from './text.ts';

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const YEAR = '(1[0-9]\\d\\d|20\\d\\d)(?![\\d,]*\\d|\\.\\d|-\\d{3})';
const DAY_BEHIND =
  /\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[,.]\d{3}|[.:]\d|[ -]?(?:a\.?m|p\.?m|percent|million|billion)\b)(?:(?: ?[-\u2013] ?| to | and )(\d{1,2})(?:st|nd|rd|th)?(?![\d,:.]\d|[\d%]| ?[ap]\.?m))?/iy;
const YEAR_BEHIND = new RegExp(`,? (?:of |in )?${YEAR}`, 'y');
const MONTH_OF_YEAR = new RegExp(`\\.?,? (?:of |in )?${YEAR}`, 'y');
const DAY_MONTH = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?(?:(?: ?[-\u2013] ?| to | and )(\\d{1,2})(?:st|nd|rd|th)?)?(?: of)? ${MONTH}`,
  'iy',
);
const ISO = /(\d{4})-(\d\d)-(\d\d)(?!\d)/y;
const NUMERIC = /(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/y;
const YEARS = /(1[0-9]\d\d|20\d\d)(?:\s?[-\u2013/]\s?(\d{4}|\d{2})(?!\d)| to (\d{4})(?!\d))?/y;
const DECADE = /(\d{3}0)['\u2019]?s\b/y;
const SHORT_DECADE = /['\u2019](\d0)s\b/y;
const PART_OF =
  /(?:\b(?:early|late|mid)(?: in|[- ])|\b(?:spring|summer|autumn|fall|winter|beginning|start|middle|end|(?:first|second|third|fourth|last) (?:half|quarter))(?: of| in)?(?: the)? )$/i;
const NAME_BEFORE = /(?:^|[^.!?:“”"\n]\s)(\p{Lu}[\p{L}\p{M}'\u2019-]*) $/u;
const BEFORE_YEAR =
  /^(?:In|Since|By|Of|Until|Till|From|During|Before|After|For|The|This|That|Around|About|Circa|Between|And|Or|To|Early|Late|Mid|Spring|Summer|Autumn|Fall|Winter|On|At|Through|Throughout|Between|Into|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const BETWEEN = /\b(?:between|from) $/i;
const AND_YEAR = new RegExp(` (?:and|to|until) ${YEAR}`, 'y');
const COUNTED =
  /[ -](?:people|persons|men|women|children|workers|jobs|homes|houses|votes|students|patients|cases|deaths|soldiers|troops|migrants|prisoners|inmates|passengers|seats|units|pages|miles|km|acres|meters|metres|feet|tons|tonnes|dollars|euros|pounds|members|others|more|buildings|residents|families|animals|points|percent|hours)\b|%/y;
const BOUND_BEFORE =
  /\b(?:at least|more than|fewer than|less than|up to|as many as|nearly|almost|some|roughly|a total of|another) $/i;
const MONTH_CUE =
  /\b(?:in|since|by|until|till|last|next|this|early|late|mid|of|during|from|to|through|before|after|for|and|between)[ -]$/i;
const AHEAD =
  /\b(?:will|next|due|scheduled|set|expected|plan\w*|upcoming|is to|are to|was to|were to|has to|until)\b[^.;:]{0,60}$/i;

function date(start: number, end: number, low: string, high = low): Found {
  return { start, end, quantity: { kind: 'date', low, high, unit: null, approximate: false, per: null } };
}

/** Takes "early", "spring of" and the like before a month or year into the date's words; its precision stays. */
function startOf(text: string, at: number): number {
  const part = PART_OF.exec(lead(text, at, 26));
  return part ? at - part[0].length : at;
}

function dayOfMonth(
  sentence: Sentence,
  start: number,
  end: number,
  month: number,
  first: number,
  last: number | null,
): Found | null {
  const year = here(YEAR_BEHIND, sentence.text, end);
  const y = year ? Number(year[1]) : nearestYear(sentence.published, month, first);
  if (!isDay(y, month, first) || (last !== null && (!isDay(y, month, last) || last <= first))) return null;
  return date(start, end + (year?.[0].length ?? 0), iso(y, month, first), iso(y, month, last ?? first));
}

function isNameOrCount({ text, titled }: Sentence, at: number, end: number): boolean {
  if (isStatuteYear(text, at, end)) return true;
  const name = titled ? null : NAME_BEFORE.exec(lead(text, at, 32));
  if (name && !BEFORE_YEAR.test(name[1]!)) return true;
  return BOUND_BEFORE.test(lead(text, at, 18)) || here(COUNTED, text, end) !== null;
}

/** Years, decades, and dates that begin with a digit: 2025-03-26, 26 March 2025, 26/03/2025. */
export const readDate: AmountReader = (sentence, amount) => {
  const { text } = sentence;
  const { start } = amount;
  if (amount.form !== 'digits' || /[\d$€£¥.,]$/.test(lead(text, start, 1))) return null;
  const full = here(ISO, text, start);
  if (full && monthIsReal(full[2]!) && isDay(Number(full[1]), Number(full[2]), Number(full[3])))
    return date(start, start + full[0].length, full[0]);
  const numeric = here(NUMERIC, text, start);
  if (numeric) return numericDate(start, numeric);
  const dayFirst = here(DAY_MONTH, text, start);
  if (dayFirst) {
    const month = monthOf(dayFirst[3]!);
    const last = dayFirst[2] ? Number(dayFirst[2]) : null;
    const end = start + dayFirst[0].replace(/\.$/, '').length;
    if (/^(?:may|mar)$/.test(dayFirst[3]!)) return null;
    return dayOfMonth(sentence, start, end, month, Number(dayFirst[1]), last);
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
  const end = start + years[0].length;
  if (!years[2] && !years[3] && !amount.plain && !amount.range) return null;
  if (isNameOrCount(sentence, start, end) || /[\p{L}\d]/u.test(text[end] ?? '')) return null;
  const first = years[1]!;
  if (years[2] || years[3]) {
    const last = years[3] ?? (years[2]!.length === 2 ? first.slice(0, 2) + years[2] : years[2]!);
    return Number(last) > Number(first) ? date(start, end, first, last) : null;
  }
  const to = BETWEEN.test(lead(text, start, 9)) ? here(AND_YEAR, text, end) : null;
  if (to && Number(to[1]) > Number(first)) return date(start, end + to[0].length, first, to[1]!);
  return date(startOf(text, start), end, first);
}

/** Dates that begin with a word: a month, a weekday, today, yesterday, tomorrow. */
export const readDateWord: WordReader = (sentence, at, word) => {
  const { text, published } = sentence;
  const month = monthOf(word);
  if (month > 0) return monthAt(sentence, at, at + word.length, month, word);
  const day = weekdayOf(word);
  if (day >= 0) {
    if (
      !/\p{Lu}/u.test(text[at]!) ||
      here(
        /(?: \w+)?,? (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/y,
        text,
        at + word.length,
      )
    )
      return null;
    const which = /\b(last|next) $/i.exec(lead(text, at, 6));
    const ahead = which ? which[1]!.toLowerCase() === 'next' : AHEAD.test(lead(text, at, 70));
    const value = weekdayDate(published, day, ahead, which !== null);
    return value ? date(at - (which?.[0].length ?? 0), at + word.length, value) : null;
  }
  const days = { today: 0, yesterday: -1, tomorrow: 1 }[word];
  const value = days === undefined ? null : dayAfter(published, days);
  return value ? date(at, at + word.length, value) : null;
};

function monthAt(sentence: Sentence, at: number, nameEnd: number, month: number, word: string): Found | null {
  const { text, published } = sentence;
  const capital = /\p{Lu}/u.test(text[at]!);
  const end = text[nameEnd] === '.' && word.length < 5 ? nameEnd + 1 : nameEnd;
  const day = here(DAY_BEHIND, text, end);
  if (day && (capital || word.length > 3)) {
    const found = dayOfMonth(
      sentence,
      at,
      end + day[0].length,
      month,
      Number(day[1]),
      day[2] ? Number(day[2]) : null,
    );
    if (found) return found;
  }
  const year = here(MONTH_OF_YEAR, text, end);
  if (year && (capital || word.length > 3))
    return date(startOf(text, at), end + year[0].length, iso(Number(year[1]), month));
  if (!capital || (word.length <= 3 && month !== 5) || !MONTH_CUE.test(lead(text, at, 9))) return null;
  if (here(/ \p{Lu}/uy, text, end) && /^(?:may|march|april|june|august)$/.test(word)) return null;
  return date(startOf(text, at), nameEnd, iso(nearestYear(published, month, null), month));
}

/** A decade without its century, "the '90s"; `at` is the apostrophe. */
export function shortDecadeAt(text: string, at: number): Found | null {
  const decade = here(SHORT_DECADE, text, at);
  if (!decade) return null;
  const century = Number(decade[1]) <= 20 ? 2000 : 1900;
  const first = century + Number(decade[1]);
  return date(at, at + decade[0].length, String(first), String(first + 9));
}
