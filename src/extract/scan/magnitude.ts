import type { Amount } from './amount.ts';
import { Before, Behind } from './around.ts';
import { type AmountReader, found } from './found.ts';
import { here } from './text.ts';

const BEFORE = new Before(
  '-m,eftsoda',
  /(?<=\bmagnitude(?:[- ]|s? of |s? (?:at|was|is|as|to) |, )(?:about |around |a )?|\b(?<letter>M))/iy,
);
const BEHIND = new Behind(
  'moa',
  /[- ]magnitude\b| (?:on|at) the (?:open-ended )?(?:Richter|moment magnitude)/iy,
);
const NAMED = /[- ]magnitude\b/iy;
const DECIMAL = /^\d\.\d$/;
const OTHER_UNIT = /[\d\p{L}%]| (?:million|billion|percent|per cent|points?)\b/uy;
/** How far from a bare number the earthquake may be named. */
const NEAR = 400;
const SHAKING =
  /\b(?:magnitudes?|richter|earthquakes?|quakes?|tremors?|aftershocks?|temblors?|seismic\w*|seismolog\w+|foreshocks?)\b/i;

function isPossible({ form, low, high }: Amount): boolean {
  return form === 'digits' && low > 0 && high < 10;
}

/** Magnitudes that are called so: magnitude 6.8, a 6.8-magnitude quake, 6.8 on the Richter scale. */
export const readMagnitude: AmountReader = ({ text }, amount) => {
  if (!isPossible(amount)) return null;
  const { start, end, plain } = amount;
  const behind = BEHIND.at(text, end);
  const before = BEFORE.at(text, start);
  if (!behind && (!before || (plain && before.groups!.letter))) return null;
  const named = here(NAMED, text, end)?.[0].length ?? 0;
  return found(amount, 'measure', 'magnitude', start, end + named);
};

/** In a sentence about an earthquake, a bare number such as 6.4 is its magnitude. */
export const readBareMagnitude: AmountReader = ({ text }, amount) => {
  const { start, end } = amount;
  if (!isPossible(amount) || !DECIMAL.test(text.slice(start, end)) || here(OTHER_UNIT, text, end))
    return null;
  return SHAKING.test(text.slice(Math.max(0, start - NEAR), end + NEAR))
    ? found(amount, 'measure', 'magnitude', start, end)
    : null;
};
