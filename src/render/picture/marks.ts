import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import { BLUE, INK, PALE_BLUE, PALE_RED, PAPER, RED } from './colours.ts';
import { element } from './svg.ts';

/** How a figure stands in the picture: shape and colour both tell it. */
export type Stand = 'fits' | 'clashes' | 'claim';

/** What a mark shows, in pixels of its lane. */
export interface Mark {
  from: number;
  to: number;
  openLow: boolean;
  openHigh: boolean;
  approximate: boolean;
  stand: Stand;
}

const HATCHED = 'hatched';
const STANDS: Record<Stand, { type: SymbolType; area: number; colour: string; fill: string }> = {
  fits: { type: symbolCircle, area: 150, colour: BLUE, fill: PALE_BLUE },
  clashes: { type: symbolDiamond, area: 165, colour: RED, fill: `url(#${HATCHED})` },
  claim: { type: symbolSquare, area: 130, colour: INK, fill: INK },
};
/** A bar that is narrower than this could not be told from a point. */
const NARROWEST = 10;
const THICK = 10;
const CAP = 18;
const HEAD = 12;

/** What marks refer to: the hatching of bars that clash, which tells them without colour. */
export function markDefinitions(): string {
  const size = { width: 6, height: 6 };
  const stripe = { x: 0, y: 0, width: 2.6, height: 6, fill: RED };
  return element(
    'defs',
    {},
    element(
      'pattern',
      { id: HATCHED, ...size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      element('rect', { ...size, fill: PALE_RED }),
      element('rect', stripe),
    ),
  );
}

/** A point at a place; a hollow one is only about right. */
export function point(x: number, y: number, stand: Stand, hollow: boolean): string {
  const { type, area, colour } = STANDS[stand];
  return element('path', {
    d: symbol(type, hollow ? area * 0.8 : area)() ?? '',
    transform: `translate(${x.toFixed(2)},${y.toFixed(2)})`,
    fill: hollow ? PAPER : colour,
    stroke: hollow ? colour : PAPER,
    'stroke-width': hollow ? 2.6 : 1.2,
  });
}

/** The tip of an open end, which points to the left (-1) or to the right (1). */
function arrow(tip: number, y: number, towards: 1 | -1, colour: string): string {
  const back = tip - towards * HEAD;
  return element('path', {
    d: `M${tip.toFixed(2)},${y.toFixed(2)}L${back.toFixed(2)},${(y - 8).toFixed(2)}V${(y + 8).toFixed(2)}Z`,
    fill: colour,
  });
}

/** The line that closes an end. */
function cap(x: number, y: number, colour: string): string {
  const [y1, y2] = [y - CAP / 2, y + CAP / 2];
  return element('line', { x1: x, x2: x, y1, y2, stroke: colour, 'stroke-width': 3 });
}

function bar({ from, to, openLow, openHigh, approximate, stand }: Mark, y: number): string {
  const { colour, fill } = STANDS[stand];
  const left = from + (openLow ? HEAD : 1.5);
  const right = to - (openHigh ? HEAD : 1.5);
  return [
    element('rect', {
      x: left,
      y: y - THICK / 2,
      width: Math.max(0, right - left),
      height: THICK,
      fill: approximate && stand !== 'clashes' ? PAPER : fill,
      stroke: colour,
      'stroke-width': approximate ? 2 : 1.4,
      'stroke-dasharray': approximate ? '5 3.5' : undefined,
    }),
    openLow ? arrow(from, y, -1, colour) : cap(left, y, colour),
    openHigh ? arrow(to, y, 1, colour) : cap(right, y, colour),
  ].join('');
}

/** A mark at the height `y`: a point, or a bar with a line at each closed end and an arrow at each open one. */
export function markAt(mark: Mark, y: number): string {
  const isOpen = mark.openLow || mark.openHigh;
  if (!isOpen && mark.to - mark.from < NARROWEST)
    return point((mark.from + mark.to) / 2, y, mark.stand, mark.approximate);
  return bar(mark, y);
}
