import type { Amount } from './amount.ts';
import { Behind } from './around.ts';
import { type AmountReader, type Found, found } from './found.ts';
import { here, lead, wordBefore } from './text.ts';

const PERSON =
  'man|woman|boy|girl|child|baby|infant|toddler|teenager|youth|adult|driver|passenger|pilot|cyclist|motorcyclist|pedestrian|suspect|victim|survivor|student|pupil|teacher|nurse|doctor|officer|soldier|worker|farmer|fisherman|resident|tourist|citizen|voter|patient|player|singer|actor|actress|writer|lawyer|activist|father|mother|son|daughter|brother|sister|husband|wife|widow|widower|grandfather|grandmother|grandson|granddaughter|nephew|niece|uncle|aunt|cousin|partner|neighbour|neighbor';
const OLD = new Behind('ymwd', /[- ](year|month|week|day)s?[- ]olds?\b| (year)s? of age\b/iy);
const AGED = /\b(?:aged?|ages)(?: of| about| around| between| from)? $/i;
const ANOTHER_AGED = /\b(?:aged|ages) (?:\w+, ){0,4}\w+,? and $/i;
const OF_AGE = /\b(?:(under|below)|(over|above)) the age of $/i;
const AGE_IS =
  /\bage(?: [\p{L}\d]+){0,5} (?:is|was|be|to|at|from|of) (?:about |around |just |now |only )?$/iu;
const IS_AGED = new RegExp(
  `\\b(?:(?:turn(?:s|ed|ing)?|he(?: is| was|['\\u2019]s)|she(?: is| was|['\\u2019]s)|who (?:is|was)|(?:${PERSON}) (?:is|was)) (?:just |only |now )?|(?:boy|girl|man|woman|child|youth) of )$`,
  'i',
);
const GROUP = new RegExp(
  `\\b(?:people|persons|those|anyone|everyone|nobody|no one|women|men|children|youths|kids|minors|(?:${PERSON})s) (?:under|over|above|below) $`,
  'i',
);
const BESIDE = new RegExp(
  `(?:\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]*|(?<![\\p{L}-])(?:${PERSON})), (?:then |now |just |only |\\d{1,2} and )?$`,
  'u',
);
const IN_BRACKETS = new RegExp(`(?:\\p{Lu}[\\p{L}\\p{M}'\\u2019-]*|(?<![\\p{L}-])(?:${PERSON})) \\($`, 'u');
const CLOSES = /,(?! \p{Lu}[a-z]+ \d)|\.|;|$|\)| and \p{Lu}| and \d{1,2}, \p{Ll}/uy;
const CLOSES_AFTER_VERB = / (?:on|in|at|when|last|this|next|and|was|is|who|has|had|from|died)\b/y;
const NOUN_FOLLOWS = / ?[\p{Ll}$%]/uy;
const UNIT_FOLLOWS =
  / ?(?:%|[$€£]|(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|per|percent|points?|metres?|meters?|km|kilo\w*|kg|cm|miles?|feet|ft|inches|pounds?|lbs?|tons?|tonnes|acres|dollars|euros|homes|houses|villages|towns|cities|countries)\b)/y;
const MONTH_LED =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday), $/;

const BOUNDED = /(?:under|over|above|below) $/i;
/** The words with one of which every pattern for what stands before an age ends. */
const LAST_WORDS = new Set(
  'age aged ages of about around between from under over above below and is was be to at just now only then turn turns turned turning'.split(
    ' ',
  ),
);
const PLAIN = /^[a-z]*$/i;

/** Whether an age may start at `at`: a quick test before the patterns. */
function mayStart(text: string, at: number): boolean {
  if (text[at - 1] !== ' ') return text[at - 1] === '(';
  if (text[at - 2] === ',') return true;
  const from = wordBefore(text, at);
  const word = from < 0 ? '' : text.slice(from, at - 1);
  return LAST_WORDS.has(word.toLowerCase()) || !PLAIN.test(word);
}

function isAge(text: string, { start, end, low, plain }: Amount): boolean {
  if (!mayStart(text, start)) return false;
  const before = lead(text, start, 64);
  const namesAge = /age/i.test(before);
  if (namesAge && AGED.test(before)) return true;
  if (BOUNDED.test(before) && GROUP.test(before)) return here(UNIT_FOLLOWS, text, end) === null;
  if (namesAge && (ANOTHER_AGED.test(before) || AGE_IS.test(before)))
    return here(NOUN_FOLLOWS, text, end) === null;
  const closes = here(CLOSES, text, end) !== null;
  if (low > 1 && IS_AGED.test(before)) return closes || here(CLOSES_AFTER_VERB, text, end) !== null;
  if (!plain) return false;
  return IN_BRACKETS.test(before)
    ? text[end] === ')'
    : closes && BESIDE.test(before) && !MONTH_LED.test(before);
}

/** The age itself, or the ages up to it or from it when "under the age of" or "over the age of" stands before it. */
function bounded(age: Found, before: string): Found {
  const [, under, over] = OF_AGE.exec(before) ?? [];
  const { quantity } = age;
  if (under) return { ...age, quantity: { ...quantity, low: null } };
  return over ? { ...age, quantity: { ...quantity, high: null } } : age;
}

/** Someone's age: a 34-year-old, aged 34, "Name, 63,", "the driver, 34,", children under 18. */
export const readAge: AmountReader = ({ text }, amount) => {
  const { start, end } = amount;
  const old = OLD.at(text, end);
  if (old) return found(amount, 'age', (old[1] ?? old[2])!.toLowerCase(), start, end + old[0].length);
  if (amount.low < 0 || amount.high > 120 || !isAge(text, amount)) return null;
  return bounded(found(amount, 'age', 'year', start, end), lead(text, start, 20));
};
