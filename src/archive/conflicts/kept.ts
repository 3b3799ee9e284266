import type { Sections } from '../container.ts';
import { DIGEST } from './digests.ts';
import { ArchivedDisagreements } from './disagreements.ts';
import { articlesOf, type Entry } from './entry.ts';

/** On what the articles of some events disagreed before, by the digests of the events in hexadecimal. */
export type Known = ReadonlyMap<string, readonly Entry[]>;

/**
 * What an archive that was built before tells of the events of some digests; of one that is not in the result it tells nothing.
 * `numberOf` gives the number of a file now.
 */
export function knownIn(
  before: Sections,
  wanted: ReadonlySet<string>,
  numberOf: (file: string) => number,
): Known {
  const digests = before.bytes('comparedDigests');
  const known = new Map<string, Entry[]>();
  const digestOf = (event: number): string => digests.toString('hex', event * DIGEST, (event + 1) * DIGEST);
  for (let event = 0; event * DIGEST < digests.length; event++)
    if (wanted.has(digestOf(event))) known.set(digestOf(event), []);
  const events = before.u32('disagreementEvents');
  const strengths = before.f64('disagreementStrengths');
  const all = new ArchivedDisagreements(before, () => {
    throw new Error('no article is asked for');
  });
  const terms = all.terms();
  for (let place = 0; place < all.size; place++) {
    const own = known.get(digestOf(events[place]!));
    if (!own) continue;
    const disagreement = all.at(place);
    const { id, pairs, relation } = disagreement;
    own.push({
      ...{ id, pairs, relation, told: all.told(place), terms: terms[place]!.join('\n') },
      ...{ origins: all.origins(place), strength: strengths[place]! },
      articles: articlesOf(disagreement, numberOf),
    });
  }
  return known;
}
