import type { Article, PassageKind, Quotation, Span } from '../domain.ts';

/** Texts that stand for numbers, so that each is kept once: names of speakers, verbs, where something was said. */
export interface Texts {
  /** The number of a text, 0 or more; a text that is new gets the next. */
  idOf(text: string): number;
}

/** What is stored tells a kind by its number, which it keeps for good. */
const KIND_NUMBERS: Record<PassageKind, number> = {
  body: 0,
  headline: 1,
  'related-headline': 2,
  'embedded-post': 3,
  furniture: 4,
};
const KINDS = Object.keys(KIND_NUMBERS) as PassageKind[];

/** The bits of a quotation's first number, below those of its kind. */
const NESTED = 1;
const NAMED = 2;
/** It is one piece, which need not be written. */
const WHOLE = 4;
const [TOLD, SPEAKER, CUE, MEDIUM] = [8, 16, 32, 64];
const KIND = 128;

/**
 * The quotations of an article, in order of place, as whole numbers from 0 up, most of them small; `decodedQuotations` makes
 * them again with the article. Of each: its marks and kind; start, behind the start of the one before; length; line, behind
 * that of the one before; where it is of several pieces their number, and of each its start behind the last one's end, and
 * length; then the texts that it has, as their numbers: who tells it, speaker, cue, medium.
 */
export function encodedQuotations(quotations: readonly Quotation[], texts: Texts): number[] {
  const numbers: number[] = [];
  let [start, line] = [0, 0];
  for (const q of quotations) {
    const isWhole = q.pieces.length === 1 && q.pieces[0]!.start === q.start && q.pieces[0]!.end === q.end;
    const given: [number, string | null][] = [
      [TOLD, q.toldBy],
      [SPEAKER, q.speaker],
      [CUE, q.cue],
      [MEDIUM, q.medium],
    ];
    let bits = KIND * KIND_NUMBERS[q.kind];
    bits += (q.nested ? NESTED : 0) + (q.named ? NAMED : 0) + (isWhole ? WHOLE : 0);
    for (const [bit, text] of given) if (text !== null) bits += bit;
    numbers.push(bits, q.start - start, q.end - q.start, q.line - line);
    if (!isWhole) pushPieces(numbers, q);
    for (const [, text] of given) if (text !== null) numbers.push(texts.idOf(text));
    [start, line] = [q.start, q.line];
  }
  return numbers;
}

function pushPieces(numbers: number[], { start, pieces }: Quotation): void {
  numbers.push(pieces.length);
  let at = start;
  for (const piece of pieces) {
    numbers.push(piece.start - at, piece.end - piece.start);
    at = piece.end;
  }
}

/** Makes an article's quotations of their numbers; `textOf` gives the text of a number. Numbers that are none are a bug. */
export function decodedQuotations(
  numbers: ArrayLike<number>,
  article: Article,
  textOf: (id: number) => string,
): Quotation[] {
  let i = 0;
  const next = (): number => numbers[i++]!;
  const piecesOf = ({ start }: Span): Span[] => {
    let at = start;
    return Array.from({ length: next() }, () => {
      const from = at + next();
      at = from + next();
      return { start: from, end: at };
    });
  };
  const quotations: Quotation[] = [];
  let [start, line] = [0, 0];
  while (i < numbers.length) {
    const bits = next();
    start += next();
    const span = { start, end: start + next() };
    line += next();
    const pieces = (bits & WHOLE) !== 0 ? [{ ...span }] : piecesOf(span);
    const given = (bit: number): string | null => ((bits & bit) !== 0 ? textOf(next()) : null);
    quotations.push({
      ...span,
      pieces,
      nested: (bits & NESTED) !== 0,
      toldBy: given(TOLD),
      article,
      line,
      text: article.text.slice(span.start, span.end),
      speaker: given(SPEAKER),
      named: (bits & NAMED) !== 0,
      cue: given(CUE),
      medium: given(MEDIUM),
      kind: KINDS.find((kind) => KIND_NUMBERS[kind] === Math.floor(bits / KIND))!,
    });
  }
  return quotations;
}
