import { isSetAgainst } from '../ask/fit/scope.ts';
import { DISTINCT, OPPOSED } from '../ask/fit/thing.ts';
import { daysBetween } from '../compare/days.ts';
import type { Figure } from '../domain.ts';
import { apart, shared } from '../sets.ts';
import { isDated, type Sense, timesApart } from './sense.ts';

/** Two figures of different articles that may be of one thing. */
export interface Pair {
  a: Sense;
  b: Sense;
}

/** Nouns that say no more than that people, or a number of them, are counted. */
const ANYONE = new Set(
  'person people man woman other number total toll figure count more live life one own resident'.split(' '),
);
/** Two values farther apart than this can hardly measure the same thing. */
const FAR_APART = 5;
const FAR = 2;
const WEEK = 7;
const NEAR = 1.35;

const isAnyone = ({ head }: Sense): boolean => head === null || ANYONE.has(head);
const isCount = ({ figure }: Sense): boolean => figure.quantity.kind === 'count';

/** Whether two heads are one word. */
function sameHead({ a, b }: Pair): boolean {
  return a.head !== null && a.head === b.head;
}

/** Whether two heads name one kind of thing in other words. */
function kindredHead({ a, b }: Pair): boolean {
  return !sameHead({ a, b }) && shared(a.headMeans, b.headMeans) > 0;
}

const sharesState = ({ a, b }: Pair): boolean => a.figure.states.some((s) => b.figure.states.includes(s));

const sharesNarrowing = ({ a, b }: Pair): boolean => a.narrowing.some((w) => b.narrowing.includes(w));

/** How far the concepts of two clauses are the same, 0 to 1: the cosine of their sets. */
function sameConcepts({ a, b }: Pair): number {
  if (a.concepts.size === 0 || b.concepts.size === 0) return 0;
  return shared(a.concepts, b.concepts) / Math.sqrt(a.concepts.size * b.concepts.size);
}

/** Words that say no more than how much: units, currencies, scales. */
const MEASURES =
  /^(?:percent|per|cent|million|billion|trillion|thousand|hundr|dozen|dollar|pound|euro|crown|penc|penni|mile|kilomet|met|metr|meter|foot|feet|hectar|acr|degre|hour|minut|year|month|week|dai|day|more|less|least|half|third|quarter|tenth|one|two|three)$/;

/** Whether two clauses share most of their concepts, and more than that something rises or falls. */
const sharesConcepts = (pair: Pair): boolean =>
  sameConcepts(pair) >= 0.65 &&
  [...pair.a.concepts].some((c) => pair.b.concepts.has(c) && !/^(?:increase|decrease)$/.test(c));

/** How many words two clauses share that say what is measured. */
const sharedWords = ({ a, b }: Pair): number =>
  [...a.words].filter((w) => b.words.has(w) && !MEASURES.test(w)).length;

/** Concepts of which one clause has the one, and the other clause the other or none. */
const ALONE = [...DISTINCT, 'forecast', 'capacity', 'margin'];

function speakApart({ a, b }: Pair): boolean {
  return (
    ALONE.some((c) => a.concepts.has(c) !== b.concepts.has(c)) ||
    OPPOSED.some(
      ([one, other]) =>
        (a.concepts.has(one) && b.concepts.has(other) && !a.concepts.has(other) && !b.concepts.has(one)) ||
        (b.concepts.has(one) && a.concepts.has(other) && !b.concepts.has(other) && !a.concepts.has(one)),
    )
  );
}

const isWeekday = ({ figure }: Sense): boolean =>
  figure.quantity.kind === 'date' && !/\d/.test(figure.surface);

const daysApart = (a: Sense, b: Sense): number | null =>
  daysBetween(a.figure.passage.article.published, b.figure.passage.article.published);

/** Whether a figure stands for a whole of the present that its article asserts. */
export function isPlain(figure: Figure): boolean {
  const { scope, passage, quantity } = figure;
  return (
    !scope.part &&
    !scope.negated &&
    scope.past === null &&
    (passage.kind === 'body' || passage.kind === 'headline' || passage.kind === 'embedded-post') &&
    !isSetAgainst(figure) &&
    !/^(?:rank|multiple|vote|age)$/.test(quantity.kind)
  );
}

/** What forbids that two figures are of one thing, whatever speaks for it. */
const VETOES: readonly { because: string; holds(pair: Pair): boolean }[] = [
  { because: 'one is a rate', holds: ({ a, b }) => a.figure.quantity.per !== b.figure.quantity.per },
  { because: 'the values are far apart', holds: (pair) => timesApart(pair.a, pair.b) > FAR_APART },
  {
    because: 'they count what is in other states',
    holds: ({ a, b }) => apart(new Set(a.figure.states), new Set(b.figure.states)),
  },
  {
    because: 'they belong to others',
    holds: (pair) => apart(pair.a.owners, pair.b.owners) && !(isCount(pair.a) && sharesNarrowing(pair)),
  },
  {
    because: 'they count people and things',
    holds: ({ a, b }) => a.headKind !== null && b.headKind !== null && a.headKind !== b.headKind,
  },
  {
    because: 'they count people, and nothing says which',
    holds: (pair) => isCount(pair.a) && (isAnyone(pair.a) || isAnyone(pair.b)) && !sharesState(pair),
  },
  {
    because: 'they count two things',
    holds: (pair) =>
      isCount(pair.a) && !isAnyone(pair.a) && !isAnyone(pair.b) && !sameHead(pair) && !kindredHead(pair),
  },
  {
    because: 'they are of other months',
    holds: ({ a, b }) => !isDated(a) && apart(a.months, b.months) && !isCount(a),
  },
  {
    because: 'one weekday may be another in articles of two weeks',
    holds: ({ a, b }) => [a, b].some(isWeekday) && (daysApart(a, b) ?? 0) >= WEEK,
  },
  { because: 'one is of a thing of its own', holds: speakApart },
  {
    because: 'nothing in their clauses says that they measure one thing',
    holds: (pair) =>
      !isCount(pair.a) &&
      (sameConcepts(pair) < (isDated(pair.a) ? 0.4 : 0.3) ||
        (!sharesState(pair) && sharedWords(pair) === 0 && !sharesConcepts(pair))),
  },
];

/** What speaks for it, and by how much. */
const SIGNS: readonly { because: string; weight: number; holds(pair: Pair): boolean | number }[] = [
  { because: 'they share what their clauses speak of', weight: 1.1, holds: sameConcepts },
  {
    because: 'what is counted is narrowed in the same words',
    weight: 0.4,
    holds: sharesNarrowing,
  },
  {
    because: 'one alone narrows what is counted',
    weight: -0.8,
    holds: ({ a, b }) => isCount(a) && a.narrowing.length > 0 !== b.narrowing.length > 0,
  },
  { because: 'they count what is in one state', weight: 0.3, holds: sharesState },
  { because: 'they count things of related names', weight: -0.4, holds: kindredHead },
  { because: 'their clauses share a name', weight: 0.6, holds: ({ a, b }) => shared(a.names, b.names) > 0 },
  { because: 'their clauses name others', weight: -0.8, holds: ({ a, b }) => apart(a.names, b.names) },
  {
    because: 'the values are near each other',
    weight: 0.6,
    holds: (pair) => !isDated(pair.a) && timesApart(pair.a, pair.b) < NEAR,
  },
  {
    because: 'the values are far from each other',
    weight: -1.2,
    holds: (pair) => timesApart(pair.a, pair.b) > FAR,
  },
  {
    because: 'two speakers give them',
    weight: 0.6,
    holds: ({ a, b }) =>
      a.figure.speaker !== null && b.figure.speaker !== null && a.figure.speaker !== b.figure.speaker,
  },
  { because: 'counts say what they are of', weight: 0.6, holds: ({ a }) => isCount(a) },
  { because: 'dates stand in most sentences', weight: -1, holds: ({ a }) => isDated(a) },
  {
    because: 'two dates say when the same happened to what is named or described alike',
    weight: 2.3,
    holds: (pair) =>
      shared(pair.a.happening, pair.b.happening) > 0 &&
      (shared(pair.a.lineNames, pair.b.lineNames) > 0 || sharedWords(pair) > 1),
  },
  {
    because: 'the clauses of two dates share several words',
    weight: 1,
    holds: (pair) => isDated(pair.a) && sharedWords(pair) >= 2,
  },
];

/** How much speaks for two figures being of one thing; null when something forbids it. */
export function likeness(pair: Pair): number | null {
  if (VETOES.some((v) => v.holds(pair))) return null;
  return SIGNS.reduce((sum, s) => sum + s.weight * Number(s.holds(pair)), 0);
}
