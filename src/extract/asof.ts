import type { QuantityMention, Span } from '../domain.ts';

const LEAD = /\b(?:by|as of|until|since|up to|late|early) (?:\w+ ){0,3}$/i;
const AND_DAY = /^,? (?:on )?$/;

const isWhen = (mention: QuantityMention | undefined): boolean =>
  mention?.quantity.kind === 'date' || mention?.quantity.kind === 'time';

/** The phrases of a sentence that say as of when its figures hold: "as of 5 p.m. on March 3", "by Monday". */
export function asOfsIn(text: string, mentions: readonly QuantityMention[]): Span[] {
  const found: Span[] = [];
  mentions.forEach((mention, i) => {
    if (!isWhen(mention)) return;
    const lead = LEAD.exec(text.slice(Math.max(0, mention.start - 24), mention.start));
    if (!lead) return;
    const next = mentions[i + 1];
    const goesOn = next && isWhen(next) && AND_DAY.test(text.slice(mention.end, next.start));
    found.push({ start: mention.start - lead[0].length, end: goesOn ? next.end : mention.end });
  });
  return found;
}

/** The one that is about a clause: its own, else the last before it, else the first behind it. */
export function asOfAt(found: readonly Span[], clause: Span): Span | null {
  if (found.length === 0) return null;
  const own = found.find((s) => s.start < clause.end && s.end > clause.start);
  return own ?? found.findLast((s) => s.end <= clause.start) ?? found[0] ?? null;
}
