import type { QuantityMention, Scope } from '../domain.ts';
import { statesIn } from '../language/concepts.ts';
import { type Token, words } from '../language/words.ts';
import type { Clause } from './clauses.ts';

const PART_AFTER =
  /^\s*(?:more |others |\w+ )?(?:of (?:them|whom|which|those|these|(?:the|its|their|his|her) \p{Ll}+)\b|were among\b)/iu;
/** "118 of its soldiers" had been killed: of the soldiers, not of the killed. */
const OF_NOUN = /of (?:the|its|their|his|her) /i;
const PART_BEFORE =
  /\ball $|\b(?:of (?:which|whom|them|those)|including|includes|among them|among whom|among those)\b[^,;.]*$/i;
const PART_ANYWHERE = /\balone\b|\bwere among the\b|\bwas among the\b/i;
const NEGATED =
  /\b(?:none of|none of the|neither of|not|rather than|instead of|no longer)\s+(?:the\s+|as many as\s+|some\s+)?$/i;
const PAST =
  /\b(?:last (?:year|month|week|season|autumn|fall|spring|summer|winter|decade|time|century)(?:['\u2019]s)?|(?:a|one) (?:year|month|week) (?:earlier|ago|before)|previous(?:ly)? (?:year|record|deported|\w+ed)?|previously|formerly|(?:two|three|four|five|ten|\d+) years (?:earlier|ago|before)|originally|before this (?:year|month|week|season)|until (?:now|this)|prior to this|first (?:sketched|planned|proposed|estimated|announced)|(?:at|in) the time)\b/i;
const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/g;
const OLD = /\b(?:the|its|their|our|his|her) (?:old|former|previous|earlier)\b|\bpreviously\b/i;
/** A year of which something is counted on is no time of the figure: since 1974, opened in 2022. */
const NOT_WHEN =
  /\b(?:since|after|until|opened|open|built|founded|established|inaugurated|completed|launched|began|created|started|introduced|signed|elected|born)\b[^.;]{0,24}$/i;
const PRESENT =
  /\b(?:now|today|currently|so far|this (?:year|month|week|time)|at present|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
const PAST_OPENS = /^(?:Before this|Until this|Until now|Previously|Prior to|Historically|In the past)\b/;
const OPENS = /^(?:In|On|Back in|During|Between|From)\b[^,.;]{0,40}?\b(1[5-9]\d\d|20\d\d)\b/;
const RELATIVE = /^\W*(?:which|that|when|where|who|it)\b/i;

/** The latest year that an article speaks from: its date of publication, else null. */
function articleYear(published: string | null): number | null {
  return published ? Number(published.slice(0, 4)) : null;
}

function pastIn(text: string, year: number | null): string | null {
  const said = PAST.exec(text);
  if (said && !NOT_WHEN.test(text.slice(Math.max(0, said.index - 40), said.index))) return said[0];
  if (year === null) return null;
  for (const match of text.matchAll(YEAR)) if (Number(match[1]) < year) return match[1]!;
  return null;
}

/**
 * Reads what narrows a figure from the words around it. `clauses` are those of its sentence and `index` is
 * its own; dates are never of the past of themselves. `states` tells whether the clause says what became of those counted.
 */
export function scopeOf(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  mention: QuantityMention,
  published: string | null,
  setting: string | null,
  states: boolean,
): Scope {
  const span = (c: Clause | undefined): string =>
    c && c.to > c.from ? text.slice(tokens[c.from]!.start, tokens[c.to - 1]!.end) : '';
  const clause = clauses[index]!;
  const start = tokens[clause.from]?.start ?? 0;
  const own = span(clause);
  const before = text.slice(start, mention.start);
  const after = text.slice(mention.end, tokens[clause.to - 1]?.end ?? text.length);
  const share = mention.quantity.kind === 'percent';
  const ofOthers = PART_AFTER.exec(after)?.[0];
  const partOf =
    ofOthers !== undefined && (!states || !OF_NOUN.test(ofOthers) || statesIn(words(ofOthers)).length > 0);
  const part = !share && (partOf || PART_BEFORE.test(before) || PART_ANYWHERE.test(own));
  let past: string | null = null;
  if (mention.quantity.kind !== 'date' && mention.quantity.kind !== 'time') {
    const year = articleYear(published);
    past = pastIn(`${before} ${after}`, year) ?? OLD.exec(before)?.[0] ?? null;
    if (!past && RELATIVE.test(own) && index > 0) past = pastIn(span(clauses[index - 1]), year);
    if (!past && year !== null) {
      for (const match of text.slice(0, mention.start).matchAll(YEAR)) {
        if (Number(match[1]) < year && !NOT_WHEN.test(text.slice(Math.max(0, match.index - 32), match.index)))
          past = match[1]!;
      }
    }
    if (!past && PAST_OPENS.test(text)) past = PAST_OPENS.exec(text)![0];
    past ??= PRESENT.test(text) ? null : setting;
  } else if (mention.quantity.kind === 'date') past = OLD.exec(own)?.[0] ?? null;
  return { part, past, negated: NEGATED.test(before) };
}

/**
 * The earlier year in which a sentence sets the scene for those that follow it on its line ("In 1974 …"); null
 * when it does not open with one. `today` is the ISO 8601 date of the article.
 */
export function settingOf(text: string, today: string | null): string | null {
  const year = OPENS.exec(text)?.[1];
  return year && today && Number(year) < Number(today.slice(0, 4)) ? year : null;
}
