import { type Made, tellingsOf } from './article.ts';
import { Newsroom } from './newsroom.ts';

let shared: Newsroom | undefined;
/** The one newsroom of this process. */
export function newsroom(): Newsroom {
  shared ??= new Newsroom();
  return shared;
}

/**
 * News articles with about so many passages (headlines and sentences; page furniture does not count) in all, one at a time: the same for a
 * seed on every machine, and those of fewer passages are the first of those of more.
 */
export function* articles(passages: number, seed = 1): Generator<Made> {
  for (let [left, index] = [passages, 0]; left > 0; index++)
    for (const made of tellingsOf(newsroom(), seed, index)) {
      if (left <= 0) return;
      left -= made.passages;
      yield made;
    }
}
