import { placeIn } from '../bisect.ts';
import { placeOf } from '../compare/clash.ts';
import { type Interval, intervalOf, isClosed, meet } from '../compare/interval.ts';
import type { Figure } from '../domain.ts';
import { groupBy } from '../group.ts';
import type { Match } from './match.ts';

/** Two values farther apart than this can hardly measure the same thing. */
const FAR_APART = 20;
/** How near to a power of ten a slip of millions for billions is, as a share of one. */
const SLIP = 0.02;
const MORE_SUPPORT = 1.5;
const CORROBORATES = 0.25;
/** The same for a value of so many digits that it can hardly be another's. */
const CORROBORATES_EXACTLY = 0.1;
const TINY = 1e-9;

/** The finite ends of a figure's interval, the open one as the other, and their powers of ten. */
interface Size {
  scale: string;
  low: number;
  high: number;
  lowPower: number;
  highPower: number;
}

/** The size of a figure; null for a date, a time and what is far from nothing because it has no end. */
function sizeOf({ quantity, surface }: Figure): Size | null {
  const interval = intervalOf(quantity, surface);
  if (!interval || interval.scale === 'date' || interval.scale === 'time') return null;
  const ends = [interval.low, interval.high].filter(Number.isFinite);
  if (ends.length === 0) return null;
  const [low, high] = [Math.min(...ends), Math.max(TINY, ...ends)];
  const lowPower = low > 0 ? Math.log10(low) : -Infinity;
  return { scale: interval.scale, low, high, lowPower, highPower: Math.log10(high) };
}

/** Whether two values lie too far apart; a slip of millions for billions keeps its digits. */
function isFarApart(a: Size | null, b: Size | null): boolean {
  if (!a || !b || a.scale !== b.scale) return false;
  const ratio = Math.max(a.low, b.low) / Math.min(a.high, b.high);
  if (ratio <= FAR_APART) return false;
  const power = Math.log10(ratio);
  return Math.abs(power - Math.round(power)) > SLIP;
}

/** What the entries weigh whose power of ten lies in a range. */
function weigher(entries: readonly (readonly [power: number, weight: number])[]) {
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  const powers = sorted.map(([power]) => power);
  const sums = [0];
  for (const [, weight] of sorted) sums.push(sums.at(-1)! + weight);
  return {
    lowest: powers[0]!,
    highest: powers.at(-1)!,
    between: (from: number, to: number) =>
      Math.max(0, sums[placeIn(powers, to)]! - sums[placeIn(powers, from)]!),
  };
}

/**
 * What the matches far from each match weigh, never too much: those beyond a factor but for those at a power of ten.
 */
function weightFarFrom(matches: readonly Match[], sizes: readonly (Size | null)[]): number[] {
  const far = matches.map(() => 0);
  const sized = [...sizes.keys()].filter((i) => sizes[i] !== null);
  const scales = groupBy(sized, (i) => sizes[i]!.scale);
  const factor = Math.log10(FAR_APART) + TINY;
  const slip = SLIP + TINY;
  for (const own of scales.values()) {
    const lows = weigher(own.map((i) => [sizes[i]!.lowPower, matches[i]!.score]));
    const highs = weigher(own.map((i) => [sizes[i]!.highPower, matches[i]!.score]));
    for (const i of own) {
      const { lowPower, highPower } = sizes[i]!;
      far[i] = lows.between(highPower + factor, Infinity) + highs.between(-Infinity, lowPower - factor);
      for (let power = 2; highPower + power - slip <= lows.highest; power++)
        far[i] -= lows.between(highPower + power - slip, highPower + power + slip);
      for (let power = 2; lowPower - power + slip >= highs.lowest; power++)
        far[i] -= highs.between(lowPower - power - slip, lowPower - power + slip);
    }
  }
  return far;
}

/** The matches, best first, whose values are of one size: that of the best, or of clearly more of them. */
export function ofOneSize(matches: readonly Match[]): Match[] {
  const sizes = matches.map((m) => sizeOf(m.figure));
  const near = (i: number): Match[] => matches.filter((_, j) => !isFarApart(sizes[j]!, sizes[i]!));
  const weight = (list: readonly Match[]): number => list.reduce((sum, m) => sum + m.score, 0);
  const all = weight(matches);
  const far = weightFarFrom(matches, sizes);
  let kept = near(0);
  let support = weight(kept);
  matches.forEach((_, i) => {
    // The sums never tell too little, but for rounding, which is not to decide: what passes by them is added up itself.
    if (all - far[i]! <= MORE_SUPPORT * support + TINY * all) return;
    const rest = near(i);
    const own = weight(rest);
    if (own > MORE_SUPPORT * support) [kept, support] = [rest, own];
  });
  return kept;
}

/** Whether a value has three digits that are not zeros behind it, or for a sum of money two. */
function isExact({ quantity: { kind, low, high } }: Figure): boolean {
  if (low !== high || typeof low !== 'number') return false;
  const digits = String(low)
    .replace('.', '')
    .replace(/^0+|(?<!0)0+$/g, '').length;
  return digits >= (kind === 'money' ? 2 : 3);
}

/** Whether a value is unlikely to stand for two things of one story. */
function isTelling({ quantity: { kind, low, high } }: Figure): boolean {
  if (low === null || high === null) return false;
  return kind !== 'count' || (low === high && Number(low) > 12);
}

/** Degrees, whose scale an article may leave out. */
function isDegrees({ unit }: Figure['quantity']): boolean {
  return unit === 'degree' || unit === '°C' || unit === '°F';
}

/** A figure at its place, which is found once. */
interface Placed {
  figure: Figure;
  interval: Interval | null;
}

function placed(figure: Figure): Placed {
  return { figure, interval: placeOf(figure) };
}

/** Whether two figures of one kind give one value; a share in words ("a third") only the very same. */
function givesSame(one: Placed, other: Placed): boolean {
  const [a, b] = [one.figure.quantity, other.figure.quantity];
  if (isDegrees(a) && isDegrees(b) && (a.unit === 'degree' || b.unit === 'degree'))
    return a.low === b.low && a.high === b.high;
  if (a.low === b.low && a.high === b.high && a.unit === b.unit && a.per === b.per) return true;
  const inWords = a.kind === 'percent' && !(/\d/.test(one.figure.surface) && /\d/.test(other.figure.surface));
  const [x, y] = [one.interval, other.interval];
  return !inWords && isClosed(x) && isClosed(y) && meet(x, y);
}

/** The value as written, the same for all degrees. */
function writtenValue({ quantity: q }: Figure): string {
  return JSON.stringify([q.kind, q.low, q.high, ...(isDegrees(q) ? ['degree'] : [q.unit, q.per])]);
}

/** How far an interval may reach to meet another, as a share of its greater end. */
const MEASURE_REACH = 0.021;
const REACH = 1e-8;

function reachOf({ low, high, scale }: Interval): { from: number; to: number } {
  const give =
    Math.max(Math.abs(low), Math.abs(high)) * (scale.startsWith('measure') ? MEASURE_REACH : REACH);
  return { from: low - give, to: high + give };
}

/** The figures of one scale by where they begin, each with how far it or one before it reaches. */
interface Row {
  entries: Placed[];
  begins: number[];
  ends: number[];
  reaches: number[];
}

function rowKey({ figure, interval }: Placed): string {
  return `${figure.quantity.kind} ${interval?.scale}`;
}

function rowsOf(figures: readonly Placed[]): Map<string, Row> {
  const reached = figures.flatMap((entry) =>
    isClosed(entry.interval) ? [{ entry, key: rowKey(entry), ...reachOf(entry.interval) }] : [],
  );
  const rows = new Map<string, Row>();
  for (const [key, own] of groupBy(reached, (r) => r.key)) {
    own.sort((a, b) => a.from - b.from);
    let most = -Infinity;
    rows.set(key, {
      entries: own.map((o) => o.entry),
      begins: own.map((o) => o.from),
      ends: own.map((o) => o.to),
      reaches: own.map((o) => {
        most = Math.max(most, o.to);
        return most;
      }),
    });
  }
  return rows;
}

/** Tells whether another article's figure among these gives a figure's value. */
function givenElsewhere(figures: readonly Figure[]): (figure: Figure) => boolean {
  const all = figures.map(placed);
  const written = groupBy(all, (entry) => writtenValue(entry.figure));
  const rows = rowsOf(all);
  return (figure) => {
    const asked = placed(figure);
    const gives = (entry: Placed | undefined) =>
      entry !== undefined &&
      entry.figure.passage.article !== figure.passage.article &&
      givesSame(entry, asked);
    if (written.get(writtenValue(figure))?.some(gives)) return true;
    if (!isClosed(asked.interval)) return false;
    const row = rows.get(rowKey(asked));
    if (!row) return false;
    const { from, to } = reachOf(asked.interval);
    for (let i = placeIn(row.begins, to) - 1; i >= 0 && row.reaches[i]! >= from; i--)
      if (row.ends[i]! >= from && gives(row.entries[i])) return true;
    return false;
  };
}

/** A figure that may stand beside a chosen one. */
export interface Weak {
  figure: Figure;
  /** What it scores at most. */
  most: number;
  /** What it scores; looked at for few. */
  score(): number;
}

/**
 * The figures of other articles that give a chosen value in words farther from the question's: those that score more than
 * `least`, and enough beside the `best`.
 */
export function corroborating(
  chosen: readonly Figure[],
  all: readonly Weak[],
  best: number,
  least: number,
): Figure[] {
  const own = new Set(chosen);
  const isGiven = givenElsewhere(chosen.filter(isTelling));
  return all
    .filter(({ figure, most, score }) => {
      const needed = best * (isExact(figure) ? CORROBORATES_EXACTLY : CORROBORATES);
      if (most < needed || own.has(figure) || !isTelling(figure) || !isGiven(figure)) return false;
      const reached = score();
      return reached > least && reached >= needed;
    })
    .map((weak) => weak.figure);
}
