import { daysBetween } from '../compare/days.ts';
import { addTo } from '../group.ts';
import { countsIn, shared } from '../sets.ts';
import { Groups } from './groups.ts';

/** What tells of which event an article is. */
export interface Telling {
  /** ISO 8601 date of publication; null when it is not stated. */
  published: string | null;
  /** The names of people and places in it. */
  names: ReadonlySet<string>;
  /** Those that it is about. */
  subject: ReadonlySet<string>;
  /** The words of its headline and first sentences, names among them. */
  lead: ReadonlySet<string>;
  /** All its words. */
  words: ReadonlySet<string>;
}

/** Two groups of articles are of one event from this likeness on, the average of their pairs. */
const ALIKE = 0.07;
/** Articles so many days apart count in full; from `DAYS_APART` on they are of two events. */
const DAYS_NEAR = 100;
const DAYS_APART = 300;
/** One name in common says little where both have several. */
const FEW = 0.5;
/** A group of at most so many articles may belong to a greater one. */
const STRAY = 2;
/** It does from this share on of what most of the greater one's articles say, words counting for so much. */
const BELONGS = 0.2;
const WORDS = 0.5;
const MOST = 0.5;
/** A name of more articles than this brings no two together: it is everywhere. */
const EVERYWHERE = 60;

/** How telling words are among sets of them: the fewer have one the more, and one that all have hardly at all. */
function telling(sets: readonly ReadonlySet<string>[]): (word: string) => number {
  const weights = new Map([...countsIn(sets)].map(([word, n]) => [word, Math.log((sets.length + 1) / n)]));
  return (word) => weights.get(word) ?? 0;
}

/** What share of some words' weight is of words that are in a set. */
function held(
  words: ReadonlySet<string>,
  within: ReadonlySet<string>,
  weight: (word: string) => number,
): number {
  let own = 0;
  let all = 0;
  for (const word of words) {
    all += weight(word);
    if (within.has(word)) own += weight(word);
  }
  return all > 0 ? own / all : 0;
}

/** What a distance in time leaves of a likeness; all where a date is missing. */
function inTime(a: string | null, b: string | null): number {
  const days = daysBetween(a, b) ?? 0;
  return Math.min(1, Math.max(0, (DAYS_APART - days) / (DAYS_APART - DAYS_NEAR)));
}

/**
 * How far two articles are of the same people and places, 0 to 1; nothing when neither has what the other is about:
 * agencies, presidents and capitals stand in the news of many events.
 */
function likeness(a: Telling, b: Telling, weight: (name: string) => number): number {
  const both = shared(a.names, b.names);
  if (both === 0 || (both === 1 && FEW * Math.min(a.names.size, b.names.size) > 1)) return 0;
  const names = Math.max(held(a.names, b.names, weight), held(b.names, a.names, weight));
  const subject = (held(a.subject, b.names, weight) + held(b.subject, a.names, weight)) / 2;
  return Math.sqrt(names * subject) * inTime(a.published, b.published);
}

/** Calls back with every two articles that share a name which is not everywhere. */
function eachPair(names: readonly ReadonlySet<string>[], call: (i: number, j: number) => void): void {
  const at = new Map<string, number[]>();
  names.forEach((own, i) => {
    for (const name of own) addTo(at, name, i);
  });
  names.forEach((own, i) => {
    const later = new Set<number>();
    for (const name of own) {
      const places = at.get(name)!;
      if (places.length <= EVERYWHERE) for (const j of places) if (j > i) later.add(j);
    }
    for (const j of later) call(i, j);
  });
}

/** The groups that the articles' likenesses alone bring together. */
function grownTogether(tellings: readonly Telling[], weight: (name: string) => number): number[][] {
  const groups = new Groups(tellings.length, ALIKE);
  const names = tellings.map((t) => t.names);
  eachPair(names, (i, j) => {
    const alike = likeness(tellings[i]!, tellings[j]!, weight);
    if (alike > 0) groups.add(i, j, alike);
  });
  return groups.grow();
}

/** The words that most of several sets have. */
function ofMost(sets: readonly ReadonlySet<string>[]): Set<string> {
  const least = Math.max(2, MOST * sets.length);
  return new Set([...countsIn(sets)].filter(([, n]) => n >= least).map(([word]) => word));
}

/** Whether one of two articles names something that the other is about. */
function speakOfOne(a: Telling, b: Telling): boolean {
  return shared(a.subject, b.names) > 0 || shared(b.subject, a.names) > 0;
}

/** What most articles of a group say. */
interface Told {
  own: number[];
  names: ReadonlySet<string>;
  lead: ReadonlySet<string>;
}

function toldBy(own: number[], tellings: readonly Telling[]): Told {
  return {
    own,
    names: ofMost(own.map((i) => tellings[i]!.names)),
    lead: ofMost(own.map((i) => tellings[i]!.lead)),
  };
}

/** The position of the greatest number, the first of equals; -1 when none is at least `least`. */
function greatest(numbers: readonly number[], least: number): number {
  const most = Math.max(least, ...numbers);
  return numbers.indexOf(most);
}

/**
 * Groups articles, by their positions, into those that tell of one event: of the same people and places, near in time
 * where the dates are stated. A stray article joins a group when it says most of what the group's articles do, and one
 * that names nobody joins the group whose words it shares, as nothing sets it apart. In order of the first position of
 * each group.
 */
export function clusterTellings(tellings: readonly Telling[]): number[][] {
  const nameWeight = telling(tellings.map((t) => t.names));
  const wordWeight = telling(tellings.map((t) => t.lead));
  const groups = grownTogether(tellings, nameWeight);
  const isNameless = (i: number): boolean => tellings[i]!.names.size === 0;

  const great = groups.filter((own) => own.length > STRAY).map((own) => toldBy(own, tellings));
  const joined = great.map(({ own }) => [...own]);
  const belongs = (i: number, { own, names, lead }: Told): number => {
    const named = held(names, tellings[i]!.names, nameWeight);
    if (named === 0 || !own.some((j) => speakOfOne(tellings[i]!, tellings[j]!))) return 0;
    const near = Math.max(...own.map((j) => inTime(tellings[i]!.published, tellings[j]!.published)));
    return (named + WORDS * held(lead, tellings[i]!.words, wordWeight)) * near;
  };
  for (const own of groups.filter((g) => g.length <= STRAY && !g.some(isNameless))) {
    const rest = own.filter((i) => {
      const best = greatest(
        great.map((told) => belongs(i, told)),
        BELONGS,
      );
      if (best >= 0) joined[best]!.push(i);
      return best < 0;
    });
    if (rest.length > 0) joined.push(rest);
  }

  const named = joined.map((own) => new Set(own.flatMap((i) => [...tellings[i]!.lead])));
  const apart: number[] = [];
  for (const i of tellings.keys()) {
    if (!isNameless(i)) continue;
    const best = greatest(
      named.map((lead) => held(tellings[i]!.lead, lead, wordWeight)),
      Number.MIN_VALUE,
    );
    if (best >= 0) joined[best]!.push(i);
    else apart.push(i);
  }
  if (apart.length > 0) joined.push(apart);
  return joined.map((own) => own.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

/** Of a group's articles the one that says most of what most of them do, the first of equals. */
export function mostTypical(own: readonly number[], tellings: readonly Telling[]): number {
  const told = toldBy([...own], tellings);
  const says = (i: number): number =>
    shared(told.names, tellings[i]!.names) + shared(told.lead, tellings[i]!.lead);
  return own.reduce((best, i) => (says(i) > says(best) ? i : best));
}
