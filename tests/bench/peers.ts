import * as recognizers from '@microsoft/recognizers-text-number';
import nlp from 'compromise';
import { readQuantities } from '../../src/extract/quantities.ts';
import { MONEY } from '../extract/cases/money.ts';
import { NAMES, NO_FIGURES } from '../extract/cases/names.ts';
import { NUMERALS } from '../extract/cases/numerals.ts';
import { PERCENT_SHARE } from '../extract/cases/percent-share.ts';
import { UNITS } from '../extract/cases/units.ts';

/** Reads the numbers of a text. */
export interface Reader {
  name: string;
  read(text: string): number[];
}

function numbers(values: readonly unknown[]): number[] {
  return [...new Set(values.flatMap((v) => (typeof v === 'number' && Number.isFinite(v) ? [v] : [])))];
}

/** The project's scanner and the two libraries that it is held against, each in its own way to read numbers. */
export const READERS: readonly Reader[] = [
  {
    name: 'crosscheck',
    read: (text) => readQuantities(text, null).flatMap((m) => numbers([m.quantity.low, m.quantity.high])),
  },
  {
    name: 'compromise',
    read: (text) => {
      const found: { number?: { num?: unknown } }[] = nlp(text).numbers().json();
      return found.flatMap((f) => numbers([f.number?.num]));
    },
  },
  {
    name: 'recognizers-text',
    read: (text) =>
      recognizers
        .recognizeNumber(text, 'en-us')
        .flatMap((r) => numbers([Number((r.resolution as { value?: string } | null)?.value ?? Number.NaN)])),
  },
];

/** The numbers in a case's notation: `41 = count 41`, `… = money ~2,000,000..3,000,000 USD`. */
function valuesOf(figure: string): number[] {
  const notation = figure.slice(figure.lastIndexOf(' = ') + 3);
  const value = /^\w+ ~?([-\d,.]*)/.exec(notation)?.[1] ?? '';
  return numbers(
    value
      .split('..')
      .filter(Boolean)
      .map((v) => Number(v.replaceAll(',', ''))),
  );
}

interface Case {
  text: string;
  values: number[];
}

/** The project's own cases with the numbers that they hold, dates and times aside. */
export function cases(): Case[] {
  const rows = [NUMERALS, MONEY, PERCENT_SHARE, UNITS, NAMES].flatMap((table) => Object.values(table).flat());
  const timeless = rows.filter((row) => !row.slice(1).some((figure) => / = (?:date|time) /.test(figure)));
  return [
    ...timeless.map(([text, ...figures]) => ({ text, values: figures.flatMap(valuesOf) })),
    ...Object.values(NO_FIGURES)
      .flat()
      .map((text) => ({ text, values: [] })),
  ];
}

/** F1 of the numbers that a reader finds in the cases, 0 to 1; each number counts once. */
export function valueF1({ read }: Reader, list: readonly Case[]): number {
  let [hit, found, wanted] = [0, 0, 0];
  for (const { text, values } of list) {
    const left = [...values];
    for (const value of read(text)) {
      found++;
      const i = left.findIndex((v) => Math.abs(v - value) <= 1e-6 * Math.max(1, Math.abs(v)));
      if (i < 0) continue;
      left.splice(i, 1);
      hit++;
    }
    wanted += values.length;
  }
  return (2 * hit) / (found + wanted);
}
