import { addTo } from '../group.ts';
import { family } from './families.ts';
import { VOCABULARY } from './vocabulary/index.ts';

/** The words behind the first of an expression, and what it stands for. */
export interface Expression {
  concept: string;
  rest: string[];
  /** Its place among those that begin with the same word. */
  place: number;
}

/** Expressions that begin with one word, by the word behind it. */
export interface Expressions {
  bySecond: Map<string, Expression[]>;
  size: number;
}

/** A number for a word family, by its letters. */
export function hashOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  return hash;
}

/** A bit for the first two words of each expression, by their hashes. */
const PAIRS = new Uint8Array(1 << 13);
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ second) & 0xffff;

/** Whether an expression may begin with two families, by their hashes: nearly always told without looking further. */
export function mayBegin(first: number, second: number): boolean {
  const pair = pairOf(first, second);
  return (PAIRS[pair >> 3]! & (1 << (pair & 7))) !== 0;
}

/** What a word family stands for on its own. */
const SINGLE = new Map<string, string[]>();
/** The expressions that a word family begins. */
const EXPRESSIONS = new Map<string, Expressions>();
for (const line of VOCABULARY.flatMap((field) => field.trim().split('\n'))) {
  const [head, list] = line.split(': ') as [string, string];
  const concept = head.replaceAll(' ', '-');
  for (const entry of list.split(', ')) {
    const [first, ...rest] = entry.split(' ').map(family) as [string, ...string[]];
    if (rest.length === 0) SINGLE.set(first, [...new Set([...(SINGLE.get(first) ?? []), concept])]);
    else addExpression(first, concept, rest);
  }
}

function addExpression(first: string, concept: string, rest: string[]): void {
  const begun: Expressions = EXPRESSIONS.get(first) ?? { bySecond: new Map(), size: 0 };
  EXPRESSIONS.set(first, begun);
  addTo(begun.bySecond, rest[0]!, { concept, rest, place: begun.size++ });
  const pair = pairOf(hashOf(first), hashOf(rest[0]!));
  PAIRS[pair >> 3]! |= 1 << (pair & 7);
}

/** What may stand within an expression: numbers, what rounds them, and people as such. */
const PASSED = new Set(
  `person worker employe staff man woman job one two three four five six seven eight nine ten eleven twelve twenty
  thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million least most more than about at up to
  as many some nearly almost around over roughly another further additional other`
    .split(/\s+/)
    .map(family),
);

const NONE: readonly string[] = [];

/** The concepts that one word family stands for on its own. */
export function conceptsOf(key: string): readonly string[] {
  return SINGLE.get(key) ?? NONE;
}

/** The expressions that begin with a word family; null for none. */
export function expressionsOf(key: string): Expressions | null {
  return EXPRESSIONS.get(key) ?? null;
}

/** Whether a word family may stand within an expression. */
export function isPassed(key: string): boolean {
  return PASSED.has(key) || /^\d/.test(key);
}
