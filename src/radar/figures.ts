import type { Story } from '../ask/story.ts';
import { meet } from '../compare/interval.ts';
import type { Article } from '../domain.ts';
import type { Ids } from '../events/ids.ts';
import { Interned } from '../events/interned.ts';
import { addTo, groupBy } from '../group.ts';
import { shared } from '../sets.ts';
import { isPlain, likeness } from './alike.ts';
import type { Neighbours } from './events.ts';
import { type Group, groupsOf, type Link, writtenValue } from './groups.ts';
import { rivalsAmong } from './rivals.ts';
import type { Sense } from './sense.ts';

/** What must speak for two figures being of one thing. */
const ALIKE = 1.6;
/** The same for a figure that only repeats a value. */
const REPEATS = 0.4;
/** From this on it counts no more against two values that one article gives both. */
const SURE = 3;
/** A kind of thing of which figures speak in so many words. */
const RELATED_CONCEPTS = 0.3;

const articleOf = ({ figure }: Sense): Article => figure.passage.article;

/** Whether two figures may be of one thing, judged loosely. */
function areRelated(a: Sense, b: Sense): boolean {
  if (a.head !== null && a.head === b.head) return true;
  const both = shared(a.concepts, b.concepts);
  return both > 0 && both >= RELATED_CONCEPTS * Math.sqrt(a.concepts.size * b.concepts.size);
}

/** What a figure may share with another of the same thing; figures that share none of it are never compared. */
function keysOf({ figure, head, headMeans, concepts, measure }: Sense): string[] {
  const about =
    figure.quantity.kind === 'count'
      ? [...(head === null ? [] : [head]), ...headMeans, ...figure.states.map((s) => `~${s}`)]
      : [...concepts];
  return about.map((key) => `${measure} ${key}`);
}

/** Figures with what they share with others, and their places in the corpus. */
interface Keyed {
  sense: Sense;
  place: number;
  /** In order of first use. */
  keys: Ids;
}

/** The figures of an article by what they share with others. */
type ByKey = ReadonlyMap<number, readonly Keyed[]>;

function keyed(senses: readonly Sense[]): Map<Article, ByKey> {
  const words = new Interned();
  const all = senses.map((sense, place): Keyed => ({ sense, place, keys: words.idsOf(keysOf(sense)) }));
  return new Map(
    [...groupBy(all, ({ sense }) => articleOf(sense))].map(([article, own]) => {
      const byKey = new Map<number, Keyed[]>();
      for (const one of own) for (const key of one.keys) addTo(byKey, key, one);
      return [article, byKey];
    }),
  );
}

/** Calls back with every two figures of two articles that share a key, once; `by` is the first that they share. */
function eachPair(one: ByKey, other: ByKey, call: (a: Keyed, b: Keyed, by: number) => void): void {
  const seen = new Map<Keyed, Set<Keyed>>();
  for (const by of [...one.keys()].sort((x, y) => x - y)) {
    const there = other.get(by);
    if (!there) continue;
    for (const a of one.get(by)!) {
      const known = seen.get(a) ?? new Set();
      seen.set(a, known);
      for (const b of there) {
        if (known.has(b)) continue;
        known.add(b);
        call(a, b, by);
      }
    }
  }
}

/** The figures that give a value, by their articles. */
type Givers = ReadonlyMap<Article, readonly Sense[]>;

/** Tells whether one article gives the value of the one figure and that of the other, of what may be their things. */
function givingBoth(
  senses: readonly Sense[],
  near: (article: Article) => readonly Article[],
): (a: Sense, b: Sense) => boolean {
  const values = new Map(senses.map((sense) => [sense, writtenValue(sense)]));
  const byValue = groupBy(senses, (sense) => values.get(sense)!);
  const givers = new Map<string, Givers>(
    [...byValue].map(([value, giving]) => [value, groupBy(giving, articleOf)]),
  );
  const giversOf = (sense: Sense): Givers => givers.get(values.get(sense)!)!;
  const hasTwin = (sense: Sense, article: Article): boolean =>
    giversOf(sense)
      .get(article)
      ?.some((s) => s === sense || areRelated(s, sense)) ?? false;
  return (a, b) => {
    const [one, other] = [articleOf(a), articleOf(b)];
    if (hasTwin(b, one) || hasTwin(a, other)) return true;
    const hasBoth = (article: Article): boolean => hasTwin(a, article) && hasTwin(b, article);
    const [few, many] = [giversOf(a), giversOf(b)].sort((x, y) => x.size - y.size) as [Givers, Givers];
    if (few.size > near(one).length + near(other).length)
      return near(one).some(hasBoth) || near(other).some(hasBoth);
    for (const article of few.keys())
      if (many.has(article) && hasBoth(article) && [one, other].some((of) => near(of).includes(article)))
        return true;
    return false;
  };
}

/** Keeps of the links between a figure and an article's only the strongest, seen from both sides. */
function mutual(links: readonly Link[]): Link[] {
  const best = new Map<string, number>();
  const ids = new Map<Sense, number>();
  const key = (one: Sense, other: Sense): string => {
    if (!ids.has(one)) ids.set(one, ids.size);
    return `${ids.get(one)} ${articleOf(other).file}`;
  };
  for (const { a, b, strength } of links)
    for (const k of [key(a, b), key(b, a)]) best.set(k, Math.max(best.get(k) ?? -Infinity, strength));
  return links.filter(
    ({ a, b, strength }) => strength >= best.get(key(a, b))! && strength >= best.get(key(b, a))!,
  );
}

/** A link between figures of two articles, by what brought them together. */
interface Found extends Link {
  meet: boolean;
  /** What they share, and their places: the order in which links are looked at. */
  order: readonly [by: number, first: number, second: number];
}

/** The links between figures of articles that may tell of one event. */
function linksAcross(senses: readonly Sense[], neighbours: Neighbours): Found[] {
  const near = (article: Article): readonly Article[] => neighbours.of(article);
  const givesBoth = givingBoth(senses, near);
  const articles = keyed(senses.filter((s) => isPlain(s.figure)));
  const found: Found[] = [];
  for (const [article, own] of articles)
    for (const other of near(article)) {
      const there = articles.get(other);
      if (!there || other.file < article.file) continue;
      eachPair(own, there, (one, two, by) => {
        const [a, b] = [one.sense, two.sense];
        if (a.interval.scale !== b.interval.scale) return;
        const met = meet(a.interval, b.interval);
        const strength = likeness({ a, b });
        if (strength === null || strength < (met ? REPEATS : ALIKE)) return;
        if (!met && strength < SURE && givesBoth(a, b)) return;
        found.push({ a, b, strength, meet: met, order: [by, one.place, two.place] });
      });
    }
  return found.sort(({ order: x }, { order: y }) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2]);
}

/**
 * Groups the figures of a corpus that measure one thing and cannot all be true: of articles that may tell of one event,
 * and of one article that sets figures against each other. `senses` are all of the corpus's figures that can be
 * compared, in order of place.
 */
export function clashingFigures(
  senses: readonly Sense[],
  story: Pick<Story, 'figuresIn'>,
  neighbours: Neighbours,
): Group[] {
  const links = linksAcross(senses, neighbours);
  const own = [...groupBy(senses, articleOf)].flatMap(([article, inArticle]) => {
    const figures = story.figuresIn([article]);
    return [...groupBy(inArticle, (s) => s.measure).values()].flatMap((ofOne) => rivalsAmong(ofOne, figures));
  });
  return groupsOf(
    [...mutual(links.filter((link) => !link.meet)), ...own],
    links.filter((link) => link.meet),
  );
}
