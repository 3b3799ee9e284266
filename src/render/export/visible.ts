/**
 * What would move the reader's eye, hide or smuggle something: control characters, directional marks that open a run, byte
 * order marks, other zero-width characters and variation selectors in runs of their own, tags outside a flag, lone surrogates. A single
 * joiner or directional mark stays, as scripts and emoji need it.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is shown
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2065]{2,}|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2,}|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]|\p{Cs}/gu;
const PICTURES = 0x2400;

function sign(char: string): string {
  const code = char.codePointAt(0)!;
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/**
 * Text as it is shown on a page, where a reader must see all of it: characters that cannot be seen stand as signs (`␀`,
 * `⟨U+202E⟩`). A line end of any kind becomes `\n`, and tabs stay.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(HIDDEN, (found) => (found === '\t' ? found : [...found].map(sign).join('')));
}

/** The same for what must stay on one line: a line end shows as `␊`. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '␊');
}
