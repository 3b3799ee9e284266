import { ownShare } from '../ask/per-event.ts';
import { CALENDAR, type Story } from '../ask/story.ts';
import type { Events, FoundEvents, NewsEvent } from '../events/events.ts';
import { family } from '../language/families.ts';
import { words } from '../language/words.ts';
import { byText } from '../order.ts';
import type { Claim } from './claims.ts';

/** An event is meant where the names fit it at least so well as they fit the best. */
const WITH_BEST = 0.6;
/** Names and years that more events have than this tell by themselves of none, … */
const MOST_LOOKED_AT = 1000;
/** … and nor do those that fit more than so many alike. */
const MOST_MEANT = 30;
const YEAR = /(?<![\p{L}\d.,$€£])(?:19|20)\d\d(?![\p{L}\d]|[.,]\d)/gu;

/** The names in a sentence that the corpus knows, each with its adjectives and peoples. */
function namesIn(sentence: string, story: Story): string[][] {
  const capitals = words(sentence).filter((t) => /^\p{Lu}/u.test(sentence.slice(t.start, t.start + 2)));
  const names = new Set(capitals.map((t) => family(t.text)));
  return [...names]
    .filter((name) => name.length > 2 && !CALENDAR.has(name) && story.isNameFamily(name))
    .map((name) => [name, ...story.demonyms(name)]);
}

/** How far a name is an event's own, 0 to 1. */
const shareOf = (name: readonly string[], { articles }: NewsEvent, story: Story): number =>
  ownShare(articles, ({ families }) => Number(name.some((n) => families.has(n))), story);

/** Whether an event is of a year, or its articles name it. */
function knowsYear(year: string, { articles }: NewsEvent, story: Story): boolean {
  return articles.some((a) => a.published?.startsWith(year) || story.whole(a).families.has(year));
}

/** The order of the corpus. */
const inOrder = (a: NewsEvent, b: NewsEvent): number => byText(a.articles[0]!.file, b.articles[0]!.file);

/** The years of a claim by which its events can be told, how many events those have, and which they are where they are few. */
interface Years {
  isOf(event: NewsEvent): boolean;
  size: number;
  events: readonly NewsEvent[] | null;
}

/** Looks for the events of all of some years; where there is none the years tell nothing. */
function ofYears(years: readonly string[], events: Events, story: Story): Years {
  const any: Years = { isOf: () => true, size: events.size, events: null };
  const [rarest] = years.map((year) => events.about([year])).sort((a, b) => a.size - b.size);
  if (!rarest) return any;
  const isOf = (event: NewsEvent): boolean => years.every((year) => knowsYear(year, event, story));
  if (rarest.size > MOST_LOOKED_AT) return { isOf, size: rarest.size, events: null };
  const found = [...rarest].filter(isOf).sort(inOrder);
  return found.length > 0 ? { isOf, size: found.length, events: found } : any;
}

/** A name of a claim, with the events in which it stands, and how telling that makes it. */
interface Clue {
  name: readonly string[];
  found: FoundEvents;
  weight: number;
}

function clueOf(name: readonly string[], events: Events, { isOf, size }: Years): Clue {
  const found = events.about(name);
  const having = found.size <= MOST_LOOKED_AT ? [...found].filter(isOf).length : Math.min(found.size, size);
  return { name, found, weight: Math.log((size + 1) / Math.max(1, having)) };
}

/** How well each event fits some names that can fit at least `WITH_BEST` so well as the best does. */
function fitsOf(clues: readonly Clue[], { isOf }: Years, story: Story): Map<NewsEvent, number> {
  const fits = new Map<NewsEvent, number>();
  let [most, left] = [0, clues.reduce((sum, { weight }) => sum + weight, 0)];
  for (const { found, weight } of clues.toSorted((a, b) => b.weight - a.weight)) {
    // An event that has none of the names before this one fits by the weight of those that are left at most.
    if (left < WITH_BEST * most || found.size > MOST_LOOKED_AT) break;
    left -= weight;
    for (const event of found) {
      if (fits.has(event) || !isOf(event)) continue;
      const fit = clues.reduce((sum, clue) => sum + clue.weight * shareOf(clue.name, event, story), 0);
      fits.set(event, fit);
      most = Math.max(most, fit);
    }
  }
  return fits;
}

/**
 * The events that a claim may be of, by the names around its figure, else those of its sentence, and by its years; null
 * where nothing in it is an event's own, or too many events have it. A year that is itself what is claimed tells no
 * events apart.
 */
export function eventsMeant(
  { sentence, question, text }: Claim,
  events: Events,
  story: Story,
): readonly NewsEvent[] | null {
  const typed = [...sentence.matchAll(YEAR)].map(([year]) => year);
  const years = ofYears(
    typed.filter((year) => !text.includes(year)),
    events,
    story,
  );
  const near = namesIn(question, story);
  const names = near.length > 0 ? near : namesIn(sentence, story);
  const fits = fitsOf(
    names.map((name) => clueOf(name, events, years)),
    years,
    story,
  );
  const most = Math.max(0, ...fits.values());
  const fitting = [...fits].filter(([, fit]) => fit >= WITH_BEST * most).map(([event]) => event);
  const meant = most > 0 ? fitting.sort(inOrder) : (years.events ?? []);
  return meant.length > 0 && meant.length <= MOST_MEANT && meant.length < events.size ? meant : null;
}
