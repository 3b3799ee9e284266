import type { Asked, QuantityKind, QuantityMention } from '../domain.ts';
import { readQuantities } from '../extract/quantities.ts';
import { type ConceptMention, conceptsIn, conceptsOf, statesIn } from '../language/concepts.ts';
import { family } from '../language/families.ts';
import { synonymsOf } from '../language/synonyms.ts';
import { isStopWord, words } from '../language/words.ts';
import { mendAsking } from './spelling.ts';

/** One content word of a question. */
export interface Term {
  text: string;
  /** Its word family, and where it is a typing error those of the nearest known words. */
  families: string[];
  concepts: string[];
  /** States or events that it names, by their ids. */
  states: string[];
  /** A designation such as "KA263", which few sentences repeat. */
  code: boolean;
  /** The families of the expression that it is part of ("public money"); empty for a word on its own. */
  expression: string[];
  /** Only says what kind of answer is wanted ("cost", "size"); it does not name the thing. */
  attribute: boolean;
  /** Core terms name the thing asked about; the others say where, when or of which event. */
  core: boolean;
  /** Position among the question's terms. */
  position: number;
}

/** A question as read: what kind of answer it wants, about what, and what it claims itself. */
export interface Question {
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
  /** Wants a rate ("a year"), a total, or does not say. */
  per: string | null;
  total: boolean;
  /** Wants a figure of an earlier time ("last year"). */
  past: boolean;
  /** The kinds of figure that answer, where they are not those of `asked`. */
  kinds: readonly QuantityKind[] | null;
  /** Asks about what is to come ("when will …"). */
  ahead: boolean;
  /** The dimensions that a measure may have; empty when any will do. */
  dimensions: readonly string[];
  /** Asks who states the claimed figure, so that others do not answer. */
  whoStates: boolean;
}

interface Intent {
  pattern: RegExp;
  asked: Asked;
  strict: boolean;
  /** Which part of the match is intent and not a search term; the whole match unless given. */
  keep?: boolean;
  /** The kinds of figure that answer, where they are not those of `asked`. */
  kinds?: readonly QuantityKind[];
}

const INTENTS: readonly Intent[] = [
  {
    pattern:
      /\bwho (?:first )?(?:said|says|told|called|calls|claimed|claims|warned|wrote|described|accused|argued|announced|thinks|believes|estimate[ds]|puts?|reported|reports|gave|gives|counted|counts|found|confirmed|stated|states|predicted|predicts)\b/,
    asked: 'speaker',
    strict: true,
  },
  {
    pattern:
      /\bwhat (?:did|does|do|has|have) .{1,60}\b(?:say|said|tell|told|write|wrote|claim|call|promise|warn)\b/,
    asked: 'quotation',
    strict: true,
    keep: true,
  },
  { pattern: /\b(?:quotes?|quoted|quotations?)\b/, asked: 'quotation', strict: true },
  { pattern: /\b(?:at )?(?:what|which) time\b|\btime of\b/, asked: 'time', strict: true },
  {
    pattern:
      /^\W*(?:and |so )?when\b(?: (?:did|does|do|will|was|were|is|are|has|had))?|, when (?:did|was|were|will)|\b(?:(?:what|which|on what|on which) (?:date|day|year|month)|in (?:what|which) year|dates? (?:of|for|when)|date)\b/,
    asked: 'date',
    strict: true,
  },
  { pattern: /\bhow old\b|\bage of\b|\bages?$/, asked: 'figure', strict: true, kinds: ['age'] },
  {
    pattern:
      /\bhow long\b|\bduration\b|\b(?:how many|number of) (?:seconds|minutes|hours|days|weeks|months|years)\b|^(?:seconds|minutes|hours|days|weeks|months|years)\b/,
    asked: 'duration',
    strict: true,
  },
  { pattern: /\bhow (?:late|early)\b/, asked: 'duration', strict: true, keep: true },
  {
    pattern: /(?<!\d )\b(?:seconds|minutes|hours|days|weeks|months|years)$/,
    asked: 'duration',
    strict: false,
    keep: true,
  },
  {
    pattern: /\b(?:start|opening|closing|kick-?off|departure|arrival) time$/,
    asked: 'time',
    strict: false,
    keep: true,
  },
  { pattern: /\b(?:time|period)$/, asked: 'duration', strict: false },
  { pattern: /^(?:the )?(?:longest|shortest)\b/, asked: 'duration', strict: false, keep: true },
  {
    pattern: /^(?:the )?(?:highest|lowest|hottest|coldest|deepest|tallest|fastest)\b/,
    asked: 'measure',
    strict: false,
    keep: true,
  },
  {
    pattern: /\b(?:start|launch|deadline|expiry|inauguration|opening|end|completion|arrival)$/,
    asked: 'date',
    strict: false,
    keep: true,
  },
  {
    pattern: /\bhow (?:deep|far|tall|high|wide|big|large|fast|hot|cold|heavy|strong)\b/,
    asked: 'measure',
    strict: true,
    keep: true,
  },
  {
    pattern:
      /\b(?:size|depth|height|width|distance|speed|temperature|altitude|weight|magnitude|area|length|rainfall|snowfall|(?:river|water|sea) level)\b/,
    asked: 'measure',
    strict: true,
    keep: true,
  },
  {
    pattern:
      /\b(?:what )?(?:percent(?:age)?|share|proportion|fraction) (?:of|who|that)?\b|\bpercent(?:age)?\b|%/,
    asked: 'percent',
    strict: true,
  },
  {
    pattern:
      /\b(?:opinion|approval) (?:polls?|ratings?|surveys?)\b|\b(?:support|backing|approval)\b.*\b(?:polls?|surveys?)\b/,
    asked: 'percent',
    strict: false,
    keep: true,
  },
  { pattern: /\bturnout\b|\b(?:\w+ )rate\b|\befficacy\b/, asked: 'percent', strict: false, keep: true },
  {
    pattern: /\bvotes? (?:result|tally|count)\b|\bresult of the vote\b|\bfinal score\b|\bscore\b/,
    asked: 'vote',
    strict: false,
    keep: true,
  },
  {
    pattern:
      /\bhow many\b|\bnumbers? of\b|\bhow much people\b|\bcounts?\b|\btotal number\b|\btally\b|\bheadcount\b|\bnumbers\b/,
    asked: 'count',
    strict: true,
  },
  { pattern: /\b(?:death|injury|casualty) toll\b|\btoll\b/, asked: 'count', strict: true, keep: true },
  {
    pattern:
      /\b(?:by )?how much (?:(?:more|less|higher|lower|bigger|smaller|hotter|warmer|longer|faster)\b|(?=(?:has|have|had|did|does|do|is|are|was|were|will|would)\b.*\b(?:ris\w*|rose|f[ae]ll\w*|gr[eo]w\w*|warm\w*|cool\w*|increas\w*|decreas\w*|drop\w*|declin\w*|shr[aiu]nk\w*|climb\w*|chang\w*|swell\w*|up|down)\b))|\bby how much\b/,
    asked: 'figure',
    strict: true,
  },
  { pattern: /\bhow much\b/, asked: 'money', strict: true },
  {
    pattern: /\bwhat (?:do|does|did|will|would) .{1,60}\b(?:earn|earns|charge|charges|cost|costs|pay|pays)\b/,
    asked: 'money',
    strict: true,
    keep: true,
  },
  {
    pattern:
      /\b(?:costs?|prices?|price tag|worth|fees?|fines?|revenues?|salary|salaries|wages?|bail|compensation|deficit|shortfall|debt|profits?|funding|aid|money|budget|contract|damages?|spending|paid|pays|pay|donations?|raised|loss(?:es)?|value|stolen|embezzled|bonus)\b/,
    asked: 'money',
    strict: false,
    keep: true,
  },
];

const CHANGE = /\b(?:hike|increase|rise|cut|reduction|raise|decline|drop|growth|fall|gain|offer|demand)s?\b/;
const PLAIN =
  /^(?:who (?!said|says|told|called|claim)|where|why|what (?:happened|caused|went wrong|is|are)\b|describe|explain|tell me|was there|is there|were there|did|does|is|was|are|how (?!many|much|long|deep|far|tall|high|wide|big|large|fast|hot|cold|heavy|strong|old))/;
const PREPOSITION = new Set([
  'of',
  'in',
  'at',
  'on',
  'for',
  'from',
  'by',
  'to',
  'with',
  'during',
  'after',
  'before',
  'under',
  'over',
  'against',
  'since',
  'until',
  'between',
  'among',
  'per',
  'when',
  'while',
  'where',
  'outside',
  'inside',
  'off',
  'near',
  'around',
  'behind',
  'within',
  'towards',
  'through',
  'across',
]);
const ATTRIBUTE =
  /^(?:costs?|prices?|wages?|salary|salaries|earnings|earn|fees?|fares?|rents?|worth|money|funding|budgets?|size|number|total|rate|amount|value|sum|figure|figures|result|results|length|height|area|original|estimate|estimated|average|new|latest|current|people|persons?|individuals?|victims?|exact|official|many|much|price|tag|due|altitude|elevation|depth|distance|speed|temperature|age|weight|duration|magnitude|lie|lies|play|played|part|happen|happened|occur|occurred|take|taken|remain|remains|remained|become|became|day|time|back|go|goes|going|come|comes|came|went|run|get|gets|got|give|gives|gave|keep|keeps|kept|stay|stays|stayed|want|wants|wanted|kind|type|still|far|late|early|night|evening|morning|afternoon|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Words that only say per what a rate is. */
const RATE = /^(?:annual|yearly|monthly|weekly|daily|hourly)$/;
const PERSON = /^(?:people|persons?|individuals?|victims?)$/;
/** Concepts of events: beside another thing they say of which event it is. */
const EVENTS = new Set(['quake', 'flood', 'storm', 'fire', 'crash', 'attack', 'protest']);
const CODE = /^(?=.*\d)(?=.*[a-z])[a-z\d-]+$/;
const EARLIER = /^(?:earlier|previous|previously|former|formerly|original|originally|initial|initially)$/;
const UNIT_WORD = /\b(?:seconds|minutes|hours|days|weeks|months|years)\b/;
const VOTED = /\bvot(?:e|es|ed|ing)\b/;
const PLURAL = /[^s]s$/;
const SAYING = new Set(['says', 'said', 'say', 'according', 'claims', 'claimed', 'reports', 'reported']);
const QUOTED = /[“"«]([^“”"«»]{4,}?)[”"»]/u;

/**
 * Reads a question as typed. Never throws; an unreadable question is a plain search. `suggest` gives the
 * families nearest to a word that the corpus does not know, and nothing for one that it knows; `knows` tells whether
 * a family stands in the corpus.
 */
export function readQuestion(
  typed: string,
  suggest: (family: string) => string[],
  knows: (family: string) => boolean,
): Question {
  const text = mendAsking(typed.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim(), (word) =>
    knows(family(word)),
  );
  const lower = [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
  const phrase = QUOTED.exec(text)?.[1] ?? null;
  const mentions = readQuantities(text, null);
  const isDate = (m: QuantityMention): boolean => m.quantity.kind === 'date' || m.quantity.kind === 'time';
  const numeric = mentions.filter(
    (m) => !isDate(m) && m.quantity.kind !== 'rank' && m.quantity.kind !== 'multiple',
  );

  const head = lower.split(/ (?:at|in|on|for|from|to|by|with|during|after|before|against) /)[0]!;
  const intent = INTENTS.find((i) => i.pattern.test(i.strict ? lower : head));
  let asked: Asked = intent?.asked ?? (PLAIN.test(lower) ? 'plain' : 'figure');
  let strict = intent?.strict ?? false;
  if (asked === 'money' && !strict && CHANGE.test(lower)) asked = 'figure';
  if (asked === 'money' && !strict && PLAIN.test(lower)) asked = 'plain';
  const claim = numeric.at(-1) ?? null;
  const whoStates = asked === 'speaker' && claim !== null;
  if (claim && (whoStates || !strict)) {
    asked = isAsked(claim.quantity.kind) ? claim.quantity.kind : 'count';
    strict = false;
  }
  if (phrase) {
    asked = 'quotation';
    strict = true;
  }

  const skip: [number, number][] = [];
  if (intent && !intent.keep) {
    for (const m of lower.matchAll(new RegExp(intent.pattern, 'g')))
      skip.push([m.index, m.index + m[0].length]);
  }
  if (claim && !phrase) skip.push([claim.start, claim.end]);
  for (const d of mentions.filter(isDate)) if (!phrase) skip.push([d.start, d.end]);
  const tokens = words(text);
  const free = tokens.filter((t) => !skip.some(([from, to]) => t.start >= from && t.end <= to));
  const mentioned = conceptsIn(tokens);
  const capacity = splitStates(tokens);
  const states = [...statesIn(tokens).filter((s) => !capacity.some((c) => c.start === s.start)), ...capacity];
  const terms: Term[] = [];
  let afterPreposition = false;
  for (const token of free) {
    if (SAYING.has(token.text)) {
      afterPreposition = terms.length > 0;
      continue;
    }
    if (RATE.test(token.text)) continue;
    const index = tokens.indexOf(token);
    if (PREPOSITION.has(token.text) && mentioned.some((c) => c.start <= index && index < c.end)) continue;
    if (PREPOSITION.has(token.text)) {
      afterPreposition = terms.length > 0;
      continue;
    }
    if (isStopWord(token.text) || (EARLIER.test(token.text) && terms.every((t) => t.text !== token.text)))
      continue;
    const own = family(token.text);
    const here = (c: ConceptMention): boolean => index >= c.start && index < c.end;
    const concepts = [...new Set(mentioned.filter(here).map((c) => c.id))];
    const near = concepts.length > 0 ? [] : suggest(token.text);
    const whole = mentioned.find((c) => here(c) && c.end - c.start > 1);
    terms.push({
      text: token.text,
      families: [own, ...near],
      concepts: [...concepts, ...near.flatMap(conceptsOf), ...[token.text, ...near].flatMap(synonymsOf)],
      states: states.filter(here).map((c) => c.id),
      expression: whole ? tokens.slice(whole.start, whole.end).map((t) => family(t.text)) : [],
      attribute: ATTRIBUTE.test(token.text),
      core: !afterPreposition && !CODE.test(token.text),
      code: CODE.test(token.text),
      position: terms.length,
    });
  }
  const lastThing = terms.findLast((t) => t.core && !t.attribute);
  if (
    asked === 'figure' &&
    !strict &&
    lastThing &&
    PLURAL.test(lastThing.text) &&
    !/\btotal\b/.test(lower) &&
    !CHANGE.test(lower)
  )
    asked = 'count';
  const things = terms.filter((t) => t.core && !t.attribute);
  const aboard = things.findIndex((t) => t.states.includes('aboard') && t.expression.length > 0);
  if (aboard > 0 && things.slice(0, aboard).some((t) => t.states.length === 0)) {
    for (const term of things.slice(aboard)) {
      term.states = term.states.filter((s) => s !== 'aboard');
      term.core = false;
    }
    states.splice(0, states.length, ...states.filter((s) => s.id !== 'aboard'));
  }
  for (const term of things)
    if (term !== lastThing && term.concepts.some((c) => EVENTS.has(c))) term.core = false;
  if (terms.every((t) => !t.core || t.attribute))
    for (const term of terms) if (PERSON.test(term.text)) term.attribute = false;
  return {
    text,
    asked,
    strict,
    terms,
    states,
    claim,
    dates: mentions.filter((m) => m.quantity.kind === 'date'),
    phrase,
    per:
      /\b(?:per|a|each|every) (year|month|week|day|hour)\b|\b(annual|yearly|monthly|weekly|daily|hourly)(?:ly)?\b/
        .exec(lower)
        ?.slice(1)
        .find(Boolean) ?? null,
    total: /\b(?:total|overall|in all|altogether|whole|entire)\b/.test(lower),
    whoStates,
    kinds:
      intent?.kinds ??
      (asked === 'count' && VOTED.test(lower) ? ['count', 'vote'] : null) ??
      (asked === 'figure' && UNIT_WORD.test(lower)
        ? ['count', 'money', 'percent', 'measure', 'duration']
        : null),
    ahead: /\b(?:when|what (?:day|date|year)) (?:will|is|are)\b|\b(?:planned|scheduled|expected|due)\b/.test(
      lower,
    ),
    dimensions: DIMENSIONS.find(([pattern]) => pattern.test(lower))?.[1] ?? [],
    past: /\b(?:previous|previously|earlier|former|formerly|original|originally|initial|initially|at first)\b|\b(?:last|past) (?:year|month|week|decade|season|time)|\byear before\b/.test(
      lower,
    ),
  };
}

/** What a question searches for: its word families, and its concepts marked with a tilde. */
export function searchTerms({ terms }: Question): string[] {
  return [...new Set(terms.flatMap((t) => [...t.families, ...t.concepts.map((c) => `~${c}`)]))];
}

/** "can X hold": the auxiliary and the verb of a capacity with its subject between them. */
function splitStates(tokens: readonly { text: string }[]): ConceptMention[] {
  const can = tokens.findIndex((t) => /^(?:can|could)$/.test(t.text));
  const verb =
    can < 0
      ? -1
      : tokens.findIndex(
          (t, i) => i > can + 1 && /^(?:hold|house|seat|accommodate|fit|carry|take)$/.test(t.text),
        );
  return verb < 0 ? [] : [{ id: 'capacity', start: verb, end: verb + 1 }];
}

const DIMENSIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:magnitude|richter)\b/, ['magnitude']],
  [/\b(?:deep|depth|far|tall|high|height|wide|width|long|length|distance|altitude|elevation)\b/, ['length']],
  [/\b(?:fast|speed)\b/, ['speed']],
  [/\b(?:hot|cold|warm|temperature)\b/, ['temperature', 'degree']],
  [/\b(?:heavy|weigh\w*)\b/, ['mass']],
  [/\b(?:size|area|big|large)\b/, ['area', 'length', 'volume', 'magnitude']],
  [/\bstrong|strength\b/, ['magnitude', 'speed', 'power']],
];

function isAsked(kind: string): kind is Asked & QuantityMention['quantity']['kind'] {
  return ['count', 'money', 'percent', 'date', 'time', 'duration', 'measure', 'vote'].includes(kind);
}
