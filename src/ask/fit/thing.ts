import { headOf, nounOf } from '../../compare/counted.ts';
import type { Figure } from '../../domain.ts';
import { bagOf } from '../../language/bag.ts';
import { conceptsOf } from '../../language/concepts.ts';
import { family } from '../../language/families.ts';
import { kindOfNoun, type NounKind } from '../../language/nouns.ts';
import { clauseBag, clauseText, countedBag } from '../figure-bags.ts';
import { termIn } from '../match.ts';
import type { Question } from '../question.ts';
import type { Story } from '../story.ts';
import { isParticiple } from '../terms.ts';
import type { Doubt } from './doubt.ts';

/** Concepts of which a question means the one and not the other. */
export const OPPOSED: readonly (readonly [string, string])[] = [
  ['offer', 'demand'],
  ['increase', 'decrease'],
  ['profit', 'loss'],
  ['started', 'ended'],
  ['opened', 'closed'],
  ['hired', 'jobs-cut'],
  ['bought', 'sold'],
  ['revenue', 'cost'],
  ['approved', 'rejected'],
  ['convicted', 'acquitted'],
];
/** Concepts that make a figure that of another thing than the question names, unless it names them. */
export const DISTINCT = ['aftershock', 'target', 'promised', 'average', 'limit'];
/** The same for counts alone: a stadium may be called by its seats when its price is given. */
const DISTINCT_COUNTS = ['capacity', 'margin'];
/** Lengths that are no distance or size of something else. */
const DISTINCT_MEASURES = ['altitude', 'depth'];
/** What a sum of money is for: sums of different roles do not answer each other's questions. */
const MONEY_ROLES =
  'cost budget deficit revenue profit debt paid donated aid funding public-money compensation fined wage insured stolen received price'.split(
    ' ',
  );
const COSTS_WHOM = /\b(?:costs?|price) (?:to|for|per)\b/i;

/** Words for people or a number of them that leave open who they are. */
const ANYONE = 'person man woman number toll figure count total tally'.split(' ').map(family);

const conceptsAsked = new WeakMap<Question, ReadonlySet<string>>();

/** The concepts of a question's words, gathered once for all figures. */
function concepts(question: Question): ReadonlySet<string> {
  const known = conceptsAsked.get(question);
  if (known) return known;
  const all = new Set(question.terms.flatMap((t) => t.concepts));
  conceptsAsked.set(question, all);
  return all;
}

/** Whether a figure stands straight before the noun that it measures: "a $6.4 billion budget". */
function isAttribute({ counted, end }: Figure): boolean {
  return counted !== null && counted.start >= end && counted.start - end < 2;
}

/** Whether a count, or a sum straight before its noun, is of something else than the things that the question names. */
function countsOther(figure: Figure, { terms, asked }: Question): boolean {
  const { kind } = figure.quantity;
  const comparable = kind === 'count' ? asked === 'count' || asked === 'figure' : asked === kind;
  if (
    figure.counted === null ||
    !comparable ||
    (kind !== 'count' && !(kind === 'money' && isAttribute(figure)))
  )
    return false;
  const bag = countedBag(figure);
  const things = terms.filter((t) => t.core && !t.attribute);
  const anyone = ANYONE.some((f) => bag.families.has(f)) && !things.some((t) => t.families.includes('child'));
  return things.some((t) => t.states.length === 0) && !anyone && things.every((t) => termIn(t, bag) === 0);
}

/** Whether a question asks "how many X" and the figure counts another noun, X at most before it ("gang members"). */
function countsOtherNoun(figure: Figure, { terms, asked, strict }: Question): boolean {
  if (!strict || asked !== 'count' || figure.quantity.kind !== 'count') return false;
  const head = headOf(figure);
  const noun =
    terms.find((t) => t.counted) ?? terms.findLast((t) => t.core && !t.attribute && t.states.length === 0);
  if (!head || !noun || noun.attribute || ANYONE.includes(head)) return false;
  const named = { families: new Set([head]), concepts: new Set(conceptsOf(head)) };
  return termIn(noun, named) === 0 && termIn(noun, bagOf(figure.surface)) === 0;
}

/** States that befall people, unless a question names something else. */
const OF_PEOPLE = 'killed injured missing displaced evacuated rescued survived arrested hospitalized'.split(
  ' ',
);

/** What kind of thing a question counts: that of its noun, or people for a state that befalls them. */
function kindCounted({ terms, states }: Question): NounKind | null {
  const nouns = terms.filter((t) => t.core && (t.states.length === 0 || t.counted));
  const verb = nouns.findIndex((t, i) => i > 0 && isParticiple(t.text));
  const noun =
    nouns.find((t) => t.counted) ??
    (verb < 0 ? nouns : nouns.slice(0, verb)).findLast((t) => kindOfNoun(t.text) !== null);
  if (noun) return kindOfNoun(noun.text);
  const open = nouns.some((t) => !t.attribute);
  return !open && states.some((s) => OF_PEOPLE.includes(s.id)) ? 'person' : null;
}

/** Whether a count is of people where things are asked about, or the other way round. */
function countsOtherKind(figure: Figure, question: Question): boolean {
  if (figure.quantity.kind !== 'count') return false;
  const noun = nounOf(figure);
  const [asked, own] = [kindCounted(question), noun === null ? null : kindOfNoun(noun)];
  return asked !== null && own !== null && asked !== own;
}

/** Whether what is counted belongs to a name that the question does not give, in place of the one that it gives. */
function isOfOtherName(figure: Figure, { terms }: Question, story: Story): boolean {
  if (figure.quantity.kind !== 'count' && figure.quantity.kind !== 'money') return false;
  if (!terms.some((t) => t.core && story.isName(t))) return false;
  const owners = [...countedBag(figure).families].filter((f) => story.isNameFamily(f));
  return owners.length > 0 && !owners.some((owner) => terms.some((t) => t.families.includes(owner)));
}

/** Where a clause says that something is: "at the head office in Paris". */
const PLACED = /\b(?:in|at|near|from) (?:the )?((?:\p{Lu}[\p{L}\p{M}'’-]+ ?)+)/gu;

/** Whether the clause places the figure where the question does not ask. */
function isElsewhere(figure: Figure, { terms }: Question, story: Story): boolean {
  if (!terms.some((t) => !t.core && story.isName(t))) return false;
  const places = [...clauseText(figure).matchAll(PLACED)].flatMap((m) =>
    [...bagOf(m[1]!).families].filter((f) => story.isNameFamily(f)),
  );
  const given = clauseBag(figure).families;
  return places.length > 0 && !terms.some((t) => story.isName(t) && t.families.some((f) => given.has(f)));
}

/** Whether a sum is in another role than the question asks for: a contribution is no cost. */
function isOtherRole(figure: Figure, question: Question): boolean {
  if (figure.quantity.kind !== 'money') return false;
  const asked = concepts(question);
  const roles = MONEY_ROLES.filter((r) => asked.has(r) || (r === 'paid' && COSTS_WHOM.test(question.text)));
  const bag = isAttribute(figure) ? countedBag(figure) : clauseBag(figure);
  return (
    roles.length > 0 &&
    MONEY_ROLES.some((r) => bag.concepts.has(r)) &&
    !roles.some((r) => bag.concepts.has(r))
  );
}

/** Whether the figure's clause speaks of a concept that the question does not mean. */
function speaksOf(id: string): Doubt {
  return {
    because: `it is of a thing of its own: ${id}`,
    factor: 0.55,
    holds: (f, { question }) =>
      clauseBag(f).concepts.has(id) &&
      !concepts(question).has(id) &&
      !question.states.some((s) => s.id === id),
  };
}

function ofKind(kind: Figure['quantity']['kind'], doubt: Doubt): Doubt {
  return { ...doubt, holds: (f, asking) => f.quantity.kind === kind && doubt.holds(f, asking) };
}

function means(one: string, other: string): Doubt {
  return {
    because: `it is of ${other}, the question of ${one}`,
    factor: 0.55,
    holds: (f, { question }) => {
      const asked = concepts(question);
      if (!asked.has(one) || asked.has(other)) return false;
      const said = clauseBag(f).concepts;
      return said.has(other) && !said.has(one);
    },
  };
}

/** Kinds of event: a toll of one is none of another. */
const EVENTS = ['quake', 'flood', 'storm', 'fire', 'crash', 'attack', 'heat', 'drought', 'blackout'];

/** Whether the clause names an event of another kind than the one asked about, and not that one. */
function isOfOtherEvent(figure: Figure, question: Question): boolean {
  const asked = EVENTS.filter((id) => concepts(question).has(id));
  const said = clauseBag(figure).concepts;
  return asked.length > 0 && EVENTS.some((id) => said.has(id)) && !asked.some((id) => said.has(id));
}

/** When a figure measures another thing than the question names. */
export const THING: readonly Doubt[] = [
  {
    because: 'it counts none of the things that the question names',
    factor: 0.75,
    holds: (f, { question }) => countsOther(f, question),
  },
  {
    because: 'it counts something else than the noun of "how many"',
    factor: 0.65,
    holds: (f, { question }) => countsOtherNoun(f, question),
  },
  {
    because: 'it counts people for things, or things for people',
    factor: 0.5,
    holds: (f, { question }) => countsOtherKind(f, question),
  },
  {
    because: 'what it counts belongs to someone else',
    factor: 0.5,
    holds: (f, { question, story }) => isOfOtherName(f, question, story),
  },
  {
    because: 'it is of another place',
    factor: 0.7,
    holds: (f, { question, story }) => isElsewhere(f, question, story),
  },
  {
    because: 'it is of an event of another kind',
    factor: 0.5,
    holds: (f, { question }) => isOfOtherEvent(f, question),
  },
  {
    because: 'the sum is for something else',
    factor: 0.65,
    holds: (f, { question }) => isOtherRole(f, question),
  },
  ...OPPOSED.flatMap(([one, other]) => [means(one, other), means(other, one)]),
  ...DISTINCT.map(speaksOf),
  ...DISTINCT_COUNTS.map((id) => ofKind('count', speaksOf(id))),
  ...DISTINCT_MEASURES.map((id) => ofKind('measure', speaksOf(id))),
  ofKind('money', speaksOf('forecast')),
  ofKind('percent', speaksOf('forecast')),
];
