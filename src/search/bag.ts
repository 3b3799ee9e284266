import { conceptsOf } from './vocabulary.ts';
import { family, isStopWord, type Token, words } from './words.ts';

/** The words of a piece of text as they are matched: their families and the concepts they stand for. */
export interface Bag {
  families: ReadonlySet<string>;
  concepts: ReadonlySet<string>;
}

/** Reads text into a bag, function words left out. */
export function bagOf(text: string): Bag {
  return bagOfTokens(words(text));
}

/** Reads tokens into a bag, function words left out. */
export function bagOfTokens(tokens: readonly Token[]): Bag {
  const families = new Set<string>();
  for (const token of tokens) if (!isStopWord(token.text)) families.add(family(token.text));
  return { families, concepts: new Set(conceptsOf(tokens)) };
}
