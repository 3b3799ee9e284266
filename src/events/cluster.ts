import { alikePairs } from './alike.ts';
import { grownTogether } from './groups.ts';
import { type Ids, idsOf, inSeveral, sharedIds } from './ids.ts';
import { toldBy, withStrays } from './strays.ts';
import { chance, type Telling, type Weights, weightsOf } from './telling.ts';

/** Two groups of articles are of one event from this likeness on, the average of their pairs; among many from more. */
const ALIKE = 0.07;
const AMONG_MANY = 0.14;
/** A name that so many of an event's articles are about is the event's own, as is one that this share of them has. */
const ABOUT = 2;
const OWN = 0.5;

/** From which likeness on articles are of one event, 0 to 1. */
function leastAlike({ articles }: Weights): number {
  return ALIKE + (AMONG_MANY - ALIKE) * chance(articles);
}

/**
 * Groups articles, by their positions, into those that tell of one event: of the same people and places, near in time
 * where the dates are stated. A stray article joins a group when it says most of what the group's articles do, and one
 * that names nobody joins the group whose words it shares. Both are in order, and the groups in that of their first
 * articles. It costs about what the articles have in names, not what they have in pairs.
 */
export function clusterTellings(
  tellings: readonly Telling[],
  weights: Weights = weightsOf(tellings),
): number[][] {
  return withStrays(grownFrom(tellings, weights), tellings, weights);
}

/** The same without strays. */
function grownFrom(tellings: readonly Telling[], weights: Weights): number[][] {
  return grownTogether(tellings.length, alikePairs(tellings, weights), leastAlike(weights));
}

/** Of a group's articles the one that says most of what most of them do, the first of equals. */
export function mostTypical(own: readonly number[], tellings: readonly Telling[]): number {
  if (own.length === 1) return own[0]!;
  const told = toldBy(own, tellings);
  let [best, most] = [own[0]!, -1];
  for (const i of own) {
    const says = sharedIds(told.names, tellings[i]!.names) + sharedIds(told.lead, tellings[i]!.lead);
    if (says > most) [best, most] = [i, says];
  }
  return best;
}

/** What an event's articles name. */
export interface EventNames {
  /** What several of them are about. */
  about: Ids;
  /** That and what many of them have. */
  own: Ids;
}

/** The names of the event that a group of articles tells of. */
export function namesOf(own: readonly number[], tellings: readonly Telling[]): EventNames {
  const about = inSeveral(
    own.map((i) => tellings[i]!.subject),
    ABOUT,
  );
  const many = inSeveral(
    own.map((i) => tellings[i]!.names),
    OWN * own.length,
  );
  return { about, own: idsOf([...about, ...many]) };
}
