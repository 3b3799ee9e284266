import type { Asked, QuantityKind } from '../domain.ts';

/** A wording that says what kind of answer is wanted. */
export interface Intent {
  pattern: RegExp;
  asked: Asked;
  strict: boolean;
  /** Which part of the match is intent and not a search term; the whole match unless given. */
  keep?: boolean;
  /** The kinds of figure that answer, where they are not those of `asked`. */
  kinds?: readonly QuantityKind[];
}

/** Units of length, area, mass, volume and data, in words. */
const UNITS =
  'hectares|acres|miles|kilomet(?:er|re)s|met(?:er|re)s|feet|inches|centimet(?:er|re)s|tons|tonnes|kilos|kilograms|lit(?:er|re)s|gallons|barrels|degrees|megawatts|gigawatts|gigabytes|terabytes';

/** Openings and words that say what is asked wherever they stand. */
const ASKING: readonly Intent[] = [
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
      /^(?:the )?(?:year|date|day|month) (?:of|that|when|in which|the)\b|^\W*(?:and |so )?when\b(?: (?:did|does|do|will|was|were|is|are|has|had))?|, when (?:did|was|were|will)|\b(?:(?:what|which|on what|on which) (?:date|day|year|month)|in (?:what|which) year|dates? (?:of|for|when)|date)\b/,
    asked: 'date',
    strict: true,
  },
  { pattern: /\bhow old\b|\bage of\b|\bages?$/, asked: 'figure', strict: true, kinds: ['age'] },
  {
    pattern:
      /\b(?:how many|number of) (?:seconds|minutes|hours|days|weeks|months|years)\b|^(?:seconds|minutes|hours|days|weeks|months|years)\b/,
    asked: 'duration',
    strict: true,
  },
  {
    pattern: /\bhow long (?=(?:is|are|was|were) )/,
    asked: 'duration',
    strict: true,
    kinds: ['duration', 'measure'],
  },
  { pattern: /\bhow long\b|\bduration\b/, asked: 'duration', strict: true },
  { pattern: /\bhow (?:late|early)\b/, asked: 'duration', strict: true, keep: true },
  {
    pattern: /\bhow (?:effective|likely|accurate|reliable|popular|full)\b/,
    asked: 'percent',
    strict: false,
    keep: true,
  },
  {
    pattern:
      /\b(?:by )?how much (?:(?:more|less|higher|lower|bigger|smaller|hotter|warmer|longer|faster)\b|(?=(?:has|have|had|did|does|do|is|are|was|were|will|would)\b.*\b(?:ris\w*|rose|f[ae]ll\w*|gr[eo]w\w*|warm\w*|cool\w*|increas\w*|decreas\w*|drop\w*|declin\w*|shr[aiu]nk\w*|climb\w*|chang\w*|swell\w*|up|down)\b))|\bby how much\b/,
    asked: 'figure',
    strict: true,
  },
  {
    pattern: /\bhow (?:deep|far|tall|high|wide|big|large|fast|hot|cold|heavy|strong)\b/,
    asked: 'measure',
    strict: true,
    keep: true,
  },
  {
    pattern: new RegExp(`\\b(?:how many|number of) (?:square |cubic )?(?:${UNITS})\\b`),
    asked: 'measure',
    strict: true,
    keep: true,
  },
  {
    pattern:
      /\b(?:what )?(?:percent(?:age)?|share|proportion|fraction) (?:of|who|that)\b|\bpercent(?:age)?\b|%/,
    asked: 'percent',
    strict: true,
  },
  {
    pattern: /\bhow many\b|\bnumbers? of\b|\bhow much people\b|\btotal number\b/,
    asked: 'count',
    strict: true,
  },
  {
    pattern:
      /\bhow much (?=(?:of the |rain|snow|water|oil|gas|fuel|land|forest|energy|electricity|power|food|grain|waste|carbon)\b)/,
    asked: 'figure',
    strict: true,
    kinds: ['measure', 'percent', 'money', 'count'],
  },
  { pattern: /\bhow much\b/, asked: 'money', strict: true },
  {
    pattern: /\bwhat (?:do|does|did|will|would) .{1,60}\b(?:earn|earns|charge|charges|cost|costs|pay|pays)\b/,
    asked: 'money',
    strict: true,
    keep: true,
  },
];

/** Nouns that say what kind of figure is meant when they name the thing: the last of them before a preposition. */
const NAMING: readonly Intent[] = [
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
    pattern:
      /(?<!-)\b(?:size|depth|height|width|distance|speed|temperature|altitude|weight|magnitude|area|length|rainfall|snowfall|(?:river|water|sea) level)\b/,
    asked: 'measure',
    strict: true,
    keep: true,
  },
  { pattern: new RegExp(`^(?:${UNITS}) \\w+`), asked: 'measure', strict: false, keep: true },
  {
    pattern:
      /\b(?:opinion|approval) (?:polls?|ratings?|surveys?)\b|\b(?:support|backing|approval)\b.*\b(?:polls?|surveys?)\b/,
    asked: 'percent',
    strict: true,
    keep: true,
  },
  {
    pattern: /\bturnout\b|\b(?:\w+ )rate\b|\befficacy\b|\b(?:market|vote|audience|poll) share\b/,
    asked: 'percent',
    strict: false,
    keep: true,
  },
  {
    pattern: /\bvotes? (?:result|tally|count)\b|\bresult of the vote\b|\bfinal score\b|\bscore\b/,
    asked: 'vote',
    strict: false,
    keep: true,
  },
  { pattern: /\bcounts?\b|\btally\b|\bheadcount\b|\bnumbers\b/, asked: 'count', strict: true },
  { pattern: /\b(?:death|injury|casualty) toll\b|\btoll\b/, asked: 'count', strict: true, keep: true },
  {
    pattern:
      /\b(?:costs?|prices?|price tag|worth|fees?|fines?|revenues?|salary|salaries|wages?|bail|compensation|deficit|shortfall|debt|profits?|funding|aid|money|budget|contract|damages?|spending|donations?|(?<!\b(?:jobs?|lives|weight|hearing|memory|power|blood) )loss(?:es)?(?! of (?:life|lives|power|jobs)\b)|value|bonus|savings?|subsid(?:y|ies)|repay(?:s|ment)?|repaid|severance|dividends?|investments?|refunds?|charges?|rents?)\b|(?<![^s ]s )\b(?:raised|stolen|embezzled|paid|pays|pay)\b/,
    asked: 'money',
    strict: false,
    keep: true,
  },
];

const CHANGE =
  /\b(?:hike|increase|rise|cut|reduction|raise|decline|drop|growth|fall|gain|jump|leap|surge|slump|plunge|dip|slide|climb|spike|swing|offer|demand)s?\b/;
const PLAIN =
  /^(?:who (?!said|says|told|called|claim)|where|why|what (?:happened|caused|went wrong|is|are)\b|describe|explain|tell me|was there|is there|were there|did|does|is|was|are|how (?!many|much|long|deep|far|tall|high|wide|big|large|fast|hot|cold|heavy|strong|old))/;

/** Where a question stops naming what it asks about and begins to say where, when or of whom. */
const HEAD_ENDS =
  / (?:at|in|on|for|from|to|by|with|during|after|before|against|since|until|over|per|under|between|around) /;
/** Where the thing named becomes that of something else: "cost of the high-speed line". */
const OF = / of (?!(?:life|lives|power|jobs)\b)/;

/** The intent of the first asking word; the one listed first where two begin together. */
function askingIn(lower: string): Intent | null {
  let first: { intent: Intent; index: number } | null = null;
  for (const intent of ASKING) {
    const index = lower.search(intent.pattern);
    if (index >= 0 && (first === null || index < first.index)) first = { intent, index };
  }
  return first?.intent ?? null;
}

/** The intent of the last naming word of a phrase. */
function namingIn(phrase: string): Intent | null {
  let last: { intent: Intent; end: number } | null = null;
  for (const intent of NAMING) {
    const end = Math.max(
      -1,
      ...[...phrase.matchAll(new RegExp(intent.pattern, 'g'))].map((m) => m.index + m[0].length),
    );
    if (end > (last?.end ?? -1)) last = { intent, end };
  }
  return last?.intent ?? null;
}

/** What kind of answer the wording of a question in lower case wants; null when it does not say. */
export function intentIn(lower: string): Intent | null {
  const asking = askingIn(lower);
  if (asking) return asking;
  const head = lower.split(HEAD_ENDS)[0]!;
  for (const phrase of head.split(OF)) {
    const naming = namingIn(phrase);
    if (naming) return naming;
  }
  const [, arrival] = / to (.+)$/s.exec(lower) ?? [];
  return arrival ? namingIn(arrival) : null;
}

/** The kind of answer that a question in lower case wants, with its intent. */
export function askedBy(intent: Intent | null, lower: string): Asked {
  if (!intent) return PLAIN.test(lower) ? 'plain' : 'figure';
  if (intent.asked !== 'money' || intent.strict) return intent.asked;
  if (PLAIN.test(lower)) return 'plain';
  return changes(lower) ? 'figure' : 'money';
}

/** Whether a question is of a change, which may be told in money, percent or number. */
export function changes(lower: string): boolean {
  return CHANGE.test(lower);
}
