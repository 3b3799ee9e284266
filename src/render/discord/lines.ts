import type { Comparison, Excerpt, Reading } from '../../domain.ts';
import { groupBy } from '../../group.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { worded } from '../../locale/phrase.ts';
import { escapeText } from '../escape.ts';
import { httpUrl } from '../url.ts';
import {
  countedLabel,
  cut,
  dateWords,
  kindWords,
  measureWords,
  outletOf,
  placeWords,
  relationWords,
  stretchOf,
} from '../words.ts';
import type { Block, Line } from './pack.ts';

const MOST_SIDES = 4;
const LONGEST_URL = 500;

/** A place of an article that a reply shows; `text` are the words there. */
export type Sourced = Pick<Reading, 'file' | 'line' | 'extracted' | 'outlet' | 'headline'> & {
  text?: string;
};

/** A phrase that may be cut, ready for a message. */
export function phrase(text: string, width: number): string {
  return escapeText(cut(text, width));
}

/** A place as plain text. A file name may be cut in its middle: both its ends tell files apart. */
export function plainPlace(of: Sourced, width: number, say: Catalogue): string {
  const half = Math.floor((width - 1) / 2);
  const file = of.file.length <= width ? of.file : `${of.file.slice(0, half)}…${of.file.slice(-half)}`;
  return placeWords({ ...of, file: file.toWellFormed() }, say);
}

/** The same, ready for a message. */
export function place(of: Sourced, width: number, say: Catalogue): string {
  return escapeText(plainPlace(of, width, say));
}

export function joined(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** How a line names an article. */
export interface Naming {
  /** Says of an article that it states no outlet, or no date; else that is said once for all. */
  isFull?: boolean;
  say: Catalogue;
}

/** Whose an article is and of when, and what of it the words are. */
function sourceWords(
  of: Sourced & Pick<Excerpt, 'published' | 'kind'>,
  naming: Naming,
  width: number,
): string[] {
  const { isFull = true, say } = naming;
  const name = isFull ? outletOf(of, say) : of.outlet || of.headline ? nameOf(of, say) : '';
  return [
    phrase(name, width),
    isFull || of.published ? phrase(dateWords(of, say), width + 10) : '',
    kindWords(of.kind, say) ?? '',
  ];
}

/**
 * A reading: its words, where they stand, and what goes with them; never without its hedges and who says it. What it counts
 * is left out on request.
 */
export function readingLine(
  reading: Reading,
  { isCounted = true, ...naming }: Naming & { isCounted?: boolean },
): Line {
  const { say } = naming;
  const { hedged, says, asOf } = say.words;
  return (width) => {
    const [name, ...rest] = sourceWords(reading, naming, width);
    const where = place(reading, width, say);
    const head = joined([`- **${escapeText(reading.text)}**`, name, where, ...rest]);
    const notes = joined([
      reading.hedges.length > 0 && `${hedged}: ${phrase(reading.hedges.join(', '), width)}`,
      reading.speaker && `${says}: ${phrase(reading.speaker, width)}`,
      reading.asOf && `${asOf}: ${phrase(reading.asOf, width)}`,
      isCounted && reading.counted && `${countedLabel(reading, say)}: ${phrase(reading.counted, width)}`,
    ]);
    return notes ? `${head}\n  ${notes}` : head;
  };
}

/** A masked link to where an article stands on the web; null for what is no address of a page, or a very long one. */
export function link(url: string | null, say: Catalogue): string | null {
  const known = httpUrl(url);
  if (!known) return null;
  const address = new URL(known).href.replace(/[()<>[\]\\*_`|~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return address.length > LONGEST_URL ? null : `[${say.link}](<${address}>)`;
}

/** How an excerpt is shown. */
export interface ExcerptManner extends Naming {
  /** The longest that is shown whole, in UTF-16 units; without one all are. */
  longest?: number | undefined;
  /** Where the words stand that an excerpt is shown for, as an offset into its text. */
  focus?: ((excerpt: Excerpt) => number) | undefined;
}

/** An excerpt: its text verbatim as a quotation, whole or cut at words, under its place. */
export function excerptLine(
  excerpt: Excerpt,
  { longest = Number.POSITIVE_INFINITY, focus = () => 0, ...naming }: ExcerptManner,
): Line {
  const { say } = naming;
  return (width) => {
    const about = joined([
      `**${place(excerpt, width, say)}**`,
      ...sourceWords(excerpt, naming, width),
      link(excerpt.url, say),
    ]);
    return `${about}\n> ${escapeText(stretchOf(excerpt.text, longest, focus(excerpt)))}`;
  };
}

/** The shortest name by which a reader knows the article. */
function nameOf(of: Sourced, say: Catalogue): string {
  return of.outlet ?? (of.headline ? say.quoted(cut(of.headline, 40)) : of.file);
}

function namesOf(readings: readonly Reading[], say: Catalogue): string {
  return [...new Set(readings.map((r) => nameOf(r, say)))].join(', ');
}

/** Who stands against whom, with which figure, where there are more sides than the two that the reason names. */
function sidesOf({ readings, clashes }: Comparison, width: number, say: Catalogue): string {
  const clashing = new Set(clashes.flat());
  const sides = groupBy(
    readings.filter((_, index) => clashing.has(index)),
    (reading) => reading.text,
  );
  if (sides.size <= 2) return '';
  const shown = [...sides]
    .slice(0, MOST_SIDES)
    .map(([text, said]) => `${say.quoted(escapeText(text))} (${phrase(namesOf(said, say), width)})`);
  return `${shown.join(` ${say.page.against} `)}${sides.size > MOST_SIDES ? `, ${say.page.andMore(sides.size - MOST_SIDES)}` : ''}`;
}

/** A reason may be cut, but not inside a quotation. */
export function reasonLine(reason: string, width: number, { marks: [opening, closing] }: Catalogue): string {
  const short = cut(reason, width);
  const open = short.lastIndexOf(opening);
  const inside = short !== reason && open > short.lastIndexOf(closing);
  return escapeText(inside ? `${short.slice(0, open)}…` : short);
}

/** A comparison: how its readings stand to each other and why, then each reading. */
export function comparisonBlock(
  comparison: Comparison,
  query: string,
  beside: boolean,
  say: Catalogue,
): Block {
  const relation = `${beside ? `${say.answer.beside}: ` : ''}**${escapeText(relationWords(comparison, say))}**`;
  const titled = (width: number): string =>
    `${relation} · ${phrase(measureWords(comparison, query, beside, say), width)}`;
  return {
    title: (width) =>
      [
        titled(width),
        sidesOf(comparison, width, say),
        reasonLine(worded(comparison.reason, say), 3 * width, say),
      ]
        .filter(Boolean)
        .join('\n'),
    continued: (width) => `${titled(width)} ${say.page.continued}`,
    items: comparison.readings.map((reading) => readingLine(reading, { say })),
    places: comparison.readings.map((reading) => [reading]),
    gap: '\n',
  };
}

/** A line of the reply's own. */
export function plain(line: string): Block {
  return { title: () => '', continued: () => '', items: [() => line], gap: '\n' };
}

/** Excerpts under a title of their own. */
export function excerptsBlock(title: string, excerpts: readonly Excerpt[], manner: ExcerptManner): Block {
  return {
    title: () => `**${title}**`,
    continued: () => `**${title}** ${manner.say.page.continued}`,
    items: excerpts.map((excerpt) => excerptLine(excerpt, manner)),
    places: excerpts.map((excerpt) => [excerpt]),
    gap: '\n\n',
  };
}
