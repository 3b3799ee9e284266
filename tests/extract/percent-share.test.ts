import { describe, expect, test } from 'vitest';
import { PERCENT_SHARE } from './cases/percent-share.ts';
import { read } from './read.ts';

describe.each(Object.entries(PERCENT_SHARE))('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});
