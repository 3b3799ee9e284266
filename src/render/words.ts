import type { Answer, Comparison } from '../domain.ts';

/** An outlet's name, or for an article that states none the headline cut to 40 characters. */
export function outletOf(of: { outlet: string | null; headline: string | null }): string {
  if (of.outlet) return of.outlet;
  if (!of.headline) return 'outlet not stated';
  const short = of.headline.length > 40 ? `${of.headline.slice(0, 39).trimEnd()}…` : of.headline;
  return `“${short}” (outlet not stated)`;
}

function plural(n: number, one: string): string {
  return `${n} ${n === 1 ? one : `${one}s`}`;
}

/** How the readings stand to each other, in two or three words. */
export function relationWords(comparison: Comparison): string {
  const articles = new Set(comparison.readings.map((r) => r.file)).size;
  const origins = comparison.origins < articles ? ` (${plural(articles, 'article')}, ${plural(comparison.origins, 'origin')})` : '';
  switch (comparison.relation) {
    case 'conflict':
      return `CONFLICT${origins}`;
    case 'differs':
      return `DIFFERS${origins}`;
    case 'agree':
      return `AGREE${origins}`;
    case 'single':
      return 'ONE ARTICLE ONLY';
  }
}

/** What was searched, for a reader who must know how far "not found" reaches. */
export function searchedWords({ corpus, filters }: Answer): string {
  const narrowed = [filters.outlet && `outlet ${filters.outlet}`, filters.since && `since ${filters.since}`, filters.until && `until ${filters.until}`].filter(Boolean);
  return `searched ${plural(corpus.articles, 'article')}, ${plural(corpus.passages, 'passage')}${narrowed.length > 0 ? ` (${narrowed.join(', ')})` : ''}`;
}
