import type { QuantityMention } from '../domain.ts';
import type { Token } from '../search/words.ts';

/** A run of tokens, `from` inclusive and `to` exclusive, between two boundaries of a sentence. */
export interface Clause {
  from: number;
  to: number;
}

const BREAK = /[,;:()\u2014\u2013“”"?!]|\s-\s|--|\.{2,}/;
const COORDINATOR = new Set(['and', 'but', 'while', 'alongside', 'with', 'plus', 'whereas', 'although', 'or', 'as', 'against', 'of', 'to', 'after', 'before', 'in', 'on', 'over', 'for', 'at', 'from']);
const STRONG = new Set(['and', 'but', 'while', 'alongside', 'plus', 'whereas', 'although']);

/** The last token that starts before `offset`, plus one. */
function tokenAfter(tokens: readonly Token[], offset: number): number {
  let i = 0;
  while (i < tokens.length && tokens[i]!.start < offset) i++;
  return i;
}

/** The token range that a mention covers. */
export function tokensOf(tokens: readonly Token[], mention: { start: number; end: number }): Clause {
  let from = 0;
  while (from < tokens.length && tokens[from]!.end <= mention.start) from++;
  return { from, to: Math.max(from + 1, tokenAfter(tokens, mention.end)) };
}

/**
 * Splits a sentence into clauses at its punctuation and, between two figures that no punctuation parts,
 * at the conjunction or preposition between them: each figure gets the words that are about it.
 */
export function clausesOf(text: string, tokens: readonly Token[], mentions: readonly QuantityMention[]): Clause[] {
  const cuts = new Set<number>([0]);
  const spans = mentions.map((m) => tokensOf(tokens, m));
  const inside = (i: number): boolean => spans.some((s) => i > s.from && i < s.to);
  for (let i = 1; i < tokens.length; i++) {
    if (!inside(i) && BREAK.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))) cuts.add(i);
  }
  for (let m = 1; m < spans.length; m++) {
    const before = spans[m - 1]!;
    const after = spans[m]!;
    let cut = -1;
    for (let i = after.from - 1; i >= before.to; i--) {
      if (cuts.has(i) || cuts.has(i + 1)) {
        cut = -1;
        break;
      }
      if (STRONG.has(tokens[i]!.text)) cut = i;
      else if (cut < 0 && COORDINATOR.has(tokens[i]!.text)) cut = i;
    }
    if (cut > before.to - 1 && cut > 0) cuts.add(cut);
  }
  const starts = [...cuts].sort((a, b) => a - b);
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? tokens.length }));
}
