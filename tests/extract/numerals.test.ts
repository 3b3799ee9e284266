import { describe, expect, test } from 'vitest';
import { NUMERALS } from './cases/numerals.ts';
import { read } from './read.ts';

describe.each(Object.entries(NUMERALS))('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});
