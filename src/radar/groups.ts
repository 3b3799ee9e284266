import type { Figure } from '../domain.ts';
import { addTo } from '../group.ts';
import type { Sense } from './sense.ts';

/** Figures that measure one thing, with the pairs of them that cannot both be true. */
export interface Group {
  figures: Figure[];
  clashes: [Figure, Figure][];
  /** What speaks for the strongest pair. */
  strength: number;
}

/** Two figures of one thing, and what speaks for that. */
export interface Link {
  a: Sense;
  b: Sense;
  strength: number;
}

/** A value on its scale, the same for two figures that give the very same. */
export function writtenValue({ measure, interval: { scale, low, high } }: Sense): string {
  return `${measure} ${scale} ${low} ${high}`;
}

/** Joins links to groups, the strongest first: a figure joins where it is linked to half of a group at least. */
function grouped(links: readonly Link[]): Map<Sense, Group> {
  const linked = new Map<Sense, Set<Sense>>();
  for (const { a, b } of links) {
    linked.set(a, (linked.get(a) ?? new Set()).add(b));
    linked.set(b, (linked.get(b) ?? new Set()).add(a));
  }
  const members = new Map<Group, Sense[]>();
  const of = new Map<Sense, Group>();
  const join = (sense: Sense, group: Group): void => {
    addTo(members, group, sense);
    group.figures.push(sense.figure);
    of.set(sense, group);
  };
  for (const { a, b, strength } of [...links].sort((x, y) => y.strength - x.strength)) {
    const [own, other] = [of.get(a), of.get(b)];
    if (own && other) continue;
    const group = own ?? other ?? { figures: [], clashes: [], strength };
    // As it is before the two join.
    const already = [...(members.get(group) ?? [])];
    for (const sense of [a, b]) {
      if (of.has(sense)) continue;
      const known = linked.get(sense)!;
      if (already.filter((m) => known.has(m)).length * 2 >= already.length) join(sense, group);
    }
  }
  return of;
}

/** Joins groups that oppose the same two values. */
function merged(groups: readonly Group[], value: (figure: Figure) => string): Group[] {
  const opposing = new Map<string, Group>();
  const found: Group[] = [];
  for (const group of groups) {
    const keys = group.clashes.map((pair) => pair.map(value).sort().join(' / '));
    const same = keys.map((key) => opposing.get(key)).find(Boolean);
    if (same) {
      same.figures = [...new Set([...same.figures, ...group.figures])];
      // Very many are more than a call takes.
      for (const clash of group.clashes) same.clashes.push(clash);
    } else found.push(group);
    for (const key of keys) opposing.set(key, same ?? group);
  }
  return found;
}

/**
 * Groups figures that clash, with those that repeat one of them. `clashing` links two figures of one thing that cannot
 * both be right, `repeating` two that can.
 */
export function groupsOf(clashing: readonly Link[], repeating: readonly Link[]): Group[] {
  const of = grouped(clashing);
  const values = new Map<Figure, string>();
  for (const { a, b } of clashing) {
    values.set(a.figure, writtenValue(a)).set(b.figure, writtenValue(b));
    const group = of.get(a);
    if (group && group === of.get(b)) group.clashes.push([a.figure, b.figure]);
  }
  const joining = new Map<Group, Set<Figure>>();
  for (const { a, b } of repeating)
    for (const [member, figure] of [
      [a, b.figure],
      [b, a.figure],
    ] as const) {
      const group = of.get(member);
      if (group) joining.set(group, (joining.get(group) ?? new Set()).add(figure));
    }
  const groups = [...new Set(of.values())];
  for (const group of groups) group.figures = [...new Set([...group.figures, ...(joining.get(group) ?? [])])];
  return merged(groups, (figure) => values.get(figure)!);
}
