import type { Words } from './words.ts';

const DAY = 86_400_000;
const STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

/** A time of Discord's Markdown, `<t:…:style>`, in milliseconds, as a reader in this language sees it. */
export function timeShown(at: number, style: string, locale: string, now: number): string {
  if (style !== 'R') return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES.f).format(at);
  const away = at - now;
  const [unit, length] = UNITS.find(([, ms]) => Math.abs(away) >= ms) ?? UNITS.at(-1)!;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(away / length), unit);
}

/** When a message was sent, beside its author. */
export function sentShown(at: Date, locale: string, words: Words, now: Date): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  if (dayOf(at) === dayOf(now)) return words.today(time);
  if (dayOf(at) === dayOf(new Date(now.getTime() - DAY))) return words.yesterday(time);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** The day of a time where the reader is, to compare it. */
export function dayOf(at: Date): string {
  return `${at.getFullYear()}-${at.getMonth()}-${at.getDate()}`;
}
