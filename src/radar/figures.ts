import type { Story } from '../ask/story.ts';
import { isClosed, meet } from '../compare/interval.ts';
import type { Article, Figure } from '../domain.ts';
import { groupBy } from '../group.ts';
import { isPlain, likeness, mayTellOfOne } from './alike.ts';
import { rivalsAmong } from './rivals.ts';
import { namesIn, type Sense, senseOf, shared } from './sense.ts';

/** What must speak for two figures being of one thing. */
const ALIKE = 1.1;
/** The same for a figure that only repeats a value. */
const REPEATS = 0.4;
/** From this on it counts no more against two values that one article gives both. */
const SURE = 2.4;
/** Of the figures that share a word, so many are compared with each other. */
const MOST_TOGETHER = 400;
/** A kind of thing of which figures speak in so many words. */
const RELATED_CONCEPTS = 0.3;

/** Figures that measure one thing, with the pairs of them that cannot both be true. */
export interface Group {
  figures: Figure[];
  clashes: [Figure, Figure][];
  /** What speaks for the strongest pair. */
  strength: number;
}

interface Link {
  a: Sense;
  b: Sense;
  strength: number;
}

/** Whether two figures may be of one thing, judged loosely. */
function areRelated(a: Sense, b: Sense): boolean {
  if (a.head !== null && a.head === b.head) return true;
  const both = shared(a.concepts, b.concepts);
  return both > 0 && both >= RELATED_CONCEPTS * Math.sqrt(a.concepts.size * b.concepts.size);
}

const sameValue = (a: Sense, b: Sense): boolean =>
  a.measure === b.measure &&
  a.interval.scale === b.interval.scale &&
  isClosed(a.interval) &&
  isClosed(b.interval) &&
  meet(a.interval, b.interval);

/** What a figure may share with another of the same thing; figures that share none of it are never compared. */
function keysOf({ figure, head, headMeans, concepts, measure }: Sense): string[] {
  const about =
    figure.quantity.kind === 'count'
      ? [...(head === null ? [] : [head]), ...headMeans, ...figure.states.map((s) => `~${s}`)]
      : [...concepts];
  return about.map((key) => `${measure} ${key}`);
}

/** Every two figures that share a key, once. */
function pairsOf(senses: readonly Sense[]): Set<readonly [Sense, Sense]> {
  const byKey = new Map<string, Sense[]>();
  for (const sense of senses)
    for (const key of keysOf(sense)) {
      const own = byKey.get(key);
      if (own) own.push(sense);
      else byKey.set(key, [sense]);
    }
  const seen = new Map<Sense, Set<Sense>>();
  const pairs = new Set<readonly [Sense, Sense]>();
  for (const own of byKey.values())
    for (let i = 0; i < Math.min(own.length, MOST_TOGETHER); i++)
      for (let j = i + 1; j < Math.min(own.length, MOST_TOGETHER); j++) {
        const [a, b] = [own[i]!, own[j]!];
        const known = seen.get(a) ?? new Set();
        if (known.has(b)) continue;
        seen.set(a, known.add(b));
        pairs.add([a, b]);
      }
  return pairs;
}

/** The figures that give the value of one and may be of its thing, itself included. */
function twinsOf(senses: readonly Sense[]): (sense: Sense) => readonly Sense[] {
  const byScale = groupBy(senses, (s) => s.interval.scale);
  const known = new Map<Sense, Sense[]>();
  return (sense) => {
    const twins =
      known.get(sense) ??
      byScale
        .get(sense.interval.scale)!
        .filter((s) => s === sense || (sameValue(s, sense) && areRelated(s, sense)));
    known.set(sense, twins);
    return twins;
  };
}

const articleOf = ({ figure }: Sense): Article => figure.passage.article;

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

/** Joins links to groups, the strongest first: a figure joins where it is linked to half of a group at least. */
function grouped(links: readonly Link[]): { members: Sense[]; strength: number }[] {
  const linked = new Map<Sense, Set<Sense>>();
  for (const { a, b } of links) {
    linked.set(a, (linked.get(a) ?? new Set()).add(b));
    linked.set(b, (linked.get(b) ?? new Set()).add(a));
  }
  const groups: { members: Sense[]; strength: number }[] = [];
  const of = new Map<Sense, (typeof groups)[number]>();
  for (const { a, b, strength } of [...links].sort((x, y) => y.strength - x.strength)) {
    const [own, other] = [of.get(a), of.get(b)];
    if (!own && !other) {
      const group = { members: [a, b], strength };
      groups.push(group);
      of.set(a, group).set(b, group);
    } else if (!own || !other) {
      const group = (own ?? other)!;
      const joining = own ? b : a;
      const links = group.members.filter((m) => linked.get(joining)!.has(m)).length;
      if (links * 2 < group.members.length) continue;
      group.members.push(joining);
      of.set(joining, group);
    }
  }
  return groups;
}

/** Joins groups that oppose the same two values. */
function merged(groups: readonly Group[], twin: (a: Figure, b: Figure) => boolean): Group[] {
  const found: Group[] = [];
  for (const group of groups) {
    const same = found.find((other) =>
      other.clashes.some(([a, b]) =>
        group.clashes.some(([c, d]) => (twin(a, c) && twin(b, d)) || (twin(a, d) && twin(b, c))),
      ),
    );
    if (!same) found.push(group);
    else {
      same.figures = [...new Set([...same.figures, ...group.figures])];
      same.clashes.push(...group.clashes);
    }
  }
  return found;
}

/**
 * Groups the figures of a corpus that measure one thing and cannot all be true: of articles that may tell of one event,
 * and of one article that sets figures against each other.
 */
export function clashingFigures(story: Story): Group[] {
  const senses = story.figures.flatMap((f) => senseOf(f, story) ?? []);
  const plain = senses.filter((s) => isPlain(s.figure));
  const nameSets = new Map<Article, ReadonlySet<string>>();
  const names = (article: Article): ReadonlySet<string> => {
    const known = nameSets.get(article) ?? namesIn(article, story);
    nameSets.set(article, known);
    return known;
  };
  const twins = twinsOf(senses);
  const bothIn = (a: Sense, b: Sense): boolean => {
    const articles = new Set(twins(a).map(articleOf));
    return twins(b).some((t) => articles.has(articleOf(t)));
  };
  const links: Link[] = [];
  const repeats: Link[] = [];
  for (const [a, b] of pairsOf(plain)) {
    if (articleOf(a) === articleOf(b) || a.interval.scale !== b.interval.scale) continue;
    const met = meet(a.interval, b.interval);
    const strength = likeness({ a, b });
    if (strength === null || strength < (met ? REPEATS : ALIKE)) continue;
    if (!mayTellOfOne(articleOf(a), articleOf(b), names)) continue;
    if (met) repeats.push({ a, b, strength });
    else if (strength >= SURE || !bothIn(a, b)) links.push({ a, b, strength });
  }
  const own = [...groupBy(senses, (s) => `${articleOf(s).file} ${s.measure}`).values()].flatMap((own) =>
    rivalsAmong(own, story.figuresIn([articleOf(own[0]!)])),
  );
  const all = [...mutual(links), ...own];
  const of = new Map(senses.map((s) => [s.figure, s]));
  const groups = grouped(all).map(({ members, strength }) => {
    const inside = new Set(members);
    const clashes = all
      .filter(({ a, b }) => inside.has(a) && inside.has(b))
      .map(({ a, b }): [Figure, Figure] => [a.figure, b.figure]);
    const joining = repeats.flatMap(({ a, b }) =>
      inside.has(a) && !inside.has(b) ? [b.figure] : inside.has(b) && !inside.has(a) ? [a.figure] : [],
    );
    return { figures: [...new Set([...members.map((m) => m.figure), ...joining])], clashes, strength };
  });
  return merged(groups, (a, b) => sameValue(of.get(a)!, of.get(b)!));
}
