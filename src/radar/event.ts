import type { Story } from '../ask/story.ts';
import type { Article, Quotation } from '../domain.ts';
import { quotationsAmong } from '../quote/among.ts';
import { itemsOf } from './compared.ts';
import { Neighbours } from './events.ts';
import { clashingFigures } from './figures.ts';
import type { Item } from './items.ts';
import { sensesOf } from './sense.ts';

/** Of an event that more articles tell of each is compared with so many that were published before it and after it. */
const NEXT = 100;

/**
 * On what articles that tell of one event disagree, compared with each other and no others; the worst first. `quotationsOf` gives the
 * quotations of each.
 */
export function itemsAmong(
  articles: readonly Article[],
  story: Story,
  quotationsOf: (article: Article) => readonly Quotation[],
): Item[] {
  const own = story.alone(articles);
  const passages = own.articles.flatMap((article) => own.passagesOf(article));
  const neighbours = new Neighbours(own.articles, own, NEXT);
  const clashing = clashingFigures(sensesOf(own), own, neighbours);
  const quotations = quotationsAmong(own.articles, quotationsOf);
  return itemsOf({ passages, story: own, quotations, clashing, neighbours });
}
