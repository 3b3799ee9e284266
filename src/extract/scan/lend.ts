import type { QuantityKind, QuantityMention } from '../../domain.ts';

/** Kinds whose unit stands at the first of two values only: "from 52 crowns to 72", "from 12% to 15". */
const LENDS: readonly QuantityKind[] = ['money', 'percent', 'measure', 'duration'];
const LINK = /^ to (?:about |around |nearly |almost |just |over |under |some )?$/;
/** A noun behind the second value is what it counts. */
const NOUN =
  /^[ -](?!(?:an?|in|on|at|by|for|from|per|since|this|last|next|after|before|within|over|and|or|but|as|when|while|because|if|with|under|of|now|today|later)\b)\p{L}/u;

/** Gives the bare second value of a change the unit of the first. */
export function withLentUnits(text: string, mentions: QuantityMention[]): QuantityMention[] {
  return mentions.map((mention, i) => {
    const first = mentions[i - 1];
    const { quantity, end, core } = mention;
    if (!first || quantity.kind !== 'count' || !LENDS.includes(first.quantity.kind)) return mention;
    if (!/\bfrom $/i.test(text.slice(Math.max(0, first.start - 6), first.start))) return mention;
    if (!LINK.test(text.slice(first.end, core.start)) || NOUN.test(text.slice(end, end + 12))) return mention;
    const { kind, unit, per } = first.quantity;
    return { ...mention, quantity: { ...quantity, kind, unit, per } };
  });
}
