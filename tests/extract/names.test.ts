import { describe, expect, test } from 'vitest';
import { NAMES, NO_FIGURES } from './cases/names.ts';
import { read } from './read.ts';

describe.each(Object.entries(NAMES))('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});

describe.each(Object.entries(NO_FIGURES))('no figure: %s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
