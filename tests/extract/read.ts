import type { Quantity } from '../../src/domain.ts';
import { readQuantities } from '../../src/extract/quantities.ts';

/** A sentence, and its figures as `read` shows them. */
export type Row = [sentence: string, ...figures: string[]];

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });

function shown(value: Quantity['low']): string {
  return typeof value === 'number' ? digits.format(value) : (value ?? '');
}

/** `count 41`, `money 2,000,000..3,000,000 GBP`, `measure ~5.. mile per hour`: an open end is left out. */
export function notation({ kind, low, high, unit, approximate, per }: Quantity): string {
  const value = low === high ? shown(low) : `${shown(low)}..${shown(high)}`;
  return `${kind} ${approximate ? '~' : ''}${value}${unit ? ` ${unit}` : ''}${per ? ` per ${per}` : ''}`;
}

/** The figures of a sentence, each as `surface = notation`. */
export function read(sentence: string, published: string | null = null): string[] {
  return readQuantities(sentence, published).map(
    ({ start, end, quantity }) => `${sentence.slice(start, end)} = ${notation(quantity)}`,
  );
}
