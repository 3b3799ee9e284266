const CAPITAL = /\p{Lu}/uy;

/** The UTF-16 code unit at an offset of a text; -1 outside of it, where `charCodeAt` would be slow ever after. */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : -1;

/** Whether a UTF-16 code unit is an ASCII letter. */
export const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Whether a UTF-16 code unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a capital letter stands at an offset of a text. */
export function isCapital(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code < 128) return code >= 65 && code <= 90;
  CAPITAL.lastIndex = at;
  return CAPITAL.test(text);
}
