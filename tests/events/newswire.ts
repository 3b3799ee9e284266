import { idsOf } from '../../src/events/ids.ts';
import type { Telling } from '../../src/events/telling.ts';

/** Articles with the event that each tells of. */
export interface Newswire {
  tellings: Telling[];
  events: number[];
}

/** How a newswire is made; the same gives the same. */
interface Making {
  articles: number;
  /** The number of articles of an event, given a number from 0 to 1. */
  sizeOf?: (random: number) => number;
  /** Days from the first article to the last. */
  days?: number;
  seed?: number;
}

const NAMES = 20;
const LEAD = 25;
const WORDS = 120;
/** Names and words that all events draw from, the first of them everywhere. */
const NAMES_OF_ALL = 40_000;
const WORDS_OF_ALL = 60_000;

/** Numbers from 0 to 1 (mulberry32). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number below `most`, small ones the more often: by Zipf's law. */
const zipf = (random: () => number, most: number): number => Math.floor(most ** random()) - 1;

/**
 * Articles as they may come over years: events of some articles each, told within a week, of a few people and places
 * of their own among names that are in much of the news.
 */
export function newswire({
  articles,
  sizeOf = (r) => 1 + Math.floor(6 * r),
  days = 1500,
  seed = 7,
}: Making): Newswire {
  const random = randomBy(seed);
  const several = (n: number, draw: () => number): number[] => Array.from({ length: n }, draw);
  const common = (): number => zipf(random, NAMES_OF_ALL);
  const word = (): number => NAMES_OF_ALL + zipf(random, WORDS_OF_ALL);
  let fresh = NAMES_OF_ALL + WORDS_OF_ALL;
  const wire: { event: number; telling: Telling }[] = [];
  for (let event = 0; wire.length < articles; event++) {
    const own = [...several(4, () => fresh++), ...several(5, common)];
    const told = several(12, word);
    const day = Math.floor(days * random());
    const size = Math.min(sizeOf(random()), articles - wire.length);
    for (let i = 0; i < size; i++) {
      const here = own.filter(() => random() < 0.75);
      const names = [...here, ...several(NAMES - here.length, common)];
      const subject = [...here.slice(0, 2), names[Math.floor(random() * names.length)]!];
      const lead = [...subject, ...told.filter(() => random() < 0.6), ...several(LEAD - 10, word)];
      const words = [...names, ...lead, ...several(WORDS - NAMES - LEAD, word)];
      const published = random() < 0.05 ? null : day + Math.floor(7 * random());
      wire.push({
        event,
        telling: {
          published,
          names: idsOf(names),
          subject: idsOf(subject),
          lead: idsOf(lead),
          words: idsOf(words),
        },
      });
    }
  }
  // As file names order them: by chance.
  const order = wire.map((article) => ({ article, at: random() })).sort((a, b) => a.at - b.at);
  return {
    tellings: order.map(({ article }) => article.telling),
    events: order.map(({ article }) => article.event),
  };
}

/** How well groups are the events: of the pairs of articles in a group the share of one event, and the other way round. */
export function pairScores(
  groups: readonly number[][],
  events: readonly number[],
): { right: number; found: number } {
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const sizes = (keys: Iterable<unknown>): number => {
    const counts = new Map<unknown, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => sum + pairs(n), 0);
  };
  const both = groups.reduce((sum, own) => sum + sizes(own.map((i) => events[i])), 0);
  const listed = groups.reduce((sum, own) => sum + pairs(own.length), 0);
  return { right: both / Math.max(1, listed), found: both / Math.max(1, sizes(events)) };
}
