import type { Quantity } from '../../domain.ts';
import { Before, Behind } from './around.ts';
import { BEFORE, type Bound, DATE_BEFORE, TIME_BEFORE } from './bound-words.ts';
import type { Found } from './found.ts';
import { here, wordBefore } from './text.ts';

const LONGEST = 5;

/** The phrases that bound one kind of figure, and the words that such a phrase ends in. */
interface Phrases {
  bounds: ReadonlyMap<string, Bound>;
  last: ReadonlySet<string>;
}

/** A phrase of bound at its place. */
interface Phrase {
  bound: Bound;
  phrase: string;
  start: number;
}

function phrasesOf(table: Readonly<Record<Bound, readonly string[]>>): Phrases {
  const bounds = new Map<string, Bound>();
  for (const bound of Object.keys(table) as Bound[])
    for (const phrase of table[bound]) bounds.set(phrase, bound);
  return {
    bounds,
    last: new Set([...bounds.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
  };
}

const NUMBERS = phrasesOf(BEFORE);
const DATES = phrasesOf(DATE_BEFORE);
const TIMES = phrasesOf(TIME_BEFORE);

const LOW_BEHIND = new Behind(
  '+poam',
  /\+|-plus\b| plus\b(?=[.,;]|$)| or (?:more|higher|greater|above|over|better|longer|older|later|upwards?)\b| (?:and|or) (?:up|counting|rising|over|above|more)\b(?! \p{L})| at (?:least|a minimum|the (?:very )?least)\b| minimum\b/iuy,
);
const HIGH_BEHIND = new Behind(
  'oamt',
  / or (?:less|fewer|lower|under|below|younger|shorter|earlier)\b| at (?:the )?(?:most|maximum)\b| (?:maximum|max|tops)\b(?! \p{L})/iuy,
);
const ABOUT_BEHIND = new Behind(
  'ogmai,',
  /-odd\b| or so\b| or thereabouts\b|,? (?:give or take|more or less)\b| approximately\b|-ish\b/iy,
);
const BEHIND: readonly [Behind, Bound][] = [
  [LOW_BEHIND, 'low'],
  [HIGH_BEHIND, 'high'],
  [ABOUT_BEHIND, 'about'],
];
const ANY_BEHIND_NOUN =
  /(?: \p{Ll}+){1,2} (?:or (?:more|so|thereabouts)|at (?:least|most|the most)|and counting)\b/uy;
/** The same behind what is counted: "nine civilians or more". */
const BEHIND_NOUN: readonly [RegExp, Bound][] = [
  [/(?: \p{Ll}+){1,2} (?:or more|at least|and counting)\b/uy, 'low'],
  [/(?: \p{Ll}+){1,2} (?:at most|at the most)\b/uy, 'high'],
  [/(?: \p{Ll}+){1,2} (?:or so|or thereabouts)\b/uy, 'about'],
];
const ADDED = new Before('rl', /(?<=\b((?:another|an additional|a further|additional|all) ))/iy);
const SIGN = new Before('~<>', /(?<=(([~\u2248<>\u2264\u2265]) ?))/y);
const SIGNS: Record<string, Bound> = {
  '~': 'about',
  '\u2248': 'about',
  '>': 'low',
  '\u2265': 'low',
  '<': 'high',
  '\u2264': 'high',
};
const SPAN_LED =
  /(?<=\b(?:for|well|just|slightly|little|last\w*|took|taken|takes|take|spen[dt]\w*|serv\w*|is|was|be|of|in|a|an|by|to|been|after) )/iy;
const SPAN_BEHIND = /-| (?:ago|old|of|later|earlier|longer|more|in (?:prison|jail|power|office))\b/y;
/** Words before a word of bound that make it a plain preposition: handed over 40 files. */
const NOT_A_BOUND: Partial<Record<string, RegExp>> = {
  over: /(?<=\b(?:took|takes|handed|turned|all|ran|run|won|argued|fought|fight|control|dispute|row|concerns?|questions?|vote[ds]?|spread|split|charged|sued|protests?) )/iy,
  above: /(?<=\b(?:rose|feet|metres|meters|miles|high|and|floor|sky) )/iy,
  under: /(?<=\b(?:buried|trapped|fell|came|placed|section|law|act|article|rules) )/iy,
};

/** The longest of some phrases that ends at `at`, and where it starts. */
function phraseBefore(text: string, at: number, { bounds, last }: Phrases): Phrase | null {
  let longest: Phrase | null = null;
  let start = wordBefore(text, at);
  if (start < 0 || !last.has(text.slice(start, at - 1).toLowerCase())) return null;
  for (let n = 0; n < LONGEST && start >= 0; n++, start = wordBefore(text, start)) {
    const phrase = text.slice(start, at - 1).toLowerCase();
    const bound = bounds.get(phrase);
    if (bound) longest = { bound, phrase, start };
  }
  return longest;
}

function phrasesFor({ kind }: Quantity): Phrases | null {
  if (kind === 'date') return DATES;
  if (kind === 'time') return TIMES;
  return kind === 'vote' || kind === 'rank' ? null : NUMBERS;
}

function isBound(text: string, { phrase, start }: Phrase, { quantity, end }: Found): boolean {
  const { kind, low, high } = quantity;
  if (phrase === 'over' && kind === 'duration')
    return here(SPAN_LED, text, start) !== null || here(SPAN_BEHIND, text, end) !== null;
  if (kind === 'date' && DATE_BEFORE.about.includes(phrase) && String(low).length > 4) return false;
  if (phrase === 'near' && kind === 'count') return false;
  if (phrase === 'within' && kind !== 'duration' && kind !== 'measure') return false;
  if (phrase === 'some' && kind === 'age') return false;
  // "From 3 to 4 p.m." is bounded already.
  if (phrase === 'from' && low !== high) return false;
  const unlike = NOT_A_BOUND[phrase];
  return !unlike || here(unlike, text, start) === null;
}

/** Open below and above at once ("up to 200+") means no more than near the value. */
function near(quantity: Quantity, value: Quantity['low']): Quantity {
  return { ...quantity, low: value, high: value, approximate: true };
}

function bounded(quantity: Quantity, bound: Bound): Quantity {
  switch (bound) {
    case 'low':
      return quantity.low === null ? near(quantity, quantity.high) : { ...quantity, high: null };
    case 'high':
      return quantity.high === null ? near(quantity, quantity.low) : { ...quantity, low: null };
    default:
      return { ...quantity, approximate: true };
  }
}

function boundedBefore(text: string, found: Found, phrases: Phrases): Found {
  const { start, quantity } = found;
  const added = ADDED.at(text, start)?.[1] ?? '';
  const inner =
    phraseBefore(text, start, phrases) ?? (added ? phraseBefore(text, start - added.length, phrases) : null);
  if (inner && isBound(text, inner, found)) {
    const once = { ...found, start: inner.start, quantity: bounded(quantity, inner.bound) };
    const open = inner.bound === 'low' || inner.bound === 'high';
    const outer = open ? null : phraseBefore(text, inner.start, phrases);
    return outer ? { ...once, start: outer.start, quantity: bounded(once.quantity, outer.bound) } : once;
  }
  const sign = phrases === NUMBERS ? SIGN.at(text, start) : null;
  if (!sign) return found;
  return { ...found, start: start - sign[1]!.length, quantity: bounded(quantity, SIGNS[sign[2]!]!) };
}

function boundedBehind(text: string, found: Found): Found {
  for (const [pattern, bound] of BEHIND) {
    const behind = pattern.at(text, found.end);
    if (behind)
      return { ...found, end: found.end + behind[0].length, quantity: bounded(found.quantity, bound) };
  }
  if (found.quantity.kind !== 'count' || !here(ANY_BEHIND_NOUN, text, found.end)) return found;
  const beyond = BEHIND_NOUN.find(([p]) => here(p, text, found.end));
  if (beyond) return { ...found, quantity: bounded(found.quantity, beyond[1]) };
  return found;
}

/** Takes the words of bound and approximation around a figure into its span, and their meaning into its interval. */
export function withBounds(text: string, found: Found): Found {
  const phrases = phrasesFor(found.quantity);
  if (!phrases) return found;
  const suffixed = found.suffix ? { ...found, quantity: bounded(found.quantity, found.suffix) } : found;
  const before = boundedBefore(text, suffixed, phrases);
  return phrases === NUMBERS ? boundedBehind(text, before) : before;
}
