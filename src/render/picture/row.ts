import type { Reading } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { kindWords, outletOf } from '../words.ts';
import type { Axis } from './axis.ts';
import { type Block, INDENT, LANE_WIDTH, line, lines, SIDE, WIDTH } from './block.ts';
import { GREY, INK, LANE, PAPER, RED } from './colours.ts';
import { type Extent, isOneDay } from './extent.ts';
import { type Face, fitted, widthOf, wrapped } from './lettering.ts';
import { type Mark, markAt, point, type Stand } from './marks.ts';
import type { PlannedClaim, Row } from './plan.ts';
import { element } from './svg.ts';

const VALUE: Face = { size: 18, bold: true };
const HEDGE: Face = { size: 16, bold: true };
const NUMBER: Face = { size: 15 };
const TAG: Face = { size: 15, bold: true };
const DETAIL: Face = { size: 16 };
const SOURCE: Face = { size: 14.5 };
const HEAD_HEIGHT = 25;
const LANE_HEIGHT = 24;
const GAP = 14;
const MOST_NAMED = 4;
const LONGEST_FILE = 34;
/** Scripts whose letters join, so that their width is known only roughly, or that run from right to left. */
const JOINED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Nko}]/u;

/** The mark of a figure on its axis. */
function markOf(extent: Extent, axis: Axis, stand: Stand): Mark {
  const { low, high } = axis.own(extent);
  const [from, to] = isOneDay(extent) ? [(low + high) / 2, (low + high) / 2] : [low, high];
  return {
    from: INDENT + axis.x(from),
    to: INDENT + axis.x(to),
    openLow: low === -Infinity,
    openHigh: high === Infinity,
    approximate: extent.approximate,
    stand,
  };
}

function dotted(x: number, y: number): string {
  return element('line', {
    x1: x,
    x2: x,
    y1: y,
    y2: y + LANE_HEIGHT,
    stroke: INK,
    'stroke-width': 2,
    'stroke-dasharray': '2 2',
  });
}

/** A lane with the ticks of its axis in it, the place of the question's figure as a dotted line, and a mark on it. */
function lane(axis: Axis, mark: Mark, claim: Extent | null): Block {
  const claimed = claim && markOf(claim, axis, 'claim');
  return {
    height: LANE_HEIGHT + GAP,
    at: (y) =>
      element('rect', { x: INDENT, y: y + 3, width: LANE_WIDTH, height: LANE_HEIGHT - 6, fill: LANE }) +
      axis.ticks
        .map(({ value }) => INDENT + axis.x(value))
        .map((x) =>
          element('line', {
            x1: x,
            x2: x,
            y1: y + 3,
            y2: y + LANE_HEIGHT - 3,
            stroke: PAPER,
            'stroke-width': 2,
          }),
        )
        .join('') +
      (claimed && claimed.from === claimed.to ? dotted(claimed.from, y) : '') +
      markAt(mark, y + LANE_HEIGHT / 2),
  };
}

/** A file name may be cut in its middle: both its ends tell files apart. */
function placeOf({ file, line: number }: Reading): string {
  const half = Math.floor(LONGEST_FILE / 2);
  const name = file.length <= LONGEST_FILE ? file : `${file.slice(0, half)}…${file.slice(-half)}`;
  return `${name.toWellFormed()}:${number}`;
}

/** The rows that are named, or how many there are. */
function namedRows(numbers: readonly number[], say: Catalogue): string {
  return numbers.length > MOST_NAMED ? say.picture.rows(numbers.length) : numbers.join(', ');
}

/** The figure's own words and its hedges, and with what it clashes. */
function head({ number, reading, clashes }: Row, say: Catalogue): Block[] {
  const tag = clashes.length > 0 ? say.picture.clashesWith(namedRows(clashes, say)) : '';
  const right = WIDTH - SIDE;
  const tagLeft = right - widthOf(tag, TAG);
  const room = (tag ? tagLeft - 30 : right) - INDENT;
  const value = fitted(reading.text, room, VALUE);
  const hedge = reading.hedges.length > 0 ? say.picture.hedged(reading.hedges.join(', ')) : '';
  const beside = hedge && widthOf(value, VALUE) + 10 + widthOf(hedge, HEDGE) <= room;
  const first: Block = {
    height: HEAD_HEIGHT,
    at: (y) =>
      line(String(number), SIDE, y + 18, NUMBER, GREY) +
      line(value, INDENT, y + 18, VALUE, INK) +
      (beside ? line(hedge, INDENT + widthOf(value, VALUE) + 10, y + 18, HEDGE, INK) : '') +
      (tag ? point(tagLeft - 13, y + 13, 'clashes', false) + line(tag, tagLeft, y + 18, TAG, RED) : ''),
  };
  return hedge && !beside
    ? [first, lines(wrapped(hedge, right - INDENT, HEDGE, 2), INDENT, HEDGE, INK)]
    : [first];
}

/** What is counted, who says it and as of when. */
function details({ counted, speaker, asOf }: Reading, say: Catalogue): Block {
  const room = LANE_WIDTH;
  const notes = [
    speaker && say.picture.says(fitted(speaker, 200, DETAIL)),
    asOf && say.picture.asOf(fitted(asOf, 130, DETAIL)),
  ]
    .filter(Boolean)
    .join(' · ');
  const whole = wrapped([counted, notes].filter(Boolean).join(' · '), room, DETAIL, 3);
  if (whole.length <= 2 || !notes) return lines(whole.slice(0, 2), INDENT, DETAIL, INK);
  return lines([...wrapped(counted, room, DETAIL, 2), fitted(notes, room, DETAIL)], INDENT, DETAIL, INK);
}

/** Outlet, place and kind of passage, in one line where they fit; of these the outlet alone is cut, in its second line. */
function source(reading: Reading, say: Catalogue): Block {
  const behind = [placeOf(reading), kindWords(reading.kind, say)].filter(Boolean).join(' · ');
  const name = outletOf(reading, say);
  const beside = INDENT + widthOf(`${name} `, SOURCE);
  const isOneLine = beside + widthOf(`· ${behind}`, SOURCE) <= WIDTH - SIDE && !JOINED.test(name);
  if (!isOneLine)
    return lines(
      [...wrapped(name, LANE_WIDTH, SOURCE, 2), fitted(behind, LANE_WIDTH, SOURCE)],
      INDENT,
      SOURCE,
      GREY,
      2,
    );
  return {
    height: 21,
    at: (y) =>
      line(name, INDENT, y + 14.5, SOURCE, GREY) + line(`· ${behind}`, beside, y + 14.5, SOURCE, GREY),
  };
}

/** A reading: its figure, what it counts, where it stands, and its mark in a lane under that. */
export function rowBlocks(row: Row, axis: Axis | null, claim: Extent | null, say: Catalogue): Block[] {
  const stand = row.clashes.length > 0 ? 'clashes' : 'fits';
  const drawn =
    row.extent && axis
      ? lane(axis, markOf(row.extent, axis, stand), claim)
      : lines([say.picture.noValue], INDENT, SOURCE, GREY, GAP);
  return [...head(row, say), details(row.reading, say), source(row.reading, say), drawn];
}

/** The figure that the question itself gives. */
export function claimBlocks(claim: PlannedClaim, extent: Extent, axis: Axis, say: Catalogue): Block[] {
  const value = fitted(claim.text, LANE_WIDTH / 2, VALUE);
  const stands = say.picture.claimStands(
    namedRows(claim.supports, say),
    namedRows(claim.excludes, say),
    namedRows(claim.open, say),
  );
  const first: Block = {
    height: HEAD_HEIGHT,
    at: (y) =>
      line(value, INDENT, y + 18, VALUE, INK) +
      line(say.picture.inQuestion, INDENT + widthOf(value, VALUE) + 10, y + 18, DETAIL, INK),
  };
  const told = lines(wrapped(stands, LANE_WIDTH, DETAIL, 2), INDENT, DETAIL, INK);
  return [first, told, lane(axis, markOf(extent, axis, 'claim'), null)];
}
