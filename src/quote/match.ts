import { align, type Change, flipped, indexOf, type Range } from './align.ts';
import type { LeastShared } from './nearest.ts';
import { isContent, type Word, wordsOf } from './tokens.ts';
import type { Unit } from './units.ts';

/** Words asked for, in the pieces that an ellipsis parts. */
export interface Asked {
  text: string;
  words: Word[];
  texts: string[];
  segments: string[][];
  /** Marks behind the last word, inside the quotation marks. */
  tail: string;
}

/** How a unit answers the words asked for. */
export interface Match {
  unit: Unit;
  status: 'exact' | 'punctuation' | 'cut' | 'worded';
  /** The words of the unit that answer. */
  range: Range;
  extent: 'more' | 'less' | null;
  changes: Change[];
  /** The share of the words asked for that it has, 0 to 1. */
  likeness: number;
}

const ELLIPSIS = /(?<!\s)\s*(?:\[?(?:…|\.{3,})\]?)\s*/;
const MARKS = /^[\s"'“”‘’«»„]+|(?<![\s"'“”‘’«»„])[\s"'“”‘’«»„]+$/g;
/** A quotation of fewer words within a longer one says little of it. */
const LEAST_PART = 4;
/** The share of the shorter side that two wordings of one quotation have in common. */
const ALIKE = 0.6;
/** Less than a word, and more than a share of words is off by rounding. */
const SLIGHT = 1e-6;

/** The marks of some text but for blanks and quotation marks. */
const marksIn = (text: string): string => text.replace(/[\s"'“”‘’«»„]+/g, '');

/** Reads the words of a quotation as typed or pasted. */
export function readAsked(typed: string): Asked {
  const text = typed.trim().replace(MARKS, '');
  const words = wordsOf(text);
  const segments = text
    .split(ELLIPSIS)
    .map((part) => wordsOf(part).map((w) => w.text))
    .filter((part) => part.length > 0);
  const last = words.at(-1);
  return {
    text,
    words,
    texts: words.map((w) => w.text),
    segments,
    tail: last ? marksIn(text.slice(last.end)) : '',
  };
}

const contentIn = (texts: readonly string[]): number => new Set(texts.filter(isContent)).size;

/** Where the segments stand in order; null when they do not all. */
function rangeOf(texts: readonly string[], segments: readonly string[][]): Range | null {
  let from = -1;
  let to = 0;
  for (const segment of segments) {
    const at = indexOf(texts, segment, to);
    if (at < 0) return null;
    if (from < 0) from = at;
    to = at + segment.length;
  }
  return from < 0 ? null : { from, to };
}

/** Whether a range of a run of quotations reaches over more than one of them. */
function crosses({ quotations, words }: Unit, { from, to }: Range): boolean {
  const at = (word: Word) => quotations.findIndex((q) => word.start >= q.start && word.end <= q.end);
  return at(words[from]!) !== at(words[to - 1]!);
}

/** Whether the bytes are those asked for, end marks aside where the question has none. */
function isVerbatim(asked: Asked, unit: Unit, { from, to }: Range): boolean {
  const { article, end } = unit.quotations.at(-1)!;
  const [first, last] = [unit.words[from]!, unit.words[to - 1]!];
  const [one, other] = [asked.words[0]!, asked.words.at(-1)!];
  if (article.text.slice(first.start, last.end) !== asked.text.slice(one.start, other.end)) return false;
  const tail = marksIn(
    article.text.slice(last.end, Math.max(last.end, end)).replace(/[\p{L}\p{N}].*$/su, ''),
  );
  return asked.tail === '' || tail === asked.tail;
}

function containing(asked: Asked, unit: Unit): Match | null {
  const range = rangeOf(unit.texts, asked.segments);
  if (!range || (unit.isRun && !crosses(unit, range))) return null;
  const whole = range.from === 0 && range.to === unit.texts.length && asked.segments.length === 1;
  const status = !whole ? 'cut' : isVerbatim(asked, unit, range) ? 'exact' : 'punctuation';
  return { unit, status, range, extent: whole ? null : 'more', changes: [], likeness: 1 };
}

/** The article quotes a part of what is asked for. */
function contained({ texts }: Asked, unit: Unit): Match | null {
  const { length } = unit.texts;
  if (length < LEAST_PART || length >= texts.length || contentIn(unit.texts) < 2) return null;
  if (unit.isRun || indexOf(texts, unit.texts) < 0) return null;
  return {
    unit,
    status: 'cut',
    range: { from: 0, to: length },
    extent: 'less',
    changes: [],
    likeness: length / texts.length,
  };
}

/** The words that two sides have in common, outside the changes. */
function sharedWords(texts: readonly string[], changes: readonly Change[], range: Range): string[] {
  return texts.slice(range.from, range.to).filter((_, k) => {
    const i = range.from + k;
    return !changes.some((c) => i >= c.found.from && i < c.found.to);
  });
}

/** Whether a change only leaves out the beginning or the end of what is asked for. */
export function isLeftOut({ asked, found }: Change, length: number): boolean {
  return found.to === found.from && (asked.from === 0 || asked.to === length);
}

/** Whether words that the longer side has nowhere are too many of the shorter for such a likeness, so that none need be aligned. */
function lacksMore(short: readonly string[], long: readonly string[], least: number): boolean {
  let missing = 0;
  for (const word of short) if (!long.includes(word) && 1 - ++missing / short.length < least) return true;
  return false;
}

/** The unit in other words: most of the shorter side is in the longer, in order. */
export function reworded(asked: Asked, unit: Unit, least = ALIKE, mostContent = 2): Match | null {
  if (asked.segments.length > 1) return null;
  const shorter = asked.texts.length <= unit.texts.length;
  const [short, long] = shorter ? [asked.texts, unit.texts] : [unit.texts, asked.texts];
  if (lacksMore(short, long, least)) return null;
  const found = align(short, long);
  if (!found) return null;
  const likeness = 1 - found.distance / short.length;
  if (likeness < least) return null;
  const changes = shorter ? found.changes : flipped(found.changes);
  const range = shorter ? { from: found.from, to: found.to } : { from: 0, to: unit.texts.length };
  const shared = sharedWords(unit.texts, changes, range);
  const content = Math.max(1, Math.min(mostContent, contentIn(asked.texts) - 1));
  if (contentIn(shared) < content || shared.length < Math.min(3, asked.texts.length)) return null;
  const whole = range.from === 0 && range.to === unit.texts.length;
  if (changes.every((c) => isLeftOut(c, asked.texts.length)))
    return { unit, status: 'cut', range, extent: 'less', changes: [], likeness };
  return {
    unit,
    status: 'worded',
    range,
    extent: shorter ? (whole ? null : 'more') : found.to - found.from < asked.texts.length ? 'less' : null,
    changes,
    likeness,
  };
}

/** How many words the shorter side must share with the longer to be so like it. */
export const leastAlike =
  (likeness = ALIKE): LeastShared =>
  (shorter) =>
    Math.ceil(likeness * shorter - SLIGHT);

/** How a unit answers the words asked for; null when it does not, as when they share fewer than `leastAlike()`. */
export function matchOf(asked: Asked, unit: Unit): Match | null {
  const match = containing(asked, unit) ?? contained(asked, unit);
  if (match) return match;
  return unit.isRun ? null : reworded(asked, unit);
}
