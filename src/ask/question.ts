import type { Asked, QuantityMention } from '../domain.ts';
import { readQuantities } from '../extract/quantities.ts';
import { conceptsOf, type StateMention, statesIn } from '../search/vocabulary.ts';
import { family, isStopWord, words } from '../search/words.ts';

/** One content word of a question. */
export interface Term {
  text: string;
  /** Its word family, and where it is a typing error those of the nearest known words. */
  families: string[];
  concepts: string[];
  /** States or events that it names, by their ids. */
  states: string[];
  /** Core terms name the thing asked about; the others say where, when or of which event. */
  core: boolean;
  /** Position among the question's terms. */
  position: number;
}

/** A question as read: what kind of answer it wants, about what, and what it claims itself. */
export interface Question {
  typed: string;
  asked: Asked;
  /** True when the wording leaves no doubt that a figure of this kind is wanted. */
  strict: boolean;
  terms: Term[];
  states: StateMention[];
  /** The figure that the question itself states. */
  claim: QuantityMention | null;
  /** Years and other dates that narrow the question. */
  dates: QuantityMention[];
  /** A phrase in quotation marks. */
  phrase: string | null;
  /** Wants a rate ("a year"), a total, or does not say. */
  per: string | null;
  total: boolean;
  /** Wants a figure of an earlier time ("last year"). */
  past: boolean;
}

interface Intent {
  pattern: RegExp;
  asked: Asked;
  strict: boolean;
  /** Which part of the match is intent and not a search term; the whole match unless given. */
  keep?: boolean;
}

const INTENTS: readonly Intent[] = [
  { pattern: /\bwho (?:first )?(?:said|says|told|called|calls|claimed|claims|warned|wrote|described|accused|argued|announced|thinks|believes)\b/, asked: 'speaker', strict: true },
  { pattern: /\bwhat (?:did|does|do|has|have) .{1,60}\b(?:say|said|tell|told|write|wrote|claim|call|promise|warn)\b/, asked: 'quotation', strict: true, keep: true },
  { pattern: /\b(?:quotes?|quoted|quotations?)\b/, asked: 'quotation', strict: true },
  { pattern: /\b(?:at )?(?:what|which) time\b|\btime of\b/, asked: 'time', strict: true },
  { pattern: /\b(?:when (?:did|does|do|will|was|were|is|are|has|had)|when|(?:what|which|on what|on which) (?:date|day|year|month)|in (?:what|which) year|dates? (?:of|for|when)|date)\b/, asked: 'date', strict: true },
  { pattern: /\bhow long\b|\bduration\b|\b(?:how many|number of) (?:seconds|minutes|hours|days|weeks|months|years)\b|\bhours\b|\bconstruction time\b/, asked: 'duration', strict: true },
  { pattern: /\bhow (?:deep|far|tall|high|wide|big|large|fast|hot|cold|heavy|strong)\b/, asked: 'measure', strict: true, keep: true },
  { pattern: /\b(?:size|depth|height|width|distance|speed|temperature|altitude|weight|magnitude|area|length)\b/, asked: 'measure', strict: true, keep: true },
  { pattern: /\b(?:what )?(?:percent(?:age)?|share|proportion|fraction) (?:of|who|that)?\b|\bpercent(?:age)?\b|%/, asked: 'percent', strict: true },
  { pattern: /\bturnout\b|\b(?:\w+ )rate\b|\befficacy\b/, asked: 'percent', strict: false, keep: true },
  { pattern: /\bvotes? (?:result|tally|count)\b|\bresult of the vote\b|\bfinal score\b|\bscore\b/, asked: 'vote', strict: false, keep: true },
  { pattern: /\bhow many\b|\bnumbers? of\b|\bhow much people\b|\bcounts?\b|\btotal number\b|\btally\b|\bheadcount\b|\bnumbers\b/, asked: 'count', strict: true },
  { pattern: /\b(?:death|injury|casualty) toll\b|\btoll\b/, asked: 'count', strict: true, keep: true },
  { pattern: /\bhow much\b/, asked: 'money', strict: true },
  { pattern: /\b(?:costs?|prices?|price tag|worth|fees?|fines?|revenues?|salary|salaries|wages?|bail|compensation|deficit|shortfall|debt|profits?|funding|aid|money|budget|contract|damages?|spending|paid|pays|pay|donations?|raised|loss(?:es)?|value|stolen|embezzled|bonus)\b/, asked: 'money', strict: false, keep: true },
];

const CHANGE = /\b(?:hike|increase|rise|cut|reduction|raise|decline|drop|growth|fall|gain)\b/;
const PLAIN = /^(?:who (?!said|says|told|called|claim)|where|why|was there|is there|were there|did|does|is|was|are|how (?!many|much|long|deep|far|tall|high|wide|big|large|fast|hot|cold|heavy|strong|old))/;
const PREPOSITION = new Set(['of', 'in', 'at', 'on', 'for', 'from', 'by', 'to', 'with', 'during', 'after', 'before', 'under', 'over', 'against', 'since', 'until', 'between', 'among', 'per']);
const QUOTED = /[“"«]([^“”"«»]{4,}?)[”"»]/u;

/**
 * Reads a question as typed. Never throws; an unreadable question is a plain search. `suggest` gives the
 * families nearest to a word that the corpus does not know, and nothing for one that it knows.
 */
export function readQuestion(typed: string, suggest: (family: string) => string[]): Question {
  const lower = typed.normalize('NFC').replace(/[’‘]/g, "'").toLowerCase();
  const phrase = QUOTED.exec(typed)?.[1] ?? null;
  const mentions = readQuantities(typed, null);
  const isDate = (m: QuantityMention): boolean => m.quantity.kind === 'date' || m.quantity.kind === 'time';
  const numeric = mentions.filter((m) => !isDate(m) && m.quantity.kind !== 'rank' && m.quantity.kind !== 'multiple');

  const intent = INTENTS.find((i) => i.pattern.test(lower));
  let asked: Asked = intent?.asked ?? (PLAIN.test(lower) ? 'plain' : 'figure');
  let strict = intent?.strict ?? false;
  if (asked === 'money' && !strict && CHANGE.test(lower)) asked = 'figure';
  if (asked === 'money' && !strict && PLAIN.test(lower)) asked = 'plain';
  const claim = numeric.at(-1) ?? null;
  if (claim && (asked === 'speaker' || !strict)) {
    if (asked !== 'speaker') asked = claim.quantity.kind === 'count' || !isAsked(claim.quantity.kind) ? 'count' : claim.quantity.kind;
    strict = asked !== 'speaker' ? false : strict;
  }
  if (phrase) {
    asked = 'quotation';
    strict = true;
  }

  const skip: [number, number][] = [];
  if (intent && !intent.keep) {
    for (const m of lower.matchAll(new RegExp(intent.pattern, 'g'))) skip.push([m.index, m.index + m[0].length]);
  }
  if (claim && !phrase) skip.push([claim.start, claim.end]);
  for (const d of mentions.filter(isDate)) if (!phrase) skip.push([d.start, d.end]);
  const tokens = words(typed);
  const free = tokens.filter((t) => !skip.some(([from, to]) => t.start >= from && t.end <= to));
  const states = statesIn(tokens);
  const terms: Term[] = [];
  let afterPreposition = false;
  for (const token of free) {
    if (PREPOSITION.has(token.text)) {
      afterPreposition = terms.length > 0;
      continue;
    }
    if (isStopWord(token.text)) continue;
    const own = family(token.text);
    const concepts = conceptsOf([token]);
    terms.push({
      text: token.text,
      families: [own, ...(concepts.length > 0 ? [] : suggest(own))],
      concepts,
      states: states.filter((s) => tokens.indexOf(token) >= s.start && tokens.indexOf(token) < s.end).map((s) => s.id),
      core: !afterPreposition,
      position: terms.length,
    });
  }
  return {
    typed,
    asked,
    strict,
    terms,
    states,
    claim,
    dates: mentions.filter((m) => m.quantity.kind === 'date'),
    phrase,
    per: /\b(?:per|a|each|every) (year|month|week|day|hour)\b|\b(annual|yearly|monthly|weekly|daily|hourly)\b/.exec(lower)?.slice(1).find(Boolean) ?? null,
    total: /\b(?:total|overall|in all|altogether|whole|entire)\b/.test(lower),
    past: /\b(?:last|previous|past|earlier|former) (?:year|month|week|decade|season)|\byear before\b|\bprevious\b/.test(lower),
  };
}

function isAsked(kind: string): kind is Asked & QuantityMention['quantity']['kind'] {
  return ['count', 'money', 'percent', 'date', 'time', 'duration', 'measure', 'vote'].includes(kind);
}
