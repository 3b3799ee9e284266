import type { QuantityMention, Scope } from '../domain.ts';
import type { Token } from '../language/words.ts';
import type { Clause } from './clauses.ts';
import { isNegated } from './negation.ts';
import { isPart } from './part.ts';
import { oldIn, pastOf } from './past.ts';

const OPENS = /^(?:In|On|Back in|During|Between|From)\b[^,.;]{0,40}?\b(1[5-9]\d\d|20\d\d)\b/;

/** Another figure with a time of its own: "from 498 million a year earlier". */
const ANOTHERS =
  /\d[\d.,]*(?:\s?\p{L}+){0,3} (?:an?|one|two|three|four|five|ten|\d+) (?:year|month|week|decade)s? (?:earlier|ago|before)\b/u;

/**
 * Reads what narrows a figure from the words around it. `clauses` are those of its sentence and `index` is
 * its own; dates are never of the past of themselves. `hasStates` tells whether the clause says what became of
 * those counted, `today` is the ISO 8601 date against which a year is past.
 */
export function scopeOf(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  mention: QuantityMention,
  today: string | null,
  setting: string | null,
  hasStates: boolean,
): Scope {
  const startOf = (c: Clause): number => tokens[c.from]?.start ?? 0;
  const endOf = (c: Clause): number => tokens[c.to - 1]?.end ?? text.length;
  const clauseAt = (i: number): string => (i < 0 ? '' : text.slice(startOf(clauses[i]!), endOf(clauses[i]!)));
  const clause = clauses[index]!;
  const { kind } = mention.quantity;
  const before = text.slice(startOf(clause), mention.start);
  const behind = text.slice(mention.end, endOf(clause));
  const after = behind.replace(ANOTHERS, '');
  const own = after === behind ? clauseAt(index) : text.slice(startOf(clause), mention.end) + after;
  function* earlier() {
    for (let i = index - 1; i >= 0; i--) {
      const [from, to] = [startOf(clauses[i]!), endOf(clauses[i]!)];
      yield {
        text: text.slice(from, to),
        gap: text.slice(to, startOf(clauses[i + 1]!)),
        lead: text.slice(Math.max(0, from - 40), from),
      };
    }
  }
  const year = today ? Number(today.slice(0, 4)) : null;
  const words = kind === 'duration' ? `${before} ${after}` : own;
  const isDate = kind === 'date' || kind === 'time';
  return {
    part: kind !== 'percent' && isPart({ before, after, own, previous: clauseAt(index - 1) }, hasStates),
    past: isDate
      ? kind === 'date'
        ? oldIn(own)
        : null
      : pastOf({ before, after, own, words, earlier: earlier(), sentence: text }, year, setting),
    negated: isNegated(
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
