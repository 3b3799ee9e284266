import { lazily } from '../lazily.ts';
import type { Lexicon } from './lexicon.ts';
import type { ArticleReading } from './reading.ts';

/** In how many passages of some articles each family or concept stands. */
function frequenciesIn(readings: readonly ArticleReading[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const reading of readings)
    for (const { index } of reading.passages) {
      const { families, concepts } = reading.bag(index);
      for (const words of [families, concepts])
        for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  return frequencies;
}

/** The words of some articles of a corpus: how often they stand in these, and how they are written in all. */
export function ownLexicon(readings: readonly ArticleReading[], all: Lexicon): Lexicon {
  const frequencies = lazily(() => frequenciesIn(readings));
  return {
    passages: readings.reduce((sum, { passages }) => sum + passages.length, 0),
    frequency: (word) => frequencies().get(word) ?? 0,
    usesOf: (family) => all.usesOf(family),
    beginningWith: (start) => all.beginningWith(start),
  };
}
