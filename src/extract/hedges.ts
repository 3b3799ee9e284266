import type { Token } from '../language/words.ts';
import type { Clause } from './clauses.ts';
import { wordSet } from './verbs.ts';

const HEDGE = wordSet(
  `alleged allegedly suspect suspected suspects reported reportedly accused apparent apparently preliminary provisional estimated
  presumed believed claim claims claimed unconfirmed unverified purported purportedly supposed supposedly feared thought possible
  possibly likely probably expected projected rumored rumoured`,
);
const MODAL = wordSet('may might could');
/** A modal before these says what may be so, not what is allowed. */
const MAY_BE = wordSet('have be still yet well rise reach pass exceed climb');

function hedgeAt(tokens: readonly Token[], i: number): string | null {
  const { text } = tokens[i]!;
  const next = tokens[i + 1]?.text ?? '';
  if (text === 'so' && next === 'called') return 'so-called';
  return HEDGE.has(text) || (MODAL.has(text) && MAY_BE.has(next)) ? text : null;
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
