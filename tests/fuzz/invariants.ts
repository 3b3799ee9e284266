import assert from 'node:assert/strict';
import type { Article, Phrase } from '../../src/domain.ts';
import { CATALOGUES } from '../../src/locale/index.ts';
import { worded } from '../../src/locale/phrase.ts';
import { Mistake } from '../../src/mistake.ts';

const SHARED = [Object, Array, Function, String, Number, Map, Set, Promise].map((of) => of.prototype);
const keysOf = (): string => SHARED.map((of) => Reflect.ownKeys(of).map(String).join()).join('|');
const KEYS = keysOf();

/** That nothing was put on, or taken from, what all objects share. */
export function expectNoPollution(): void {
  assert.equal(keysOf(), KEYS);
}

/** That there are words for something in every language, in which nothing is shown that has none. */
export function expectWorded(said: string | Phrase): void {
  for (const catalogue of Object.values(CATALOGUES)) {
    const words = worded(said, catalogue);
    assert.notEqual(words.trim(), '');
    assert.doesNotMatch(words, /^undefined|\[object |function \(/);
  }
}

/** What comes of something that may be a mistake of the person who asks, and of nobody else; null for a mistake. */
export async function orMistake<T>(work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    expectWorded(error.said);
    return null;
  } finally {
    expectNoPollution();
  }
}

/** That a stretch stands in an article as it is told: byte for byte, where it begins and on its line. */
export function expectInPlace(
  { start, end, text, line }: { start: number; end: number; text: string; line?: number },
  article: Article,
): void {
  assert.equal(article.text.slice(start, end), text);
  if (line !== undefined) assert.equal(article.text.slice(0, start).split('\n').length, line);
}
