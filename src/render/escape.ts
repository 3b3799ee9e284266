/** Zero width space: put between `@` and `everyone` or `here`, where a backslash does not stop the ping. */
const ZERO_WIDTH = '\u200b';

/** Characters that start something in Discord's Markdown wherever they stand; a colon only before a word. */
const MARKUP = /[\\`*_~|<>[\]#@/]|:(?! )/;

/**
 * Characters that would move the reader's eye or break the line, each with the visible sign that stands for it.
 * A sign carries a backslash when it stands for a character, and none when the text itself holds the sign.
 */
const HIDDEN = new Map<string, string>([
  ...Array.from({ length: 32 }, (_, code) => pair(String.fromCharCode(code), 0x2400 + code)).filter(
    ([hidden]) => hidden !== '\t',
  ),
  pair('\u007f', 0x2421),
  pair('\u2028', 0x2424),
  pair('\u2029', 0x00b6),
  pair('\u202a', 0x21e2),
  pair('\u202b', 0x21e0),
  pair('\u202c', 0x21e1),
  pair('\u202d', 0x21d2),
  pair('\u202e', 0x21d0),
  pair('\u2066', 0x21a6),
  pair('\u2067', 0x21a4),
  pair('\u2068', 0x21d4),
  pair('\u2069', 0x21a5),
]);
const SHOWN = new Map([...HIDDEN].map(([hidden, sign]) => [sign, hidden]));

function pair(hidden: string, sign: number): [string, string] {
  return [hidden, String.fromCodePoint(sign)];
}

/** What turns the start of a line into a list, a subtext or a numbered list: the mark that gets the backslash. */
const LINE_START = /^(\s*(?:\d+(?=\.)|(?=[-+])))/;

const SPECIAL = new RegExp(
  `${MARKUP.source}|[${ZERO_WIDTH}\\u0080-\\u009f]|[${[...HIDDEN.keys()].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`,
  'g',
);

/**
 * Verbatim text for one line of a Discord message: the reader sees the text's own characters, and none of them
 * pings, links, formats, or leaves the line.
 *
 * - Whatever is markup gets a backslash, which Discord swallows; so do `-`, `+` and `1.` at the start.
 * - `@everyone` and `@here` get a zero width space (U+200B) after the `@`. One that the text itself holds gets
 *   a backslash, which tells the two apart.
 * - Line breaks and other control characters are shown by their control pictures (`␊`), directional overrides
 *   and isolates (U+202A to U+202E, U+2066 to U+2069) by arrows, all with a backslash. Tabs, joiners and plain
 *   directional marks are left alone: they stay within their place in the line.
 * - C1 controls (U+0080 to U+009F) and lone surrogates are shown as U+FFFD: the only characters that
 *   `unescapeText` cannot bring back.
 *
 * At most two UTF-16 units and four bytes come of each unit, not counting the zero width spaces.
 */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(SPECIAL, (char) => {
      if (char >= '\u0080' && char <= '\u009f') return '\ufffd';
      return `\\${HIDDEN.get(char) ?? char}`;
    })
    .replace(/@(?=everyone|here)/gi, `@${ZERO_WIDTH}`)
    .replace(LINE_START, '$1\\');
}

/** The text that was escaped. */
export function unescapeText(escaped: string): string {
  return escaped.replace(/\\([\s\S])|\u200b/g, (_, char: string | undefined) =>
    char === undefined ? '' : (SHOWN.get(char) ?? char),
  );
}
