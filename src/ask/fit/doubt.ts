import type { Figure } from '../../domain.ts';
import type { Question } from '../question.ts';
import type { Story } from '../story.ts';

/** What a rule may look at beside the figure itself. */
export interface Asking {
  question: Question;
  story: Story;
  /** Articles that give a whole number of what the question asks for, so that "38 of them" is a part of it. */
  wholes: ReadonlySet<Figure['passage']['article']>;
}

/** Something that speaks against a figure as an answer, and what share of its score is left when it does. */
export interface Doubt {
  /** What speaks against it, for who reads the list. */
  because: string;
  factor: number;
  holds(figure: Figure, asking: Asking): boolean;
}

/** The words behind a figure, so many code units. */
export function wordsAfter({ passage, end }: Figure, units: number): string {
  return passage.article.text.slice(end, end + units);
}

/** The words of a figure's sentence before it, at most so many code units. */
export function wordsBefore({ passage, start }: Figure, units = Infinity): string {
  const end = start - passage.start;
  return passage.text.slice(Math.max(0, end - units), end);
}
