import { filterFor, isNarrowed, summaryOf } from '../ask/filters.ts';
import type { Story } from '../ask/story.ts';
import type { ConflictsAnswer, Corpus, Disagreement, Filters, Passage } from '../domain.ts';
import { bagOf, holds, type Wanted, wantedOf } from '../language/bag.ts';
import { isStopWord, words } from '../language/words.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import type { Quotations } from '../quote/quotations.ts';
import { certaintiesIn } from './certainty.ts';
import type { Neighbours } from './events.ts';
import type { Group } from './groups.ts';
import { certaintyItem, figureItem, type Item, quotationItems, statusItem } from './items.ts';
import { LONGEST_TOPIC } from './longest.ts';
import { differingQuotations } from './quotations.ts';
import { opposedStates } from './status.ts';

/** A disagreement is on a topic when it holds this share of the topic's words. */
const COVERED = 0.6;

/** The worst first: what cannot both be right, then what most origins speak of, then what is surest. */
function worstFirst(a: Item, b: Item): number {
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
  quotations: Quotations;
  clashing: readonly Group[];
  neighbours: Neighbours;
}

/** Everything on which the articles of a corpus disagree, as far as it can be told without a question; worst first. */
export function disagreementsOf(compared: Compared): Disagreement[] {
  const { passages, story, quotations, clashing, neighbours } = compared;
  const items = [
    ...clashing.map(figureItem),
    ...quotationItems(differingQuotations(quotations, neighbours)),
    ...certaintiesIn(passages, quotations, story, neighbours).map(certaintyItem),
    ...opposedStates(passages, story, neighbours).map(statusItem),
  ];
  const once = new Map(items.map((item) => [item.id, item]));
  return [...once.values()].sort(worstFirst).map(({ strength: _, ...disagreement }) => disagreement);
}

function isOn(topic: readonly Wanted[], { about, sides }: Disagreement): boolean {
  const bag = bagOf([about, ...sides.flat().map((p) => p.sentence)].join('\n'));
  return topic.filter((word) => holds(bag, word)).length >= COVERED * topic.length;
}

/** Lists on what the articles of a corpus disagree; `disagreements` gives all of it when it is first asked for. */
export function radarOf(
  corpus: Corpus,
  disagreements: () => readonly Disagreement[],
): (topic?: string, filters?: Filters) => ConflictsAnswer {
  return (typed = '', filters = {}) => {
    const query = typed.trim();
    if (query.length > LONGEST_TOPIC) throw new Mistake(phrase('topicTooLong', query.length, LONGEST_TOPIC));
    const topic = words(query).flatMap((t) => (isStopWord(t.text) ? [] : [wantedOf(t.text)]));
    if (query && topic.length === 0) throw new Mistake(phrase('noTopic', query));
    const keep = filterFor(corpus, filters);
    const all = disagreements();
    let involved = all;
    if (isNarrowed(filters)) {
      const kept = new Set(corpus.articles.filter(keep).map((a) => a.file));
      involved = all.filter((d) => d.sides.flat().some((p) => kept.has(p.file)));
    }
    const listed = topic.length > 0 ? involved.filter((d) => isOn(topic, d)) : involved;
    return {
      kind: 'conflicts',
      query,
      filters,
      corpus: summaryOf(corpus, filters, keep),
      disagreements: [...listed],
      all: all.length,
      aside: 0,
      onlyAside: false,
    };
  };
}
