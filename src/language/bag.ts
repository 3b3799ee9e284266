import { conceptsIn } from './concepts.ts';
import { family } from './families.ts';
import { synonymsOf } from './synonyms.ts';
import { isStopWord, words } from './words.ts';

/** The words of a piece of text as they are matched: their families and the concepts they stand for. */
export interface Bag {
  families: ReadonlySet<string>;
  concepts: ReadonlySet<string>;
}

/** Reads text into a bag, function words left out. */
export function bagOf(text: string): Bag {
  const tokens = words(text);
  const families = new Set<string>();
  const concepts = new Set(conceptsIn(tokens).map((c) => c.id));
  for (const token of tokens) {
    if (isStopWord(token.text)) continue;
    families.add(family(token.text));
    for (const group of synonymsOf(token.text)) concepts.add(group);
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
