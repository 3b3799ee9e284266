import type { Span } from '../../domain.ts';

/** Words between quotation marks: `start` and `end` are those of the words, the marks outside. */
export interface Quoted extends Span {
  /** What is quoted of each line, without the marks that open a new paragraph of the same quotation. */
  pieces: Span[];
  /** Stands between the marks of another. */
  nested: boolean;
}

interface Open {
  mark: string;
  start: number;
  pieces: Span[];
}

const MARK = /[“”"„«»‘’'\n]/g;
const OPENING = /[“„«]/;
const CLOSING = /[”»]/;
const SINGLE = /[‘’']/;
const WORD = /[\p{L}\p{N}]/u;
/** Words with an apostrophe in front, and decades. */
const APOSTROPHE = /^(?:tis|twas|til|till|em|cause|bout|n|round|neath)\b|^\d/i;
/** A quotation that goes on is no longer than this, in code units. */
const LONGEST = 6000;

const at = (text: string, i: number): string => text[i] ?? '';
const isBlank = (char: string): boolean => char === '' || /\s/.test(char);
/** What may stand before an opening mark. */
const opensAfter = (char: string): boolean => isBlank(char) || /[([{“"„«‘—–\-/:…]/.test(char);

/** Whether a straight double mark opens: a word stands behind it and none before. */
function straightOpens(text: string, i: number): boolean {
  return !isBlank(at(text, i + 1)) && opensAfter(at(text, i - 1));
}

/** Whether a single mark opens a quotation and is no apostrophe. */
function singleOpens(text: string, i: number): boolean {
  if (at(text, i) === '’' || !opensAfter(at(text, i - 1))) return false;
  return WORD.test(at(text, i + 1)) && !APOSTROPHE.test(text.slice(i + 1, i + 8));
}

/** A possessive of a plural ("the workers' pay"), where the quotation's own end comes later on the line. */
const isPossessive = (text: string, i: number): boolean =>
  at(text, i - 1) === 's' &&
  /^ \p{Ll}/u.test(text.slice(i + 1, i + 3)) &&
  /^[^‘\n]*?[\p{L}\p{N}.,?!…][’'](?![\p{L}\p{N}])/u.test(text.slice(i + 1, i + 400));

/** Whether a single mark closes the one that is open. */
function singleCloses(text: string, i: number): boolean {
  if (at(text, i) === '‘' || isBlank(at(text, i - 1)) || WORD.test(at(text, i + 1))) return false;
  return !isPossessive(text, i);
}

/** Where a quotation that is open at the end of a line goes on; null when it ends there. */
function goesOn(text: string, newline: number): number | null {
  const next = /^\s*/.exec(text.slice(newline, newline + 400))![0];
  const from = newline + next.length;
  const first = at(text, from);
  if (OPENING.test(first) || (first === '"' && straightOpens(text, from))) return from + 1;
  const wrapped =
    (next.match(/\n/g) ?? []).length === 1 &&
    !/[.?!…]\s*$/.test(text.slice(Math.max(0, newline - 3), newline));
  if (!wrapped) return null;
  const end = text.indexOf('\n\n', from);
  const rest = text.slice(from, Math.min(end < 0 ? text.length : end, from + LONGEST));
  const mark = /[“”"„«»]/.exec(rest);
  if (!mark) return null;
  const closes = CLOSING.test(mark[0]) || (mark[0] === '"' && !straightOpens(text, from + mark.index));
  return closes ? from : null;
}

/** A span without the blanks at its ends; null when no word is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  if (!WORD.test(words)) return null;
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

/**
 * Finds what stands between quotation marks, in order of place: curly, straight and angular marks, also mixed in one
 * line, single ones within them or alone, a quotation that goes on over lines, and one whose end mark is missing,
 * which ends with its line. Never throws.
 */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  let double: Open | null = null;
  let single: Open | null = null;

  const close = (open: Open, end: number, nested: boolean): void => {
    const last = trimmed(text, open.pieces.at(-1)?.end ?? open.start, end);
    const pieces = [...open.pieces.filter((p) => p.end > p.start), ...(last ? [last] : [])];
    if (pieces.length > 0) found.push({ start: pieces[0]!.start, end: pieces.at(-1)!.end, pieces, nested });
  };

  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const [mark] = match;
    const i = match.index;
    if (mark === '\n') {
      single = null;
      if (!double) continue;
      const next: number | null = i - double.start > LONGEST ? null : goesOn(text, i);
      if (next === null) {
        close(double, i, false);
        double = null;
        continue;
      }
      const piece = trimmed(text, double.pieces.at(-1)?.end ?? double.start, i);
      if (piece) double.pieces.push(piece);
      double.pieces.push({ start: next, end: next });
      MARK.lastIndex = Math.max(MARK.lastIndex, next);
    } else if (SINGLE.test(mark)) {
      if (single && singleCloses(text, i)) {
        close(single, i, double !== null);
        single = null;
      } else if (!single && singleOpens(text, i)) single = { mark, start: i + 1, pieces: [] };
    } else if (double) {
      const nests = mark === '“' && double.mark !== '„';
      const opensAnew = nests || (mark === '"' && straightOpens(text, i) && !/[,.?!…]/.test(at(text, i - 1)));
      if (opensAnew && isBlank(at(text, i - 1)) && double.mark === mark) {
        // A second opening mark: the first was never closed.
        close(double, i, false);
        double = { mark, start: i + 1, pieces: [] };
      } else if (!opensAnew) {
        close(double, i, false);
        double = null;
        single = null;
      }
    } else if (
      OPENING.test(mark) ||
      (mark === '»' && straightOpens(text, i)) ||
      (mark === '"' && straightOpens(text, i) && !/\d/.test(at(text, i - 1)))
    ) {
      double = { mark, start: i + 1, pieces: [] };
      single = null;
    }
  }
  if (double) close(double, text.length, false);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
