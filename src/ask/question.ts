import type { Asked, QuantityKind, QuantityMention, Span } from '../domain.ts';
import { readQuantities } from '../extract/quantities.ts';
import type { ConceptMention } from '../language/concepts.ts';
import { family } from '../language/families.ts';
import { askedBy, changes, type Intent, intentIn } from './intents.ts';
import { type Narrowing, narrowingOf } from './narrowing.ts';
import { mendAsking } from './spelling.ts';
import { isParticiple, isPlural, readTerms, type Term } from './terms.ts';

/** A question as read: what kind of answer it wants, about what, and what it claims itself. */
export interface Question extends Narrowing {
  /** The question as read, slips in its asking words mended. */
  text: string;
  asked: Asked;
  /** True when the wording leaves no doubt that a figure of this kind is wanted. */
  strict: boolean;
  terms: Term[];
  states: ConceptMention[];
  /** The figure that the question itself states. */
  claim: QuantityMention | null;
  /** Years and other dates that narrow the question. */
  dates: QuantityMention[];
  /** A phrase in quotation marks. */
  phrase: string | null;
  /** The kinds of figure that answer, where they are not those of `asked`. */
  kinds: readonly QuantityKind[] | null;
  /** Asks who states the claimed figure, so that others do not answer. */
  whoStates: boolean;
}

const QUOTED = /[“"«]([^“”"«»]{4,}?)[”"»]/u;
const UNIT_WORD = /\b(?:seconds|minutes|hours|days|weeks|months|years)\b/;
const VOTED = /\bvot(?:e|es|ed|ing)\b/;
const TIMED: readonly QuantityKind[] = ['date', 'time'];
/** Kinds of figure that a question does not claim when it only names them ("the first", "twice"). */
const NO_CLAIM: readonly QuantityKind[] = [...TIMED, 'rank', 'multiple'];
const ASKED: readonly string[] = ['count', 'money', 'percent', 'date', 'time', 'duration', 'measure', 'vote'];

/** A span of time in which something happened, not how long it took. */
const PERIOD = /\b(?:in|over|within|during|for|after|per|first|last|past|next|the) $/;

/** Whether a figure is what a question states, and not the time that it is about. */
function isClaim(
  { quantity: { kind }, start }: QuantityMention,
  lower: string,
  intent: Intent | null,
): boolean {
  if (NO_CLAIM.includes(kind)) return false;
  const period = kind === 'duration' && PERIOD.test(lower.slice(0, start));
  return !(period && intent !== null && intent.asked !== 'duration');
}

/** A verb of something that happens once, straight before "in" or "on". */
const HAPPENS =
  /(?:\p{L}ed|began|begin|started?|struck|hit|open|close|took (?:place|office)|broke out|happen|died?|crash|sank|fell|won|born|built) (?:in|on) $/u;

/** Whether a date is what a question claims: all that it is ("2023"), or when something happened ("opened in 2022"). */
function isDated(
  { quantity, start, end }: QuantityMention,
  lower: string,
  intent: Intent | null,
  figures: number,
): boolean {
  if (quantity.kind !== 'date' || intent !== null || figures > 1 || ASKS_OF_YEAR.test(lower)) return false;
  return HAPPENS.test(lower.slice(0, start)) || lower.slice(0, start).trim() + lower.slice(end).trim() === '';
}

/** "homes burned in 1997" asks how many, and claims nothing. */
const ASKS_OF_YEAR = /^(?:\p{L}+ )?\p{L}+[^s\P{L}]s \p{L}+(?:ed|wn|ilt|uck) in \d{4}$/u;

/** In lower case, with every character at its place. */
function lowered(text: string): string {
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

function isAsked(kind: string): kind is Asked & QuantityKind {
  return ASKED.includes(kind);
}

/** The parts of a question that are no search terms: its intent, its claim and its dates. */
function skipped(
  lower: string,
  intent: Intent | null,
  claim: QuantityMention | null,
  dates: readonly Span[],
): Span[] {
  const asking =
    intent && !intent.keep
      ? [...lower.matchAll(new RegExp(intent.pattern, 'g'))].map((m) => ({
          start: m.index,
          end: m.index + m[0].length,
        }))
      : [];
  return [...asking, ...(claim ? [claim] : []), ...dates];
}

/** Whether a bare plural asks how many: "arrests", "shops looted". */
function asksHowMany(terms: readonly Term[], lower: string): boolean {
  const things = terms.filter((t) => t.core && !t.attribute);
  const thing = things.findLast((t, i) => i === 0 || !isParticiple(t.text));
  return thing !== undefined && isPlural(thing.text) && !/\btotal\b/.test(lower) && !changes(lower);
}

function kindsOf(intent: Intent | null, asked: Asked, lower: string): readonly QuantityKind[] | null {
  if (intent?.kinds) return intent.kinds;
  if (asked === 'count' && VOTED.test(lower)) return ['count', 'vote'];
  if (asked === 'figure' && UNIT_WORD.test(lower))
    return ['count', 'money', 'percent', 'measure', 'duration'];
  return null;
}

/**
 * Reads a question as typed. Never throws; an unreadable question is a plain search. `suggest` gives the
 * families nearest to a word that the corpus does not know, and nothing for one that it knows; `knows` tells whether
 * a family stands in the corpus.
 */
export function readQuestion(
  typed: string,
  suggest: (word: string) => string[],
  knows: (family: string) => boolean,
): Question {
  const plain = typed.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  const text = mendAsking(plain, (word) => knows(family(word)));
  const lower = lowered(text);
  const phrase = QUOTED.exec(text)?.[1] ?? null;
  const mentions = readQuantities(text, null);
  const intent = intentIn(lower);
  const claim =
    mentions.findLast((m) => isClaim(m, lower, intent)) ??
    mentions.find((m) => isDated(m, lower, intent, mentions.length)) ??
    null;
  let asked = askedBy(intent, lower);
  let strict = intent?.strict ?? false;
  const whoStates = asked === 'speaker' && claim !== null;
  if (claim && (whoStates || !strict)) {
    asked = isAsked(claim.quantity.kind) ? claim.quantity.kind : 'count';
    strict = false;
  }
  if (phrase) {
    asked = 'quotation';
    strict = true;
  }
  const dates = mentions.filter((m) => TIMED.includes(m.quantity.kind));
  const skip = phrase ? skipped(lower, intent, null, []) : skipped(lower, intent, claim, dates);
  const { terms, states } = readTerms(text, skip, suggest);
  if (asked === 'figure' && !strict && asksHowMany(terms, lower)) asked = 'count';
  return {
    text,
    asked,
    strict,
    terms,
    states,
    claim,
    dates: dates.filter((m) => m.quantity.kind === 'date'),
    phrase,
    kinds: kindsOf(intent, asked, lower),
    whoStates,
    ...narrowingOf(lower),
  };
}
