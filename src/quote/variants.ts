import { type Alignment, align, type Change, flipped, type Range } from './align.ts';
import { isContent } from './tokens.ts';
import type { Unit } from './units.ts';

/** Two quotations with so many words in a row in common, two of them of content, are versions of one. */
const RUN = 6;
const ALIKE = 0.6;
/** Of so few words more must be the same. */
const SHORT = 10;
const SHORT_ALIKE = 0.75;
const LEAST_WORDS = 4;

/** The longest run of equal words of an alignment, as a range of the asked side. */
function longestRun({ changes }: Alignment, length: number): Range {
  let best: Range = { from: 0, to: 0 };
  let from = 0;
  for (const edge of [...changes.map((c) => c.asked), { from: length, to: length }]) {
    if (edge.from - from > best.to - best.from) best = { from, to: edge.from };
    from = edge.to;
  }
  return best;
}

/** How many of the words of the shorter of two versions may have changed, where they have no run in common. */
const mostChangedOf = (shorter: number): number => (1 - (shorter < SHORT ? SHORT_ALIKE : ALIKE)) * shorter;

/** How many words the shorter of two versions of one quotation shares with the longer. */
export const leastOfVersions = (shorter: number): number =>
  Math.min(RUN, Math.ceil(shorter - mostChangedOf(shorter)));

/** Whether two texts may have a run in common, or be alike, by which of the words the other has at all. */
function mayBeVersions(one: readonly string[], other: readonly string[], mostChanged: number): boolean {
  let [missing, run] = [0, 0];
  for (const word of one) {
    if (other.includes(word)) run++;
    else {
      missing++;
      run = 0;
    }
    if (run >= RUN) return true;
  }
  return missing <= mostChanged;
}

/** How one text's words stand in another when both are versions of one quotation; null when they are not. */
function versionsOf(one: readonly string[], other: readonly string[]): Alignment | null {
  const length = Math.min(one.length, other.length);
  if (length < LEAST_WORDS) return null;
  const mostChanged = mostChangedOf(length);
  if (!mayBeVersions(one, other, mostChanged)) return null;
  const found = align(one, other);
  if (!found) return null;
  const run = longestRun(found, one.length);
  const content = one.slice(run.from, run.to).filter(isContent).length;
  if (run.to - run.from >= RUN && content >= 2) return found;
  return found.distance <= mostChanged && content >= 2 ? found : null;
}

/** The range of the found side that stands for a range of the asked side. */
function mapped({ from, changes }: Alignment, range: Range): Range {
  const place = (i: number, end: boolean): number => {
    let shift = from;
    for (const { asked, found } of changes) {
      if (i < asked.from) break;
      if (i < asked.to) return end ? found.to - 1 : found.from;
      shift = found.to - asked.to;
    }
    return i + shift;
  };
  return { from: place(range.from, false), to: place(range.to - 1, true) + 1 };
}

/** What two stretches have at both ends is the same; what is left between has changed. */
export function middleChange(asked: readonly string[], found: readonly string[]): Change[] {
  let start = 0;
  while (start < asked.length && start < found.length && asked[start] === found[start]) start++;
  let end = 0;
  while (
    end < asked.length - start &&
    end < found.length - start &&
    asked[asked.length - 1 - end] === found[found.length - 1 - end]
  )
    end++;
  const change = {
    asked: { from: start, to: asked.length - end },
    found: { from: start, to: found.length - end },
  };
  return change.asked.to > change.asked.from || change.found.to > change.found.from ? [change] : [];
}

/**
 * The stretch of another quotation that stands where `range` of `unit` does, when the two are versions of one; null
 * when they are not, or when it has nothing in that place.
 */
export function variantOf(unit: Unit, range: Range, other: Unit): Range | null {
  const shorter = unit.texts.length <= other.texts.length;
  const found = shorter ? versionsOf(unit.texts, other.texts) : versionsOf(other.texts, unit.texts);
  if (!found) return null;
  const turned: Alignment = shorter
    ? found
    : {
        ...found,
        from: -found.from,
        changes: flipped(found.changes),
      };
  const there = mapped(turned, range);
  const clipped = { from: Math.max(0, there.from), to: Math.min(other.texts.length, there.to) };
  return clipped.to > clipped.from ? clipped : null;
}

/** Whether two quotations are versions of one. */
export function areVersions(one: Unit, other: Unit): boolean {
  const [short, long] = one.texts.length <= other.texts.length ? [one, other] : [other, one];
  return versionsOf(short.texts, long.texts) !== null;
}
