import type { Comparison } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { cut, kindWords, measureWords, outletOf, placeWords, relationWords } from '../words.ts';
import { type Around, planOf, type Row } from './plan.ts';
import { plain } from './svg.ts';

/** As much as Discord takes as the description of a picture. */
const LONGEST = 1024;

/** Text of at most so many UTF-16 units, cut behind a word. */
function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = cut(text, length).slice(0, -1);
  const blank = kept.lastIndexOf(' ');
  return `${(blank > length / 2 ? kept.slice(0, blank) : kept).trimEnd()}…`;
}

/** A reading in words; in brief ones an article that states no outlet is named by its place alone. */
function rowWords({ number, reading, clashes }: Row, brief: boolean, say: Catalogue): string {
  const parts = [
    [
      reading.text,
      reading.hedges.length > 0 && `(${say.picture.hedged(cutAtWord(reading.hedges.join(', '), 80))})`,
    ]
      .filter(Boolean)
      .join(' '),
    cutAtWord(reading.counted, 80),
    brief && !reading.outlet ? '' : cutAtWord(outletOf(reading, say), 70),
    placeWords({ ...reading, file: cut(reading.file, 60) }, say),
    kindWords(reading.kind, say),
    clashes.length > 0 &&
      say.picture.clashesWith(clashes.length > 6 ? say.picture.rows(clashes.length) : clashes.join(', ')),
  ];
  return `${number}. ${parts.filter(Boolean).join('; ')}.`;
}

/**
 * What a picture shows, in words for those who cannot see it: at most 1024 UTF-16 units, readings whole and in its order,
 * and how many are left out. Null when there is nothing to draw.
 */
export function altText(comparison: Comparison, around: Around, say: Catalogue): string | null {
  const plan = planOf(comparison, around.query, around.claim);
  if (!plan) return null;
  const { query, event, footer } = around;
  const measure = cutAtWord(measureWords(comparison, query, false, say), 100);
  const start = [
    `${relationWords(comparison, say)} · ${measure}.`,
    `${say.picture.question(cutAtWord(query, 120))}.`,
    event && `${say.picture.event(cutAtWord(event, 80))}.`,
    plan.claim &&
      `${cutAtWord(plan.claim.text, 60)} ${say.picture.inQuestion}: ${say.picture.claimStands(
        plan.claim.supports.join(', '),
        plan.claim.excludes.join(', '),
        plan.claim.open.join(', '),
      )}.`,
  ].filter(Boolean);
  const end = `${cutAtWord(footer, 160)}.`;
  const rows = plan.groups.flatMap((group) => group.rows);
  const told = (shown: number, brief: boolean): string => {
    const left = rows.length + plan.left - shown;
    const words = rows.slice(0, shown).map((row) => rowWords(row, brief, say));
    return plain([...start, ...words, left > 0 && say.picture.more(left), end].filter(Boolean).join(' '));
  };
  const whole = told(rows.length, false);
  if (whole.length <= LONGEST) return whole;
  let shown = rows.length;
  while (shown > 0 && told(shown, true).length > LONGEST) shown--;
  return cutAtWord(told(shown, true), LONGEST);
}
