import type { Quantity } from '../../domain.ts';
import type { Found } from './found.ts';
import { here, lead } from './text.ts';

/**
 * What words of bound do to the value N that they stand beside: `low` is N or more, `high` is N or less,
 * `about` is near N, `near` is close to N from below.
 */
export type Bound = 'low' | 'high' | 'about' | 'near';

/** The words before a figure, by what they do. */
export const BEFORE: Readonly<Record<Bound, readonly string[]>> = {
  low: [
    'at least',
    'no fewer than',
    'no less than',
    'not fewer than',
    'not less than',
    'more than',
    'over',
    'well over',
    'just over',
    'slightly over',
    'a little over',
    'little more than',
    'just more than',
    'slightly more than',
    'a little more than',
    'far more than',
    'many more than',
    'much more than',
    'well above',
    'just above',
    'above',
    'upwards of',
    'upward of',
    'north of',
    'in excess of',
    'exceeding',
    'exceeds',
    'exceed',
    'exceeded',
    'greater than',
    'higher than',
    'larger than',
    'longer than',
    'better than',
    'a minimum of',
    'minimum of',
    'minimum',
    'as few as',
    'as little as',
    'topping',
    'topped',
    'surpassing',
    'surpassed',
    'beyond',
  ],
  high: [
    'up to',
    'as many as',
    'as much as',
    'as high as',
    'as long as',
    'at most',
    'at the most',
    'no more than',
    'not more than',
    'no higher than',
    'fewer than',
    'less than',
    'lower than',
    'smaller than',
    'shorter than',
    'under',
    'well under',
    'just under',
    'slightly under',
    'slightly less than',
    'slightly fewer than',
    'just below',
    'well below',
    'below',
    'south of',
    'a maximum of',
    'maximum of',
    'maximum',
    'not exceeding',
    'within',
    'a little less than',
    'a little under',
    'no longer than',
    'far fewer than',
    'far less than',
    'a ceiling of',
  ],
  about: [
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'an estimated',
    'estimated',
    'estimated at',
    'circa',
    'ca.',
    'c.',
    'in the region of',
    'in the neighborhood of',
    'in the neighbourhood of',
    'in the order of',
    'on the order of',
    'something like',
    'more or less',
    'give or take',
    'perhaps',
    'maybe',
    'probably',
    'an average of',
    'approx',
    'approx.',
    'at around',
    'at about',
    'at roughly',
    'just about',
  ],
  near: [
    'nearly',
    'almost',
    'close to',
    'very nearly',
    'approaching',
    'nearing',
    'virtually',
    'practically',
    'as good as',
    'not quite',
    'just short of',
    'near',
    'nigh on',
    'getting on for',
    'coming up to',
    'just shy of',
    'shy of',
  ],
};

const DATE_BEFORE: Readonly<Record<Bound, readonly string[]>> = {
  low: ['not before', 'no earlier than', 'no sooner than', 'not earlier than', 'not until'],
  high: ['no later than', 'not later than', 'at the latest by', 'by no later than'],
  about: ['around', 'about', 'circa', 'c.', 'ca.', 'roughly', 'approximately'],
  near: [],
};

const TIME_BEFORE: Readonly<Record<Bound, readonly string[]>> = {
  low: [
    'after',
    'shortly after',
    'just after',
    'soon after',
    'moments after',
    'a little after',
    'some time after',
    'past',
    'just past',
    'from',
    'not before',
  ],
  high: ['before', 'shortly before', 'just before', 'moments before', 'a little before', 'no later than'],
  about: [
    'around',
    'about',
    'at around',
    'at about',
    'roughly',
    'approximately',
    'some time around',
    'close to',
    'near',
  ],
  near: ['nearly', 'almost', 'towards', 'toward'],
};

const LONGEST = 5;

function table(phrases: Readonly<Record<Bound, readonly string[]>>): Map<string, Bound> {
  return new Map(
    (Object.keys(phrases) as Bound[]).flatMap((bound) =>
      phrases[bound].map((phrase): [string, Bound] => [phrase, bound]),
    ),
  );
}

const NUMBERS = table(BEFORE);
const DATES = table(DATE_BEFORE);
const TIMES = table(TIME_BEFORE);

const LOW_BEHIND =
  /\+|-plus\b| plus\b(?=[.,;]|$)| or (?:more|higher|greater|above|over|better|longer|older|later|upwards?)\b| (?:and|or) (?:up|counting|rising|over|above|more)\b(?! \p{L})| at (?:least|a minimum|the (?:very )?least)\b| minimum\b/iuy;
const HIGH_BEHIND =
  / or (?:less|fewer|lower|under|below|younger|shorter|earlier)\b| at (?:the )?(?:most|maximum)\b| (?:maximum|max|tops)\b(?! \p{L})/iuy;
const ABOUT_BEHIND =
  /-odd\b| or so\b| or thereabouts\b|,? (?:give or take|more or less)\b| approximately\b|-ish\b/iy;
const PRECEDING = /(?:[\p{L}.'\u2019]+ +){1,5}$/u;
const BETWEEN_WORDS = /(?:(?:another|an additional|a further|additional|the|all|those) )$/i;
const TILDE = /[~\u2248] ?$/;
const COMPARED = /[<>\u2264\u2265] ?$/;
const SPAN_OVER =
  /\b(?:for|well|just|slightly|little|last\w*|took|taken|takes|take|spen[dt]\w*|serv\w*|is|was|be|of|in|a|by|to|been|after) over $/i;
const NOT_A_BOUND: Partial<Record<string, RegExp>> = {
  over: /\b(?:took|takes|handed|turned|all|ran|run|won|argued|fought|fight|control|dispute|row|concerns?|questions?|vote[ds]?|spread|split|charged|sued|protests?) over $/i,
  above: /\b(?:rose|feet|metres|meters|miles|high|and|floor|sky) above $/i,
  under: /\b(?:buried|trapped|fell|came|placed|section|law|act|article|rules) under $/i,
  some: /\bsome of $/i,
};

/** The longest phrase of a table that ends at `at`, and where it starts. */
function phraseBefore(
  text: string,
  at: number,
  phrases: ReadonlyMap<string, Bound>,
): { bound: Bound; phrase: string; start: number } | null {
  const before = PRECEDING.exec(lead(text, at, 48))?.[0];
  if (!before) return null;
  const words = before.trimEnd().split(/ +/);
  for (let n = Math.min(LONGEST, words.length); n > 0; n--) {
    const phrase = words.slice(-n).join(' ').toLowerCase();
    const bound = phrases.get(phrase);
    if (!bound) continue;
    const tail = before.length - lastWords(before, n);
    return { bound, phrase, start: at - tail };
  }
  return null;
}

/** Where the last `n` words of a text that ends in a blank begin. */
function lastWords(text: string, n: number): number {
  let at = text.length;
  for (let i = 0; i < n; i++) {
    while (at > 0 && text[at - 1] === ' ') at--;
    while (at > 0 && text[at - 1] !== ' ') at--;
  }
  return at;
}

function tableFor({ kind }: Quantity): ReadonlyMap<string, Bound> | null {
  if (kind === 'date') return DATES;
  if (kind === 'time') return TIMES;
  return kind === 'vote' || kind === 'rank' ? null : NUMBERS;
}

function isBound(text: string, at: number, { phrase }: { phrase: string }, quantity: Quantity): boolean {
  const before = lead(text, at, 32);
  if (phrase === 'over' && quantity.kind === 'duration' && !SPAN_OVER.test(before))
    return quantity.low !== null && Number(quantity.low) >= 10;
  if (quantity.kind === 'date' && DATE_BEFORE.about.includes(phrase) && String(quantity.low).length > 4)
    return false;
  if (phrase === 'near' && quantity.kind === 'count') return false;
  if (phrase === 'within' && quantity.kind !== 'duration') return false;
  if (quantity.kind === 'age' && phrase === 'some') return false;
  return !NOT_A_BOUND[phrase]?.test(before);
}

function bounded(quantity: Quantity, bound: Bound): Quantity {
  switch (bound) {
    case 'low':
      return { ...quantity, high: null };
    case 'high':
      return { ...quantity, low: null };
    default:
      return { ...quantity, approximate: true };
  }
}

/** Takes the words of bound and approximation around a figure into its span, and their meaning into its interval. */
export function withBounds(text: string, found: Found): Found {
  const phrases = tableFor(found.quantity);
  if (!phrases) return found;
  let { start, end, quantity } = found;
  if (found.suffix) quantity = bounded(quantity, found.suffix);
  const filler = BETWEEN_WORDS.exec(lead(text, start, 18))?.[0] ?? '';
  const plain = phraseBefore(text, start, phrases);
  const before = plain ?? (filler ? phraseBefore(text, start - filler.length, phrases) : null);
  if (before && isBound(text, before.start + before.phrase.length + 1, before, quantity)) {
    quantity = bounded(quantity, before.bound);
    start = before.start;
    const outer = phraseBefore(text, start, phrases);
    if (outer && before.bound !== 'low' && before.bound !== 'high') {
      quantity = bounded(quantity, outer.bound);
      start = outer.start;
    }
  } else if (phrases === NUMBERS) {
    const sign = TILDE.exec(lead(text, start, 2)) ?? COMPARED.exec(lead(text, start, 2));
    if (sign) {
      quantity = bounded(
        quantity,
        /[~\u2248]/.test(sign[0]) ? 'about' : /[>\u2265]/.test(sign[0]) ? 'low' : 'high',
      );
      start -= sign[0].length;
    }
  }
  for (const [pattern, bound] of [
    [LOW_BEHIND, 'low'],
    [HIGH_BEHIND, 'high'],
    [ABOUT_BEHIND, 'about'],
  ] as const) {
    const behind = quantity.kind === 'date' || quantity.kind === 'time' ? null : here(pattern, text, end);
    if (!behind) continue;
    quantity = bounded(quantity, bound);
    end += behind[0].length;
    break;
  }
  return { start, end, quantity };
}
