import type { Span } from '../domain.ts';
import { abbreviates } from './abbreviations.ts';
import { isPlain, plainBreaks } from './breaks.ts';
import { trimmed } from './lines.ts';

/** The longest passage, in UTF-16 code units. */
export const LONGEST = 600;

/** How far around a seeming end is looked: enough for a name and a verb, and bounded for endless lines. */
const NEAR = 120;

/** How much of a line is looked at at once; far longer than a sentence. */
const WINDOW = 4000;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of one line, as offsets into it. Nothing but blanks lies outside of them and each has 1 to
 * 600 code units: a longer sentence is cut at clause punctuation, else at a blank. Never throws.
 */
export function splitSentences(line: string): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const segment of segmentsOf(line)) {
    const { start, end } = segment;
    if (open && goesOn(line, open, start)) open.end = end;
    else {
      open = segment;
      spans.push(open);
    }
  }
  return spans.flatMap((span) => cut(line, span));
}

/** Whether the sentence that is open goes on at `at`, where it seems to end. */
function goesOn(line: string, open: Span, at: number): boolean {
  const before = line.slice(Math.max(open.start, at - NEAR), at);
  return (open.start === 0 && LIST_MARKER.test(before)) || falseEnd(before, line.slice(at, at + NEAR));
}

/** What seems to be the sentences of a line, with the blanks behind them. */
function segmentsOf(line: string): Span[] {
  if (line.length > WINDOW || !isPlain(line)) return [...windowed(line)];
  const breaks = plainBreaks(line);
  return [0, ...breaks].map((start, i) => ({ start, end: breaks[i] ?? line.length }));
}

/**
 * What Intl.Segmenter takes for sentences. It is handed a window at a time: in V8 each step costs the length
 * of its whole input.
 */
function* windowed(line: string): Generator<Span> {
  for (let from = 0; from < line.length; ) {
    const window = line.slice(from, from + WINDOW);
    const starts = Array.from(segmenter.segment(window), ({ index }) => index);
    const whole = from + WINDOW >= line.length;
    const limit = whole ? window.length : starts.at(-1) || cutPoint(window);
    for (const [i, start] of starts.entries()) {
      if (start < limit) yield { start: from + start, end: from + Math.min(starts[i + 1] ?? limit, limit) };
    }
    from += limit;
  }
}

const LIST_MARKER = /^\s*[([]?(?:\d{1,3}|[A-Za-z])[.)]\s*$/;
const VERB =
  'said|says|asked|asks|told|added|adds|warned|wrote|writes|replied|shouted|cried|yelled|demanded|wondered|joked|tweeted|posted|declared|announced|continued|insisted|exclaimed|responded|answered';
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;
const ATTRIBUTION = new RegExp(
  String.raw`^(?:${CAPITALISED}\s+){1,5}(?:${VERB})\b|^(?:${VERB})\s+${CAPITALISED}`,
  'u',
);
const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/;
const WORD_BEFORE_STOP = /(?:^|[\s(["“‘'’—–-])([\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*)\.$/u;

const PARTS_WORDS = /[\s(["“‘'’—–-]/;

/** The word before a full stop that ends a text: "Sec", "D.C". */
function wordBeforeStop(text: string): string | undefined {
  if (!text.endsWith('.')) return undefined;
  let from = text.length - 2;
  while (from > 0 && !PARTS_WORDS.test(text[from]!)) from--;
  return WORD_BEFORE_STOP.exec(text.slice(Math.max(0, from)))?.[1];
}

/** Whether the sentence that seems to end `before` goes on in `after`. */
function falseEnd(before: string, after: string): boolean {
  const text = before.trimEnd();
  const next = after.trimStart();
  if (next === '') return true;
  if (LINE_END.test(before.at(-1) ?? '')) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  if (/^[)\]”’»,;:]/.test(next)) return true;
  if (/^["'](?:\s|$)/.test(next) && text.length === before.length) return true;
  if (/[?!…]["”’']$/.test(text.slice(-2))) return ATTRIBUTION.test(next);
  const word = wordBeforeStop(text);
  return word !== undefined && abbreviates(word, next);
}

/** Trims the span and cuts it into pieces of at most `LONGEST`. */
function cut(line: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let rest = trimmed(line, span);
  while (rest && rest.end - rest.start > LONGEST) {
    const end: number = rest.start + cutPoint(line.slice(rest.start, rest.start + LONGEST + 1));
    const piece = trimmed(line, { start: rest.start, end });
    if (piece) pieces.push(piece);
    rest = trimmed(line, { start: end, end: rest.end });
  }
  if (rest) pieces.push(rest);
  return pieces;
}

/** Where to cut a text that is too long, within LONGEST: the last good place, never inside a character. */
function cutPoint(text: string): number {
  for (const place of [/[;:—–][”"’']?(?=\s)/g, /,[”"’']?(?=\s)/g, /\s/g]) {
    let best = 0;
    for (const match of text.slice(0, LONGEST + 1).matchAll(place)) {
      const end = match.index + match[0].length;
      if (end <= LONGEST) best = end;
    }
    if (best > LONGEST / 3) return best;
  }
  const last = text.charCodeAt(LONGEST - 1);
  return last >= 0xd800 && last <= 0xdbff ? LONGEST - 1 : LONGEST;
}
