import type { Article, Passage, Quotation } from '../domain.ts';
import { quotationsOf } from '../extract/quotation/quotations.ts';
import { type Unit, unitsOf } from './units.ts';

const quotations = new WeakMap<Article, readonly Quotation[]>();
const units = new WeakMap<Article, readonly Unit[]>();

/** The quotations of an article in order of place, read once whatever corpora it is in. `passages` are all of its own. */
export function quotationsIn(article: Article, passages: readonly Passage[]): readonly Quotation[] {
  const read = quotations.get(article) ?? quotationsOf(article, passages);
  quotations.set(article, read);
  return read;
}

/** The units of an article's quotations with their words, read once in the same way. */
export function unitsIn(article: Article, passages: readonly Passage[]): readonly Unit[] {
  const read = units.get(article) ?? unitsOf(quotationsIn(article, passages));
  units.set(article, read);
  return read;
}
