import { countsOf, type Ids, idsEnd } from './ids.ts';

/** What tells of which event an article is. Names and words have ids of one numbering, and the same word the same id. */
export interface Telling {
  /** The day of publication, in days since 1970-01-01; null when it is not stated. */
  published: number | null;
  /** The names of people and places in it. */
  names: Ids;
  /** Those that it is about. */
  subject: Ids;
  /** The words of its headline and first sentences, names among them. */
  lead: Ids;
  /** All its words. */
  words: Ids;
}

const DAY = 86_400_000;
/** Articles so many days apart count in full; from `DAYS_APART` on they are of two events. */
const DAYS_NEAR = 100;
export const DAYS_APART = 300;

/** The number of a day since 1970-01-01; null unless an ISO 8601 date names a day. */
export function dayOf(published: string | null): number | null {
  if (published?.length !== 10) return null;
  const day = Math.floor(Date.parse(published) / DAY);
  return Number.isNaN(day) ? null : day;
}

/** The positions of some days in order of time, those that are not stated last. */
export function asPublished(published: readonly (number | null)[]): Uint32Array {
  const days = Float64Array.from(published, (day) => day ?? Number.POSITIVE_INFINITY);
  return Uint32Array.from(published.keys()).sort((i, j) =>
    days[i] === days[j] ? i - j : days[i]! - days[j]!,
  );
}

/** What a distance in time leaves of a likeness; all where a date is missing. */
export function inTime(a: number | null, b: number | null): number {
  const days = a === null || b === null ? 0 : Math.abs(a - b);
  return Math.min(1, Math.max(0, (DAYS_APART - days) / (DAYS_APART - DAYS_NEAR)));
}

/**
 * How telling words are among articles: the fewer articles have one the more, and one that all have hardly at all. The
 * weight of a word is log((n + 1) / df).
 */
export interface Weights {
  /** How many articles they were counted in. */
  articles: number;
  /** In how many of them each name stands, and each word of their leads. */
  naming: Uint32Array;
  leading: Uint32Array;
  /** The weight of each name by its id; 0 for what is no name. */
  names: Float64Array;
  /** The weight of each word of their leads by its id. */
  words: Float64Array;
}

/** From `FEW` articles to `MANY` it becomes more and more likely that two share names by chance. */
const FEW = 200;
const MANY = 5000;

/** How much of the likeness of two articles may be chance where there are so many, 0 for few to 1 for many. */
export function chance(articles: number): number {
  return Math.min(1, Math.max(0, Math.log(articles / FEW) / Math.log(MANY / FEW)));
}

const weightOf = (df: number, articles: number): number => (df > 0 ? Math.log((articles + 1) / df) : 0);

/** The weights of the words of some articles. */
export function weightsOf(tellings: readonly Telling[]): Weights {
  const [names, leads] = [tellings.map((t) => t.names), tellings.map((t) => t.lead)];
  const end = Math.max(idsEnd(names), idsEnd(leads));
  const [naming, leading] = [countsOf(names, end), countsOf(leads, end)];
  const articles = tellings.length;
  const weighed = (counts: Uint32Array): Float64Array =>
    Float64Array.from(counts, (df) => weightOf(df, articles));
  return { articles, naming, leading, names: weighed(naming), words: weighed(leading) };
}
