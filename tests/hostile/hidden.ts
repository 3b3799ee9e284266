const IGNORED = '\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffb';
/** What may stand unseen: one character where a script or an emoji needs it, and what keeps a ping or a heading's end. */
const FLAG = /\u{1f3f4}[\u{e0061}-\u{e007a}]{5}\u{e007f}/gu;
const EMOJI =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])\ufe0f?\u200d(?=\p{Extended_Pictographic})/gu;

const RULES: readonly [string, RegExp][] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  ['a control character', /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/],
  ['a turn of direction', /[\u202a-\u202e\u2066-\u2069]/],
  ['a byte order mark', /\ufeff/],
  ['half of a character', /\p{Cs}/u],
  ['a tag', /[\u{e0000}-\u{e007f}]/u],
  ['a filler', /[\u115f\u1160\u3164\uffa0\u2800]/],
  ['a run of characters that cannot be seen', new RegExp(`[${IGNORED}]{2,}`, 'u')],
  ['a stack of marks', /(?:[\p{Mn}\p{Me}]\p{Cf}*){7,}/u],
];

/** What hides in a text or moves what is around it, by this list and no code of the product's. */
export function hiddenIn(text: string): string[] {
  const bare = text.replace(FLAG, '').replace(EMOJI, '');
  return RULES.flatMap(([name, rule]) => (rule.test(bare) ? [name] : []));
}
