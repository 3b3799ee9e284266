/** Calendar arithmetic on ISO 8601 dates and their prefixes. */

const DAY = 86_400_000;
/** How far back a day that was still to come may lie when the article appears. */
const LATE = 60 * DAY;

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const MONTH_NUMBERS = new Map([
  ...MONTHS.flatMap((m, i) => [[m, i + 1] as const, [m.slice(0, 3), i + 1] as const]),
  ['sept', 9] as const,
]);
const WEEKDAY_NUMBERS = new Map(WEEKDAYS.map((day, i) => [day, i]));

/** 1 to 12 for a month's name or its abbreviation of three letters or "sept"; 0 for another word. */
export function monthOf(word: string): number {
  return MONTH_NUMBERS.get(word.toLowerCase()) ?? 0;
}

/** 0 (Sunday) to 6 for a weekday's name; -1 for another word. */
export function weekdayOf(word: string): number {
  return WEEKDAY_NUMBERS.get(word.toLowerCase()) ?? -1;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** An ISO 8601 date prefix; `--MM` or `--MM-DD` when the year is not known. */
export function iso(year: number | null, month: number | null, day: number | null = null): string {
  const head = year === null ? '-' : String(year);
  return month === null ? head : day === null ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

function fullDate(published: string | null): Date | null {
  return published && /^\d{4}-\d\d-\d\d$/.test(published) ? new Date(`${published}T00:00:00Z`) : null;
}

/** Where a date lies from the day of publication: nearest to it, from it on, or strictly before or after it. */
export type When = 'near' | 'ahead' | 'last' | 'next';

/** The year that puts a month and day where `when` says; null when the date of publication is unknown. */
export function yearOf(
  published: string | null,
  month: number,
  day: number | null,
  when: When = 'near',
): number | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  if (published.length < 7) return year;
  const [, m = 1, d = 15] = published.split('-').map(Number);
  const at = Date.UTC(year, m - 1, day === null ? 15 : d);
  const distance = Date.UTC(year, month - 1, day ?? 15) - at;
  if (when === 'ahead') return distance >= -LATE ? year : year + 1;
  if (when === 'next') return distance > 0 ? year : year + 1;
  if (when === 'last') return distance < 0 ? year : year - 1;
  let nearest = year;
  let least = Math.abs(distance);
  for (const other of [year - 1, year + 1]) {
    const apart = Math.abs(Date.UTC(other, month - 1, day ?? 15) - at);
    if (apart < least) [nearest, least] = [other, apart];
  }
  return nearest;
}

/**
 * The date of a weekday as an article means it: "near" is the last one up to the day of publication, "this" the one of
 * the same week from Monday on. Null without a full date.
 */
export function weekdayDate(published: string | null, weekday: number, when: When | 'this'): string | null {
  const today = fullDate(published)?.getUTCDay();
  if (today === undefined) return null;
  const back = (today - weekday + 7) % 7;
  const days = {
    near: -back,
    ahead: (7 - back) % 7,
    last: -(back || 7),
    next: 7 - back,
    this: ((weekday + 6) % 7) - ((today + 6) % 7),
  }[when];
  return dayAfter(published, days);
}

/** The date `days` after the day of publication; null without a full date. */
export function dayAfter(published: string | null, days: number): string | null {
  const from = fullDate(published);
  return from ? new Date(from.getTime() + days * DAY).toISOString().slice(0, 10) : null;
}

/** Whether a day exists in a month of a year, or of a leap year when the year is not known. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
