import type { Answer, Comparison, PassageKind } from '../domain.ts';

/** Text of at most so many UTF-16 units; what is left out shows as `…`. No character is cut in two. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  return `${(kept.isWellFormed() ? kept : kept.slice(0, -1)).trimEnd()}…`;
}

/** An outlet's name, or for an article that states none the headline cut to 40 characters. */
export function outletOf(of: { outlet: string | null; headline: string | null }): string {
  if (of.outlet) return of.outlet;
  if (!of.headline) return 'outlet not stated';
  return `“${cut(of.headline, 40)}” (outlet not stated)`;
}

function plural(n: number, one: string): string {
  return `${n} ${n === 1 ? one : `${one}s`}`;
}

/** How the readings stand to each other, in two or three words. */
export function relationWords(comparison: Comparison): string {
  const articles = new Set(comparison.readings.map((r) => r.file)).size;
  const origins =
    comparison.origins < articles
      ? ` (${plural(articles, 'article')}, ${plural(comparison.origins, 'origin')})`
      : '';
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
  const narrowed = [
    filters.outlet && `outlet ${filters.outlet}`,
    filters.since && `since ${filters.since}`,
    filters.until && `until ${filters.until}`,
  ].filter(Boolean);
  return `searched ${plural(corpus.articles, 'article')}, ${plural(corpus.passages, 'passage')}${narrowed.length > 0 ? ` (${narrowed.join(', ')})` : ''}`;
}

/** What kind of passage it is, where a reader must know; null for an article's own sentences. */
export function kindWords(kind: PassageKind): string | null {
  return kind === 'body'
    ? null
    : {
        headline: 'headline',
        'related-headline': 'related headline',
        'embedded-post': 'embedded post',
        furniture: 'page furniture',
      }[kind];
}
