import type { Article } from '../domain.ts';
import { byText } from '../order.ts';
import { type Fit, fits, type Readings, readingsOf, TIERS } from './list.ts';

const read = new WeakMap<Article, Readings>();

/** What an article may be found by: its file's name, its outlet, its headline. */
export const textsOf = ({ file, outlet, headline }: Article): string[] =>
  [file, outlet, headline].flatMap((text) => text ?? []);

/** An article's texts as they are searched, read once whatever corpora it is in. */
function readingsOfArticle(article: Article): Readings {
  const known = read.get(article) ?? readingsOf(textsOf(article));
  read.set(article, known);
  return known;
}

/** The articles whose file fits a text that is being typed, as `fits` has it; at most so many. */
export function filesThatFit(articles: readonly Article[], typed: string, most: number): Fit<Article>[] {
  if (typed.trim() === '')
    return articles.slice(0, most).map((article) => ({ item: article, tier: TIERS.begins }));
  return fits(articles, typed, readingsOfArticle).slice(0, most);
}

/** What fits of two lists of articles: what has slips alone only where there is nothing better. */
export function joinedFiles(one: readonly Fit<Article>[], other: readonly Fit<Article>[]): Fit<Article>[] {
  const all = [...one, ...other].sort((a, b) => a.tier - b.tier || byText(a.item.file, b.item.file));
  const isExact = all[0] !== undefined && all[0].tier < TIERS.hasSlips;
  return isExact ? all.filter(({ tier }) => tier < TIERS.hasSlips) : all;
}
