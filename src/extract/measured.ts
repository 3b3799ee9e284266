import type { QuantityKind } from '../domain.ts';
import { isStopWord, type Token } from '../language/words.ts';
import type { Clause } from './clauses.ts';
import { isAdverbial, isDeterminer, isNumber, MAX_TOKENS } from './phrases.ts';
import { SPEECH } from './speech.ts';
import { isAuxiliary, isVerb, wordSet } from './verbs.ts';

/** Verbs between a measure and its value: "the toll stands at 41". */
const MEASURES = wordSet(
  `stands stood reaches reach hits totals total numbers rises falls costs cost exceeds exceed tops climbs passes pass
  amounts averages equals remains remain put puts set sets`,
);
const MEASURED = wordSet(
  `stood reached rose fell hit totalled totaled numbered climbed dropped grew jumped passed exceeded topped averaged remained swelled
  soared surged slumped sank shrank declined increased decreased doubled`,
);
const CHANGES = wordSet(
  `put puts gives gave placed places raise raises cut cuts lift lifts lower lowers set sets bring brings take takes increase
  increases reduce reduces keep keeps`,
);
/** Verbs whose subject is who pays or gets a sum, not what the sum measures. */
const PAYS = wordSet(
  `pay pays paid spend spends spent contribute contributes contributed give gives gave given get gets got raise raised win wins won
  lose loses lost earn earns earned owe owes owed invest invested donate donated offer offered offers pledge pledged promise
  promised collect collected receive receives received send sent take took takes inject save saved`,
);

/** "a toll of 240": the noun straight before "of". */
function headBefore(tokens: readonly Token[], of: number, start: number): Clause {
  let from = of;
  while (
    from > start &&
    of - from < MAX_TOKENS &&
    !isStopWord(tokens[from - 1]!.text) &&
    !isVerb(tokens[from - 1]!.text) &&
    !(from - 1 === start && /ing$/.test(tokens[start]!.text))
  )
    from--;
  return { from, to: of };
}

/** Whether a clause's verb stands at `i`; what follows a determiner or a preposition is none: "the number of injured". */
function isPredicate(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  if (isAuxiliary(text)) return true;
  const before = tokens[i - 1]!.text;
  if (isDeterminer(before) || /^(?:of|in|for|by|with|at|to)$/.test(before)) return false;
  return MEASURES.has(text) || isVerb(text);
}

const EMPTY: Clause = { from: 0, to: 0 };

/** Without the small words at either end. */
function trimmed(tokens: readonly Token[], range: Clause): Clause {
  let { from, to } = range;
  while (to > from && isStopWord(tokens[to - 1]!.text)) to--;
  while (from < to && isSmall(tokens[from]!.text)) from++;
  return to > from ? { from, to } : EMPTY;
}

/** Words at which a measure may begin anew: "a budget that raises taxes by 12%". */
const RELATIVE = wordSet('that which who whom whose where');
const LEADS_TO = wordSet('by to at from as');
const SUBJECT = wordSet('he she they we i it you');
const NUMBER_OF = /^(?:number|numbers|count|total|tally)$/;
const PREPOSITION = wordSet(
  'on in at by for with from to of under over after before since during into as about',
);
const isSmall = (word: string): boolean =>
  isStopWord(word) || word === 'first' || isAdverbial(word) || /^\w+'\w+$/.test(word);

/** Whether a word gives what follows it as somebody's words or figure. */
function speaks(tokens: readonly Token[], i: number): boolean {
  const frame = SPEECH.get(tokens[i]!.text);
  if (!frame || frame === 'figure' || (i > 0 && isDeterminer(tokens[i - 1]!.text))) return false;
  const next = tokens[i + 1]?.text ?? '';
  return frame !== 'that' || next === 'that' || isNumber(next);
}

/** Whether the word at `i` opens a relative clause: "a budget that raises", not "in that sector". */
function opensRelative(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  if (text !== 'that') return RELATIVE.has(text);
  return !PREPOSITION.has(tokens[i - 1]!.text) && tokens[i + 1]?.text !== 'of';
}

/** Whether the word behind a relative is its verb: "that raises taxes", not "which taxpayers pay". */
function isItsVerb(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.text;
  const next = tokens[i + 1]?.text ?? '';
  if (PREPOSITION.has(tokens[i - 2]!.text)) return false;
  return /s$/.test(word) && !isStopWord(word) && !isAuxiliary(next) && !isVerb(next);
}

interface Predicate {
  /** Where the clause that holds the figure starts. */
  from: number;
  /** Its first verb, and the last that gives its object a value; -1 for none. */
  verb: number;
  change: number;
}

function predicate(tokens: readonly Token[], start: number, figure: number): Predicate {
  let found: Predicate = { from: start, verb: -1, change: -1 };
  for (let i = start; i < figure; i++) {
    const word = tokens[i]!.text;
    if (speaks(tokens, i)) found = { from: i + 1, verb: -1, change: -1 };
    else if (i > start && SUBJECT.has(word)) found = { from: i + 1, verb: i + 1, change: i + 1 };
    else if (i > start && opensRelative(tokens, i)) {
      const verb = i + 1 < figure && isItsVerb(tokens, i + 1) ? i + 1 : -1;
      found = { from: i + 1, verb, change: verb };
    } else if (CHANGES.has(word) && (i === start || tokens[i - 1]!.text === 'to')) found.change = i;
    else if (found.verb < 0 && i > start && isPredicate(tokens, i)) {
      found.verb = i;
      found.change = i;
    }
  }
  return found;
}

/** The object of a verb that changes or gives it: "lifted its offer to", "put the cost at", "wants to raise taxes by". */
function objectOf(tokens: readonly Token[], verb: number, figure: number): Clause {
  if (!LEADS_TO.has(tokens[figure - 1]!.text)) return EMPTY;
  let from = verb + 1;
  if (isAuxiliary(tokens[verb]!.text)) {
    while (from < figure && (isAuxiliary(tokens[from]!.text) || isAdverbial(tokens[from]!.text))) from++;
    from++;
  }
  while (from < figure && isAdverbial(tokens[from]!.text)) from++;
  if (from >= figure - 1 || PREPOSITION.has(tokens[from]!.text) || isNumber(tokens[from]!.text)) return EMPTY;
  let to = from;
  while (
    to < figure - 1 &&
    !(to > from && MEASURED.has(tokens[to]!.text)) &&
    !(LEADS_TO.has(tokens[to]!.text) && isNumber(tokens[to + 1]!.text))
  )
    to++;
  return trimmed(tokens, { from, to });
}

/**
 * What the words before a figure say that it measures: the noun before "of", the object of "put … at" or
 * "raised … to", else the subject; empty when a count stands behind a verb of doing, a sum behind
 * one of paying, or nothing is said.
 */
export function phraseBefore(
  tokens: readonly Token[],
  figure: number,
  start: number,
  kind: QuantityKind,
): Clause {
  if (figure <= start) return EMPTY;
  const last = tokens[figure - 1]!.text;
  if (last === 'of') {
    const head = headBefore(tokens, figure - 1, start);
    if (head.to > head.from) return head;
  }
  const counts = kind === 'count' || kind === 'rank';
  if (counts && isVerb(last) && !MEASURED.has(last)) return EMPTY;
  const { from, verb, change } = predicate(tokens, start, figure);
  if (change >= 0) {
    const object = objectOf(tokens, change, last === 'magnitude' ? figure - 1 : figure);
    if (object.to > object.from) return withoutNumberOf(tokens, object);
    if (verb < 0 && change === start) return EMPTY;
  }
  if (kind === 'money' && change >= 0 && tokens.slice(change, figure).some((t) => PAYS.has(t.text)))
    return EMPTY;
  const end = verb >= 0 ? verb : change >= 0 ? change : figure;
  const subject = trimmed(tokens, { from, to: Math.max(from, end) });
  const only = subject.to - subject.from === 1 && isVerb(tokens[subject.from]!.text);
  const acts = subject.from === start && /ing$/.test(tokens[start]!.text);
  return only || acts ? EMPTY : withoutNumberOf(tokens, subject);
}

/** "The number of injured" counts the injured. */
function withoutNumberOf(tokens: readonly Token[], phrase: Clause): Clause {
  for (let i = phrase.from; i + 2 < phrase.to + 1 && i < phrase.from + 3; i++) {
    if (NUMBER_OF.test(tokens[i]!.text) && tokens[i + 1]?.text === 'of')
      return trimmed(tokens, { from: i + 2, to: phrase.to });
  }
  return phrase;
}
