import type { Catalogue } from '../../locale/catalogue.ts';
import { type Block, line, SIDE, WIDTH } from './block.ts';
import { GREY } from './colours.ts';
import { type Extent, isOneDay } from './extent.ts';
import { type Face, widthOf } from './lettering.ts';
import { type Mark, markAt, type Stand } from './marks.ts';
import type { Plan, Row } from './plan.ts';

const WORDS: Face = { size: 14.5 };
const STEP = 24;
const BETWEEN = 18;

/** A meaning with its signs beside each other. */
interface Entry {
  signs: Mark[];
  words: string;
}

const NEUTRAL = { openLow: false, openHigh: false, approximate: false } as const;
const POINT = { ...NEUTRAL, from: 9, to: 9 };
const BAR = { ...NEUTRAL, from: 1, to: 29 };
const GAP = 8;

function isOpen({ low, high }: Extent): boolean {
  return !Number.isFinite(low) || !Number.isFinite(high);
}

/** Whether it is drawn as a bar. */
function isBar(extent: Extent): boolean {
  return isOpen(extent) || (!isOneDay(extent) && extent.high > extent.low);
}

function standOf({ clashes }: Row): 'fits' | 'clashes' {
  return clashes.length > 0 ? 'clashes' : 'fits';
}

function claimSign(claim: Extent): Mark {
  return { ...(isBar(claim) ? BAR : POINT), approximate: claim.approximate, stand: 'claim' };
}

/** The signs that a picture uses, each with its meaning. */
function entriesOf(rows: readonly Row[], claim: Extent | null, say: Catalogue): Entry[] {
  const drawn = rows.flatMap((row) => (row.extent ? [{ stand: standOf(row), extent: row.extent }] : []));
  const standing = (stand: Stand): Mark[] => {
    const bars = new Set(drawn.filter((row) => row.stand === stand).map((row) => isBar(row.extent)));
    return [
      ...(bars.has(false) ? [{ ...POINT, stand }] : []),
      ...(bars.has(true) ? [{ ...BAR, stand }] : []),
    ];
  };
  const like = (sign: Omit<Mark, 'stand'>, test: (extent: Extent) => boolean): Mark[] => {
    const row = drawn.find(({ extent }) => test(extent));
    return row ? [{ ...sign, stand: row.stand }] : [];
  };
  const isRange = (e: Extent): boolean => isBar(e) && !isOpen(e);
  const entries: Entry[] = [
    { signs: rows.length > 1 ? standing('fits') : [], words: say.picture.fits },
    { signs: standing('clashes'), words: say.picture.clashes },
    { signs: claim ? [claimSign(claim)] : [], words: say.picture.claim },
    {
      signs: like({ ...POINT, approximate: true }, (e) => e.approximate && !isBar(e)),
      words: say.picture.approximate,
    },
    { signs: like(BAR, (e) => isRange(e) && !e.approximate), words: say.picture.range },
    {
      signs: like({ ...BAR, approximate: true }, (e) => isRange(e) && e.approximate),
      words: say.picture.vagueRange,
    },
    { signs: like({ ...BAR, openHigh: true }, (e) => e.high === Infinity), words: say.picture.orMore },
    { signs: like({ ...BAR, openLow: true }, (e) => e.low === -Infinity), words: say.picture.orLess },
  ];
  return entries.filter(({ signs }) => signs.length > 0);
}

/** Signs from left to right, and where they end. */
function inLine(signs: readonly Mark[]): { signs: Mark[]; width: number } {
  let width = 0;
  const placed = signs.map((sign) => {
    const left = width;
    width += (sign.from === sign.to ? 18 : 30) + GAP;
    return { ...sign, from: sign.from + left, to: sign.to + left };
  });
  return { signs: placed, width };
}

/** What the signs of a picture mean, as many in a line as fit. */
export function legendOf(plan: Plan, say: Catalogue): Block {
  const rows = plan.groups.flatMap((group) => group.rows);
  const claim = plan.groups.find((group) => group.claim)?.claim ?? null;
  let [x, row] = [SIDE, 0];
  const placed = entriesOf(rows, claim, say).map((entry) => {
    const { signs, width } = inLine(entry.signs);
    const whole = width + widthOf(entry.words, WORDS);
    if (x > SIDE && x + whole > WIDTH - SIDE) [x, row] = [SIDE, row + 1];
    const at = { left: x, row, signs, words: entry.words, wordsAt: x + width };
    x += whole + BETWEEN;
    return at;
  });
  return {
    height: placed.length > 0 ? (row + 1) * STEP + 4 : 0,
    at: (top) =>
      placed
        .map(({ left, row: under, signs, words, wordsAt }) => {
          const y = top + under * STEP + 12;
          const shifted = signs.map((mark) => ({ ...mark, from: mark.from + left, to: mark.to + left }));
          const drawn = shifted.map((mark) => markAt(mark, y)).join('');
          return drawn + line(words, wordsAt, y + 4.5, WORDS, GREY);
        })
        .join(''),
  };
}
