import { type AmountReader, found } from './found.ts';
import { here } from './text.ts';

const PERCENT = / ?%(?:[ -]points?\b)?|[ -](?:percent|per[ -]cent|pct\.?)\b(?:[ -]points?\b)?/iy;
const POINTS =
  /[ -]percentage[ -]points?\b|[ -](?:pp|pts)\b|-points? (?=lead|margin|swing|gap|majority|advantage|drop|rise)/iy;
const DECIMAL_POINTS = / points?\b/iy;

/** Percentages, and percentage points as a unit of their own. */
export const readPercent: AmountReader = ({ text }, amount) => {
  const percent = here(PERCENT, text, amount.end);
  if (percent) {
    const points = /point/i.test(percent[0]);
    return found(
      amount,
      'percent',
      points ? 'percentage point' : 'percent',
      amount.start,
      amount.end + percent[0].length,
    );
  }
  const points =
    here(POINTS, text, amount.end) ??
    (Number.isInteger(amount.low) ? null : here(DECIMAL_POINTS, text, amount.end));
  return points
    ? found(amount, 'percent', 'percentage point', amount.start, amount.end + points[0].trimEnd().length)
    : null;
};
