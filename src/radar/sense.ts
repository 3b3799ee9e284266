import { clauseBag, countedBag } from '../ask/figure-bags.ts';
import { wordsBefore } from '../ask/fit/doubt.ts';
import { HAPPENINGS } from '../ask/fit/time.ts';
import { measureOf } from '../ask/kinds.ts';
import { CALENDAR, type Story } from '../ask/story.ts';
import { placeOf } from '../compare/clash.ts';
import { headOf, narrowingOf, nounOf } from '../compare/counted.ts';
import type { Interval } from '../compare/interval.ts';
import type { Figure } from '../domain.ts';
import { type Bag, bagOf } from '../language/bag.ts';
import { conceptsOf } from '../language/concepts.ts';
import { kindOfNoun, type NounKind } from '../language/nouns.ts';
import { synonymsOf } from '../language/synonyms.ts';

/** What a figure is compared by when nobody has asked for it, read once. */
export interface Sense {
  figure: Figure;
  interval: Interval;
  /** Kind and dimension: figures of two measures never meet. */
  measure: string;
  head: string | null;
  /** The concepts and synonym groups of the head noun. */
  headMeans: ReadonlySet<string>;
  headKind: NounKind | null;
  narrowing: readonly string[];
  /** The concepts of the clause, dictionary synonyms left out. */
  concepts: ReadonlySet<string>;
  /** The content words of the clause without numbers. */
  words: ReadonlySet<string>;
  /** The months in the clause. */
  months: ReadonlySet<string>;
  /** The names in the clause. */
  names: ReadonlySet<string>;
  /** What a date says when it happened, by concept: "opened in 2022". */
  happening: ReadonlySet<string>;
  /** The names in the figure's line. */
  lineNames: ReadonlySet<string>;
  /** The names that say whose the counted things are. */
  owners: ReadonlySet<string>;
}

/** A verb stands so near before its date. */
const VERB_LEAD = 24;
const WEEKDAY = /da[iy]$/;

const isWord = (family: string): boolean => !/\d/.test(family);

/** Whether a family names somebody or some place: days and months are capitalised too. */
const isName = (family: string, setting: Pick<Setting, 'isNameFamily'>): boolean =>
  isWord(family) && !CALENDAR.has(family) && setting.isNameFamily(family);

/** What of a corpus tells how a figure is compared: which words are names, and the words of a figure's line. */
export interface Setting {
  isNameFamily(family: string): boolean;
  lineBag(passage: Figure['passage']): Bag;
}

/** Reads what a figure is compared by; null when it has no place on a scale. */
export function senseOf(figure: Figure, story: Setting): Sense | null {
  const interval = placeOf(figure);
  if (!interval || (!Number.isFinite(interval.low) && !Number.isFinite(interval.high))) return null;
  const [head, noun] = [headOf(figure), nounOf(figure)];
  const clause = clauseBag(figure);
  const words = [...clause.families].filter(isWord);
  const said = figure.quantity.kind === 'date' ? bagOf(wordsBefore(figure, VERB_LEAD)).concepts : null;
  return {
    figure,
    interval,
    measure: measureOf(figure),
    head,
    headMeans: new Set(head && noun ? [...conceptsOf(head), ...synonymsOf(noun)] : []),
    headKind: noun ? kindOfNoun(noun) : null,
    narrowing: narrowingOf(figure),
    concepts: new Set([...clause.concepts].filter((c) => !c.startsWith('='))),
    words: new Set(words),
    names: new Set(words.filter((w) => isName(w, story))),
    months: new Set(words.filter((w) => CALENDAR.has(w) && !WEEKDAY.test(w))),
    happening: new Set(said ? HAPPENINGS.filter((id) => said.has(id)) : []),
    lineNames: new Set([...story.lineBag(figure.passage).families].filter((w) => isName(w, story))),
    owners: new Set([...countedBag(figure).families].filter((w) => isName(w, story))),
  };
}

/** What each figure of a corpus is compared by, in order of place; those without a place on a scale are left out. */
export function sensesOf(story: Story): Sense[] {
  return story.figures.flatMap((f) => senseOf(f, story) ?? []);
}

/** Whether a figure is a date or a time, which are near or far on no scale of sizes. */
export const isDated = ({ figure }: Pick<Sense, 'figure'>): boolean =>
  /^(?:date|time)$/.test(figure.quantity.kind);

/** How many times the one value is the other, 1 or more; of two dates always 1. */
export function timesApart(a: Sense, b: Sense): number {
  if (isDated(a)) return 1;
  const [x, y] = [a, b].map(({ interval }) => {
    const ends = [interval.low, interval.high].filter(Number.isFinite).map(Math.abs);
    return ends.reduce((sum, end) => sum + end, 0) / ends.length;
  }) as [number, number];
  return Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
}
