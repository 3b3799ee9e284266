import type { Article, Corpus, Filters } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function checked(name: 'since' | 'until', value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!DATE.test(value)) throw new Mistake(phrase('takesDate', name, value));
  return value;
}

/** Parts of the names of outlets, with semicolons between several. */
function outletsIn(typed = ''): string[] {
  return typed.split(';').flatMap((part) => part.trim().toLowerCase() || []);
}

/** Which articles a question may draw on. Throws a Mistake for a date or outlet that cannot be. */
export function filterFor(corpus: Corpus, filters: Filters): (article: Article) => boolean {
  const since = checked('since', filters.since);
  const until = checked('until', filters.until);
  if (since && until && since > `${until}~`) throw new Mistake(phrase('sinceAfterUntil', since, until));
  const wanted = outletsIn(filters.outlet);
  const isOf = (outlet: string | null): boolean =>
    outlet !== null && wanted.some((part) => outlet.toLowerCase().includes(part));
  if (wanted.length > 0 && !corpus.articles.some((a) => isOf(a.outlet))) {
    const outlets = [...new Set(corpus.articles.flatMap((a) => (a.outlet ? [a.outlet] : [])))].sort();
    throw new Mistake(
      outlets.length > 0
        ? phrase('noSuchOutlet', filters.outlet ?? '', outlets)
        : phrase('noOutletAtAll', filters.outlet ?? ''),
    );
  }
  return (article) => {
    if (wanted.length > 0 && !isOf(article.outlet)) return false;
    if ((since || until) && !article.published) return false;
    if (since && `${article.published}~` < since) return false;
    return !(until && article.published && article.published > `${until}~`);
  };
}

/** Whether anything narrows a question. */
export const isNarrowed = (filters: Filters): boolean => Object.values(filters).some(Boolean);

/** What there is to search, and what of it the filters leave where there are some. */
export function summaryOf(
  corpus: Corpus,
  filters: Filters,
  keep: (article: Article) => boolean,
): Corpus['summary'] {
  if (!isNarrowed(filters)) return corpus.summary;
  return {
    ...corpus.summary,
    searched: {
      articles: corpus.articles.filter(keep).length,
      passages: corpus.passages.filter((p) => keep(p.article)).length,
    },
  };
}
