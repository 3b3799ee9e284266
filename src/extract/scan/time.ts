import { codeAt, isDigit } from '../../language/letters.ts';
import type { Amount } from './amount.ts';
import { Behind } from './around.ts';
import type { AmountReader, Found, WordReader } from './found.ts';
import { here, lead, wordEnd } from './text.ts';

const HOUR_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOURS = new Map(HOUR_WORDS.map((w, i) => [w, i + 1]));
const HOUR = `(\\d{1,2}|${HOUR_WORDS.join('|')})`;
const MINUTE = '(?:[:.](\\d\\d)(?:[:.]\\d\\d)?)?';
const IN_THE = 'in the (morning|afternoon|evening)\\b';
const ZONE = '(?:local time|GMT|UTC|BST|CES?T|EES?T|E[SD]?T|P[SD]?T|hrs|hours)\\b';

const TWELVE = new RegExp(
  `${HOUR}${MINUTE} ?(?:([ap])(?:m\\b|\\. ?m\\b\\.?)|o['\\u2019]clock\\b(?: ${IN_THE})?)`,
  'iuy',
);
const SPOKEN = new RegExp(`${HOUR}${MINUTE} ${IN_THE}`, 'iuy');
const TWENTY_FOUR = /([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/y;
const DOTTED =
  /([01]?\d|2[0-3])\.([0-5]\d)(?=$|[)"\u201d]|[.,;:!?](?!\d)| (?:on|when|as|and|after|before|local|GMT|today|yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/y;
const MILITARY = new RegExp(`([01]\\d|2[0-3])([0-5]\\d)(?= ?${ZONE})`, 'y');
const TIMED = new RegExp(` ?${ZONE}| (?:train|bus|ferry|flight|service|bulletin|news|deadline)\\b`, 'y');
const CUE = /\b(?:at|around|about|by|before|after|until|till|from|to|since|between|near|and|past) $/i;
const HOUR_CUE = /\b(?:at|around|about|by|before|after|until|till|from|since|was|is) $/i;
const AT = /\bat (?:about |around )?$/i;
const LEVEL =
  /\b(?:closed|ended|settled|trad\w+|st[oa]nds?|stood|valued|priced|measured|put|estimated|averag\w+|peaked|recorded|fixed|unchanged|sold|rate\w*|scor\w+) (?:\w+ )?at (?:about |around )?$/i;
const PAST = new RegExp(`(half|a quarter|quarter) (past|to) ${HOUR}\\b`, 'iy');
const MINUTES_PAST = new Behind('mp', new RegExp(` (?:minutes? )?past ${HOUR}\\b(?: ${IN_THE})?`, 'iy'));
/** The half of the day that two hours share: "3 to 4 p.m.". */
const HALF = new Behind('ap', / ?([ap])(?:m\b|\. ?m\b\.?)/iy);
/** What an hour has behind it: minutes, "a.m.", "o'clock", "in the morning". */
const HOUR_BEHIND = new Behind(':.apoi', /(?:)/iy);

function time(start: number, end: number, hour: number, minute: number): Found | null {
  if (hour > 23 || minute > 59) return null;
  const value = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return {
    start,
    end,
    quantity: { kind: 'time', low: value, high: value, unit: null, approximate: false, per: null },
  };
}

function numberOf(hour: string): number {
  return HOURS.get(hour.toLowerCase()) ?? Number(hour);
}

/** Hour of 24 from an hour of 12 and its half of the day; a morning or evening word counts as a half. */
function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  const afternoon = /^p|afternoon|evening/i.test(half);
  return (hour % 12) + (afternoon ? 12 : 0);
}

const COLON = 58;
const STOP = 46;

/** Where the digits end that start at `at`, of which a time has at most four. */
function hourEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 5 && isDigit(codeAt(text, end))) end++;
  return end;
}

/** A time that tells its half of the day: 5:14 a.m., five o'clock in the morning, at 5 in the morning. */
function halfDayTime(text: string, start: number): Found | null {
  const digits = hourEnd(text, start);
  if (!HOUR_BEHIND.at(text, digits > start ? digits : wordEnd(text, start))) return null;
  const spoken = here(SPOKEN, text, start);
  const told = spoken && (spoken[2] || HOUR_CUE.test(lead(text, start, 8))) ? spoken : null;
  const clock = told ?? here(TWELVE, text, start);
  if (!clock) return null;
  const hour = numberOf(clock[1]!);
  const half = clock[3] ?? clock[4];
  if (!told && (hour < 1 || hour > 12)) return null;
  return time(start, start + clock[0].length, hourOf(hour, half), Number(clock[2] ?? 0));
}

/** A time of the whole day: 17:45, at 17.45, 1745 GMT. */
function wholeDayTime(text: string, start: number): Found | null {
  const end = hourEnd(text, start);
  const mark = codeAt(text, end);
  if (end !== start + 4 && ((mark !== COLON && mark !== STOP) || end === start)) return null;
  const military = here(MILITARY, text, start);
  if (military) return time(start, start + 4, Number(military[1]), Number(military[2]));
  const before = lead(text, start, 40);
  const dotted = AT.test(before) && !LEVEL.test(before) ? here(DOTTED, text, start) : null;
  const clock = dotted ?? here(TWENTY_FOUR, text, start);
  if (!clock || /[\d:/]$/.test(before)) return null;
  const clockEnd = start + clock[0].length;
  const timed = here(TIMED, text, clockEnd) !== null;
  const sure = timed || CUE.test(before) || (clock[1]!.length === 2 && !before.endsWith('('));
  return dotted || sure ? time(start, clockEnd, Number(clock[1]), Number(clock[2])) : null;
}

/** Two hours of one half of the day: between 3 and 4 p.m., 9-11 a.m. */
function hoursIn(text: string, { start, end, low, high }: Amount): Found | null {
  const half = HALF.at(text, end);
  if (!half || low < 1 || high > 11 || !Number.isInteger(low) || !Number.isInteger(high)) return null;
  const from = time(start, end + half[0].length, hourOf(low, half[1]), 0);
  const to = time(start, end, hourOf(high, half[1]), 0);
  return from && to && { ...from, quantity: { ...from.quantity, high: to.quantity.high } };
}

/** Clock times: 5:14 a.m., 5.14am, 17:45, five o'clock, at ten past five, between 3 and 4 p.m. */
export const readTime: AmountReader = ({ text }, amount) => {
  const { start, end, form, low, range } = amount;
  if (form === 'vague') return null;
  if (range) return hoursIn(text, amount);
  const past = MINUTES_PAST.at(text, end);
  if (past && HOUR_CUE.test(lead(text, start, 8)))
    return time(start, end + past[0].length, hourOf(numberOf(past[1]!), past[2]), low);
  return halfDayTime(text, start) ?? wholeDayTime(text, start);
};

/** Times in words: noon, midnight, half past five. `word` is in lower case. */
export const readTimeWord: WordReader = ({ text }, at, word) => {
  if (word === 'noon' || word === 'midday') return time(at, at + word.length, 12, 0);
  if (word === 'midnight') return time(at, at + word.length, 0, 0);
  const past = word === 'half' || word === 'quarter' ? here(PAST, text, at) : null;
  if (!past) return null;
  const hour = numberOf(past[3]!);
  const minute = word === 'half' ? 30 : 15;
  return past[2]!.toLowerCase() === 'past'
    ? time(at, at + past[0].length, hour, minute)
    : time(at, at + past[0].length, (hour + 23) % 24, 60 - minute);
};
