const CAPITAL = /\p{Lu}/uy;

/** Whether a UTF-16 code unit is an ASCII letter. */
export const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Whether a UTF-16 code unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a capital letter stands at an offset of a text. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  CAPITAL.lastIndex = at;
  return CAPITAL.test(text);
}
