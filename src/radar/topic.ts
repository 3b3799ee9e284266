import type { Disagreement } from '../domain.ts';
import { type Bag, bagOf, holds, type Wanted } from '../language/bag.ts';

/** A disagreement is on a topic when it holds this share of the topic's words. */
const COVERED = 0.6;

/** The words of a disagreement: of what it is about, as far as that stands in the articles, and of its sentences. */
export function bagOfDisagreement({ about, sides }: Pick<Disagreement, 'about' | 'sides'>): Bag {
  const named = typeof about === 'string' ? [about] : [];
  return bagOf([...named, ...sides.flat().map((p) => p.sentence)].join('\n'));
}

/** Whether something that holds so many of a topic's words is on it. */
export const isCovered = (held: number, topic: readonly Wanted[]): boolean => held >= COVERED * topic.length;

/** Whether a disagreement is on a topic. */
export function isOn(topic: readonly Wanted[], disagreement: Disagreement): boolean {
  const bag = bagOfDisagreement(disagreement);
  return isCovered(topic.filter((word) => holds(bag, word)).length, topic);
}
