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
      /^(?:the )?(?:year|date|day|month) (?:of|that|when|in which|the)\b|^\W*(?:and |so )?when\b(?: (?:did|does|do|will|was|were|is|are|has|had))?|, when (?:did|was|were|will)|\b(?:(?:what|which|on what|on which) (?:date|day|year|month)|in (?:what|which) year|dates? (?:of|for|when)|date)\b/,
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
    pattern:
      /\b(?:size|depth|height|width|distance|speed|temperature|altitude|weight|magnitude|area|length|rainfall|snowfall|(?:river|water|sea) level)\b/,
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
    pattern:
      /\b(?:opinion|approval) (?:polls?|ratings?|surveys?)\b|\b(?:support|backing|approval)\b.*\b(?:polls?|surveys?)\b/,
    asked: 'percent',
    strict: true,
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
  { pattern: /\bhow much\b/, asked: 'money', strict: true },
  {
    pattern: /\bwhat (?:do|does|did|will|would) .{1,60}\b(?:earn|earns|charge|charges|cost|costs|pay|pays)\b/,
    asked: 'money',
    strict: true,
    keep: true,
  },
  {
    pattern:
      /\b(?:costs?|prices?|price tag|worth|fees?|fines?|revenues?|salary|salaries|wages?|bail|compensation|deficit|shortfall|debt|profits?|funding|aid|money|budget|contract|damages?|spending|paid|pays|pay|donations?|raised|loss(?:es)?|value|stolen|embezzled|bonus|savings?|subsid(?:y|ies)|repay(?:s|ment)?|repaid|severance|dividends?|investments?|refunds?|charges?|rents?)\b/,
    asked: 'money',
    strict: false,
    keep: true,
  },
];

const CHANGE = /\b(?:hike|increase|rise|cut|reduction|raise|decline|drop|growth|fall|gain|offer|demand)s?\b/;
const PLAIN =
  /^(?:who (?!said|says|told|called|claim)|where|why|what (?:happened|caused|went wrong|is|are)\b|describe|explain|tell me|was there|is there|were there|did|does|is|was|are|how (?!many|much|long|deep|far|tall|high|wide|big|large|fast|hot|cold|heavy|strong|old))/;

/** Where a question stops naming what it asks about and begins to say where, when or of whom. */
const HEAD_ENDS = / (?:at|in|on|for|from|to|by|with|during|after|before|against) /;

/** The first intent whose wording stands in a question in lower case; a weak one must stand in its head. */
export function intentIn(lower: string): Intent | null {
  const head = lower.split(HEAD_ENDS)[0]!;
  return INTENTS.find((i) => i.pattern.test(i.strict ? lower : head)) ?? null;
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
