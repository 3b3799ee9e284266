import { addTo } from '../group.ts';
import { family } from './families.ts';
import { VOCABULARY } from './vocabulary/index.ts';

/** The words behind the first of an expression, and what it stands for. */
export interface Expression {
  concept: string;
  rest: string[];
}

/** Expressions that begin with one word: all, and by the word behind it. */
export interface Expressions {
  all: Expression[];
  bySecond: Map<string, Expression[]>;
  /** The bits of those words: most that stand behind are told apart by theirs. */
  secondBits: number;
}

/** One bit of 32 for a word family, by its letters. */
export function bitOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  return 1 << (hash >>> 27);
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
    else addExpression(first, { concept, rest });
  }
}

function addExpression(first: string, expression: Expression): void {
  const begun: Expressions = EXPRESSIONS.get(first) ?? { all: [], bySecond: new Map(), secondBits: 0 };
  EXPRESSIONS.set(first, begun);
  begun.all.push(expression);
  begun.secondBits |= bitOf(expression.rest[0]!);
  addTo(begun.bySecond, expression.rest[0]!, expression);
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
