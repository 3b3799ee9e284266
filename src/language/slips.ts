/**
 * Whether two words are at most one slip of the keyboard apart: a letter added, left out, replaced, or two
 * neighbours exchanged (optimal string alignment distance of one).
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (x: string, from: number): string => x.slice(from);
  if (a.length === b.length) {
    const exchanged = a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2);
    return exchanged || rest(a, i + 1) === rest(b, i + 1);
  }
  return a.length > b.length ? rest(a, i + 1) === rest(b, i) : rest(a, i) === rest(b, i + 1);
}
