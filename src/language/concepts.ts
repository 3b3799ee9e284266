import type { Token } from '../language/words.ts';
import { family } from './families.ts';
import { AGRICULTURE } from './vocabulary/agriculture.ts';
import { BUSINESS } from './vocabulary/business.ts';
import { CASUALTIES } from './vocabulary/casualties.ts';
import { CHARITY } from './vocabulary/charity.ts';
import { COURTS } from './vocabulary/courts.ts';
import { CULTURE } from './vocabulary/culture.ts';
import { EDUCATION } from './vocabulary/education.ts';
import { ENERGY } from './vocabulary/energy.ts';
import { HEALTH } from './vocabulary/health.ts';
import { HOUSING } from './vocabulary/housing.ts';
import { LABOUR } from './vocabulary/labour.ts';
import { MEASURES } from './vocabulary/measures.ts';
import { MIGRATION } from './vocabulary/migration.ts';
import { MONEY } from './vocabulary/money.ts';
import { POLITICS } from './vocabulary/politics.ts';
import { PRISONS } from './vocabulary/prisons.ts';
import { PROTEST } from './vocabulary/protest.ts';
import { RELIGION } from './vocabulary/religion.ts';
import { SCIENCE } from './vocabulary/science.ts';
import { SPORT } from './vocabulary/sport.ts';
import { TECHNOLOGY } from './vocabulary/technology.ts';
import { TRANSPORT } from './vocabulary/transport.ts';
import { WAR } from './vocabulary/war.ts';
import { WEATHER } from './vocabulary/weather.ts';

/** Words and expressions that report the same thing, by field. One line a concept: its id, then its words. */
export const VOCABULARY: readonly string[] = [
  AGRICULTURE,
  BUSINESS,
  CASUALTIES,
  CHARITY,
  COURTS,
  CULTURE,
  EDUCATION,
  ENERGY,
  HEALTH,
  HOUSING,
  LABOUR,
  MEASURES,
  MIGRATION,
  MONEY,
  POLITICS,
  PRISONS,
  PROTEST,
  RELIGION,
  SCIENCE,
  SPORT,
  TECHNOLOGY,
  TRANSPORT,
  WAR,
  WEATHER,
];

/** States and events that must not be mixed in one comparison: concepts whose figures are never each other's. */
export const STATES: ReadonlySet<string> = new Set(
  `killed injured missing displaced evacuated rescued survived deported returned held capacity released arrested charged convicted acquitted
  escaped recaptured aboard uninhabitable destroyed jobs-cut turnout spoiled disputed registered infected vaccine
  hospitalized recovered cancelled on-strike damaged`.split(/\s+/),
);

interface Expression {
  concept: string;
  rest: string[];
}

const SINGLE = new Map<string, string[]>();
const EXPRESSIONS = new Map<string, Expression[]>();
for (const line of VOCABULARY.flatMap((field) => field.trim().split('\n'))) {
  const [head, list] = line.split(': ') as [string, string];
  const concept = head.replaceAll(' ', '-');
  for (const entry of list.split(', ')) {
    const [first, ...rest] = entry.split(' ').map(family) as [string, ...string[]];
    if (rest.length === 0) SINGLE.set(first, [...new Set([...(SINGLE.get(first) ?? []), concept])]);
    else EXPRESSIONS.set(first, [...(EXPRESSIONS.get(first) ?? []), { concept, rest }]);
  }
}

/** A concept at its place: token indices, `end` exclusive. */
export interface ConceptMention {
  id: string;
  start: number;
  end: number;
}

/** What may stand within an expression: numbers, what rounds them, and people as such. */
const PASSED = new Set(
  `person worker employe staff man woman job one two three four five six seven eight nine ten eleven twelve twenty
  thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million least most more than about at up to
  as many some nearly almost around over roughly another further additional other`
    .split(/\s+/)
    .map(family),
);

function isPassed(key: string | undefined): boolean {
  return key !== undefined && (PASSED.has(key) || /^\d/.test(key));
}

/**
 * Where the words of an expression stand from `from` on, a number between them passed over ("claimed 44 lives") with
 * a word behind it ("eliminate 640 city jobs"); null when they do not follow.
 */
function placesOf(rest: readonly string[], keys: readonly string[], from: number): number[] | null {
  const places: number[] = [];
  let at = from;
  for (const word of rest) {
    const before = at;
    for (let passed = 0; passed < 4 && keys[at] !== word && isPassed(keys[at]); passed++) at++;
    if (at > before && keys[at + 1] === word) at++;
    if (keys[at] !== word) return null;
    places.push(at++);
  }
  return places;
}

/** The concepts that the words and expressions of a text stand for, in order; an expression hides its own words. */
export function conceptsIn(tokens: readonly Token[]): ConceptMention[] {
  const keys = tokens.map((t) => family(t.text));
  const found: ConceptMention[] = [];
  const single = (i: number): void => {
    for (const id of SINGLE.get(keys[i]!) ?? []) found.push({ id, start: i, end: i + 1 });
  };
  for (let i = 0; i < keys.length; ) {
    let ids: string[] = [];
    let places: number[] = [];
    for (const { concept, rest } of EXPRESSIONS.get(keys[i]!) ?? []) {
      const follows = placesOf(rest, keys, i + 1);
      const [to, longest] = [follows?.at(-1) ?? 0, places.at(-1) ?? 0];
      if (!follows || to < longest) continue;
      ids = to > longest ? [concept] : [...ids, concept];
      places = follows;
    }
    if (places.length === 0) {
      single(i++);
      continue;
    }
    const end = places.at(-1)! + 1;
    for (const id of new Set(ids)) found.push({ id, start: i, end });
    for (let inner = i + 1; inner < end; inner++) if (!places.includes(inner)) single(inner);
    i = end;
  }
  return found;
}

/** The concepts that one word family stands for on its own. */
export function conceptsOf(key: string): readonly string[] {
  return SINGLE.get(key) ?? [];
}

/** Whether a concept stands for a state or an event. */
export function isState({ id }: ConceptMention): boolean {
  return STATES.has(id);
}

/** The concepts that stand for states or events, such as killed, held or capacity ("can hold"). */
export function statesIn(tokens: readonly Token[]): ConceptMention[] {
  return conceptsIn(tokens).filter(isState);
}
