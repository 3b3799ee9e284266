import type { Claim, Comparison, Reading } from '../../domain.ts';
import { groupBy } from '../../group.ts';
import { type Extent, extentOf } from './extent.ts';

/** As many as stay legible in one picture. */
const MOST_ROWS = 40;

/** What a picture of a comparison is told beside it. */
export interface Around {
  /** The question as typed. */
  query: string;
  /** The headline by which the event is known that the comparison is of, where there are several; else null. */
  event: string | null;
  /** What was searched, and the corpus. */
  footer: string;
  /** The question's own figure, for the comparison that answers it. */
  claim: Claim | null;
}

/** A reading as it is drawn. */
export interface Row {
  /** By which other rows name it, from 1. */
  number: number;
  reading: Reading;
  /** Null when it has no value that an axis can show. */
  extent: Extent | null;
  /** The numbers of the rows with which it clashes, in order. */
  clashes: number[];
}

/** Rows that share an axis. */
export interface Group {
  rows: Row[];
  /** The question's own figure, where it lies on this axis. */
  claim: Extent | null;
}

/** The question's own figure, and the numbers of the rows that state it, exclude it or leave it open. */
export interface PlannedClaim {
  text: string;
  supports: number[];
  excludes: number[];
  open: number[];
}

/** What a picture of a comparison shows. */
export interface Plan {
  groups: Group[];
  claim: PlannedClaim | null;
  /** How many readings are left out. */
  left: number;
}

/**
 * The rows of a picture: readings in the comparison's order, those of one scale together, the scale of the first reading
 * first, and at the end those without a value to draw. At most 40. Null when no reading has a value to draw. `claim` is
 * the figure of the question, which stands in `query`.
 */
export function planOf(comparison: Comparison, query: string, claim: Claim | null): Plan | null {
  const placed = comparison.readings.map((reading, index) => ({ reading, index, extent: extentOf(reading) }));
  if (!placed.some(({ extent }) => extent)) return null;
  const byScale = groupBy(
    placed.filter(({ extent }) => extent),
    ({ extent }) => extent!.scale,
  );
  const inOrder = [...byScale.values(), placed.filter(({ extent }) => !extent)].flat().slice(0, MOST_ROWS);
  const numbers = new Map(inOrder.map(({ index }, i) => [index, i + 1]));
  const numbered = (indices: readonly number[]): number[] =>
    indices.flatMap((index) => numbers.get(index) ?? []).sort((a, b) => a - b);
  const rows = inOrder.map(({ reading, index, extent }): Row => {
    const against = comparison.clashes.filter((pair) => pair.includes(index));
    return {
      number: numbers.get(index)!,
      reading,
      extent,
      clashes: numbered(against.map(([a, b]) => (a === index ? b : a))),
    };
  });
  const claimed = claim && extentOf({ ...claim.figure, sentence: query, published: null });
  return {
    groups: [...groupBy(rows, ({ extent }) => extent?.scale ?? null)].map(([scale, members]) => ({
      rows: members,
      claim: claimed?.scale === scale ? claimed : null,
    })),
    claim: claim && {
      text: claim.figure.text,
      supports: numbered(claim.supports),
      excludes: numbered(claim.excludes),
      open: numbered(claim.open),
    },
    left: placed.length - inOrder.length,
  };
}
