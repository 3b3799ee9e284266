import type { ConflictsAnswer, Disagreement } from '../domain.ts';
import type { Disagreements } from './disagreements.ts';

/** So many disagreements an answer lists, the worst. */
const MOST_LISTED = 200;

/** What an answer lists, and how many more there are. */
type List = Pick<ConflictsAnswer, 'disagreements' | 'unlisted'>;

function countOf(relations: readonly Disagreement['relation'][]): NonNullable<List['unlisted']> {
  const conflicts = relations.filter((r) => r === 'conflict').length;
  return { conflicts, differences: relations.length - conflicts };
}

/** Lists the disagreements at some places, the worst first, up to a bound. */
export function listOf(all: Disagreements, places: readonly number[]): List {
  const disagreements = places.slice(0, MOST_LISTED).map((place) => all.at(place));
  if (places.length <= MOST_LISTED) return { disagreements };
  return { disagreements, unlisted: countOf(places.slice(MOST_LISTED).map((place) => all.relation(place))) };
}

/** A shorter list, which still tells how many there are in all. */
export function shortened({ disagreements, unlisted }: List, most: number): List {
  if (disagreements.length <= most) return { disagreements, ...(unlisted && { unlisted }) };
  const more = countOf(disagreements.slice(most).map((d) => d.relation));
  return {
    disagreements: disagreements.slice(0, most),
    unlisted: {
      conflicts: more.conflicts + (unlisted?.conflicts ?? 0),
      differences: more.differences + (unlisted?.differences ?? 0),
    },
  };
}
