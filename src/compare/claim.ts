import type { Claim, Figure, QuantityMention } from '../domain.ts';
import { intervalOf, meet } from './interval.ts';

type Stand = 'supports' | 'excludes' | 'open';

/**
 * How a reading stands to a claimed figure: it states it, its interval and the claim's do not meet, or neither, as
 * for "hundreds" and 500, or for two figures on different scales.
 */
function standOf(claim: QuantityMention, surface: string, { quantity, surface: own }: Figure): Stand {
  const [claimed, read] = [intervalOf(claim.quantity, surface), intervalOf(quantity, own)];
  if (!claimed || !read || claimed.scale !== read.scale) return 'open';
  if (!meet(claimed, read)) return 'excludes';
  const within = read.low >= claimed.low && read.high <= claimed.high;
  return quantity.low === quantity.high || within ? 'supports' : 'open';
}

/**
 * Holds the figure that a question claims against the readings of its comparison, in their order: which state it,
 * which exclude it, which leave it open. `surface` is the claim's own words.
 */
export function holdClaim(claim: QuantityMention, surface: string, readings: readonly Figure[]): Claim {
  const { low, high, unit, approximate } = claim.quantity;
  const found: Record<Stand, number[]> = { supports: [], excludes: [], open: [] };
  readings.forEach((figure, i) => {
    found[standOf(claim, surface, figure)].push(i);
  });
  return { figure: { text: surface, low, high, unit, approximate }, ...found };
}
