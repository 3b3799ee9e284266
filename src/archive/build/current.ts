import { ArchivedArticle } from '../article.ts';
import type { RefusedFile, Segment, Stamp } from '../segment.ts';
import type { Listed } from './look.ts';

/** What of a segment is as its folder stands now. */
export interface Current {
  /** Whether an article of the segment, by its number, is. */
  keep: Uint8Array;
  /** The files that gave no article and still are as they were. */
  refused: RefusedFile[];
  /** The latest date of the articles that are; null where none states one. */
  published: string | null;
}

const areSame = (a: Stamp, b: Stamp): boolean => a.size === b.size && a.changed === b.changed;

/**
 * Finds what of a segment is current, and takes it out of the files that are `left` to read. Articles without a date count
 * only where they were read as of `latest`; undefined is any.
 */
export function currentIn(
  segment: Segment,
  left: Map<string, Listed>,
  latest: string | null | undefined,
): Current {
  const about = segment.about();
  const isOfItsTime = latest === undefined || about.latest === latest;
  const isAsListed = (listed: Listed | undefined, stamp: Stamp, source: () => Listed['source']): boolean =>
    listed !== undefined &&
    areSame(listed.stamp, stamp) &&
    JSON.stringify(listed.source) === JSON.stringify(source());
  const keep = new Uint8Array(segment.size);
  let last: string | null = null;
  for (let i = 0; i < segment.size; i++) {
    const file = segment.names.at(i);
    const article = ArchivedArticle.of(segment, i);
    const { published } = article;
    if (!isAsListed(left.get(file), segment.stamp(i), () => article.stated.source)) continue;
    if (published === null && !isOfItsTime) continue;
    if (published !== null && (last === null || published > last)) last = published;
    keep[i] = 1;
    left.delete(file);
  }
  const refused = about.refused.filter(({ file, stamp, source }) => {
    const isCurrent = isAsListed(left.get(file), stamp, () => source);
    if (isCurrent) left.delete(file);
    return isCurrent;
  });
  return { keep, refused, published: last };
}
