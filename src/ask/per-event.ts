import type { Article } from '../domain.ts';
import type { Events, NewsEvent } from '../events/events.ts';
import { groupBy } from '../group.ts';
import type { Bag } from '../language/bag.ts';
import { type Matcher, termIn } from './match.ts';
import type { Question } from './question.ts';
import { type Selection, scoreAtMost, selectFigures } from './select.ts';
import type { Story } from './story.ts';

/** What an event's articles answer: one selection a measure, best first; empty when they give no figure. */
export interface EventSelections {
  event: NewsEvent;
  selections: Selection[];
  /** How likely the event is meant. */
  likely: number;
}

/** An event is listed when it is at least so likely as the likeliest. */
const WITH_LIKELIEST = 0.6;
/** A word that stands in this share of an event's articles is the event's own. */
const OWN = 0.5;
/** What is left of an event of one article, and of two. */
const SIZES = [0.65, 0.85];

/**
 * How far something is an event's own, 0 to 1: by its articles that have it, in their headlines and leads above all.
 * `within` tells how far words have it, 0 to 1.
 */
export function ownShare(articles: readonly Article[], within: (bag: Bag) => number, story: Story): number {
  const having = articles.map((a) => (within(story.topic(a)) + within(story.whole(a))) / 2);
  const share = having.reduce((sum, has) => sum + has, 0) / articles.length;
  return Math.sqrt(Math.min(1, share / OWN));
}

/** How far the words of a question are an event's own, those of its headlines and first sentences above all, 0 to 1. */
function fitOf({ terms }: Question, articles: readonly Article[], story: Story): number {
  let sum = 0;
  let all = 0;
  for (const term of terms) {
    if (term.attribute) continue;
    const weight = story.rarity(term);
    sum += weight * ownShare(articles, (bag) => termIn(term, bag), story);
    all += weight;
  }
  return all > 0 ? sum / all : 1;
}

function latestOf({ articles }: NewsEvent): string {
  return articles.reduce(
    (latest, { published }) => (published && published > latest ? published : latest),
    '',
  );
}

function likeliest(a: EventSelections, b: EventSelections): number {
  const [one, other] = [latestOf(a.event), latestOf(b.event)];
  return (
    b.likely - a.likely ||
    b.event.articles.length - a.event.articles.length ||
    (one === other ? 0 : one > other ? -1 : 1)
  );
}

/**
 * Selects the figures that answer a question for each event of the articles found, the event first that is most likely
 * meant; events that are clearly less likely are left out. What repeats or joins a figure does so within its event, and
 * what an article says of another event in passing is none of its own.
 */
export function selectPerEvent(
  question: Question,
  found: readonly Article[],
  matcher: Matcher,
  events: Events,
): EventSelections[] {
  const { story } = matcher;
  const groups = [...groupBy(found, (article) => events.of(article))];
  const told = groups.map(([event, articles]) => {
    const figures = story.figuresIn(articles).filter((f) => !events.isOfOther(f));
    const size = SIZES[event.articles.length - 1] ?? 1;
    // One alone is read in any case.
    const most = groups.length === 1 ? 1 : scoreAtMost(question, figures, matcher, articles);
    return { event, articles, figures, size, most };
  });
  const selected = new Map<NewsEvent, EventSelections>();
  let least = 0;
  // From the one that can be the likeliest on, so that those are not read which cannot be listed.
  for (const { event, articles, figures, size, most } of told.toSorted(
    (a, b) => b.most * b.size - a.most * a.size,
  )) {
    if (most === 0 || most * size < least) break;
    const meant = fitOf(question, event.articles, story) * size;
    if (most * meant < least) continue;
    const selections = selectFigures(question, figures, matcher, articles);
    if (selections.length === 0) continue;
    const likely = selections[0]!.score * meant;
    selected.set(event, { event, selections, likely });
    least = Math.max(least, WITH_LIKELIEST * likely);
  }
  return told
    .flatMap(({ event }) => selected.get(event) ?? [])
    .filter(({ likely }) => likely >= least)
    .sort(likeliest);
}
