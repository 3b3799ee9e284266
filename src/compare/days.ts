const DAY = 86_400_000;

/** How many days lie between two ISO 8601 dates; null unless both name a day. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (a?.length !== 10 || b?.length !== 10) return null;
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}
