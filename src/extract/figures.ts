import type { Figure, Passage, QuantityMention, Span } from '../domain.ts';
import { statesIn } from '../search/vocabulary.ts';
import { type Token, words } from '../search/words.ts';
import { attributionIn } from './attribution.ts';
import { type Clause, clausesOf, tokensOf } from './clauses.ts';
import { countedTokens } from './counted.ts';
import { hedgesIn } from './hedges.ts';
import { readQuantities } from './quantities.ts';
import { scopeOf } from './scope.ts';

const AS_OF = /\b(?:by|as of|until|since|up to|late|early)\s+(?:\w+\s+){0,3}$/i;

function spanOf(tokens: readonly Token[], range: Clause, offset: number): Span {
  return { start: offset + tokens[range.from]!.start, end: offset + tokens[range.to - 1]!.end };
}

/** The states that stand in a range of tokens; those in the next clause only when the clause itself has none. */
function statesNear(states: ReturnType<typeof statesIn>, clauses: readonly Clause[], index: number): string[] {
  const within = (c: Clause | undefined): string[] =>
    c ? states.filter((s) => s.start >= c.from && s.start < c.to).map((s) => s.id) : [];
  const own = within(clauses[index]);
  return [...new Set(own)];
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

/**
 * Reads every figure of a passage with what it counts, its states, scope, speaker and hedges.
 * `previous` is the passage before it on the same line, which may name the speaker.
 */
export function readFigures(passage: Passage, previous: Passage | null): Figure[] {
  const { text, start: offset, article } = passage;
  const mentions = readQuantities(text, article.published);
  if (mentions.length === 0) return [];
  const tokens = words(text);
  if (tokens.length === 0) return [];
  const clauses = clausesOf(text, tokens, mentions);
  const states = statesIn(tokens);
  const speaker = attributionIn(text) ?? (previous ? attributionIn(previous.text) : null);
  const asOf = asOfIn(text, mentions);
  return mentions.map((mention) => {
    const at = tokensOf(tokens, mention);
    const index = Math.max(0, clauses.findIndex((c) => at.from >= c.from && at.from < c.to));
    const clause = clauses[index]!;
    const counted = countedTokens(tokens, at, clause, mention);
    return {
      start: offset + mention.start,
      end: offset + mention.end,
      passage,
      surface: text.slice(mention.start, mention.end),
      quantity: mention.quantity,
      counted: counted ? spanOf(tokens, counted, offset) : null,
      clause: spanOf(tokens, clause, offset),
      states: statesNear(states, clauses, index),
      scope: scopeOf(text, tokens, clauses, index, mention, article.published),
      asOf,
      speaker,
      hedges: hedgesIn(tokens, clause),
    };
  });
}
