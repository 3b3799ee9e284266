import type { QuantityMention } from '../domain.ts';
import { isStopWord, type Token } from '../language/words.ts';
import type { Clause } from './clauses.ts';
import { phraseBefore } from './measured.ts';
import { isTime } from './names.ts';
import { isAdverbial, isPlural, phraseFrom, phraseWithOf, wholeFrom } from './phrases.ts';

/** What an amount is an amount of, as an adjective: "five miles long". */
const EXTENT = /^(?:long|high|wide|deep|tall|thick|broad|high|across|old|apart|short|late)$/;
/** A duration between two events measures neither: "11 hours later". */
const APART = new Set(['later', 'earlier', 'ago', 'after', 'before']);
/** A verb or "of them" straight behind a count: its noun is left out. */
const LEFT_OUT =
  /^ (?:were|was|are|is|have|had|has|remain|remained|died|survived|more \w+ed|more (?:were|was|are|is)|of (?:whom|them|which|those|these))\b/;
const OF_THEM = /^(?:whom|them|which|those|these)$/;

/** Whether a count leaves its noun to the one before it: "312 were hurt", "29 of them". */
export function leavesNounOut(
  tokens: readonly Token[],
  at: Clause,
  mention: QuantityMention,
  text: string,
): boolean {
  if (mention.quantity.kind !== 'count' || tokens[at.from - 1]?.text === 'of') return false;
  return LEFT_OUT.test(text.slice(mention.end, mention.end + 24)) && !nounOfThem(tokens, at, text);
}

/** "29 of them children": the noun straight behind. */
function nounOfThem(tokens: readonly Token[], at: Clause, text: string): Token | null {
  const noun = tokens[at.to + 2];
  if (!noun || tokens[at.to]?.text !== 'of' || !OF_THEM.test(tokens[at.to + 1]!.text)) return null;
  if (text.slice(tokens[at.to + 1]!.end, noun.start) !== ' ') return null;
  return /(?:s|people|men|women|children)$/.test(noun.text) && !isStopWord(noun.text) ? noun : null;
}

/** A day, a month or an hour, in words. */
const isWhen = (word: string): boolean => isTime(word) && !/^\d/.test(word);

/** Whether a figure stands before its noun, with only a blank or a hyphen between: "a $6.4 billion budget", "26-acre site". */
function attributes(tokens: readonly Token[], at: Clause, text: string): boolean {
  const next = tokens[at.to]!;
  const gap = text.slice(tokens[at.to - 1]!.end, next.start);
  return (
    /^[%]?[ -]$/.test(gap) &&
    !isStopWord(next.text) &&
    !isAdverbial(next.text) &&
    !/(?:ly|ed)$/.test(next.text) &&
    !EXTENT.test(next.text)
  );
}

/**
 * What a figure counts or measures, as a range of the sentence's tokens: the noun phrase after a count
 * ("57 stranded river pilots"), else the words before it in its clause ("the number of injured stands at 356").
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
  const counts = kind === 'count' || kind === 'rank';
  if (counts) {
    // Behind a comma what it is part of stands in a clause of its own: "1.2 billion, of which taxpayers".
    if (at.to + 2 < clause.to && nounOfThem(tokens, at, text))
      return phraseFrom(text, tokens, at.to + 2, clause.to);
    const phrase = phraseWithOf(text, tokens, wholeFrom(tokens, at.to, clause.to), clause.to);
    if (phrase.to > phrase.from) return phrase;
  } else {
    const next = tokens[at.to];
    if (next && at.to < clause.to && attributes(tokens, at, text)) {
      const phrase = phraseFrom(text, tokens, at.to, clause.to);
      if (phrase.to > phrase.from) return phrase;
    }
    if (
      next &&
      (next.text === 'in' || next.text === 'of') &&
      at.to + 1 < clause.to &&
      !isWhen(tokens[at.to + 1]!.text)
    ) {
      const phrase = phraseFrom(text, tokens, at.to + 1, clause.to);
      if (phrase.to > phrase.from) return phrase;
    }
  }
  if (kind === 'date' || kind === 'time') return null;
  if (kind === 'duration' && APART.has(tokens[at.to]?.text ?? '')) return null;
  const before = phraseBefore(tokens, at.from, clause.from, kind);
  return before.to > before.from ? before : null;
}

const COUNTABLE = /^(?:toll|injured|dead|wounded|missing)$/;

/** Whether a later count may lean on this noun: "312 were hurt", "29 of them". */
export function isAntecedent(tokens: readonly Token[], counted: Clause, at: Clause): boolean {
  const phrase = tokens.slice(counted.from, counted.to);
  return counted.from >= at.to || phrase.some((t) => isPlural(t.text) || COUNTABLE.test(t.text));
}
