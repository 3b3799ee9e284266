import type { Figure, QuantityKind } from '../domain.ts';
import { toBase } from '../extract/units.ts';
import type { Question } from './question.ts';

const NUMERIC: readonly QuantityKind[] = ['count', 'money', 'percent', 'measure'];
/** A figure of a kind that may answer, beside one of the kind that is asked for. */
const OTHER_KIND = 0.6;
const LATER_KIND = 0.9;

/** The kinds of figure that can answer a question, the asked one first; none when it asks for no figure. */
export function kindsFor({ kinds, asked, strict }: Question): readonly QuantityKind[] {
  if (kinds) return kinds;
  switch (asked) {
    case 'speaker':
    case 'quotation':
    case 'plain':
      return [];
    case 'figure':
      return [...NUMERIC, 'vote', 'duration'];
    case 'date':
      return ['date'];
    default:
      return strict ? [asked] : [asked, ...NUMERIC.filter((k) => k !== asked)];
  }
}

/** How well a kind of figure fits what is asked for, as a factor. */
export function kindFit(kind: QuantityKind, { kinds, asked }: Question): number {
  if (kinds) return kinds[0] === kind ? 1 : LATER_KIND;
  if (asked === 'figure') return kind === 'duration' ? LATER_KIND : 1;
  return asked === kind ? 1 : OTHER_KIND;
}

/** Whether a measure has the dimension that the question asks for. */
export function hasDimension({ quantity }: Figure, { dimensions }: Question): boolean {
  return (
    quantity.kind !== 'measure' || dimensions.length === 0 || dimensions.includes(dimensionOf(quantity.unit))
  );
}

function dimensionOf(unit: string | null): string {
  if (unit === 'degree') return 'temperature';
  return (unit && toBase(1, unit)?.dimension) ?? unit ?? '';
}

/** The kind and dimension that keep figures of different measures apart. */
export function measureOf({ quantity: { kind, unit } }: Figure): string {
  return kind === 'measure' ? `measure ${dimensionOf(unit)}` : kind;
}
