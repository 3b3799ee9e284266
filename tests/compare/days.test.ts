import { expect, test } from 'vitest';
import { daysBetween } from '../../src/compare/days.ts';

test.each([
  ['2031-05-02', '2031-05-04', 2],
  ['2031-05-04', '2031-05-02', 2],
  ['2031-05-04', '2031-05-04', 0],
  ['2032-02-28', '2032-03-01', 2],
  ['2031-05', '2031-05-04', null],
  ['2031-05-04', '2031', null],
  [null, '2031-05-04', null],
  ['2031-05-04', null, null],
  [null, null, null],
])('between %s and %s lie %s days', (one, other, days) => {
  expect(daysBetween(one, other)).toBe(days);
});
