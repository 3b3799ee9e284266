import type { Format } from './formats/format.ts';
import { furnitureLine, furnitureSentence, type Place } from './furniture.ts';
import { isAllBlank, type Line, linesOf, trimmed } from './lines.ts';
import { splitSentences } from './sentences.ts';

/** A line that is not blank, without the blanks and markup around its text, and what its format says of it. */
export interface WrittenLine extends Line, Place {
  heading: boolean;
  item: boolean;
  blankAbove: boolean;
  blankBelow: boolean;
  /** Page furniture, whatever stands around it. */
  furniture: boolean;
}

/** The lines of `text` from offset `from` on that hold text, read in their file's format. */
export function writtenLines(text: string, format: Format, from = 0): WrittenLine[] {
  const all = linesOf(text, from);
  const written: WrittenLine[] = [];
  const blank = (line: Line | undefined) => line === undefined || isAllBlank(line.text);
  all.forEach((line, i) => {
    const reading = format.line(line.text);
    const span = trimmed(text, {
      start: line.start + (reading?.start ?? 0),
      end: reading ? line.start + reading.end : line.end,
    });
    if (!span) return;
    written.push({
      start: span.start,
      end: span.end,
      number: line.number,
      text: text.slice(span.start, span.end),
      heading: reading?.heading ?? false,
      item: reading?.item ?? false,
      blankAbove: blank(all[i - 1]),
      blankBelow: blank(all[i + 1]),
      fromTop: written.length,
      fromEnd: 0,
      furniture: false,
    });
  });
  let below = 0;
  for (const line of written.toReversed()) {
    line.fromEnd = below;
    line.furniture = furnitureLine(line.text, line);
    if (!closing(line)) below++;
  }
  return written;
}

/** Whether a line takes no part in counting from the end: furniture, or text with a plug behind it. */
function closing(line: WrittenLine): boolean {
  if (line.furniture || line.fromEnd > 2) return line.furniture;
  const ending = line.text.slice(-400);
  return splitSentences(ending).some(({ start, end }) => furnitureSentence(ending.slice(start, end), line));
}
