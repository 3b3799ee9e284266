import type { Span } from '../domain.ts';
import { recent } from '../language/memo.ts';
import { readingOf } from '../language/reading.ts';
import { type Token, words } from '../language/words.ts';
import type { Clause } from './clauses.ts';
import { isCount, isPossessive, joins, nameAfter, nameBefore, nameIn, openingName } from './names.ts';
import { followsAs, SPEECH } from './speech.ts';
import { isAdverb, isAuxiliary, isVerb } from './verbs.ts';

/** A place at which a sentence names its source. */
export interface Attribution extends Span {
  /** In the words of the sentence; null for a pronoun. */
  name: string | null;
  /** Whether it stands behind what it is the source of ("…, police said"). */
  behind: boolean;
}

const BE = /^(?:was|were|is|are|be|been|being|am|get|got)$/;
/** Verbs behind which stands who is told, not who tells. */
const TELLS = /^(?:told|tells|tell)$/;
/** Nothing but a time, a place or an occasion between a verb of speech and the next mark. */
const ENDS =
  /^(?: (?:on|in|at|to|by|from|with|after|before|during|through|via|as|late|early|earlier|this|last) (?:(?! that )[^,.;:“”"]){1,60}| \w+day| \w+ly)?\s*(?:[,.;:”"(]|$)/;
/** The same behind "told", which has somebody told. */
const ENDS_TOLD = /^(?:(?! that )[^,.;:“”"\d]){1,60}(?:[,.;”"]|$)/;
/** An insertion that may be long: "Ann Tamm, who has led the rescue since Monday, said". */
const RELATIVE = /^(?:who|whose|which)$/;
const CLOSES = /[,”"?!]\s*$/;
const OPENS = /[,;:“”"()\u2014\u2013]/;

const gapBefore = (text: string, tokens: readonly Token[], i: number): string =>
  text.slice(i > 0 ? tokens[i - 1]!.end : 0, tokens[i]!.start);

/** The name before an insertion that ends at token `end`: "Ann Tamm, mayor of Lindmoor, said". */
function beforeInsertion(text: string, tokens: readonly Token[], end: number): Clause | null {
  if (!/^,\s*$/.test(gapBefore(text, tokens, end))) return null;
  for (let i = end - 1; i > 0 && end - i < 24; i--) {
    const gap = gapBefore(text, tokens, i);
    if (/^,\s*$/.test(gap))
      return end - i < 9 || RELATIVE.test(tokens[i]!.text) ? nameBefore(text, tokens, i - 1) : null;
    if (OPENS.test(gap)) return null;
  }
  return null;
}

/** The subject of the verb of speech at token `i`, or the name behind it. */
function saidAt(text: string, tokens: readonly Token[], i: number): Attribution | null {
  const frame = SPEECH.get(tokens[i]!.text)!;
  const rest = text.slice(tokens[i]!.end, tokens[i]!.end + 90);
  let start = i;
  while (start > 0 && joins(text, tokens, start - 1)) {
    const word = tokens[start - 1]!.text;
    if (BE.test(word)) return null;
    if (!isAuxiliary(word) && !isAdverb(word)) break;
    start--;
  }
  const opens = OPENS.test(gapBefore(text, tokens, start));
  if (frame === 'free' && CLOSES.test(gapBefore(text, tokens, start)) && !TELLS.test(tokens[i]!.text)) {
    const after = nameAfter(text, tokens, i + 1);
    const name = followsName(text, tokens, after) ? nameIn(text, tokens, after) : undefined;
    if (name !== undefined)
      return { start: tokens[i]!.start, end: tokens[after.to - 1]!.end, name, behind: true };
  }
  const subject = opens ? beforeInsertion(text, tokens, start) : nameBefore(text, tokens, start - 1);
  if (!subject || endsInVerb(text, tokens, subject)) return null;
  const closes = ENDS.test(rest) || (TELLS.test(tokens[i]!.text) && ENDS_TOLD.test(rest));
  const ends = closes && subject.from > 0 && OPENS.test(gapBefore(text, tokens, subject.from));
  if (!ends && !followsAs(frame, rest)) return null;
  const name = nameIn(text, tokens, subject);
  if (name === undefined || isPossessive(text, tokens[subject.to - 1]!)) return null;
  return { start: tokens[subject.from]!.start, end: tokens[i]!.end, name, behind: ends };
}

/** Whether what looks like a subject is one with its verb: "the mayor rejected reports that", not "the accused said that". */
function endsInVerb(text: string, tokens: readonly Token[], { from, to }: Clause): boolean {
  const last = tokens[to - 1]!;
  return to - from > 2 && isVerb(last.text) && /\p{Ll}/u.test(text[last.start]!);
}

/** Whether a phrase behind "said" is who said it: it ends its clause and holds no figure. */
function followsName(text: string, tokens: readonly Token[], name: Clause): boolean {
  if (name.to <= name.from || !joins(text, tokens, name.from - 1)) return false;
  const next = tokens[name.to];
  const words = tokens.slice(name.from, name.to);
  if (words.some((t, i) => /^\d/.test(t.text) && tokens[name.from + i + 1]?.text !== 'year')) return false;
  return (
    !next || OPENS.test(gapBefore(text, tokens, name.to)) || !(isAuxiliary(next.text) || isVerb(next.text))
  );
}

/** "according to X", at the token `according`. */
function accordingAt(text: string, tokens: readonly Token[], i: number): Attribution | null {
  if (tokens[i + 1]?.text !== 'to') return null;
  const after = nameAfter(text, tokens, i + 2);
  const name = nameIn(text, tokens, after);
  if (name === undefined) return null;
  const end = tokens[after.to - 1]!.end;
  const first = i === 0 || (i === 1 && /^(?:but|and|so)$/.test(tokens[0]!.text));
  return { start: tokens[i]!.start, end, name, behind: !first && /^\s*(?:[,.;”"(]|$)/.test(text.slice(end)) };
}

/** "by X's count", "X's count of", at the token `count`. */
function countAt(text: string, tokens: readonly Token[], i: number): Attribution | null {
  if (i < 2) return null;
  const own = tokens[i - 1]!.text === 'own';
  if (!own && !isPossessive(text, tokens[i - 1]!)) return null;
  const by = /\b(?:by|on) [^,.;:“”"]{0,60}$/i.test(
    text.slice(Math.max(0, tokens[i]!.start - 70), tokens[i]!.start),
  );
  if (!by && !/^ (?:of|is|was|stands|stood|for|shows?|suggests?|puts?)\b/.test(text.slice(tokens[i]!.end)))
    return null;
  if (own && !by) return null;
  const holder = i - (own ? 2 : 1);
  const theirs = own && !isPossessive(text, tokens[holder]!);
  const subject = theirs ? nameAfter(text, tokens, i + 1) : nameBefore(text, tokens, holder);
  for (let k = subject.from; !theirs && k < subject.to; k++)
    if (tokens[k]!.text === 'by') subject.from = k + 1;
  const name = nameIn(text, tokens, subject);
  if (name === undefined) return null;
  const behind =
    by && subject.from > 1 && !theirs && /^(?:[,.;]|$)/.test(text.slice(tokens[i]!.end, tokens[i]!.end + 1));
  return { start: tokens[subject.from]!.start, end: tokens[i]!.end, name, behind };
}

/** Every place at which a sentence names its source, in order. */
export function attributionsIn(text: string, tokens: readonly Token[] = words(text)): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.text;
    const at =
      word === 'according'
        ? accordingAt(text, tokens, i)
        : isCount(word) && (isPossessive(text, tokens[Math.max(0, i - 1)]!) || tokens[i - 1]?.text === 'own')
          ? countAt(text, tokens, i)
          : SPEECH.has(word)
            ? saidAt(text, tokens, i)
            : null;
    if (at) found.push(at);
  }
  return found;
}

/** The same of a sentence alone, kept for the figures in it and behind it. */
export const attributionsOf: (sentence: string) => readonly Attribution[] = recent((sentence) =>
  attributionsIn(sentence, readingOf(sentence).tokens),
);

/** The attribution that covers an offset: the one it follows, else the one behind it. */
function attributionAt(found: readonly Attribution[], offset: number): Attribution | null {
  if (found.length === 0) return null;
  const before = found.filter((a) => a.end <= offset);
  const next = found.find((a) => a.start >= offset);
  return before.findLast((a) => !a.behind) ?? (next?.behind ? next : null) ?? before.at(-1) ?? null;
}

/**
 * Who a sentence gives as the source of what it states, in its own words: "according to X", "X said",
 * "said X", "X puts it at", "by X's count". Null when it names nobody; a pronoun is nobody.
 */
export function attributionIn(sentence: string): string | null {
  return attributionsOf(sentence).find((a) => a.name !== null)?.name ?? null;
}

/**
 * Who says what stands at an offset of a sentence. A pronoun, and a sentence without a source of its own, mean whom the
 * sentence before it names, its source or else the name that it opens with; `previous` is that sentence, null for none.
 */
export function speakerAt(
  found: readonly Attribution[],
  offset: number,
  previous: string | null,
): string | null {
  const at = attributionAt(found, offset);
  if (at?.name) return at.name;
  if (previous === null || (!at && found.length > 0)) return null;
  return attributionIn(previous) ?? (at ? openingName(previous) : null);
}
