import type { Story } from '../ask/story.ts';
import { meet } from '../compare/interval.ts';
import type { Article } from '../domain.ts';
import { groupBy } from '../group.ts';
import { shared } from '../sets.ts';
import { isPlain, likeness } from './alike.ts';
import { type Group, groupsOf, type Link, writtenValue } from './groups.ts';
import { rivalsAmong } from './rivals.ts';
import type { Sense } from './sense.ts';

/** What must speak for two figures being of one thing. */
const ALIKE = 1.6;
/** The same for a figure that only repeats a value. */
const REPEATS = 0.4;
/** From this on it counts no more against two values that one article gives both. */
const SURE = 3;
/** Of the figures that share a word, each is compared with so many that were published next. */
const MOST_TOGETHER = 400;
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

function asPublished(a: Sense, b: Sense): number {
  const [one, other] = [articleOf(a).published ?? '~', articleOf(b).published ?? '~'];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Every two figures that share a key, once. */
function pairsOf(senses: readonly Sense[]): Set<readonly [Sense, Sense]> {
  const keyed = senses.flatMap((sense) => keysOf(sense).map((key) => ({ key, sense })));
  const seen = new Map<Sense, Set<Sense>>();
  const pairs = new Set<readonly [Sense, Sense]>();
  for (const sharing of groupBy(keyed, ({ key }) => key).values()) {
    const own = sharing.map(({ sense }) => sense);
    if (own.length > MOST_TOGETHER) own.sort(asPublished);
    for (let i = 0; i < own.length; i++)
      for (let j = i + 1; j < Math.min(own.length, i + MOST_TOGETHER); j++) {
        const [a, b] = [own[i]!, own[j]!];
        const known = seen.get(a) ?? new Set();
        if (known.has(b)) continue;
        seen.set(a, known.add(b));
        pairs.add([a, b]);
      }
  }
  return pairs;
}

/** The figures that give the very value of one and may be of its thing, itself included. */
function twinsOf(senses: readonly Sense[]): (sense: Sense) => readonly Sense[] {
  const byValue = groupBy(senses, writtenValue);
  return (sense) => byValue.get(writtenValue(sense))!.filter((s) => s === sense || areRelated(s, sense));
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

/**
 * Groups the figures of a corpus that measure one thing and cannot all be true: of articles that may tell of one event,
 * and of one article that sets figures against each other. `senses` are all of the corpus's figures that can be
 * compared, in order of place.
 */
export function clashingFigures(
  senses: readonly Sense[],
  story: Story,
  areOfOneEvent: (a: Article, b: Article) => boolean,
): Group[] {
  const plain = senses.filter((s) => isPlain(s.figure));
  const twins = twinsOf(senses);
  const bothIn = (a: Sense, b: Sense): boolean => {
    const articles = new Set(twins(a).map(articleOf));
    return twins(b).some((t) => articles.has(articleOf(t)));
  };
  const links: Link[] = [];
  const repeats: Link[] = [];
  for (const [a, b] of pairsOf(plain)) {
    if (articleOf(a) === articleOf(b) || a.interval.scale !== b.interval.scale) continue;
    if (!areOfOneEvent(articleOf(a), articleOf(b))) continue;
    const met = meet(a.interval, b.interval);
    const strength = likeness({ a, b });
    if (strength === null || strength < (met ? REPEATS : ALIKE)) continue;
    if (met) repeats.push({ a, b, strength });
    else if (strength >= SURE || !bothIn(a, b)) links.push({ a, b, strength });
  }
  const own = [...groupBy(senses, articleOf)].flatMap(([article, inArticle]) => {
    const figures = story.figuresIn([article]);
    return [...groupBy(inArticle, (s) => s.measure).values()].flatMap((ofOne) => rivalsAmong(ofOne, figures));
  });
  return groupsOf([...mutual(links), ...own], repeats);
}
