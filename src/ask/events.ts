import type { Article } from '../domain.ts';
import type { Match } from './match.ts';
import type { Story } from './story.ts';

const MOST_ARTICLES = 24;
/** An article that is this many days older than most cannot tell of their event. */
const DAYS_BEFORE = 45;
const TOGETHER = 0.6;
const EARLY = 0.65;
const STRANGE = 0.4;

/** Articles published well before the event that most of the others report, where most are of one time. */
function tooEarly(articles: readonly Article[]): Set<Article> {
  const days = new Map(
    articles.flatMap((a) =>
      a.published?.length === 10 ? [[a, Date.parse(a.published) / 86_400_000] as const] : [],
    ),
  );
  const sorted = [...days.values()].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined || sorted.length < 4) return new Set();
  const together = sorted.filter((d) => Math.abs(d - median) <= DAYS_BEFORE).length;
  if (together < TOGETHER * articles.length) return new Set();
  return new Set([...days].filter(([, day]) => median - day > DAYS_BEFORE).map(([article]) => article));
}

/**
 * Lowers the scores of matches in articles that seem to be of another event than most: of those with a match, and
 * of those that the search `found`, best first.
 */
export function weighEvents(matches: readonly Match[], story: Story, found: readonly Article[]): void {
  const best = new Map<Article, number>();
  for (const { figure, score } of matches)
    best.set(figure.passage.article, Math.max(best.get(figure.passage.article) ?? 0, score));
  const ranked = [...best.keys()].sort((a, b) => best.get(b)! - best.get(a)!);
  const articles = [...new Set([...ranked, ...found])].slice(0, MOST_ARTICLES);
  const belonging = story.belonging(articles);
  const early = tooEarly(articles);
  for (const match of matches) {
    const { article } = match.figure.passage;
    match.score *= Math.max(STRANGE, (belonging.get(article) ?? 1) * (early.has(article) ? EARLY : 1));
  }
}
