import type { Found } from './found.ts';
import { here } from './text.ts';

const TIME = 'second|minute|hour|day|night|week|fortnight|month|quarter|year|decade';
const PER = new RegExp(
  `(?: an?| per| each| every|/| ?\\/ ?) ?(${TIME})\\b| per (\\p{L}+)\\b| an? (person|ticket|household|head|share|barrel|litre|liter|gallon|tonne|ton|seat|acre|child|pupil|student|patient|home|unit|piece|family|kilo|pound|square foot|square metre|square meter|vote|passenger|worker|employee)\\b| (annually|yearly|monthly|weekly|daily|hourly|each|apiece)\\b|-a-(${TIME})\\b`,
  'iuy',
);
const ADVERBS: Record<string, string> = {
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  each: 'each',
  apiece: 'each',
};
const ADJECTIVE = / (annual|yearly|monthly|weekly|daily|hourly)\b/y;
const ANNUM: Record<string, string> = { annum: 'year', capita: 'person', head: 'person', cent: '' };
const RATED = new Set(['money', 'percent', 'count', 'measure']);

/** Reads what a figure is per, behind it: "$26 a month", "3 percent a year", "300 a day". */
export function withRate(text: string, found: Found): Found {
  const { kind } = found.quantity;
  if (!RATED.has(kind)) return found;
  const per = here(PER, text, found.end);
  if (per) {
    const word = (per[1] ?? per[2] ?? per[3] ?? per[4] ?? per[5])!.toLowerCase();
    const name = ADVERBS[word] ?? ANNUM[word] ?? word;
    const stray =
      (kind === 'count' &&
        (name === 'each' || per[0].trim().startsWith('each') || per[0].trim().startsWith('every'))) ||
      (kind === 'measure' && !per[1]);
    if (stray || name === '') return found;
    return { ...found, end: found.end + per[0].length, quantity: { ...found.quantity, per: name } };
  }
  const adjective = kind === 'money' ? here(ADJECTIVE, text, found.end) : null;
  if (!adjective) return found;
  const name = {
    annual: 'year',
    yearly: 'year',
    monthly: 'month',
    weekly: 'week',
    daily: 'day',
    hourly: 'hour',
  }[adjective[1]!]!;
  return { ...found, quantity: { ...found.quantity, per: name } };
}
