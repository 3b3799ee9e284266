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
