import { describe, expect, test } from 'vitest';
import { toBase } from '../../src/extract/units.ts';
import { UNITS } from './cases/units.ts';
import { read } from './read.ts';

describe.each(Object.entries(UNITS))('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});

test.each([
  [1, 'mile', 'length', 1609.344],
  [41, 'km', 'length', 41_000],
  [10, 'ft', 'length', 3.048],
  [12, 'in', 'length', 0.3048],
  [1, 'yd', 'length', 0.9144],
  [5, 'm', 'length', 5],
  [250, 'cm', 'length', 2.5],
  [4, 'mm', 'length', 0.004],
  [1, 'nautical mile', 'length', 1852],
  [1, 'acre', 'area', 4046.8564224],
  [2, 'ha', 'area', 20_000],
  [3, 'km2', 'area', 3_000_000],
  [1, 'sq mile', 'area', 2_589_988.110336],
  [100, 'sq ft', 'area', 9.290304],
  [7, 'm2', 'area', 7],
  [1, 'gallon', 'volume', 3.785411784],
  [1, 'barrel', 'volume', 158.987294928],
  [2, 'm3', 'volume', 2000],
  [1, 'cu ft', 'volume', 28.316846592],
  [500, 'ml', 'volume', 0.5],
  [1, 'lb', 'mass', 0.45359237],
  [1, 'oz', 'mass', 0.028349523125],
  [3, 't', 'mass', 3000],
  [1, 'ton', 'mass', 907.18474],
  [250, 'g', 'mass', 0.25],
  [36, 'km/h', 'speed', 10],
  [1, 'mph', 'speed', 0.44704],
  [1, 'knot', 'speed', 1852 / 3600],
  [3, 'm/s', 'speed', 3],
  [32, '°F', 'temperature', 0],
  [212, '°F', 'temperature', 100],
  [-40, '°F', 'temperature', -40],
  [41, '°C', 'temperature', 41],
  [2, 'GW', 'power', 2_000_000],
  [2, 'MWh', 'energy', 2000],
  [2, 'TB', 'information', 2000],
  [90, 'minute', 'duration', 5400],
  [1, 'week', 'duration', 604_800],
  [1, 'fortnight', 'duration', 1_209_600],
  [1, 'year', 'duration', 31_556_952],
])('%d %s is %s %d in the base unit', (value, unit, dimension, base) => {
  const converted = toBase(value, unit);
  expect(converted?.dimension).toBe(dimension);
  expect(converted?.value).toBeCloseTo(base, 6);
});

test.each([
  [1, 'mile', 1.609344, 'km'],
  [640, 'acre', 1, 'sq mile'],
  [100, 'ha', 1, 'km2'],
  [3, 'ft', 1, 'yd'],
  [2000, 'lb', 1, 'ton'],
  [60, 'knot', 111.12, 'km/h'],
  [24, 'hour', 1, 'day'],
  [12, 'month', 1, 'year'],
  [10, 'decade', 1, 'century'],
  [104, '°F', 40, '°C'],
])('%d %s are %d %s', (first, unit, second, other) => {
  expect(toBase(first, unit)?.value).toBeCloseTo(toBase(second, other)?.value ?? Number.NaN, 6);
});

test.each(['percent', 'USD', 'magnitude', 'degree', 'dB', '', 'toString', 'constructor'])(
  '"%s" converts to no other unit',
  (unit) => {
    expect(toBase(1, unit)).toBeNull();
  },
);
