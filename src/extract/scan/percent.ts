import { Behind } from './around.ts';
import { type AmountReader, found } from './found.ts';

const PERCENT = new Behind(
  '%p',
  / ?%(?:[ -]points?\b)?|[ -](?:percent|per[ -]cent|pct\.?)\b(?:[ -]points?\b)?/iy,
);
const POINTS = new Behind(
  'p',
  /[ -]percentage[ -]points?\b|[ -](?:pp|pts)\b|-points? (?=lead|margin|swing|gap|majority|advantage|drop|rise)/iy,
);
const DECIMAL_POINTS = new Behind('p', / points?\b/iy);

/** Percentages, and percentage points as a unit of their own. */
export const readPercent: AmountReader = ({ text }, amount) => {
  const percent = PERCENT.at(text, amount.end);
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
    POINTS.at(text, amount.end) ??
    (Number.isInteger(amount.low) ? null : DECIMAL_POINTS.at(text, amount.end));
  return points
    ? found(amount, 'percent', 'percentage point', amount.start, amount.end + points[0].trimEnd().length)
    : null;
};
