import type { Figure, Passage, Quantity, QuantityMention, Span } from '../domain.ts';
import { type ConceptMention, isState } from '../language/concepts.ts';
import { readingOf } from '../language/reading.ts';
import type { Token } from '../language/words.ts';
import { asOfAt, asOfsIn } from './asof.ts';
import { attributionsOf, speakerAt } from './attribution.ts';
import { type Clause, clauseStart, clausesOf, clauseText, type Parsed, tokensOf } from './clauses.ts';
import { countedTokens, isAntecedent, leavesNounOut } from './counted.ts';
import { hedgesIn } from './hedges.ts';
import { readQuantities } from './quantities.ts';
import { cuesIn, scopeOf } from './scope.ts';

function spanOf(tokens: readonly Token[], range: Clause, offset: number): Span {
  return { start: offset + tokens[range.from]!.start, end: offset + tokens[range.to - 1]!.end };
}

const INSERTED =
  /^(?:including|among|most|many|some|mostly|mainly|nearly all|almost all|half|two|three|all|both|of)\b/;
/** A clause that goes on with the sentence after an insertion: "…, including 40 children, have been moved". */
const GOES_ON = /^(?:have|has|had|were|was|are|is|will|would)$/;
/** A clause that names a part of those in the clause before it. */
const PARTS =
  /^(?:including|among (?:them|whom)|(?:\S+ ){1,4}?of (?:them|whom|these|those)\b|\S+ (?!only)\w+ly$)/i;
/** A clause that gives the same thing at another rate or in other words. */
const RESTATES = /^(?:at an? (?:\w+ )?rate|or (?:about|around|some|roughly|nearly|\d)|at around|at about)/;

/** The states that stand in a clause. */
function statesWithin(states: readonly ConceptMention[], clause: Clause | undefined): string[] {
  const found: string[] = [];
  for (const { id, start } of states)
    if (clause && start >= clause.from && start < clause.to && !found.includes(id)) found.push(id);
  return found;
}

/** The states of a figure's clause, else of the clause that it goes on with or that it restates. */
function statesNear(sentence: Parsed, states: readonly ConceptMention[], index: number): string[] {
  const { text, tokens, clauses } = sentence;
  const own = statesWithin(states, clauses[index]);
  if (own.length > 0 || states.length === 0) return own;
  const after = clauses[index + 2];
  if (
    after &&
    INSERTED.test(text.slice(clauseStart(sentence, index + 1))) &&
    GOES_ON.test(tokens[after.from]!.text)
  )
    return statesWithin(states, after);
  const ownText = clauseText(sentence, index);
  return RESTATES.test(ownText) || PARTS.test(ownText) ? statesWithin(states, clauses[index - 1]) : own;
}

const SCALED = /illion|\d\s?(?:m|bn|tn|b)\b/;
const SUM =
  /\b(?:profits?|loss(?:es)?|revenues?|sales|turnover|costs?|bill|budget|price|deficit|debt|funds?|funding|subsid(?:y|ies)|grants?|charges?|savings?|damage|value|fine|payments?|income|earnings|aid|package|spending|investment|compensation)\b/i;
const PAID =
  /\b(?:pa(?:y|ys|id|ying)|gives?|gave|giving|spen[dt]s?|spending|owe[ds]?|cost|costs|receiv\w+|worth|lost|earn\w*|repa\w+|insur\w+|donat\w+|award\w*|invest\w*|fined?|profit|loss|revenue|price|budget|fund\w*|sum|bill)\b/i;

/** Whether a number of millions or more is a sum: it counts a sum of money, or nothing that its sentence names. */
function leavesCurrencyOut(
  { quantity, start, end }: QuantityMention,
  named: Span | null,
  { text, article }: Passage,
): boolean {
  if (quantity.kind !== 'count' || !SCALED.test(text.slice(start, end))) return false;
  return named === null ? PAID.test(text) : SUM.test(article.text.slice(named.start, named.end));
}

/** What the sentences before a passage on its line say for it. */
export interface Context {
  /** The passage before it on the same line, which may name the speaker. */
  previous?: Passage | null;
  /** ISO 8601 date against which an earlier year is past: the article's own, or the corpus's latest. */
  today?: string | null;
  /** The earlier time in which the sentences before it are set. */
  setting?: string | null;
  /** What the last count before it counts, for one that leaves its noun out: "Another 312 were hurt". */
  antecedent?: Span | null;
  /** The currency of the last sum before it in its article, for one that leaves it out: "a profit of 305 million". */
  currency?: string | null;
}

/** Reads every figure of a passage with what it counts, its states, scope, speaker and hedges. */
export function readFigures(passage: Passage, context: Context = {}): Figure[] {
  const { text, start: offset, article } = passage;
  const { previous = null, today = article.published, setting = null } = context;
  const mentions = readQuantities(text, article.published);
  if (mentions.length === 0) return [];
  const { tokens, concepts } = readingOf(text);
  if (tokens.length === 0) return [];
  const spans = mentions.map((m) => tokensOf(tokens, m));
  const clauses = clausesOf(text, tokens, mentions, spans);
  const sentence: Parsed = { text, tokens, clauses };
  const cues = cuesIn(text);
  const states = concepts.filter(isState);
  const attributions = attributionsOf(text);
  const asOfs = asOfsIn(text, mentions);
  let antecedent = context.antecedent ?? null;
  let currency = context.currency ?? null;
  return mentions.map((mention, i) => {
    const at = spans[i]!;
    const index = Math.max(
      0,
      clauses.findIndex((c) => at.from >= c.from && at.from < c.to),
    );
    const clause = clauses[index]!;
    const asOf = asOfAt(asOfs, spanOf(tokens, clause, 0));
    const own = countedTokens(tokens, at, clause, mention, text);
    const near = statesNear(sentence, states, index);
    const named = own && spanOf(tokens, own, offset);
    const isSum = currency !== null && leavesCurrencyOut(mention, named, passage);
    const quantity: Quantity = isSum
      ? { ...mention.quantity, kind: 'money', unit: currency }
      : mention.quantity;
    if (quantity.kind === 'money') currency = quantity.unit;
    const counts = quantity.kind === 'count';
    const leftOut =
      counts &&
      ((!named && Number.isInteger(mention.quantity.low ?? mention.quantity.high)) ||
        leavesNounOut(tokens, at, mention, text));
    const counted = leftOut ? (antecedent ?? named) : named;
    if (own && counts && !leftOut && isAntecedent(tokens, own, at)) antecedent = named;
    return {
      start: offset + mention.start,
      end: offset + mention.end,
      passage,
      surface: text.slice(mention.start, mention.end),
      quantity,
      counted,
      clause: spanOf(tokens, clause, offset),
      states: near,
      scope: scopeOf(sentence, cues, index, mention, today, setting, near.length > 0),
      asOf: asOf && text.slice(asOf.start, asOf.end),
      speaker: speakerAt(attributions, mention.start, previous?.text ?? null),
      hedges: hedgesIn(tokens, clause),
    };
  });
}
