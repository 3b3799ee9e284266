import type { Segment } from './segments.ts';

interface Row extends Segment {
  /** Has cells, as a row of a table. */
  isRow: boolean;
}

/** One line of a column. */
export interface PageLine extends Row {
  /** Where the lines of its column begin and end. */
  column: { left: number; right: number };
  /** Counted over the page: lines of one column have one number. */
  block: number;
}

const LEAST_LINES = 3;
/** A side of a gutter is a column when its lines fill so much of it, and it so much of the page. */
const FILLED = 0.55;
const WIDE = 0.2;
/** A gap in a line of a table, and from what width, in sizes of the letters, it is no gap between words. */
const CELL = '   ';
const CELL_GAP = 2;

/**
 * The segments of a page as lines in reading order: where a gutter parts columns of running text, the left column comes
 * before the right, and what stands across both parts what is above it from what is below.
 */
export function linesInOrder(segments: readonly Segment[]): PageLine[] {
  const lines: PageLine[] = [];
  let block = 0;
  const put = (part: readonly Segment[]) => {
    if (part.length === 0) return;
    const column = extentOf(part);
    for (const line of rowsOf(part)) lines.push({ ...line, column, block });
    block++;
  };
  const visit = (part: readonly Segment[]): void => {
    const gutter = gutterOf(part);
    if (gutter === null) {
      put(part);
      return;
    }
    const crosses = (s: Segment) => s.left < gutter && s.right > gutter;
    let band: Segment[] = [];
    let across: Segment[] = [];
    const close = () => {
      visitSides(band, gutter);
      band = [];
    };
    for (const segment of part) {
      if (crosses(segment)) {
        close();
        across.push(segment);
      } else {
        put(across);
        across = [];
        band.push(segment);
      }
    }
    close();
    put(across);
  };
  const visitSides = (band: readonly Segment[], gutter: number) => {
    const left = band.filter((s) => s.right <= gutter);
    const right = band.filter((s) => s.right > gutter);
    if (left.length > 0) visit(left);
    if (right.length > 0) visit(right);
  };
  visit(segments);
  return lines;
}

function extentOf(part: readonly Segment[]): { left: number; right: number } {
  return part.reduce(
    (extent, s) => ({ left: Math.min(extent.left, s.left), right: Math.max(extent.right, s.right) }),
    { left: Infinity, right: -Infinity },
  );
}

/** A place between two columns of running text that few lines cross; null when there is none. */
function gutterOf(part: readonly Segment[]): number | null {
  if (part.length < 2 * LEAST_LINES) return null;
  const extent = extentOf(part);
  const width = extent.right - extent.left;
  const candidates = [...new Set(part.map((s) => Math.round(s.left) - 1))].sort((a, b) => a - b);
  let best: { at: number; crossing: number } | null = null;
  for (const at of candidates) {
    if (at < extent.left + WIDE * width || at > extent.right - WIDE * width) continue;
    const left = part.filter((s) => s.right <= at);
    const right = part.filter((s) => s.left >= at);
    const crossing = part.length - left.length - right.length;
    if (crossing > (left.length + right.length) / 2 || (best && crossing >= best.crossing)) continue;
    if (isColumn(left, width) && isColumn(right, width)) best = { at, crossing };
  }
  return best?.at ?? null;
}

function isColumn(side: readonly Segment[], page: number): boolean {
  if (side.length < LEAST_LINES) return false;
  const { left, right } = extentOf(side);
  const widths = side.map((s) => s.right - s.left).sort((a, b) => a - b);
  return right - left >= WIDE * page && widths[widths.length >> 1]! >= FILLED * (right - left);
}

/** Segments that stand on one line, as one. */
function rowsOf(part: readonly Segment[]): Row[] {
  const rows: Row[] = [];
  for (const segment of part) {
    const last = rows.at(-1);
    if (last && Math.abs(last.y - segment.y) <= 0.35 * Math.max(last.size, segment.size)) {
      const isCell = segment.left - last.right > CELL_GAP * segment.size;
      last.text += (isCell ? CELL : ' ') + segment.text;
      last.isRow ||= isCell;
      last.right = Math.max(last.right, segment.right);
      last.size = Math.max(last.size, segment.size);
    } else rows.push({ ...segment, isRow: false });
  }
  return rows;
}
