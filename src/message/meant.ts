import { ownShare } from '../ask/per-event.ts';
import { CALENDAR, type Story } from '../ask/story.ts';
import type { Events, NewsEvent } from '../events/events.ts';
import { family } from '../language/families.ts';
import { words } from '../language/words.ts';
import type { Claim } from './claims.ts';

/** An event is meant where the names fit it at least so well as they fit the best. */
const WITH_BEST = 0.6;
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

/**
 * The events that a claim may be of, by the names around its figure, else those of its sentence, and by its years: all
 * where nothing in it is one event's own. A year that is itself what is claimed tells no events apart.
 */
export function eventsMeant(
  { sentence, question, text }: Claim,
  events: Events,
  story: Story,
): readonly NewsEvent[] {
  const years = [...sentence.matchAll(YEAR)].map(([year]) => year).filter((year) => !text.includes(year));
  const ofYear = events.all.filter((event) => years.every((year) => knowsYear(year, event, story)));
  const candidates = ofYear.length > 0 ? ofYear : events.all;
  const near = namesIn(question, story);
  const names = near.length > 0 ? near : namesIn(sentence, story);
  const fits = candidates.map(() => 0);
  for (const name of names) {
    const shares = candidates.map((event) => shareOf(name, event, story));
    const having = shares.filter((share) => share > 0).length;
    const weight = Math.log((candidates.length + 1) / Math.max(1, having));
    for (const [i, share] of shares.entries()) fits[i]! += weight * share;
  }
  const most = Math.max(...fits);
  return candidates.filter((_, i) => fits[i]! >= WITH_BEST * most);
}
