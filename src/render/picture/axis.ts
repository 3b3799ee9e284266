import { scaleLinear, scaleLog } from 'd3-scale';
import type { Quantity } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { converted, type Extent } from './extent.ts';
import type { Group } from './plan.ts';
import { dateTicks, numberTicks, type Tick, timeTicks } from './ticks.ts';

/** Where values lie between the two sides of the lanes, and what is written under them. */
export interface Axis {
  /** The position of a value of this axis, within the lane; the sides for what is infinite. */
  x: (value: number) => number;
  /** An extent in the axis's own unit. */
  own: (extent: Extent) => { low: number; high: number };
  ticks: Tick[];
  /** Unit and kind of scale in words; empty for a plain count. */
  label: string;
}

/** Beyond so many times the smallest value the small ones would fall together on an even scale. */
const TOO_WIDE = 50;
/** How much room is left beside the outermost values, as a part of what lies between them. */
const MARGIN = 0.12;
const OPEN_MARGIN = 0.3;
/** Days and minutes that an axis shows at least. */
const LEAST_SPAN = { date: 6, time: 120 };

/** The unit in which most of the rows are given; of equals the first. */
function commonUnit(extents: readonly Extent[]): Quantity {
  const counts = new Map<string, { quantity: Quantity; rows: number }>();
  for (const { quantity } of extents) {
    const key = `${quantity.unit}/${quantity.per}`;
    const entry = counts.get(key) ?? { quantity, rows: 0 };
    counts.set(key, { ...entry, rows: entry.rows + 1 });
  }
  return [...counts.values()].reduce((a, b) => (b.rows > a.rows ? b : a)).quantity;
}

interface Reach {
  low: number;
  high: number;
  openLow: boolean;
  openHigh: boolean;
}

function reachOf(spans: readonly { low: number; high: number }[]): Reach {
  const ends = spans.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  return {
    low: Math.min(...ends),
    high: Math.max(...ends),
    openLow: spans.some(({ low }) => low === -Infinity),
    openHigh: spans.some(({ high }) => high === Infinity),
  };
}

/** From where to where an even scale of numbers goes: from zero where that is not far. */
function evenDomain({ low, high, openLow, openHigh }: Reach): [number, number] {
  if (low === high) {
    if (low === 0) return openLow ? [-1, 1] : [0, 1];
    return low > 0 ? [0, low * 1.35] : [low * 1.35, 0];
  }
  const span = high - low;
  const under = low - span * (openLow ? OPEN_MARGIN : MARGIN);
  const over = high + span * (openHigh ? OPEN_MARGIN : MARGIN);
  return [low >= 0 && low <= span * 1.5 ? 0 : under, high <= 0 && -high <= span * 1.5 ? 0 : over];
}

function logDomain({ low, high, openLow, openHigh }: Reach): [number, number] {
  return [low / (openLow ? 4 : 1.6), high * (openHigh ? 4 : 1.6)];
}

/** Some room beside dates and times, also where all are one. */
function roomyDomain({ low, high, openLow, openHigh }: Reach, least: number): [number, number] {
  const span = Math.max(high - low, least);
  return [low - span * (openLow ? OPEN_MARGIN : MARGIN), high + span * (openHigh ? OPEN_MARGIN : MARGIN)];
}

/** What must be said of an axis of numbers. */
function labelOf(
  unit: Quantity,
  extents: readonly Extent[],
  [from]: readonly [number, number],
  isLog: boolean,
  say: Catalogue,
): string {
  const mixed = extents.some(({ quantity: q }) => q.unit !== unit.unit || q.per !== unit.per);
  const named =
    unit.kind === 'multiple' ? say.picture.times : unit.kind === 'percent' ? '' : (unit.unit ?? '');
  return [
    unit.per ? say.picture.per(named, unit.per) : named,
    mixed && say.picture.converted,
    isLog && say.picture.logarithmic,
    !isLog && from > 0 && say.picture.notFromZero,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The axis of a group of rows over lanes of a width, in pixels. */
export function axisOf(group: Group, width: number, say: Catalogue): Axis {
  const extents = group.rows.map(({ extent }) => extent!);
  const all = group.claim ? [...extents, group.claim] : extents;
  const unit = commonUnit(extents);
  const own = ({ low, high, quantity }: Extent): { low: number; high: number } => ({
    low: converted(low, quantity, unit),
    high: converted(high, quantity, unit),
  });
  const reach = reachOf(all.map(own));
  const within =
    (x: (value: number) => number) =>
    (value: number): number =>
      value === -Infinity ? 0 : value === Infinity ? width : Math.min(width, Math.max(0, x(value)));
  if (unit.kind === 'date' || unit.kind === 'time') {
    const domain = roomyDomain(reach, LEAST_SPAN[unit.kind]);
    const ticks = (unit.kind === 'date' ? dateTicks : timeTicks)(domain);
    return { x: within(scaleLinear(domain, [0, width])), own, ticks, label: '' };
  }
  const isLog = reach.low > 0 && reach.high / reach.low >= TOO_WIDE;
  const domain = isLog ? logDomain(reach) : evenDomain(reach);
  if (unit.kind === 'percent' && reach.high <= 100) domain[1] = Math.min(100, domain[1]);
  const scale = (isLog ? scaleLog : scaleLinear)(domain, [0, width]);
  return {
    x: within(scale),
    own,
    ticks: numberTicks(scale.ticks(isLog ? 10 : 5), domain, unit, isLog, say.picture.numbers),
    label: labelOf(unit, extents, domain, isLog, say),
  };
}
