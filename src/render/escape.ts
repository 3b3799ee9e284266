import { withoutStacks, withSigns } from './hidden.ts';

/** Zero width space: put between `@` and `everyone` or `here`, where a backslash does not stop the ping. */
const ZERO_WIDTH = '\u200b';

/** Characters that start something in Discord's Markdown wherever they stand; a colon only before a word. */
const MARKUP = /[\\`*_~|<>[\]#@/]|:(?! )/;

/**
 * Characters that would move the reader's eye or break the line, each with the visible sign that stands for it.
 * A sign carries a backslash when it stands for a character, and none when the text itself holds the sign.
 */
const MOVING: readonly [string, string][] = [
  ...Array.from({ length: 32 }, (_, code) => pair(code, 0x2400 + code)),
  pair(0x7f, 0x2421),
  pair(0x2028, 0x2424),
  pair(0x2029, 0x00b6),
  pair(0x202a, 0x21e2),
  pair(0x202b, 0x21e0),
  pair(0x202c, 0x21e1),
  pair(0x202d, 0x21d2),
  pair(0x202e, 0x21d0),
  pair(0x2066, 0x21a6),
  pair(0x2067, 0x21a4),
  pair(0x2068, 0x21d4),
  pair(0x2069, 0x21a5),
];

/** First and last of the characters that cannot be seen: a geometric shape stands for each, as `▢`. */
const UNSEEN = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2060, 0x2064],
  [0x206a, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
] as const;
/** Those shapes that are drawn as emoji, or stand for something else here. */
const TAKEN: ReadonlySet<number> = new Set([
  ...[0x25aa, 0x25ab, 0x25b6, 0x25c0, 0x25fb, 0x25fc, 0x25fd, 0x25fe],
  ...[0x25c8, 0x25cc, 0x25c9],
]);
/** Stands before the letter of a tag (U+E0020 to U+E007F), and before the dots of a variation selector (U+E0100 to U+E01EF). */
const [TAG, SELECTOR] = ['◈', '◉'];
/** Carries marks that would run over the lines above and below. */
const CIRCLE = '◌';

function pair(hidden: number, sign: number): [string, string] {
  return [String.fromCodePoint(hidden), String.fromCodePoint(sign)];
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const shapes = between(0x25a0, 0x25ff).filter((shape) => !TAKEN.has(shape));
/** A letter of a tag in full width, so that it is no markup. */
const letterOf = (tag: number): string =>
  String.fromCodePoint(tag === 0x20 ? 0x2420 : tag === 0x7f ? 0x2421 : 0xff00 + tag - 0x20);

const HIDDEN = new Map<string, string>([
  ...MOVING,
  ...UNSEEN.flatMap(([first, last]) => between(first, last)).map((code, i) => pair(code, shapes[i]!)),
  ...between(0x20, 0x7f).map((tag): [string, string] => [
    String.fromCodePoint(0xe0000 + tag),
    `${TAG}${letterOf(tag)}`,
  ]),
  ...between(1, 240).map((n): [string, string] => [
    String.fromCodePoint(0xe00ff + n),
    `${SELECTOR}${String.fromCodePoint(0x2800 + n)}`,
  ]),
]);
const SHOWN = new Map([...HIDDEN].map(([hidden, sign]) => [sign, hidden]));

/** What turns the start of a line into a list, a subtext or a numbered list: the mark that gets the backslash. */
const LINE_START = /^(\s*(?:\d+(?=\.)|(?=[-+])))/;

const ESCAPED = new RegExp(`\\\\([${TAG}${SELECTOR}][\\s\\S]|[\\s\\S])|${ZERO_WIDTH}`, 'g');

const SPECIAL = new RegExp(`${MARKUP.source}|[\\n${ZERO_WIDTH}]`, 'g');

/**
 * Verbatim text for one line of a Discord message: the reader sees the text's own characters, and none of them
 * pings, links, formats, or leaves the line.
 *
 * - Whatever is markup gets a backslash, which Discord swallows; so do `-`, `+` and `1.` at the start.
 * - `@everyone` and `@here` get a zero width space (U+200B) after the `@`. One that the text itself holds gets
 *   a backslash, which tells the two apart.
 * - What hides or moves something (`withSigns`) is shown, with a backslash: line breaks and other control characters by
 *   their control pictures (`␊`), directional overrides and isolates by arrows, what cannot be seen by geometric shapes. Of more
 *   than five marks on one letter the others stand on circles. Tabs, and joiners and directional marks that stand alone, are
 *   left: they stay within their place in the line.
 * - C1 controls (U+0080 to U+009F), lone surrogates and characters that no standard has assigned are shown as U+FFFD: the
 *   only characters that `unescapeText` cannot bring back.
 *
 * At most two UTF-16 units and four bytes come of each unit, not counting the zero width spaces.
 */
export function escapeText(text: string): string {
  const escaped = withSigns(
    text,
    (char) => (HIDDEN.has(char) ? `\\${HIDDEN.get(char)}` : '\ufffd'),
    (plain) => plain.replace(SPECIAL, (char) => `\\${char === '\n' ? HIDDEN.get(char) : char}`),
  );
  return withoutStacks(escaped, `\\${CIRCLE}`)
    .replace(/@(?=everyone|here)/gi, `@${ZERO_WIDTH}`)
    .replace(LINE_START, '$1\\');
}

/** The text that was escaped. */
export function unescapeText(escaped: string): string {
  return escaped.replace(ESCAPED, (_, sign: string | undefined) =>
    sign === undefined || sign === CIRCLE ? '' : (SHOWN.get(sign) ?? sign),
  );
}
