const SPECIAL: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' };
const PLAIN = /^[a-z0-9]*$/;

/** Lower case, without accents, with straight apostrophes. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøæœłđı]/g, (c) => SPECIAL[c]!)
    .replace(/\u2019/g, "'");
}

/** A word of a text as it is matched: folded, "U.S." as `us`, without the ending of a possessive. */
export function folded(word: string): string {
  const plain = fold(word);
  if (plain.includes('.') && /\p{L}\./u.test(plain)) return plain.replace(/\./g, '');
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain.endsWith("'") ? plain.slice(0, -1) : plain;
}
