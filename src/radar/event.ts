import type { Story } from '../ask/story.ts';
import type { Article } from '../domain.ts';
import { quotationsOf } from '../extract/quotation/quotations.ts';
import { quotationsAmong } from '../quote/among.ts';
import { itemsOf } from './compared.ts';
import { Neighbours } from './events.ts';
import { clashingFigures } from './figures.ts';
import type { Item } from './items.ts';
import { sensesOf } from './sense.ts';

/** Of an event that more articles tell of each is compared with so many that were published before it and after it. */
const NEXT = 100;

/** On what articles that tell of one event disagree, compared with each other and no others; the worst first. */
export function itemsAmong(articles: readonly Article[], story: Story): Item[] {
  const own = story.alone(articles);
  const passages = own.articles.flatMap((article) => own.passagesOf(article));
  const neighbours = new Neighbours(own.articles, own, NEXT);
  const clashing = clashingFigures(sensesOf(own), own, neighbours);
  const quotations = quotationsAmong(own.articles, (article) =>
    quotationsOf(article, own.passagesOf(article)),
  );
  return itemsOf({ passages, story: own, quotations, clashing, neighbours });
}
