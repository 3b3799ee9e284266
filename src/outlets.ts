import type { Corpus } from './domain.ts';

const counted = new WeakMap<Corpus, readonly (readonly [outlet: string, articles: number])[]>();

/** The outlets of a corpus with how many articles each has, those with most first; counted once. */
export function outletsOf(corpus: Corpus): readonly (readonly [outlet: string, articles: number])[] {
  const known = counted.get(corpus);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { outlet } of corpus.articles) if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  counted.set(corpus, sorted);
  return sorted;
}
