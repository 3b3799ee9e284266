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
export function outletsIn(typed = ''): string[] {
  return typed.split(';').flatMap((part) => part.trim() || []);
}

const isNamedBy = (outlet: string | null, part: string): boolean =>
  outlet?.toLowerCase().includes(part.toLowerCase()) ?? false;

/** Whether any article states an outlet that a part of a name fits. */
export const isStated = ({ articles }: Pick<Corpus, 'articles'>, part: string): boolean =>
  articles.some(({ outlet }) => isNamedBy(outlet, part));

/** Throws a Mistake, which names the outlets that there are, when no article states any that `typed` names. */
export function checkOutlets({ articles }: Pick<Corpus, 'articles'>, typed: string): void {
  if (outletsIn(typed).some((part) => isStated({ articles }, part))) return;
  const outlets = [...new Set(articles.flatMap(({ outlet }) => outlet || []))].sort();
  throw new Mistake(
    outlets.length > 0 ? phrase('noSuchOutlet', typed, outlets) : phrase('noOutletAtAll', typed),
  );
}

/** Which articles a question may draw on. Throws a Mistake for a date or outlet that cannot be. */
export function filterFor(corpus: Corpus, filters: Filters): (article: Article) => boolean {
  const since = checked('since', filters.since);
  const until = checked('until', filters.until);
  if (since && until && since > `${until}~`) throw new Mistake(phrase('sinceAfterUntil', since, until));
  const wanted = outletsIn(filters.outlet);
  const isOf = (outlet: string | null): boolean => wanted.some((part) => isNamedBy(outlet, part));
  if (wanted.length > 0) checkOutlets(corpus, filters.outlet ?? '');
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
  const kept = corpus.articles.filter(keep);
  return {
    ...corpus.summary,
    searched: {
      articles: kept.length,
      passages: kept.reduce((sum, article) => sum + corpus.passagesIn(article), 0),
    },
  };
}
