import { isOneSlip } from '../language/slips.ts';

/** The words by which a question says what kind of answer it wants. */
const ASKING =
  'number numbers percent percentage turnout duration distance magnitude temperature capacity population casualties quotation headcount'.split(
    ' ',
  );
const KNOWN = new Set(ASKING);

/**
 * Mends slips in the words that say what is asked ("nubmers", "percentge"), in a question in lower case; its
 * length may change. `knows` says which words the corpus has: those are never touched.
 */
export function mendAsking(question: string, knows: (word: string) => boolean): string {
  return question.replace(/(?<![\p{L}\p{N}])[a-z]{6,}(?![\p{L}\p{N}])/gu, (word) => {
    if (KNOWN.has(word) || knows(word)) return word;
    return ASKING.find((asking) => asking[0] === word[0] && isOneSlip(word, asking)) ?? word;
  });
}
