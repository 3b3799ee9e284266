import { expect } from 'vitest';

/** One test of a file, by a name that no other has. */
export interface Test {
  id: string;
  name: string;
  run(): unknown;
}

type Body = (...args: never[]) => unknown;

/** What the tests use of Vitest; they are noted down instead of being run. */
export function collector() {
  const tests: Test[] = [];
  let above: string[] = [];

  const add = (name: string, run: () => unknown): void => {
    tests.push({ id: String(tests.length), name: [...above, name].join(' › '), run });
  };
  const test = Object.assign((name: string, body: Body) => add(name, body as () => unknown), {
    each: (rows: readonly unknown[]) => (name: string, body: Body) =>
      rows.forEach((row, i) => {
        const args = (Array.isArray(row) ? row : [row]) as never[];
        add(`${name} [${i}]`, () => body(...args));
      }),
  });
  const inSuite = (name: string, body: () => void): void => {
    const outer = above;
    above = [...outer, name];
    body();
    above = outer;
  };
  const describe = Object.assign(inSuite, {
    each:
      (rows: readonly unknown[]) =>
      (name: string, body: Body): void =>
        rows.forEach((row, i) => {
          const args = (Array.isArray(row) ? row : [row]) as never[];
          inSuite(`${name} [${i}]`, () => body(...args));
        }),
  });
  return { tests, vitest: { describe, test, it: test, expect } };
}
