import type { Article } from '../../domain.ts';
import { itemsAmong } from '../../radar/event.ts';
import type { Archive } from '../archive.ts';
import { type Entry, entryOf } from './entry.ts';

/** On what the articles of one event disagree, by their numbers in rising order; the worst first. */
export function compareEvent(archive: Archive, numbers: readonly number[]): Entry[] {
  const articles = numbers.map((number) => archive.articles[number]!);
  const numberOf = new Map(articles.map(({ file, number }) => [file, number]));
  const quotationsOf = (article: Article) => archive.reading(article).quotations();
  return itemsAmong(articles, archive.story, quotationsOf).map((item) =>
    entryOf(item, (file) => numberOf.get(file)!),
  );
}
