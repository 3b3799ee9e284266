import type { QuantityMention } from '../domain.ts';
import { isStopWord, type Token } from '../language/words.ts';
import type { Clause } from './clauses.ts';

const DETERMINER = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'these',
  'those',
  'all',
  'other',
  'more',
  'new',
  'additional',
  'further',
  'some',
  'such',
]);
const ADVERB = new Set([
  'already',
  'now',
  'still',
  'then',
  'also',
  'not',
  'yet',
  'ever',
  'never',
  'just',
  'only',
  'there',
  'here',
  'alone',
  'so',
  'too',
  'later',
  'earlier',
  'ago',
  'away',
  'home',
  'back',
  'down',
  'up',
  'out',
  'off',
]);
const PARTICIPLE = /(?:ed|ing|wn|ung|ught|lt|ept|ent|old)$/;
const MAX_TOKENS = 9;

function endsPhrase(token: Token, collected: number): boolean {
  if (ADVERB.has(token.text) || /ly$/.test(token.text)) return collected > 0;
  if (isStopWord(token.text)) return !(collected === 0 && DETERMINER.has(token.text));
  return collected > 0 && PARTICIPLE.test(token.text) && token.text.length > 4;
}

/** The noun phrase that starts at token `i`, as a token range; empty when there is none. */
function phraseFrom(tokens: readonly Token[], i: number, end: number): Clause {
  let from = i;
  while (from < end && DETERMINER.has(tokens[from]!.text) && tokens[from]!.text !== 'other') from++;
  let to = from;
  while (to < end && to - from < MAX_TOKENS && !endsPhrase(tokens[to]!, to - from)) to++;
  return { from, to };
}

/** The phrase as far back as the clause, or the last determiner or conjunction, goes. */
function phraseBefore(tokens: readonly Token[], end: number, start: number): Clause {
  let to = end;
  while (to > start && isStopWord(tokens[to - 1]!.text)) to--;
  let from = to;
  while (from > start && to - from < MAX_TOKENS) from--;
  while (from < to && isStopWord(tokens[from]!.text)) from++;
  return { from, to };
}

/** Whether a figure stands before its noun, with only a blank or a hyphen between: "a $6.4 billion budget", "26-acre site". */
function attributes(tokens: readonly Token[], at: Clause, text: string): boolean {
  const next = tokens[at.to]!;
  const gap = text.slice(tokens[at.to - 1]!.end, next.start);
  return (
    /^[%]?[ -]$/.test(gap) &&
    !isStopWord(next.text) &&
    !ADVERB.has(next.text) &&
    !/(?:ly|ed)$/.test(next.text)
  );
}

/**
 * What a figure counts or measures, as a range of the sentence's tokens: the noun phrase after a count
 * ("238 Venezuelan gang members"), else the words before it in its clause ("the number of injured stands at 356").
 * Null when the clause says nothing.
 */
export function countedTokens(
  tokens: readonly Token[],
  at: Clause,
  clause: Clause,
  mention: QuantityMention,
  text: string,
): Clause | null {
  const { kind } = mention.quantity;
  if (kind === 'count' || kind === 'rank') {
    let i = at.to;
    if (tokens[i]?.text === 'out') i++;
    if (tokens[i]?.text === 'of' && i + 1 < clause.to) {
      i++;
      while (i + 1 < clause.to && (DETERMINER.has(tokens[i]!.text) || /^\d/.test(tokens[i]!.text))) i++;
    }
    const phrase = phraseFrom(tokens, i, clause.to);
    if (phrase.to > phrase.from) {
      if (tokens[phrase.to]?.text === 'of' && phrase.to + 1 < clause.to) {
        const rest = phraseFrom(tokens, phrase.to + 1, clause.to);
        if (rest.to > rest.from) return { from: phrase.from, to: rest.to };
      }
      return phrase;
    }
  } else {
    const next = tokens[at.to];
    if (next && at.to < clause.to && attributes(tokens, at, text)) {
      const phrase = phraseFrom(tokens, at.to, clause.to);
      if (phrase.to > phrase.from) return phrase;
    }
    if (next && (next.text === 'in' || next.text === 'of') && at.to + 1 < clause.to) {
      const phrase = phraseFrom(tokens, at.to + 1, clause.to);
      if (phrase.to > phrase.from) return phrase;
    }
  }
  const before = phraseBefore(tokens, at.from, clause.from);
  if (before.to > before.from) return before;
  const after = phraseFrom(tokens, at.to, clause.to);
  return after.to > after.from ? after : null;
}
