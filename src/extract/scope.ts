import type { QuantityMention, Scope } from '../domain.ts';
import { clauseEnd, clauseStart, clauseText, type Parsed } from './clauses.ts';
import { isNegated, mayNegate } from './negation.ts';
import { isPart, mayHoldPart } from './part.ts';
import { mayTellOfPast, oldIn, pastOf, settingFor } from './past.ts';

const OPENS = /^(?:In|On|Back in|During|Between|From)\b[^,.;]{0,40}?\b(1[5-9]\d\d|20\d\d)\b/;

/** Another figure with a time of its own: "from 498 million a year earlier". */
const ANOTHERS =
  /\d[\d.,]*(?:\s?\p{L}+(?:\s\p{L}+){0,2})? (?:an?|one|two|three|four|five|ten|\d+) (?:year|month|week|decade)s? (?:earlier|ago|before)\b/u;

/** What the words of a sentence let its figures be at all; asked once for all of them. */
export interface Cues {
  negated: boolean;
  part: boolean;
  past: boolean;
}

export const cuesIn = (sentence: string): Cues => ({
  negated: mayNegate(sentence),
  part: mayHoldPart(sentence),
  past: mayTellOfPast(sentence),
});

/**
 * Reads what narrows a figure from the words around it. `index` is that of its clause; dates are never of the past of
 * themselves. `hasStates` tells whether the clause says what became of those counted, `today` is the ISO 8601 date
 * against which a year is past.
 */
export function scopeOf(
  sentence: Parsed,
  cues: Cues,
  index: number,
  mention: QuantityMention,
  today: string | null,
  setting: string | null,
  hasStates: boolean,
): Scope {
  const { text } = sentence;
  const { kind } = mention.quantity;
  const from = clauseStart(sentence, index);
  const before = text.slice(from, mention.start);
  const behind = text.slice(mention.end, clauseEnd(sentence, index));
  const after = cues.past ? behind.replace(ANOTHERS, '') : behind;
  const own = after === behind ? clauseText(sentence, index) : text.slice(from, mention.end) + after;
  const previous = clauseText(sentence, index - 1);
  const year = today ? Number(today.slice(0, 4)) : null;
  const isDate = kind === 'date' || kind === 'time';
  const words = kind === 'duration' ? `${before} ${after}` : own;
  return {
    part: kind !== 'percent' && isPart({ before, after, own, previous }, cues.part, hasStates),
    past: isDate
      ? kind === 'date' && cues.past
        ? oldIn(own)
        : null
      : ((cues.past ? pastOf({ before, after, own, words, sentence, index }, year) : null) ??
        settingFor(text, setting)),
    negated:
      cues.negated &&
      isNegated(
        text.slice(Math.max(0, mention.start - 120), mention.start),
        text.slice(mention.end, mention.end + 160),
      ),
  };
}

/**
 * The earlier year in which a sentence sets the scene for those that follow it on its line ("In 1974 …"); null
 * when it does not open with one. `today` is the ISO 8601 date of the article.
 */
export function settingOf(text: string, today: string | null): string | null {
  const year = OPENS.exec(text)?.[1];
  return year && today && Number(year) < Number(today.slice(0, 4)) ? year : null;
}
