import { withoutStacks, withSigns } from './hidden.ts';

const PICTURES = 0x2400;
/** Carries marks, as they are shown in tables of characters. */
const CIRCLE = '◌';

function sign(char: string): string {
  const code = char.codePointAt(0)!;
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/**
 * Text as it is shown on a page or in a terminal, where a reader must see all of it: characters that cannot be seen stand as
 * signs (`␀`, `⟨U+202E⟩`), and of more than five marks on one letter the others stand on circles. A line end of any kind
 * becomes `\n`, and tabs stay.
 */
export function visible(text: string): string {
  return withoutStacks(withSigns(text.replace(/\r\n?/g, '\n'), sign), CIRCLE);
}

/** The same for what must stay on one line: a line end shows as `␊`. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '␊');
}
