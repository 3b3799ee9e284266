import { conceptsIn } from './concepts.ts';
import { family } from './families.ts';
import { type Reading, read } from './reading.ts';
import type { Token } from './words.ts';

/** Tells whether a word is in a text: its family, or what it stands for. */
export interface HasWords {
  readonly families: Pick<ReadonlySet<string>, 'has'>;
  readonly concepts: Pick<ReadonlySet<string>, 'has'>;
}

/** The words of a piece of text as they are matched: their families and the concepts they stand for. */
export interface Bag {
  families: ReadonlySet<string>;
  concepts: ReadonlySet<string>;
}

/** Reads text into a bag, function words left out. */
export function bagOf(text: string): Bag {
  return bagOfReading(read(text));
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

/** The index of the token that starts at an offset; -1 for none. */
function tokenAt(tokens: readonly Token[], start: number): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === start ? low : -1;
}

/**
 * The bag of a part of a text that has been read, from where a word starts to where one ends; the same as that of the part
 * alone. Null where no words start and end there.
 */
export function bagWithin(reading: Reading, start: number, end: number): Bag | null {
  const from = tokenAt(reading.tokens, start);
  if (from < 0) return null;
  let to = from;
  while (to < reading.tokens.length && reading.tokens[to]!.end <= end) to++;
  if (to === from || reading.tokens[to - 1]!.end !== end) return null;
  const tokens = reading.tokens.slice(from, to);
  const within = reading.concepts.filter((c) => c.start < to && c.end > from);
  // Alone, the part of an expression that goes beyond it would mean something else.
  const isCut = within.some((c) => c.start < from || c.end > to);
  return bagOfReading({ tokens, concepts: isCut ? conceptsIn(tokens) : within });
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
