import type { QuantityMention } from '../domain.ts';
import type { Token } from '../language/words.ts';

/** A run of tokens, `from` inclusive and `to` exclusive, between two boundaries of a sentence. */
export interface Clause {
  from: number;
  to: number;
}

/** A sentence with its words and the clauses into which these are cut. */
export interface Parsed {
  text: string;
  tokens: readonly Token[];
  clauses: readonly Clause[];
}

/** Where a clause of a sentence starts, as an offset into its text. */
export const clauseStart = ({ tokens, clauses }: Parsed, index: number): number =>
  tokens[clauses[index]!.from]?.start ?? 0;

/** Where a clause of a sentence ends. */
export const clauseEnd = ({ text, tokens, clauses }: Parsed, index: number): number =>
  tokens[clauses[index]!.to - 1]?.end ?? text.length;

/** The words of a clause; none before the first. */
export const clauseText = (sentence: Parsed, index: number): string =>
  index < 0 ? '' : sentence.text.slice(clauseStart(sentence, index), clauseEnd(sentence, index));

const BREAK = /[,;:()\u2014\u2013“”"?!]|\s-\s|--|\.{2,}/;
/** "64 of the 120 seats": a number and its whole stay together. */
const OF_WHOLE = /^ (?:out )?of (?:the |its |their |all )?$/;
const TRAILING =
  /^(?:of|at|worth|measuring|costing|totalling|totaling|numbering|put at|estimated at) (?!which|whom|least|first|last|the time|that)(?:\w+ ){0,2}[$€£]?\d/;
const COORDINATOR = new Set([
  'and',
  'but',
  'while',
  'alongside',
  'with',
  'plus',
  'whereas',
  'although',
  'or',
  'as',
  'against',
  'of',
  'to',
  'after',
  'before',
  'in',
  'on',
  'over',
  'for',
  'at',
  'from',
  'when',
  'where',
  'because',
]);
const STRONG = new Set(['and', 'but', 'while', 'alongside', 'plus', 'whereas', 'although']);

/**
 * Whether the gap before token `i` ends a clause, outside of a figure; a colon does only behind a figure of its own clause,
 * so that a label keeps its value.
 */
function breaks(
  text: string,
  tokens: readonly Token[],
  i: number,
  from: number,
  spans: readonly Clause[],
): boolean {
  const { end } = tokens[i - 1]!;
  const { start } = tokens[i]!;
  if (start === end || (start === end + 1 && text[end] === ' ')) return false;
  const gap = text.slice(end, start);
  if (!BREAK.test(gap) || spans.some((s) => i > s.from && i < s.to)) return false;
  return (
    !gap.includes(':') || (spans.some((s) => s.from >= from && s.to <= i) && spans.some((s) => s.from >= i))
  );
}

/** Whether a comma is followed by a figure that belongs to the words before it: "the strongest shock yet, of magnitude 5.6". */
function isTrailing(text: string, tokens: readonly Token[], i: number): boolean {
  return (
    /^,\s*$/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start)) &&
    TRAILING.test(text.slice(tokens[i]!.start, tokens[i]!.start + 40))
  );
}

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

/** Whether the "and" at `i` stands inside a name: "the Red and Blue gangs". */
function isInsideName(text: string, tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const around = next && text.slice(tokens[i - 1]!.start, next.end);
  return around !== undefined && /^\p{Lu}\S* and \p{Lu}/u.test(around);
}

/** Votes are counts of one kind with any other. */
const rivalKind = ({ quantity }: QuantityMention): string =>
  quantity.kind === 'vote' ? 'count' : quantity.kind;

/**
 * Splits a sentence into clauses at its punctuation and, between two figures that no punctuation parts, at the
 * conjunction between them, or at the preposition when they are of one kind: each gets the words that are about it.
 * `spans` are the words that each figure covers.
 */
export function clausesOf(
  text: string,
  tokens: readonly Token[],
  mentions: readonly QuantityMention[],
  spans: readonly Clause[] = mentions.map((m) => tokensOf(tokens, m)),
): Clause[] {
  const cuts = new Uint8Array(tokens.length + 1);
  cuts[0] = 1;
  let from = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (breaks(text, tokens, i, from, spans) && !isTrailing(text, tokens, i)) {
      cuts[i] = 1;
      from = i;
    }
  }
  for (let m = 1; m < spans.length; m++) {
    const before = spans[m - 1]!;
    const after = spans[m]!;
    const between = text.slice(mentions[m - 1]!.end, mentions[m]!.start);
    const rivals = rivalKind(mentions[m - 1]!) === rivalKind(mentions[m]!);
    let cut = -1;
    for (let i = after.from - 1; i >= before.to; i--) {
      if (cuts[i] || cuts[i + 1]) {
        cut = -1;
        break;
      }
      if (STRONG.has(tokens[i]!.text) && !isInsideName(text, tokens, i)) cut = i;
      else if (rivals && cut < 0 && COORDINATOR.has(tokens[i]!.text)) cut = i;
    }
    if (cut > before.to - 1 && cut > 0 && !OF_WHOLE.test(between)) cuts[cut] = 1;
  }
  const clauses: Clause[] = [{ from: 0, to: tokens.length }];
  for (let i = 1; i < tokens.length; i++) {
    if (!cuts[i]) continue;
    clauses.at(-1)!.to = i;
    clauses.push({ from: i, to: tokens.length });
  }
  return clauses;
}
