import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileOf, places, ROOT } from './places.ts';

/** A regular expression of the product, without regard to `g`, and every place at which it stands or is composed. */
export interface Expression {
  expression: RegExp;
  at: string[];
}

/** An expression as text, in the same words whether it is looked for once or everywhere. */
export const keyOf = ({ source, flags }: RegExp): string => `/${source}/${flags.replace('g', '')}`;

/** What is composed while the modules that compose are loaded and used, by place. */
async function composedIn(files: readonly string[]): Promise<Map<string, RegExp[]>> {
  const script = join(import.meta.dirname, 'compose.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...files], {
    cwd: ROOT,
    maxBuffer: 64e6,
  });
  const found = new Map<string, RegExp[]>();
  for (const line of stdout.trim().split('\n')) {
    const { at, source, flags } = JSON.parse(line) as { at: string; source: string; flags: string };
    found.set(at, [...(found.get(at) ?? []), new RegExp(source, flags)]);
  }
  return found;
}

/** Expressions with all places of each. */
function gathered(found: Iterable<readonly [at: string, expression: RegExp]>): Expression[] {
  const byText = new Map<string, Expression>();
  for (const [at, expression] of found) {
    const key = keyOf(expression);
    const known = byText.get(key);
    if (known) known.at.push(at);
    else byText.set(key, { expression, at: [at] });
  }
  return [...byText.values()];
}

/** Every regular expression that is written out in the product. */
export const literals = (): Expression[] =>
  gathered(places().flatMap(({ at, literal }) => (literal ? [[at, literal] as const] : [])));

/**
 * Every regular expression of the product, those that are composed when it runs too. Throws when one is composed at a place
 * that `compose.ts` does not reach.
 */
export async function expressions(): Promise<Expression[]> {
  const all = places();
  const composing = all.filter((place) => !place.literal).map(({ at }) => at);
  const composed = await composedIn([...new Set(composing.map(fileOf))]);
  const missed = composing.filter((at) => !composed.has(at));
  if (missed.length > 0) throw new Error(`Not reached by tests/patterns/compose.ts: ${missed.join(', ')}`);
  return gathered(
    all.flatMap(({ at, literal }) =>
      (literal ? [literal] : composed.get(at)!).map((one) => [at, one] as const),
    ),
  );
}
