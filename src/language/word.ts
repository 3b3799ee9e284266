import { conceptsOf, type Expressions, expressionsOf, hashOf, isPassed } from './expressions.ts';
import { family } from './families.ts';
import { folded } from './fold.ts';
import { remembered } from './memo.ts';
import { isStopWord } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';

/** What is known of a word by its letters, wherever it stands. */
export interface Word {
  /** Folded for matching. */
  text: string;
  family: string;
  isStopWord: boolean;
  /** The groups of synonyms that it is in. */
  synonyms: readonly string[];
  /** The concepts that it stands for on its own. */
  concepts: readonly string[];
  /** The expressions that it begins; null for none. */
  begins: Expressions | null;
  /** Whether it stands for a concept or begins an expression. */
  hasMeaning: boolean;
  /** Of its family, by which most expressions are told from others. */
  hash: number;
  /** Whether it may stand within an expression. */
  isPassed: boolean;
}

const known = remembered((text): Word => {
  const key = family(text);
  const concepts = conceptsOf(key);
  const begins = expressionsOf(key);
  return {
    text,
    family: key,
    isStopWord: isStopWord(text),
    synonyms: synonymsOf(text),
    concepts,
    begins,
    hasMeaning: concepts.length > 0 || begins !== null,
    hash: hashOf(key),
    isPassed: isPassed(key),
  };
});

/** What is known of a word as a text writes it; read once for each spelling. */
export const wordOf: (written: string) => Word = remembered((written) => known(folded(written)));
