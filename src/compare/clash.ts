import type { Figure } from '../domain.ts';
import { type Interval, intervalOf, isClosed, meet } from './interval.ts';

const LEAD = 48;
/** "61 of 74 drones", "29 of the 300 passengers". */
const OUT_OF = /^ (?:out )?of (?:(?:the|its|their|all|some|about|more than) )*$/i;

/** The interval of a figure at its place in its article; null when it cannot be placed on a scale. */
export function placeOf({ quantity, surface, passage, start }: Figure): Interval | null {
  return intervalOf(
    quantity,
    surface,
    passage.article.text.slice(Math.max(passage.start, start - LEAD), start),
  );
}

/** Whether one is a part of the other in one sentence: "57 people, including 12 children". */
function isPartOf(a: Figure, b: Figure): boolean {
  if (a.passage !== b.passage) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = a.passage.article.text.slice(first.end, second.start);
  return a.scope.part !== b.scope.part || OUT_OF.test(between);
}

/** Pairs of figures on one scale whose intervals do not meet, as indices into `figures`, lower first. */
export function clashesOf(figures: readonly Figure[]): [number, number][] {
  const intervals = figures.map(placeOf);
  const pairs: [number, number][] = [];
  for (let i = 0; i < figures.length; i++) {
    for (let j = i + 1; j < figures.length; j++) {
      const [a, b] = [intervals[i], intervals[j]];
      if (a && b && a.scale === b.scale && !meet(a, b) && !isPartOf(figures[i]!, figures[j]!))
        pairs.push([i, j]);
    }
  }
  return pairs;
}

/** Whether two figures give the same value, to the tolerance of their wording. */
export function sameValue(a: Figure, b: Figure): boolean {
  const [x, y] = [placeOf(a), placeOf(b)];
  return isClosed(x) && isClosed(y) && meet(x, y);
}
