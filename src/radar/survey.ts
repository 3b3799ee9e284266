import type { Disagreement, Figure } from '../domain.ts';

/** Where a figure stands. */
interface FigurePlace {
  file: string;
  start: number;
  end: number;
}

/** What comparing all the articles of a corpus finds; it can be sent from one thread to another. */
export interface Survey {
  /** The worst first. */
  disagreements: readonly Disagreement[];
  /** Pairs of figures of one thing that cannot both be true. */
  clashes: readonly (readonly [FigurePlace, FigurePlace])[];
}

/** Two figures of one thing that cannot both be true. */
export type Clash = readonly [Figure, Figure];

const placeOf = ({ passage, start, end }: Figure): FigurePlace => ({
  file: passage.article.file,
  start,
  end,
});

const keyOf = ({ file, start, end }: FigurePlace): string => `${file}:${start}-${end}`;

/** Clashes by the places of their figures. */
export const placed = (clashes: readonly Clash[]): Survey['clashes'] =>
  clashes.map(([a, b]) => [placeOf(a), placeOf(b)]);

/** Clashes by their figures, of which `figures` are all that there are. */
export function foundAgain(clashes: Survey['clashes'], figures: readonly Figure[]): Clash[] {
  const at = new Map(figures.map((f) => [keyOf(placeOf(f)), f]));
  return clashes.flatMap(([one, other]): Clash[] => {
    const [a, b] = [at.get(keyOf(one)), at.get(keyOf(other))];
    return a && b ? [[a, b]] : [];
  });
}
