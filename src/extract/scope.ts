import type { QuantityMention, Scope } from '../domain.ts';
import type { Token } from '../search/words.ts';
import type { Clause } from './clauses.ts';

const PART_AFTER = /^\s*(?:more |others |\w+ )?(?:of (?:them|whom|which|those|these|the (?:victims|dead|injured|wounded|missing|total))\b|were among\b)/i;
const PART_BEFORE = /\b(?:of (?:which|whom|them|those)|including|includes|among them|among whom|among those)\b[^,;.]*$/i;
const PART_ANYWHERE = /\balone\b|\bwere among the\b|\bwas among the\b/i;
const NEGATED = /\b(?:not|rather than|instead of|no longer)\s+(?:the\s+|as many as\s+|some\s+)?$/i;
const PAST = /\b(?:last (?:year|month|week|season|autumn|fall|spring|summer|winter|decade|time|century)(?:['\u2019]s)?|(?:a|one) (?:year|month|week) (?:earlier|ago|before)|previous(?:ly)? (?:year|record|deported|\w+ed)?|previously|formerly|(?:two|three|four|five|ten|\d+) years (?:earlier|ago|before)|(?:at|in) the time)\b/i;
const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/g;
const RELATIVE = /^\W*(?:which|that|when|where|who|it)\b/i;

/** The latest year that an article speaks from: its date of publication, else null. */
function articleYear(published: string | null): number | null {
  return published ? Number(published.slice(0, 4)) : null;
}

function pastIn(text: string, year: number | null): string | null {
  const said = PAST.exec(text)?.[0];
  if (said) return said;
  if (year === null) return null;
  for (const match of text.matchAll(YEAR)) if (Number(match[1]) < year) return match[1]!;
  return null;
}

/**
 * Reads what narrows a figure from the words around it. `clauses` are those of its sentence and `index` is
 * its own; dates are never of the past of themselves.
 */
export function scopeOf(text: string, tokens: readonly Token[], clauses: readonly Clause[], index: number, mention: QuantityMention, published: string | null): Scope {
  const span = (c: Clause | undefined): string => (c && c.to > c.from ? text.slice(tokens[c.from]!.start, tokens[c.to - 1]!.end) : '');
  const clause = clauses[index]!;
  const start = tokens[clause.from]?.start ?? 0;
  const own = span(clause);
  const before = text.slice(start, mention.start);
  const after = text.slice(mention.end, tokens[clause.to - 1]?.end ?? text.length);
  const share = mention.quantity.kind === 'percent';
  const part = !share && (PART_AFTER.test(after) || PART_BEFORE.test(before) || PART_ANYWHERE.test(own));
  let past: string | null = null;
  if (mention.quantity.kind !== 'date' && mention.quantity.kind !== 'time') {
    const year = articleYear(published);
    past = pastIn(`${before} ${after}`, year);
    if (!past && RELATIVE.test(own) && index > 0) past = pastIn(span(clauses[index - 1]), year);
    if (!past) {
      const leading = /^(?:In|On|By|During|Back in)\b[^,]*\b(1[5-9]\d\d|20\d\d)\b/.exec(text);
      if (leading && year !== null && Number(leading[1]) < year && mention.start > leading[0].length) past = leading[1]!;
    }
  }
  return { part, past, negated: NEGATED.test(before) };
}
