import type { Evidence, Said, Standing } from '../domain.ts';
import { isStopWord, words } from '../language/words.ts';

/** How a claim stands, and with what evidence. */
export interface Found {
  standing: Standing;
  /** Why, in a sentence for the reader; null when the evidence says it. */
  reason: Said | null;
  evidence: Evidence[];
}

/** A question of the checks is cut to so many characters. */
export const LONGEST_QUESTION = 600;

export const ABSENT: Found = { standing: 'absent', reason: null, evidence: [] };

/** A place of the corpus as evidence, with what it does to the claim. */
export function evidenceOf(
  { file, line, extracted, text, sentence, outlet, headline, published }: Omit<Evidence, 'stand'>,
  stand: Evidence['stand'],
): Evidence {
  return { file, line, extracted, text, sentence, stand, outlet, headline, published };
}

/** The words of a text that say something, numbers left out. */
export const contentOf = (text: string): string[] =>
  words(text).flatMap((t) => (isStopWord(t.text) || /\d/.test(t.text) ? [] : [t.text]));
