import type { Story } from '../ask/story.ts';
import type { Disagreement, Passage } from '../domain.ts';
import type { Quotations } from '../quote/quotations.ts';
import { certaintiesIn } from './certainty.ts';
import type { Neighbours } from './events.ts';
import type { Group } from './groups.ts';
import { certaintyItem, figureItem, type Item, quotationItems, statusItem } from './items.ts';
import { differingQuotations } from './quotations.ts';
import { opposedStates } from './status.ts';

/** By what disagreements are ordered. */
export type Standing = Pick<Item, 'relation' | 'origins' | 'strength' | 'id'>;

/** The worst first: what cannot both be right, then what most origins speak of, then what is surest. */
export function worstFirst(a: Standing, b: Standing): number {
  return (
    Number(a.relation !== 'conflict') - Number(b.relation !== 'conflict') ||
    b.origins - a.origins ||
    b.strength - a.strength ||
    (a.id < b.id ? -1 : 1)
  );
}

/** A corpus as read for what its articles disagree on. */
export interface Compared {
  /** In order of article and place. */
  passages: readonly Passage[];
  story: Story;
  quotations: Pick<Quotations, 'units' | 'covers'>;
  clashing: readonly Group[];
  neighbours: Neighbours;
}

/** Everything on which the articles of a corpus disagree, as far as it can be told without a question; worst first. */
export function itemsOf({ passages, story, quotations, clashing, neighbours }: Compared): Item[] {
  const items = [
    ...clashing.map(figureItem),
    ...quotationItems(differingQuotations(quotations, neighbours)),
    ...certaintiesIn(passages, quotations, story, neighbours).map(certaintyItem),
    ...opposedStates(passages, story, neighbours).map(statusItem),
  ];
  const once = new Map(items.map((item) => [item.id, item]));
  return [...once.values()].sort(worstFirst);
}

/** An item as it is told. */
export function toldOf({ strength: _, ...disagreement }: Item): Disagreement {
  return disagreement;
}

/** The same as `itemsOf`, without what orders them. */
export const disagreementsOf = (compared: Compared): Disagreement[] => itemsOf(compared).map(toldOf);
