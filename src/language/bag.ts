import { family } from './families.ts';
import { type Reading, readingOf } from './reading.ts';

/** The words of a piece of text as they are matched: their families and the concepts they stand for. */
export interface Bag {
  families: ReadonlySet<string>;
  concepts: ReadonlySet<string>;
}

/** Reads text into a bag, function words left out. */
export function bagOf(text: string): Bag {
  return bagOfReading(readingOf(text));
}

/** The bag of a text that has been read. */
export function bagOfReading({ tokens, concepts: mentions }: Reading): Bag {
  const families = new Set<string>();
  const concepts = new Set<string>();
  for (const { id } of mentions) concepts.add(id);
  for (const { word } of tokens) {
    if (word.isStopWord) continue;
    families.add(word.family);
    for (const group of word.synonyms) concepts.add(group);
  }
  return { families, concepts };
}

/** A word that is looked for in bags. */
export interface Wanted {
  family: string;
  concepts: ReadonlySet<string>;
}

/** Reads one folded word to look for. */
export function wantedOf(word: string): Wanted {
  return { family: family(word), concepts: bagOf(word).concepts };
}

/** Whether a bag holds a word, as itself or as a synonym. */
export function holds(bag: Bag, { family: key, concepts }: Wanted): boolean {
  return bag.families.has(key) || [...concepts].some((c) => bag.concepts.has(c));
}
