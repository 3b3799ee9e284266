import { describe, expect, test } from 'vitest';
import { MONEY } from './cases/money.ts';
import { read } from './read.ts';

describe.each(Object.entries(MONEY))('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});
