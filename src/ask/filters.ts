import type { Article, Corpus, Filters } from '../domain.ts';
import { Mistake } from '../mistake.ts';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function checked(name: 'since' | 'until', value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!DATE.test(value))
    throw new Mistake(`"${name}" takes a date like 2025, 2025-03 or 2025-03-26, not "${value}".`);
  return value;
}

/** Which articles a question may draw on. Throws a Mistake for a date or outlet that cannot be. */
export function filterFor(corpus: Corpus, filters: Filters): (article: Article) => boolean {
  const since = checked('since', filters.since);
  const until = checked('until', filters.until);
  if (since && until && since > `${until}~`)
    throw new Mistake(`"since" (${since}) lies after "until" (${until}): exchange them.`);
  const wanted = filters.outlet?.trim().toLowerCase();
  if (wanted) {
    const outlets = [...new Set(corpus.articles.flatMap((a) => (a.outlet ? [a.outlet] : [])))].sort();
    if (!outlets.some((o) => o.toLowerCase().includes(wanted))) {
      throw new Mistake(
        `No article states the outlet "${filters.outlet}". Outlets in this corpus: ${outlets.join(', ') || 'none stated'}.`,
      );
    }
  }
  return (article) => {
    if (wanted && !article.outlet?.toLowerCase().includes(wanted)) return false;
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
