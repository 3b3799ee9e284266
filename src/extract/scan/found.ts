import type { Quantity, Span } from '../../domain.ts';
import type { Amount, Sentence } from './amount.ts';
import { scaled } from './number.ts';

/** A figure as a reader finds it: number and unit, without the words of bound around it. */
export interface Found extends Span {
  quantity: Quantity;
  /** The bound that stands behind the number and before the unit. */
  suffix?: Amount['suffix'];
}

/** Reads an amount as one kind of figure, or null when it is none of that kind. */
export type AmountReader = (sentence: Sentence, amount: Amount) => Found | null;

/** Reads a figure that no number word begins: "doubled", "March 26", "half of". `word` is in lower case. */
export type WordReader = (sentence: Sentence, at: number, word: string) => Found | null;

/** A figure of an amount in a unit, from `start` to `end`. */
export function found(
  amount: Amount,
  kind: Quantity['kind'],
  unit: string | null,
  start: number,
  end: number,
  factor = 1,
): Found {
  return {
    start,
    end,
    quantity: {
      kind,
      low: factor === 1 ? amount.low : scaled(amount.low, factor),
      high: factor === 1 ? amount.high : scaled(amount.high, factor),
      unit,
      approximate: amount.approximate,
      per: null,
    },
    suffix: amount.suffix,
  };
}
