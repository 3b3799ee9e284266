import { charactersOf, emsOf } from './fonts.ts';
import { plain } from './svg.ts';

/** How text is set: its size in pixels, and whether it is bold. */
export interface Face {
  size: number;
  bold?: boolean;
}

const MORE = '…';

/** The width of text in pixels. */
export function widthOf(text: string, { size, bold = false }: Face): number {
  return emsOf(plain(text), bold) * size;
}

/** Text cut to a width; what is left out shows as `…`. No character is cut in two. */
export function fitted(text: string, width: number, face: Face): string {
  if (widthOf(text, face) <= width) return text;
  const room = width - widthOf(MORE, face);
  let kept = '';
  let used = 0;
  for (const character of charactersOf(text)) {
    used += widthOf(character, face);
    if (used > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}${MORE}`;
}

/** As many of the characters as fit into a width, at least one. */
function headOf(word: string, width: number, face: Face): string {
  let head = '';
  let used = 0;
  for (const character of charactersOf(word)) {
    used += widthOf(character, face);
    if (head && used > width) break;
    head += character;
  }
  return head;
}

/**
 * Text in lines of a width, broken at blanks, and within a word only where it is wider than a line. The last of so many
 * lines is cut where there is more.
 */
export function wrapped(text: string, width: number, face: Face, most: number): string[] {
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/g, ' ');
  while (rest && lines.length < most) {
    if (lines.length === most - 1 || widthOf(rest, face) <= width) {
      lines.push(fitted(rest, width, face));
      break;
    }
    const head = headOf(rest, width, face);
    const blank = rest[head.length] === ' ' ? head.length : head.lastIndexOf(' ');
    const line = blank > 0 ? rest.slice(0, blank) : head;
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}
