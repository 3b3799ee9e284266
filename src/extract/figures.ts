import type { Figure, Passage, QuantityMention, Span } from '../domain.ts';
import { statesIn } from '../language/concepts.ts';
import { type Token, words } from '../language/words.ts';
import { attributionIn } from './attribution.ts';
import { type Clause, clausesOf, tokensOf } from './clauses.ts';
import { countedTokens } from './counted.ts';
import { hedgesIn } from './hedges.ts';
import { readQuantities } from './quantities.ts';
import { scopeOf } from './scope.ts';

const AS_OF = /\b(?:by|as of|until|since|up to|late|early)\s+(?:\w+\s+){0,3}$/i;

/** A verb or "of them" straight behind a count: its noun is left out. */
const LEFT_OUT =
  /^ (?:were|was|are|is|have|had|has|remain|remained|died|survived|of (?:whom|them|which|those|these))\b/;

function spanOf(tokens: readonly Token[], range: Clause, offset: number): Span {
  return { start: offset + tokens[range.from]!.start, end: offset + tokens[range.to - 1]!.end };
}

const INSERTED =
  /^(?:including|among|most|many|some|mostly|mainly|nearly all|almost all|half|two|three|all|both|of)\b/;
/** A clause that goes on with the sentence after an insertion: "…, including 40 children, have been moved". */
const GOES_ON = /^(?:have|has|had|were|was|are|is|will|would)$/;
/** A clause that gives the same thing at another rate or in other words. */
const RESTATES = /^(?:at an? (?:\w+ )?rate|or (?:about|around|some|roughly|nearly|\d)|at around|at about)/;

/** The states of a figure's clause, else of the clause that it goes on with or that it restates. */
function statesNear(
  text: string,
  tokens: readonly Token[],
  states: ReturnType<typeof statesIn>,
  clauses: readonly Clause[],
  index: number,
): string[] {
  const within = (c: Clause | undefined): string[] =>
    c ? [...new Set(states.filter((s) => s.start >= c.from && s.start < c.to).map((s) => s.id))] : [];
  const own = within(clauses[index]);
  if (own.length > 0 || states.length === 0) return own;
  const after = clauses[index + 2];
  if (
    after &&
    INSERTED.test(text.slice(tokens[clauses[index + 1]!.from]!.start)) &&
    GOES_ON.test(tokens[after.from]!.text)
  )
    return within(after);
  return RESTATES.test(text.slice(tokens[clauses[index]!.from]!.start)) ? within(clauses[index - 1]) : own;
}

/** A date or time phrase that says as of when a figure holds, in the words of the sentence. */
function asOfIn(text: string, mentions: readonly QuantityMention[]): string | null {
  for (const m of mentions) {
    if (m.quantity.kind !== 'date' && m.quantity.kind !== 'time') continue;
    const lead = AS_OF.exec(text.slice(Math.max(0, m.start - 24), m.start));
    if (lead) return text.slice(m.start - lead[0].length, m.end);
  }
  return null;
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
}

/** Reads every figure of a passage with what it counts, its states, scope, speaker and hedges. */
export function readFigures(passage: Passage, context: Context = {}): Figure[] {
  const { text, start: offset, article } = passage;
  const { previous = null, today = article.published, setting = null } = context;
  const mentions = readQuantities(text, article.published);
  if (mentions.length === 0) return [];
  const tokens = words(text);
  if (tokens.length === 0) return [];
  const clauses = clausesOf(text, tokens, mentions);
  const states = statesIn(tokens);
  const speaker = attributionIn(text) ?? (previous ? attributionIn(previous.text) : null);
  const asOf = asOfIn(text, mentions);
  let antecedent = context.antecedent ?? null;
  return mentions.map((mention) => {
    const at = tokensOf(tokens, mention);
    const index = Math.max(
      0,
      clauses.findIndex((c) => at.from >= c.from && at.from < c.to),
    );
    const clause = clauses[index]!;
    const own = countedTokens(tokens, at, clause, mention, text);
    const near = statesNear(text, tokens, states, clauses, index);
    const leavesOut =
      mention.quantity.kind === 'count' && LEFT_OUT.test(text.slice(mention.end, mention.end + 12));
    const counted = own && !leavesOut ? spanOf(tokens, own, offset) : leavesOut ? (antecedent ?? null) : null;
    if (mention.quantity.kind === 'count' && counted) antecedent = counted;
    return {
      start: offset + mention.start,
      end: offset + mention.end,
      passage,
      surface: text.slice(mention.start, mention.end),
      quantity: mention.quantity,
      counted: counted ?? (own ? spanOf(tokens, own, offset) : null),
      clause: spanOf(tokens, clause, offset),
      states: near,
      scope: scopeOf(text, tokens, clauses, index, mention, today, setting, near.length > 0),
      asOf,
      speaker,
      hedges: hedgesIn(tokens, clause),
    };
  });
}
