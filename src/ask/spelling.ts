import { isOneSlip } from '../language/slips.ts';

/** The words by which a question says what kind of answer it wants. */
const ASKING =
  'count total number numbers percent percentage turnout duration distance magnitude temperature capacity population casualties quotation headcount'.split(
    ' ',
  );
const KNOWN = new Set(ASKING);

/**
 * Mends slips in the words that say what is asked ("nubmers", "percentge"), in a question; its length
 * may change. A capital within it begins a name, which is never touched, no more than a word that the corpus has. `knows` tells which words the corpus has.
 */
export function mendAsking(question: string, knows: (word: string) => boolean): string {
  return question.replace(/(?<![\p{L}\p{N}])(?:^[A-Z]|[a-z])[a-z]{4,}(?![\p{L}\p{N}])/gu, (typed) => {
    const word = typed.toLowerCase();
    if (KNOWN.has(word) || knows(word)) return typed;
    return ASKING.find((asking) => asking[0] === word[0] && isOneSlip(word, asking)) ?? typed;
  });
}
