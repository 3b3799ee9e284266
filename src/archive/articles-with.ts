import { firstFrom, listOf } from '../search/inverted-index.ts';
import type { Archive } from './archive.ts';

/** The articles of some passages, both by their numbers and in rising order, each once. */
function articlesOf(passages: Uint32Array, firstPassage: Uint32Array): number[] {
  const articles: number[] = [];
  let article = 0;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]!;
    article = firstFrom(firstPassage, passage + 1, article) - 1;
    if (articles.at(-1) !== article) articles.push(article);
  }
  return articles;
}

/** The numbers of the articles that have a family in their text, page furniture aside. */
export function articlesWith(family: string, { dictionary, columns }: Archive): number[] {
  const id = dictionary.idOf(family);
  return id < 0 ? [] : articlesOf(listOf(columns.text, id), columns.firstPassage);
}

/** The numbers of the articles that have a family in their headlines. */
export function headlinesWith(family: string, { dictionary, columns }: Archive): Uint32Array {
  const id = dictionary.idOf(family);
  return id < 0 ? new Uint32Array(0) : listOf(columns.headlines, id);
}

/** The numbers of the articles that were published in a year, in four digits. */
export function publishedIn(year: string, { about, segment }: Archive): number[] {
  const isOfYear = [false, ...about.days.map((day) => day.startsWith(year))];
  const found: number[] = [];
  segment.sections.u32('dayOf').forEach((day, article) => {
    if (isOfYear[day]) found.push(article);
  });
  return found;
}
