import type { PageLine } from './columns.ts';

/** So many lines from the top and from the bottom of a page are looked at. */
const EDGE = 2;
/** In points: how far a line may stand from its place on other pages. */
const NEAR = 4;
/** Of the pages: so many have a running line. */
const SHARE = 0.3;

const NUMBER = /^(?:page(?=\s))?[-–—|(\s]*(?:\d{1,4}|[ivxlc]{1,7})[-–—|)\s]*(?:(?:of|\/)\s*\d{1,4})?$/i;

/** The words of a running line without its page number. */
const keyOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * The lines of each page without page numbers and without what runs along the head or the foot of the pages; of that
 * the first at the head stays, as a paper may state its name and date there.
 */
export function withoutRunning(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number[]>();
  for (const edge of edges)
    for (const [line] of edge)
      counts.set(keyOf(line.text), [...(counts.get(keyOf(line.text)) ?? []), line.y]);
  const least = Math.max(2, SHARE * pages.length);
  const seen = new Set<string>();
  return pages.map((lines, i) =>
    lines.filter((line) => {
      const side = edges[i]!.get(line);
      if (!side) return true;
      const isNumber = NUMBER.test(line.text);
      if (isNumber && Number.parseInt(line.text.replace(/\D+/, ''), 10) === i + 1) return false;
      const key = keyOf(line.text);
      const places = counts.get(key)!.filter((y) => Math.abs(y - line.y) <= NEAR);
      if (places.length < least) return true;
      const isFirst = side === 'head' && !isNumber && !seen.has(key);
      seen.add(key);
      return isFirst;
    }),
  );
}

/** The lines at the head and at the foot of a page. */
function edgesOf(lines: readonly PageLine[]): Map<PageLine, 'head' | 'foot'> {
  const byPlace = [...lines].sort((a, b) => a.y - b.y);
  return new Map([
    ...byPlace.slice(-EDGE).map((line) => [line, 'foot'] as const),
    ...byPlace.slice(0, EDGE).map((line) => [line, 'head'] as const),
  ]);
}
