/** Matches a sticky pattern exactly at `at`; null when it does not match there. */
export function here(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The text just before `at`, at most `length` UTF-16 code units of it. */
export function lead(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}
