import type { Comparison } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { measureWords, relationWords } from '../words.ts';
import { altText } from './alt.ts';
import { type Axis, axisOf } from './axis.ts';
import { type Block, INDENT, LANE_WIDTH, LETTERING, line, lines, SIDE, stacked, WIDTH } from './block.ts';
import { EDGE, GREY, INK, PAPER } from './colours.ts';
import { legendOf } from './legend.ts';
import { type Face, widthOf, wrapped } from './lettering.ts';
import { markDefinitions } from './marks.ts';
import { type Around, type Group, type Plan, planOf } from './plan.ts';
import { claimBlocks, rowBlocks } from './row.ts';
import { element, textElement } from './svg.ts';

const TITLE: Face = { size: 22, bold: true };
const UNDER: Face = { size: 16 };
const TICK: Face = { size: 14.5 };
const FOOT: Face = { size: 13 };
const WITHIN = WIDTH - 2 * SIDE;
/** With more rows the axis stands above them too. */
const TALL = 7;
const TICK_GAP = 10;

function titleOf(comparison: Comparison, { query }: Around, say: Catalogue): string {
  return `${relationWords(comparison, say)} · ${measureWords(comparison, query, false, say)}`;
}

function heading(comparison: Comparison, around: Around, say: Catalogue): Block[] {
  const { query, event } = around;
  const title = titleOf(comparison, around, say);
  return [
    lines(wrapped(title, WITHIN, TITLE, 2), SIDE, TITLE, INK, 3),
    lines(wrapped(say.picture.question(query), WITHIN, UNDER, 2), SIDE, UNDER, GREY),
    ...(event ? [lines(wrapped(say.picture.event(event), WITHIN, UNDER, 2), SIDE, UNDER, GREY)] : []),
    gap(12),
  ];
}

function gap(height: number): Block {
  return { height, at: () => '' };
}

/** A thin line from side to side. */
function rule(after: number): Block {
  return {
    height: after,
    at: (y) => element('line', { x1: SIDE, x2: WIDTH - SIDE, y1: y, y2: y, stroke: EDGE, 'stroke-width': 1 }),
  };
}

/** The numbers of an axis, as many as do not touch, and its unit. */
function axisBlock({ ticks, x, label }: Axis): Block {
  let free = -Infinity;
  const shown = ticks.flatMap((tick) => {
    const width = widthOf(tick.label, TICK);
    const middle = Math.min(LANE_WIDTH + SIDE - 4 - width / 2, Math.max(width / 2 - 8, x(tick.value)));
    if (middle - width / 2 < free) return [];
    free = middle + width / 2 + TICK_GAP;
    return [{ label: tick.label, middle: INDENT + middle }];
  });
  const said = lines(wrapped(label, LANE_WIDTH, TICK, 3), INDENT, TICK, GREY);
  return {
    height: 20 + said.height,
    at: (y) =>
      shown.map((tick) => line(tick.label, tick.middle, y + 13, TICK, GREY, 'middle')).join('') +
      said.at(y + 18),
  };
}

/** The rows of one scale over their axis. */
function groupBlock(group: Group, plan: Plan, say: Catalogue): Block {
  const axis = group.rows[0]?.extent ? axisOf(group, LANE_WIDTH, say) : null;
  const { claim } = group;
  const claimed = plan.claim && claim && axis ? claimBlocks(plan.claim, claim, axis, say) : [];
  const rows = group.rows.flatMap((row) => rowBlocks(row, axis, claim, say));
  const blocks = [...(axis && group.rows.length > TALL ? [axisBlock(axis)] : []), ...claimed, ...rows];
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  const under = axis ? axisBlock(axis) : gap(0);
  return {
    height: height + under.height + 14,
    at: (y) => stacked(blocks, y).elements + under.at(y + height - 10),
  };
}

/**
 * A comparison as a picture: an SVG document, 550 pixels wide, on a ground of its own. The same comparison gives the
 * same text. Null when no reading has a value to draw.
 */
export function chartOf(comparison: Comparison, around: Around, say: Catalogue): string | null {
  const plan = planOf(comparison, around.query, around.claim);
  if (!plan) return null;
  const blocks = [
    ...heading(comparison, around, say),
    ...plan.groups.flatMap((group) => [rule(14), groupBlock(group, plan, say)]),
    ...(plan.left > 0 ? [lines([say.picture.left(plan.left)], SIDE, UNDER, INK, 10)] : []),
    rule(10),
    legendOf(plan, say),
    lines(wrapped(around.footer, WITHIN, FOOT, 2), SIDE, FOOT, GREY),
  ];
  const { elements, bottom } = stacked(blocks, 16);
  const height = Math.ceil(bottom + 14);
  const frame = {
    x: 0.5,
    y: 0.5,
    width: WIDTH - 1,
    height: height - 1,
    rx: 8,
    fill: PAPER,
    stroke: EDGE,
  };
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      ...LETTERING,
    },
    textElement('title', {}, titleOf(comparison, around, say)),
    textElement('desc', {}, altText(comparison, around, say) ?? ''),
    markDefinitions(),
    element('rect', frame),
    elements,
  ).replace(/></g, '>\n<')}\n`;
}
