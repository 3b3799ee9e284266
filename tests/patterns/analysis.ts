import { analyse } from 'scslre';
import { mostFor } from './bounds.ts';
import { type Expression, keyOf } from './expressions.ts';

/** What the static check takes for slow, where the pumps show that it is not. */
const CLEARED = new Set([
  // A marker that fails behind others ends the run of markers: nothing before it is read again.
  String.raw`/^(?:\s*(?:>[ \t]?|(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?))+/`,
  // The first letter is a match up to the end.
  String.raw`/[\p{L}\p{N}].*$/su`,
  // What stands behind the first of a run is a match.
  String.raw`/(?<=\u200c|\u200d|^|\s)(?:\u200c|\u200d)+|(?:\u200c|\u200d)+(?=\s|$)/u`,
]);

/** What of these expressions, by their own look, takes more than linear time over one character again and again. */
export const slowByLook = (some: readonly Expression[]): string[] =>
  some.flatMap(({ expression, at }) => {
    const { source, flags } = expression;
    if (mostFor(at) < Infinity || CLEARED.has(keyOf(expression))) return [];
    const { reports } = analyse({ source, flags });
    return reports.map((r) => `${at.join(' ')} ${expression}: ${r.type} of ${r.character.literal.source}`);
  });
