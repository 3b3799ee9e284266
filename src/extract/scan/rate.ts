import { Behind } from './around.ts';
import type { Found } from './found.ts';
import { here, lead } from './text.ts';

const TIME = 'second|minute|hour|day|night|week|fortnight|month|quarter|year|decade';
/** Behind a time: "$6 billion a year earlier" is told of that time and is no rate. */
const NO_POINT = '(?!,? (?:earlier|ago|before|later|after|from now)\\b)';
const THING =
  'person|ticket|household|head|share|barrel|litre|liter|gallon|tonne|ton|seat|acre|child|pupil|student|patient|home|unit|piece|family|kilo|pound|square foot|square metre|square meter|vote|passenger|worker|employee';
const PER = new Behind(
  'ape/ymwdh',
  new RegExp(
    `(?: an?| per| each| every|/| ?\\/ ?) ?(${TIME})\\b${NO_POINT}| per (square \\p{L}+|\\p{L}+)\\b| an? (${THING})\\b| (annually|yearly|monthly|weekly|daily|hourly|each|apiece)\\b|-a-(${TIME})\\b`,
    'iuy',
  ),
);
const THINGS_PER = new RegExp(` (?:\\p{Ll}+s|people) (?:an?|per) (${TIME})\\b${NO_POINT}`, 'uy');
const EVERY = /^ (?:each|every)/i;
const ADJECTIVE = new Behind('aymwdh', / (annual|yearly|monthly|weekly|daily|hourly)\b/y);
const ADJECTIVE_BEFORE =
  /\b(annual|yearly|monthly|weekly|daily|hourly) (?:\p{Ll}+ of (?:(?:at|up|more|less|about|around|some|nearly|almost|over|under|roughly|least|most|to|than) ){0,2})?$/iu;
const NAMES: Record<string, string> = {
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  apiece: 'each',
  annum: 'year',
  capita: 'person',
  head: 'person',
};
const RATED = new Set(['money', 'percent', 'count', 'measure']);

function per(found: Found, end: number, word: string): Found {
  const folded = word.toLowerCase();
  return { ...found, end, quantity: { ...found.quantity, per: NAMES[folded] ?? folded } };
}

/** Reads what a figure is per: "$26 a month", "3 percent a year", "300 a day", "300 cars a day", "an annual $26". */
export function withRate(text: string, found: Found): Found {
  const { kind } = found.quantity;
  if (!RATED.has(kind)) return found;
  const behind = PER.at(text, found.end);
  if (behind) {
    const [whole, time, thing, ...others] = behind;
    const stray =
      thing?.toLowerCase() === 'cent' ||
      (kind === 'count' && EVERY.test(whole)) ||
      (kind === 'measure' && !time);
    const word = time ?? thing ?? others.find((other) => other !== undefined)!;
    return stray ? found : per(found, found.end + whole.length, word);
  }
  if (kind === 'count') {
    const things = here(THINGS_PER, text, found.end);
    return things ? per(found, found.end, things[1]!) : found;
  }
  if (kind !== 'money') return found;
  const adjective = ADJECTIVE.at(text, found.end) ?? ADJECTIVE_BEFORE.exec(lead(text, found.start, 48));
  return adjective ? per(found, found.end, adjective[1]!) : found;
}
