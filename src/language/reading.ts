import { type ConceptMention, conceptsIn } from './concepts.ts';
import { recent } from './memo.ts';
import { type Token, words } from './words.ts';

/** A text as it is read by all that is taken from it: bags, figures, speakers. */
export interface Reading {
  tokens: readonly Token[];
  /** What its words stand for, in order. */
  concepts: readonly ConceptMention[];
}

/** Reads a text. */
export function read(text: string): Reading {
  const tokens = words(text);
  return { tokens, concepts: conceptsIn(tokens) };
}

/** Reads a passage; those read last are kept, since all that is taken from one is taken within moments. */
export const readingOf: (passage: string) => Reading = recent(read);
