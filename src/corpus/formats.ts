import type { LineReading } from './lines.ts';
import { markdownLine } from './markdown.ts';

/** A kind of article file. To add one: a file with its `line`, and an entry in FORMATS. */
export interface Format {
  ending: string;
  /** Reads the markup of one line; null when the format has none on it. */
  line(text: string): LineReading | null;
}

export const FORMATS: readonly Format[] = [
  { ending: '.txt', line: () => null },
  { ending: '.md', line: markdownLine },
];

/** The format of a file, by the ending of its name; plain text when none fits. */
export function formatOf(file: string): Format {
  const name = file.toLowerCase();
  return FORMATS.find((format) => name.endsWith(format.ending)) ?? FORMATS[0]!;
}
