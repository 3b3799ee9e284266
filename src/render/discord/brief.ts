import type { Answer, Comparison, Excerpt, Reading } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { worded } from '../../locale/phrase.ts';
import { escapeText } from '../escape.ts';
import { measureWords, relationWords } from '../words.ts';
import { joined, phrase, readingLine, reasonLine } from './lines.ts';
import type { Block, Line } from './pack.ts';

/** So many readings stand on the first screen. */
const MOST_READINGS = 6;
/** So many values that clash are named at once. */
const MOST_SIDES = 4;
/** The longest name or note on a first screen. */
const WIDEST = 70;

const narrow =
  (line: Line): Line =>
  (width) =>
    line(Math.min(width, WIDEST));

/**
 * The readings that tell the most, at most so many, in their own order: of each text the first, from an article's own
 * sentences where there is one, those that clash before the rest; then others.
 */
function chosen({ readings, clashes }: Comparison): Reading[] {
  const clashing = new Set(clashes.flat());
  const firsts = new Map<string, number>();
  readings.forEach(({ text, kind }, index) => {
    const first = firsts.get(text);
    if (first === undefined || (readings[first]!.kind !== 'body' && kind === 'body')) firsts.set(text, index);
  });
  const rank = (index: number): number =>
    (firsts.get(readings[index]!.text) === index ? 0 : 2) + (clashing.has(index) ? 0 : 1);
  return [...readings.keys()]
    .sort((a, b) => rank(a) - rank(b) || a - b)
    .slice(0, MOST_READINGS)
    .sort((a, b) => a - b)
    .map((index) => readings[index]!);
}

/** The values that stand against each other, in the words of the articles: "**238** against **250**". */
function sidesOf({ readings, clashes }: Comparison, say: Catalogue): string {
  const texts = [...new Set(clashes.flat().map((index) => readings[index]!.text))];
  const shown = texts.slice(0, MOST_SIDES).map((text) => `**${escapeText(text)}**`);
  const more = texts.length - shown.length;
  return `${shown.join(` ${say.page.against} `)}${more > 0 ? `, ${say.page.andMore(more)}` : ''}`;
}

/**
 * A comparison for the first screen: how its readings stand to each other, which values stand against each other, the
 * readings that tell the most, and why. The whole table is behind a button. `note` is a sentence that ends it.
 */
export function briefBlock(
  comparison: Comparison,
  query: string,
  note: string | null,
  say: Catalogue,
): Block {
  const { readings } = comparison;
  const shown = chosen(comparison);
  const titled = (width: number): string =>
    joined([
      `**${escapeText(relationWords(comparison, say))}**`,
      phrase(measureWords(comparison, query, false, say), width),
      sidesOf(comparison, say),
    ]);
  const more = readings.length - shown.length;
  const last: Line = (width) =>
    [
      more > 0 && `-# ${escapeText(say.moreReadings(more))}`,
      reasonLine(worded(comparison.reason, say), 3 * width, say),
      note && `-# ${escapeText(note)}`,
    ]
      .filter(Boolean)
      .join('\n');
  return {
    title: narrow(titled),
    continued: (width) => `${titled(width)} ${say.page.continued}`,
    items: [
      ...shown.map((reading) => narrow(readingLine(reading, { isCounted: false, isFull: false, say }))),
      last,
    ],
    places: shown.map((reading) => [reading]),
    gap: '\n',
  };
}

/** What the files of an answer do not state, said once for all that is shown of it; null when they state all. */
export function unstatedWords({ excerpts, nearest, figures }: Answer, say: Catalogue): string | null {
  const shown = [...excerpts, ...nearest, ...figures.flatMap((c) => c.readings)];
  const said = [
    shown.some((s) => s.outlet === null) && say.unstated.outlet,
    shown.some((s) => s.published === null) && say.unstated.date,
  ].filter(Boolean);
  return said.join(' ') || null;
}

/** Where in an excerpt the first reading of an answer stands that it holds; 0 when it holds none. */
export function focusOf({ figures }: Answer): (excerpt: Excerpt) => number {
  const readings = figures.flatMap((c) => c.readings);
  return ({ file, text }) => {
    for (const reading of readings) {
      if (reading.file !== file) continue;
      const sentence = text.indexOf(reading.sentence);
      if (sentence < 0) continue;
      return sentence + Math.max(0, reading.sentence.indexOf(reading.text));
    }
    return 0;
  };
}
