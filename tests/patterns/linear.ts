import { Script } from 'node:vm';

/** The length of a text that shows what is slow, in characters. */
export const LENGTH = 100_000;
/** Milliseconds that nothing linear comes near for so long a text. */
const PATIENCE = 3000;
/** Milliseconds that nothing quadratic stays under. */
const QUICK = 40;
/** Twice the text takes twice the time where that is linear, four times where it is quadratic. */
const MOST_GROWTH = 3;
const TRIES = 5;

declare global {
  var underTest: (() => void) | undefined;
}

const script = new Script('underTest()');

/** How many milliseconds something takes; Infinity when it has not ended after that many. */
function timeOf(work: () => void, patience: number): number {
  globalThis.underTest = work;
  const started = performance.now();
  try {
    script.runInThisContext({ timeout: patience });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return Infinity;
    throw error;
  } finally {
    delete globalThis.underTest;
  }
  return performance.now() - started;
}

/** A text of about so many characters. */
export type TextOf = (length: number) => string;

/** Of how long a text, and between which times in milliseconds, it is looked at whether work is slow. */
export interface Limits {
  length?: number;
  quick?: number;
  patience?: number;
}

/**
 * Whether the time that work takes grows faster than its text. A busy machine makes nothing slow that is linear: it has
 * to be slow again and again.
 */
export function isSlow(
  work: (text: string) => void,
  textOf: TextOf,
  { length = LENGTH, quick = QUICK, patience = PATIENCE }: Limits = {},
): boolean {
  const [whole, half] = [textOf(length), textOf(length / 2)];
  let [long, short] = [Infinity, Infinity];
  for (let i = 0; i < TRIES; i++) {
    long = Math.min(
      long,
      timeOf(() => work(whole), patience),
    );
    if (long < quick) return false;
    // What is cut off once is cut off again, and a second look is for the machine.
    if (long === Infinity && i > 0) return true;
    if (long === Infinity) continue;
    short = Math.min(
      short,
      timeOf(() => work(half), patience),
    );
    if (long < short * MOST_GROWTH) return false;
  }
  return true;
}

/**
 * Looks for an expression wherever the product may: from each place on, or, where it is sticky, at each place; `inARow`
 * where it goes on behind what it found.
 */
export function search(expression: RegExp, text: string, inARow = false): void {
  if (expression.sticky)
    for (let at = 0; at < text.length; ) {
      expression.lastIndex = at;
      at = expression.test(text) && inARow ? Math.max(at + 1, expression.lastIndex) : at + 1;
    }
  else text.replace(new RegExp(expression, `${expression.flags.replace('g', '')}g`), '');
}
