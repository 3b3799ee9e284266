import type { Figure } from '../domain.ts';
import { type Interval, intervalOf, meet } from './interval.ts';

/** Pairs of figures on one scale whose intervals do not meet, as indices into `figures`, lower first. */
export function clashesOf(figures: readonly Figure[]): [number, number][] {
  const intervals: (Interval | null)[] = figures.map((f) => intervalOf(f.quantity, f.surface));
  const pairs: [number, number][] = [];
  for (let i = 0; i < figures.length; i++) {
    for (let j = i + 1; j < figures.length; j++) {
      const [a, b] = [intervals[i], intervals[j]];
      if (a && b && a.scale === b.scale && !meet(a, b)) pairs.push([i, j]);
    }
  }
  return pairs;
}

/** Whether two figures give the same value, to the tolerance of their wording. */
export function sameValue(a: Figure, b: Figure): boolean {
  const [x, y] = [intervalOf(a.quantity, a.surface), intervalOf(b.quantity, b.surface)];
  return x !== null && y !== null && meet(x, y) && Number.isFinite(x.low + x.high + y.low + y.high);
}
