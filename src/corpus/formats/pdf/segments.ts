import { clean } from '../format.ts';

/** Words that stand side by side on a page. Positions are in points, `y` downwards from the top. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  /** The line on which the letters stand. */
  y: number;
  /** The size of the letters. */
  size: number;
}

/** A run of letters as the reader gives it. */
export interface Run {
  str: string;
  /** Matrix from the run's own space into the page's, y upwards. */
  transform: number[];
  width: number;
}

/** Of the size of the letters: letters that are farther apart are two words, and two segments. */
const WORD_GAP = 0.15;
const SEGMENT_GAP = 0.9;
/** Lines this near are one: raised and lowered signs belong to the line beside them. */
const SAME_LINE = 0.35;

/** The runs of a page as segments, from top to bottom and left to right. `view` is the matrix from page to screen. */
export function segmentsOf(runs: readonly Run[], view: readonly number[]): Segment[] {
  const pieces = runs.flatMap((run) => pieceOf(run, view));
  pieces.sort((a, b) => a.y - b.y || a.left - b.left);
  const rows: Segment[][] = [];
  for (const piece of pieces) {
    const row = rows.slice(-3).findLast((r) => isOnLine(r[0]!, piece));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => joined(row.sort((a, b) => a.left - b.left)));
}

function isOnLine(one: Segment, other: Segment): boolean {
  return Math.abs(one.y - other.y) <= SAME_LINE * Math.max(one.size, other.size);
}

function pieceOf({ str, transform, width }: Run, view: readonly number[]): Segment[] {
  const [a, b, c, d, e, f] = product(view, transform);
  const size = Math.hypot(c!, d!);
  // Upright text alone: what runs up the margin is no part of a line.
  if (Math.abs(b!) > Math.abs(a!) || !(size > 0) || ![e, f, width].every(Number.isFinite)) return [];
  const text = clean(str).replace(/\s+/g, ' ');
  return text.trim() === '' ? [] : [{ text, left: e!, right: e! + width, y: f!, size }];
}

function product(m: readonly number[], n: readonly number[]): number[] {
  const [a, b, c, d, e, f] = m as [number, number, number, number, number, number];
  const [g, h, i, j, k, l] = n as [number, number, number, number, number, number];
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Runs of one line, put together where no wide gap is between them. */
function joined(row: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of row) {
    const last = segments.at(-1);
    const gap = last ? piece.left - last.right : Infinity;
    const size = Math.max(last?.size ?? 0, piece.size);
    if (!last || gap > SEGMENT_GAP * size) {
      segments.push({ ...piece });
      continue;
    }
    const blank = gap > WORD_GAP * size && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
    last.text += (blank ? ' ' : '') + piece.text;
    last.right = Math.max(last.right, piece.right);
    if (piece.size > last.size) Object.assign(last, { size: piece.size, y: piece.y });
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() }));
}
