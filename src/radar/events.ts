import type { Story } from '../ask/story.ts';
import { daysBetween } from '../compare/days.ts';
import type { Article } from '../domain.ts';
import { shared } from '../sets.ts';

/** Articles so many days apart tell of two times, if not of two events. */
const DAYS_APART = 200;
/** The share of the names of the poorer article that the other must have. */
const NAMES_SHARED = 0.2;

/** Whether two articles may tell of one event: published near each other, and of the same people and places. */
function mayTellOfOne(a: Article, b: Article, names: (article: Article) => ReadonlySet<string>): boolean {
  const [x, y] = [names(a), names(b)];
  return (
    (daysBetween(a.published, b.published) ?? 0) <= DAYS_APART &&
    shared(x, y) >= Math.max(1, NAMES_SHARED * Math.min(x.size, y.size))
  );
}

/** Whether two articles may tell of one event; asked once for every two. */
export function eventsOf(story: Story): (a: Article, b: Article) => boolean {
  const told = new Map<Article, Map<Article, boolean>>();
  return (a, b) => {
    const own = told.get(a) ?? new Map<Article, boolean>();
    told.set(a, own);
    const known = own.get(b) ?? mayTellOfOne(a, b, (article) => story.namesIn(article));
    own.set(b, known);
    return known;
  };
}
