import type { Passage, Span } from '../domain.ts';

/** The passages of an article, all of them given in order of place, over which a span of its text reaches. */
export function passagesOver(passages: readonly Passage[], { start, end }: Span): readonly Passage[] {
  const from = firstEndingAfter(passages, start);
  let to = from;
  while (to < passages.length && passages[to]!.start < end) to++;
  return passages.slice(from, to);
}

/** The place of the first of some passages in order that ends behind an offset. */
function firstEndingAfter(passages: readonly Passage[], offset: number): number {
  let [from, to] = [0, passages.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passages[middle]!.end <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
