import type { Disagreement } from '../../domain.ts';
import type { Standing } from '../../radar/compared.ts';
import { toldOf } from '../../radar/compared.ts';
import type { Item } from '../../radar/items.ts';
import { bagOfDisagreement } from '../../radar/topic.ts';
import { indexTerms } from '../../search/index-terms.ts';

/** A disagreement as it is stored, with what it is found and ordered by. */
export interface Entry extends Standing {
  /** The disagreement as JSON. */
  told: string;
  /** The numbers of its articles, in rising order. */
  articles: number[];
  pairs: string[];
  /** The words that tell whether it is on a topic, a line each. */
  terms: string;
}

/** The numbers of a disagreement's articles, in rising order; `numberOf` gives that of a file. */
export function articlesOf({ sides }: Disagreement, numberOf: (file: string) => number): number[] {
  const files = new Set(sides.flat().map((place) => place.file));
  return Array.from(files, numberOf).sort((a, b) => a - b);
}

/** What is stored of an item; `numberOf` gives the number of an article by its file. */
export function entryOf(item: Item, numberOf: (file: string) => number): Entry {
  const { relation, origins, strength, id, pairs } = item;
  const told = toldOf(item);
  return {
    ...{ relation, origins, strength, id, pairs },
    told: JSON.stringify(told),
    articles: articlesOf(told, numberOf),
    terms: indexTerms(bagOfDisagreement(told)).join('\n'),
  };
}
