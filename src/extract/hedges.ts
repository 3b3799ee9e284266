import type { Token } from '../language/words.ts';
import type { Clause } from './clauses.ts';

const HEDGE =
  /^(?:alleged(?:ly)?|suspect(?:ed|s)?|reported(?:ly)?|accused|apparent(?:ly)?|preliminary|provisional|estimated|presumed|believed|claim(?:s|ed)?|unconfirmed|unverified|purported(?:ly)?|supposed(?:ly)?|feared|thought|possible|possibly|likely|probably|expected|projected|rumou?red|so-called)$/;

/** The hedges in a clause, in the order and the words of the article, lower case, without repeats. */
export function hedgesIn(tokens: readonly Token[], clause: Clause): string[] {
  const found = tokens.slice(clause.from, clause.to).filter((t) => HEDGE.test(t.text));
  return [...new Set(found.map((t) => t.text))];
}
