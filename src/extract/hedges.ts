import type { Token } from '../language/words.ts';
import type { Clause } from './clauses.ts';

const HEDGE =
  /^(?:alleged(?:ly)?|suspect(?:ed|s)?|reported(?:ly)?|accused|apparent(?:ly)?|preliminary|provisional|estimated|presumed|believed|claim(?:s|ed)?|unconfirmed|unverified|purported(?:ly)?|supposed(?:ly)?|feared|thought|possible|possibly|likely|probably|expected|projected|rumou?red)$/;
const MODAL = /^(?:may|might|could)$/;
/** A modal before these says what may be so, not what is allowed. */
const MAY_BE = /^(?:have|be|still|yet|well|rise|reach|pass|exceed|climb)$/;

function hedgeAt(tokens: readonly Token[], i: number): string | null {
  const { text } = tokens[i]!;
  const next = tokens[i + 1]?.text ?? '';
  if (text === 'so' && next === 'called') return 'so-called';
  return HEDGE.test(text) || (MODAL.test(text) && MAY_BE.test(next)) ? text : null;
}

/** The hedges in a clause, in the order and the words of the article, lower case, without repeats. */
export function hedgesIn(tokens: readonly Token[], clause: Clause): string[] {
  const found = new Set<string>();
  for (let i = clause.from; i < clause.to; i++) {
    const hedge = hedgeAt(tokens, i);
    if (hedge) found.add(hedge);
  }
  return [...found];
}
