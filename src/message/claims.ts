import type { ClaimKind, QuantityMention, SetAside, Span } from '../domain.ts';
import { readQuantities } from '../extract/quantities.ts';
import { isCue } from '../extract/quotation/cues.ts';
import { quotedIn } from '../extract/quotation/marks.ts';
import { cueBefore, cueBehind } from '../extract/quotation/speaker.ts';
import { isVerb } from '../extract/verbs.ts';
import { isStopWord, type Token, words } from '../language/words.ts';
import { sentencesOf } from './sentences.ts';
import { asideOf } from './set-aside.ts';

/** A claim as read from a message, and what to look up for it. Offsets are the message's. */
export interface Claim extends Span {
  kind: ClaimKind;
  text: string;
  sentence: string;
  /** The words to ask the corpus. */
  question: string;
  /** What the figure counts, with the figure: asked where the clause finds too little; null for others. */
  counted: string | null;
  /** Who is said to have said the quoted words. */
  speaker: string | null;
}

const LEAST_QUOTED = 3;
/** The marks that may close a quotation behind its last word. */
const CLOSING = 2;
const TIMED = ['date', 'time'];
const NO_CLAIM = ['rank', 'age'];
const RELATIVE = /^(?:that|which|who|where|and|but|while)$/;
const VERB_FIRST = /^(?:\p{Ll}+(?:s|ed)|has|have|had|is|was|were|held|cost|ran|will)\b/u;
/** Fewer content words than this besides the figure say too little to be asked alone. */
const LEAST_CONTENT = 2;

/** Where a part of a sentence ends: at a relative or a conjunction, or at a mark. */
function parts(sentence: string, tokens: readonly Token[], i: number): boolean {
  const gap = i > 0 ? sentence.slice(tokens[i - 1]!.end, tokens[i]!.start) : '';
  return RELATIVE.test(tokens[i]!.text) || /[;:—–()]|, $/.test(gap);
}

/**
 * What to ask for a figure: the words around it up to the next figure, relative, conjunction or mark, with the noun
 * before them where they have no subject: "a prison that opened in 2022".
 */
function questionFor(
  sentence: string,
  tokens: readonly Token[],
  mentions: readonly QuantityMention[],
  index: number,
): string {
  const mention = mentions[index]!;
  const [before, behind] = [mentions[index - 1]?.end ?? 0, mentions[index + 1]?.start ?? sentence.length];
  const at = tokens.findIndex((t) => t.end > mention.start);
  // Two figures may stand in one word: "3½238".
  const next = tokens.findIndex((t) => t.start >= before);
  const first = next < 0 ? at : next;
  let from = at;
  while (from > first && !parts(sentence, tokens, from)) from--;
  let to = tokens.findIndex((t) => t.start >= mention.end);
  if (to < 0) to = tokens.length;
  while (to < tokens.length && tokens[to]!.start < behind && !parts(sentence, tokens, to)) to++;
  while (from < at && RELATIVE.test(tokens[from]!.text)) from++;
  const end = Math.max(mention.end, tokens[to - 1]?.end ?? mention.end);
  const text = sentence.slice(Math.min(tokens[from]?.start ?? mention.start, mention.start), end);
  const content = tokens.slice(from, to).filter((t) => !isStopWord(t.text) && !/^\d/.test(t.text));
  if (
    from === 0 ||
    (content.length >= LEAST_CONTENT && !VERB_FIRST.test(text) && !isVerb(tokens[from]!.text))
  )
    return text;
  const noun = tokens
    .slice(0, from)
    .findLast((t) => !isStopWord(t.text) && !/^\d/.test(t.text) && !RELATIVE.test(t.text) && !isVerb(t.text));
  return `${noun?.text ?? ''} ${text}`.trim();
}

/** The figure with the noun behind it: "41 stranded river pilots". */
function countedWith(sentence: string, mention: QuantityMention): string | null {
  if (mention.quantity.kind !== 'count') return null;
  const behind = words(sentence.slice(mention.end, mention.end + 60));
  const noun: string[] = [];
  for (const token of behind) {
    if (isStopWord(token.text) || noun.length > 3) break;
    noun.push(token.text);
  }
  return noun.length > 0 ? `${sentence.slice(mention.start, mention.end)} ${noun.slice(-2).join(' ')}` : null;
}

/** A day of the week, which says more in the articles' company than a message's own date would. */
const WEEKDAY =
  /\b(?:(?:noon|midday|midnight|dawn|dusk) on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night|noon))?\b/giu;

/** "Friday, 30 June" is one date. */
const BESIDE_DATE = 3;

const isWithin = (span: Span, spans: readonly Span[]): boolean =>
  spans.some((s) => span.start < s.end && span.end > s.start);

/** A claim that is asked with the words of its sentence; `start` is the message's. */
function claimOf(kind: ClaimKind, start: number, text: string, sentence: string): Claim {
  const end = start + text.length;
  return { start, end, kind, text, sentence, question: sentence, counted: null, speaker: null };
}

/** The days of the week that a sentence names, each asked with the words around it. */
function weekdayClaims(sentence: string, offset: number, taken: readonly Span[]): Claim[] {
  return [...sentence.matchAll(WEEKDAY)].flatMap((match): Claim[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isWithin({ start: span.start, end: span.end + BESIDE_DATE }, taken)) return [];
    return [claimOf('date', offset + span.start, match[0], sentence)];
  });
}

function figureClaims(sentence: string, offset: number, quoted: readonly Span[]): Claim[] {
  const tokens = words(sentence);
  const mentions = readQuantities(sentence, null).filter(
    (m) => !isWithin(m, quoted) && !NO_CLAIM.includes(m.quantity.kind),
  );
  const days = weekdayClaims(sentence, offset, [...quoted, ...mentions]);
  const figures = mentions.map(
    (mention, i): Claim => ({
      ...claimOf(
        TIMED.includes(mention.quantity.kind) ? 'date' : 'figure',
        offset + mention.start,
        sentence.slice(mention.start, mention.end),
        sentence,
      ),
      question: questionFor(sentence, tokens, mentions, i),
      counted: countedWith(sentence, mention),
    }),
  );
  return [...figures, ...days];
}

/** So many words of content make a statement. */
const LEAST_STATED = 3;

function isStatement(sentence: string): boolean {
  const content = words(sentence).filter((t) => !isStopWord(t.text));
  return (
    content.length >= LEAST_STATED ||
    (content.length === LEAST_STATED - 1 && content.some((t) => isVerb(t.text)))
  );
}

/** Where one thing that was done ends and the next begins. */
const NEXT = /(?:,|(?<!\s))\s+(?:and\s+)?then\s+|;\s+|,\s+(?:but|while)\s+/giu;

/** A sentence as plain statements: one, or several where each of its parts says enough. */
function statementsIn(sentence: string, start: number): Claim[] {
  const parts: Span[] = [];
  let from = 0;
  for (const { index, 0: joint } of sentence.matchAll(NEXT)) {
    parts.push({ start: from, end: index });
    from = index + joint.length;
  }
  parts.push({ start: from, end: sentence.length });
  const texts = parts.map((p) => sentence.slice(p.start, p.end));
  if (!texts.every(isStatement)) return [statement(sentence, start)];
  return texts.map((text, i) => statement(text, start + parts[i]!.start));
}

/** What somebody did before they are quoted: "She held up a card and said". */
function doneBefore(lead: string): string | null {
  const tokens = words(lead);
  const and = tokens.findLastIndex((t) => t.text === 'and' || t.text === 'then');
  if (and < 0 || !tokens.slice(and + 1).some((t) => isCue(t.text))) return null;
  const done = lead.slice(0, tokens[and]!.start).trimEnd();
  return isStatement(done) ? done : null;
}

/** A sentence as a plain statement of who did what. */
function statement(sentence: string, start: number): Claim {
  return claimOf('who', start, sentence, sentence);
}

/** Whether a claim is a day of the week and no date. */
export function isWeekday({ kind, text }: Claim): boolean {
  return kind === 'date' && new RegExp(`^${WEEKDAY.source}$`, 'iu').test(text);
}

/** What of a message can be checked, and what cannot, in order of place. */
export interface Reading {
  claims: Claim[];
  aside: SetAside[];
}

/**
 * Splits a message into what can be checked — quotations, figures, dates, plain statements of who did what — and
 * what is set aside: questions, calls to act, predictions, opinions.
 */
export function readMessage(message: string): Reading {
  const claims: Claim[] = [];
  const aside: SetAside[] = [];
  const quoted = quotedIn(message).filter(
    (q) => !q.nested && words(message.slice(q.start, q.end)).length >= LEAST_QUOTED,
  );
  for (const { start, end, text: sentence } of sentencesOf(message)) {
    if (quoted.some((q) => q.start < start && q.end + CLOSING >= end)) continue;
    const own = quoted.filter((q) => q.start >= start && q.start < end);
    const within = quoted.filter((q) => q.start < end && q.end > start);
    const spoken = own.map((q): Claim => {
      const cue =
        cueBehind(message.slice(q.end, q.end + 200).replace(/^["”’']+/, '')) ??
        cueBefore(message.slice(start, q.start).replace(/(?<!["“‘'])["“‘']+$/, ''));
      const text = message.slice(q.start, q.end);
      const claim = claimOf('quotation', q.start, text, sentence);
      return { ...claim, question: text, speaker: cue?.name ?? null };
    });
    const figures = figureClaims(
      sentence,
      start,
      within.map((q) => ({ start: q.start - start, end: q.end - start })),
    );
    const why = asideOf(sentence, spoken.length + figures.length > 0);
    if (why && spoken.length === 0) aside.push({ start, end, text: sentence, why });
    else {
      const checkable = [...spoken, ...figures].sort((a, b) => a.start - b.start);
      // A day alone says when: what happened is a claim of its own.
      const more = checkable.every((c) => isWeekday(c)) && isStatement(sentence);
      const done = own[0] ? doneBefore(sentence.slice(0, own[0].start - start)) : null;
      claims.push(
        ...(more ? statementsIn(sentence, start) : done ? [statement(done, start)] : []),
        ...checkable,
      );
    }
  }
  return { claims, aside };
}
