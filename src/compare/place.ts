import type { Figure, Phrase } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';

const LONGEST_SHOWN = 60;
const LONGEST_NAME = 20;

/** Words of an article between quotation marks, cut to 60 characters. */
export function quote(text: string): Phrase {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1).trimEnd()}…` : text;
  return phrase('quoted', shown);
}

/** The outlet, else the file, whose long name is cut in its middle. */
export function nameOf({ passage }: Figure): string {
  const { outlet, file } = passage.article;
  if (outlet) return outlet;
  const half = (LONGEST_NAME - 2) / 2;
  return file.length > LONGEST_NAME ? `${file.slice(0, half)}…${file.slice(-half)}` : file;
}

/** Where a figure stands, for a reader who has the list of readings beside it. */
export function placeWords(figure: Figure): string {
  return `${nameOf(figure)}:${figure.passage.line}`;
}

/** A figure's own words with where they stand. */
export function figureAt(figure: Figure): Phrase {
  return phrase('figureAt', quote(figure.surface), placeWords(figure));
}
