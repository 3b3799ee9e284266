import { Behind } from './around.ts';
import { factorOf, type Numeral, partOf } from './number.ts';
import { articleBefore } from './text.ts';

const SCALE = '(million|billion|trillion|thousand|dozen|hundred|lakh|crore)\\b';
const UNIT =
  '(?=percent|per cent|mile|kilomet|met(?:re|er)\\b|acre|inch\\b|foot\\b|pound|tonne|degree|gallon|lit(?:re|er)\\b|hour\\b)';
const OF_ONE = new Behind(
  'hqtf',
  new RegExp(
    `(half|quarter|three[ -]quarters|third|two[ -]thirds|fifth|tenth)(?: of)? an? (?:${SCALE}|${UNIT})`,
    'iy',
  ),
);
const HALF = new Behind(
  'h',
  new RegExp(`(half)[ -](?:a )?(?:${SCALE}|(?=mile|kilomet|inch\\b|acre\\b))`, 'iy'),
);

/** Reads a fraction of one: half a million, a quarter of a mile, half a percentage point. The unit stays outside. */
export function fractionAt(text: string, at: number): Numeral | null {
  const fraction = OF_ONE.at(text, at) ?? HALF.at(text, at);
  if (!fraction) return null;
  const scale = fraction[2] ? factorOf(fraction[2]) : 1;
  const value = partOf(fraction[1]!) * scale;
  return {
    start: at - articleBefore(text, at),
    end: at + fraction[0].trimEnd().replace(/-$/, '').length,
    low: value,
    high: value,
    form: 'words',
    approximate: scale === 12,
    plain: false,
    scale: 1,
  };
}
