/** Characters that say something on a screen only beside others, or nothing at all. */
const UNSEEN = '\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffb';

/** Flags of England, Scotland and Wales, and a heart on fire: what is unseen in them is seen in what they are. */
const TAGS = (letters: string): string =>
  [...letters].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
const FLAGS = ['gbeng', 'gbsct', 'gbwls'].map((region) => `\u{1f3f4}${TAGS(region)}\u{e007f}`).join('|');
const EMOJI =
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}])\\ufe0f\\u200d(?=\\p{Extended_Pictographic})';

const JAMO = '[\\u1100-\\u11ff\\ua960-\\ua97f\\ud7b0-\\ud7ff]';
const BRAILLE = '[\\u2801-\\u28ff]';

/** What hides or moves something also where it stands alone. */
const ALONE = [
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u206f\\ufeff\\ufff0-\\ufffb]',
  '[\\u3164\\uffa0\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}]',
  '\\p{Cs}',
  `(?<!${JAMO})[\\u115f\\u1160](?!${JAMO})`,
  `(?<!${BRAILLE})\\u2800(?!${BRAILLE})`,
];

const HIDDEN = new RegExp(`(${FLAGS}|${EMOJI})|[${UNSEEN}]{2,}|${ALONE.join('|')}`, 'gu');

/** So many marks may stand on one letter: as many as a script has. More run over the lines above and below. */
const STACK = /([\p{Mn}\p{Me}\p{Cf}]{5})(?=[\p{Mn}\p{Me}])/gu;

/**
 * Text in which `sign` stands for each character that hides or moves something: control characters but tabs and line feeds,
 * line separators, what opens or closes a run of another direction, byte order marks, fillers that look like blanks, tags
 * outside a flag, lone surrogates, and runs of whatever else cannot be seen, such as joiners and variation selectors. One of
 * those alone stays, as scripts and emoji need it. What is between the signs goes through `plain`.
 */
export function withSigns(
  text: string,
  sign: (char: string) => string,
  plain = (stretch: string): string => stretch,
): string {
  let shown = '';
  let from = 0;
  for (const { 0: found, 1: kept, index } of text.matchAll(HIDDEN)) {
    if (kept !== undefined) continue;
    shown += plain(text.slice(from, index)) + Array.from(found, sign).join('');
    from = index + found.length;
  }
  return shown + plain(text.slice(from));
}

/** Text in which `base` carries every sixth mark of a letter and those behind it. */
export function withoutStacks(text: string, base: string): string {
  return text.replace(STACK, `$1${base}`);
}
