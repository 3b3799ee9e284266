import { firstOf } from '../bisect.ts';
import type { Passage, Span } from '../domain.ts';

/** The passages of an article, all of them given in order of place, over which a span of its text reaches. */
export function passagesOver(passages: readonly Passage[], { start, end }: Span): readonly Passage[] {
  const from = firstOf(passages.length, (i) => passages[i]!.end > start);
  let to = from;
  while (to < passages.length && passages[to]!.start < end) to++;
  return passages.slice(from, to);
}
