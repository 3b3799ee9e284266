import { splitSentences } from '../corpus/sentences.ts';
import type { ClaimKind, QuantityMention, SetAside, Span } from '../domain.ts';
import { readQuantities } from '../extract/quantities.ts';
import { quotedIn } from '../extract/quotation/marks.ts';
import { cueBefore, cueBehind } from '../extract/quotation/speaker.ts';
import { isVerb } from '../extract/verbs.ts';
import { isStopWord, type Token, words } from '../language/words.ts';

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
const QUESTION = /\?["”’)\s]*$/;
const CALL =
  /^(?:please|share|retweet|rt|spread|wake up|call|sign|vote|boycott|join|donate|stop|look|check|read|tell|ask|don't|do not|let's|let us|never forget)\b/i;
const FORESEES =
  /\b(?:will|won't|shall|going to|gonna|is about to|are about to|'ll|mark my words|just wait|wait until|i bet|sooner or later|next (?:year|month|week|time)|by (?:next|the end)|soon)\b/i;
const OPINION =
  /\b(?:i (?:think|believe|feel|guess|hope|wish|doubt|love|hate)|in my (?:view|opinion)|imo|imho|disgrace\w*|shame\w*|disgust\w*|unbelievable|outrage\w*|ridiculous|terrible|awful|horrible|wonderful|amazing|incredible|brilliant|pathetic|shocking|scandal\w*|joke|farce|insane|crazy|madness|stupid|idiots?|clowns?|hero(?:es)?|villains?|evil|should|ought|must|deserves?|too (?:much|many|little|late|expensive)|enough is enough|about time|finally|unacceptable|sad(?:ly)?|heartbreaking|worst|best|so (?:sad|angry|proud|wrong)|nobody cares|makes? (?:me|you) (?:sick|angry|proud)|what a)\b/i;
const EXCLAIMED = /!["”’)\s\p{Extended_Pictographic}]*$|^[\p{Lu}\s\p{P}]+$/u;
/** So few words state nothing. */
const SHORT = 3;
const TIMED = ['date', 'time'];
const NO_CLAIM = ['rank', 'age'];
const RELATIVE = /^(?:that|which|who|where|and|but|while)$/;
const VERB_FIRST = /^(?:\p{Ll}+(?:s|ed)|has|have|had|is|was|were|held|holds|cost|costs|ran|opened|will)\b/u;
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
  const first = tokens.findIndex((t) => t.start >= before);
  const at = tokens.findIndex((t) => t.end > mention.start);
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

function figureClaims(sentence: string, offset: number, quoted: readonly Span[]): Claim[] {
  const tokens = words(sentence);
  const mentions = readQuantities(sentence, null).filter(
    (m) => !quoted.some((q) => m.start >= q.start && m.end <= q.end) && !NO_CLAIM.includes(m.quantity.kind),
  );
  return mentions.map((mention, i) => ({
    start: offset + mention.start,
    end: offset + mention.end,
    kind: TIMED.includes(mention.quantity.kind) ? 'date' : 'figure',
    text: sentence.slice(mention.start, mention.end),
    sentence,
    question: questionFor(sentence, tokens, mentions, i),
    counted: countedWith(sentence, mention),
    speaker: null,
  }));
}

/** A sentence that claims nothing, and why; null when it may claim something. */
function asideOf(sentence: string, checkable: boolean): SetAside['why'] | null {
  if (QUESTION.test(sentence)) return 'question';
  if (CALL.test(sentence.trim())) return 'call';
  if (FORESEES.test(sentence)) return 'prediction';
  if (checkable) return null;
  return OPINION.test(sentence) || EXCLAIMED.test(sentence) || words(sentence).length <= SHORT
    ? 'opinion'
    : null;
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
  let offset = 0;
  for (const line of message.split('\n')) {
    for (const span of splitSentences(line)) {
      const [start, end] = [offset + span.start, offset + span.end];
      const sentence = message.slice(start, end);
      const own = quoted.filter((q) => q.start >= start && q.start < end);
      const spoken = own.map((q): Claim => {
        const cue =
          cueBehind(message.slice(q.end, q.end + 200).replace(/^["”’']+/, '')) ??
          cueBefore(message.slice(start, q.start).replace(/["“‘']+$/, ''));
        const text = message.slice(q.start, q.end);
        return {
          start: q.start,
          end: q.end,
          kind: 'quotation',
          text,
          sentence,
          question: text,
          counted: null,
          speaker: cue?.name ?? null,
        };
      });
      const figures = figureClaims(
        sentence,
        start,
        own.map((q) => ({ start: q.start - start, end: q.end - start })),
      );
      const why = asideOf(sentence, spoken.length + figures.length > 0);
      if (why && spoken.length === 0) aside.push({ start, end, text: sentence, why });
      else if (spoken.length + figures.length > 0)
        claims.push(...[...spoken, ...figures].sort((a, b) => a.start - b.start));
      else if (words(sentence).filter((t) => !isStopWord(t.text)).length >= 3)
        claims.push({
          start,
          end,
          kind: 'who',
          text: sentence,
          sentence,
          question: sentence,
          counted: null,
          speaker: null,
        });
    }
    offset += line.length + 1;
  }
  return { claims, aside };
}
