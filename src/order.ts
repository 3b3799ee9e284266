import type { Passage } from './domain.ts';

/** Orders texts by code unit, so that the order is the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders passages by the file names of their articles, then by place. */
export const byPlace = (a: Passage, b: Passage): number =>
  byText(a.article.file, b.article.file) || a.index - b.index;
