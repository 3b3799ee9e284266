import type { AmountReader, Found, WordReader } from './found.ts';
import { here, lead } from './text.ts';

const TWELVE =
  /(\d{1,2}|\p{L}+)(?:[:.](\d\d))? ?(?:(a|p)\.? ?m\b\.?|o['\u2019]clock\b(?: in the (morning|afternoon|evening))?)/iuy;
const IN_THE = /(\d{1,2})[:.](\d\d) in the (morning|afternoon|evening)\b/iy;
const TWENTY_FOUR = /([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/y;
const ZONE = / ?(?:local time|GMT|UTC|BST|CET|EST|EDT|PST|PDT|hours\b|hrs\b)/y;
const MILITARY = /([01]\d|2[0-3])([0-5]\d)(?= ?(?:GMT|UTC|local time|local|hrs|BST|CET|EST|EDT|PST|PDT)\b)/y;
const CUE = /\b(?:at|around|about|by|before|after|until|till|from|to|since|between|near|and|past) $/i;
const HOURS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((w, i) => [w, i + 1]),
);
const PAST =
  /(half|a quarter|quarter) (past|to) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/iy;

function time(start: number, end: number, hour: number, minute: number): Found | null {
  if (hour > 23 || minute > 59) return null;
  const value = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return {
    start,
    end,
    quantity: { kind: 'time', low: value, high: value, unit: null, approximate: false, per: null },
  };
}

/** Hour of 24 from an hour of 12 and its half of the day; a morning or evening word counts as a half. */
function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  const afternoon = /^p|afternoon|evening/i.test(half);
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** Clock times: 5:14 a.m., 5.14am, 17:45, five o'clock. */
export const readTime: AmountReader = ({ text }, { start, form }) => {
  if (form === 'vague') return null;
  const spoken = here(IN_THE, text, start);
  if (spoken)
    return time(start, start + spoken[0].length, hourOf(Number(spoken[1]), spoken[3]), Number(spoken[2]));
  const twelve = here(TWELVE, text, start);
  if (twelve) {
    const hour = HOURS.get(twelve[1]!.toLowerCase()) ?? Number(twelve[1]);
    if (hour >= 1 && hour <= 12) {
      const whole =
        twelve[0].endsWith('.') && !/ ?[ap]\. ?m\.$/i.test(twelve[0]) ? twelve[0].slice(0, -1) : twelve[0];
      return time(start, start + whole.length, hourOf(hour, twelve[3] ?? twelve[4]), Number(twelve[2] ?? 0));
    }
  }
  const military = here(MILITARY, text, start);
  if (military) return time(start, start + 4, Number(military[1]), Number(military[2]));
  const clock = here(TWENTY_FOUR, text, start);
  if (!clock || /[\d:/]$/.test(lead(text, start, 1))) return null;
  const end = start + clock[0].length;
  const sure = clock[1]!.length === 2 || here(ZONE, text, end) || CUE.test(lead(text, start, 9));
  return sure && text[start - 1] !== '(' ? time(start, end, Number(clock[1]), Number(clock[2])) : null;
};

/** Times in words: noon, midnight, half past five. `word` is in lower case. */
export const readTimeWord: WordReader = ({ text }, at, word) => {
  if (word === 'noon' || word === 'midday') return time(at, at + word.length, 12, 0);
  if (word === 'midnight') return time(at, at + word.length, 0, 0);
  const past = word === 'half' || word === 'quarter' ? here(PAST, text, at) : null;
  if (!past) return null;
  const hour = HOURS.get(past[3]!.toLowerCase()) ?? Number(past[3]);
  const minute = word === 'half' ? 30 : 15;
  return past[2]!.toLowerCase() === 'past'
    ? time(at, at + past[0].length, hour, minute)
    : time(at, at + past[0].length, (hour + 23) % 24, 60 - minute);
};
