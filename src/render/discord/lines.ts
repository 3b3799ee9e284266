import type { Comparison, Excerpt, Reading } from '../../domain.ts';
import { groupBy } from '../../group.ts';
import { en } from '../../locale/en.ts';
import { worded } from '../../locale/phrase.ts';
import { escapeText } from '../escape.ts';
import {
  countedLabel,
  cut,
  dateWords,
  kindWords,
  measureWords,
  outletOf,
  placeWords,
  relationWords,
} from '../words.ts';
import type { Block, Line } from './pack.ts';

const MOST_SIDES = 4;

type Sourced = Pick<Reading, 'file' | 'line' | 'extracted' | 'outlet' | 'headline'>;

/** A phrase that may be cut, ready for a message. */
export function phrase(text: string, width: number): string {
  return escapeText(cut(text, width));
}

/** A file name may be cut in its middle: both its ends tell files apart. */
export function place(of: Sourced, width: number): string {
  const half = Math.floor((width - 1) / 2);
  const file = of.file.length <= width ? of.file : `${of.file.slice(0, half)}…${of.file.slice(-half)}`;
  return escapeText(placeWords({ ...of, file }));
}

export function joined(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** A reading: its words, where they stand, and what goes with them. */
export function readingLine(reading: Reading): Line {
  return (width) => {
    const head = joined([
      `- **${escapeText(reading.text)}**`,
      phrase(outletOf(reading), width),
      place(reading, width),
      phrase(dateWords(reading), width + 10),
      kindWords(reading.kind),
    ]);
    const notes = joined([
      reading.hedges.length > 0 && `hedged: ${phrase(reading.hedges.join(', '), width)}`,
      reading.speaker && `says: ${phrase(reading.speaker, width)}`,
      reading.asOf && `as of: ${phrase(reading.asOf, width)}`,
      reading.counted && `${countedLabel(reading)}: ${phrase(reading.counted, width)}`,
    ]);
    return notes ? `${head}\n  ${notes}` : head;
  };
}

/** An excerpt: its text whole and verbatim as a quotation, under its place. */
export function excerptLine(excerpt: Excerpt): Line {
  return (width) => {
    const about = joined([
      `**${place(excerpt, width)}**`,
      phrase(outletOf(excerpt), width),
      phrase(dateWords(excerpt), width + 10),
      kindWords(excerpt.kind),
    ]);
    return `${about}\n> ${escapeText(excerpt.text)}`;
  };
}

/** The shortest name by which a reader knows the article. */
function nameOf(of: Sourced): string {
  return of.outlet ?? (of.headline ? `“${cut(of.headline, 40)}”` : of.file);
}

function namesOf(readings: readonly Reading[]): string {
  return [...new Set(readings.map(nameOf))].join(', ');
}

/** Who stands against whom, with which figure, where there are more sides than the two that the reason names. */
function sidesOf({ readings, clashes }: Comparison, width: number): string {
  const clashing = new Set(clashes.flat());
  const sides = groupBy(
    readings.filter((_, index) => clashing.has(index)),
    (reading) => reading.text,
  );
  if (sides.size <= 2) return '';
  const shown = [...sides]
    .slice(0, MOST_SIDES)
    .map(([text, said]) => `“${escapeText(text)}” (${phrase(namesOf(said), width)})`);
  return `${shown.join(' against ')}${sides.size > MOST_SIDES ? `, and ${sides.size - MOST_SIDES} more` : ''}`;
}

/** A reason may be cut, but not inside a quotation. */
function reasonLine(reason: string, width: number): string {
  const short = cut(reason, width);
  const open = short.lastIndexOf('“');
  const inside = short !== reason && open > short.lastIndexOf('”');
  return escapeText(inside ? `${short.slice(0, open)}…` : short);
}

/** A comparison: how its readings stand to each other and why, then each reading. */
export function comparisonBlock(comparison: Comparison, query: string, beside: boolean): Block {
  const relation = `${beside ? 'Beside the question: ' : ''}**${escapeText(relationWords(comparison))}**`;
  const titled = (width: number): string =>
    `${relation} · ${phrase(measureWords(comparison, query, beside), width)}`;
  return {
    title: (width) =>
      [titled(width), sidesOf(comparison, width), reasonLine(worded(comparison.reason, en), 3 * width)]
        .filter(Boolean)
        .join('\n'),
    continued: (width) => `${titled(width)} (continued)`,
    items: comparison.readings.map(readingLine),
    gap: '\n',
  };
}

/** A line of the reply's own. */
export function plain(line: string): Block {
  return { title: () => '', continued: () => '', items: [() => line], gap: '\n' };
}

/** Excerpts under a title of their own. */
export function excerptsBlock(title: string, excerpts: readonly Excerpt[]): Block {
  return {
    title: () => `**${title}**`,
    continued: () => `**${title}** (continued)`,
    items: excerpts.map(excerptLine),
    gap: '\n\n',
  };
}
