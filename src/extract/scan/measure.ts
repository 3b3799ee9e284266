import type { Amount } from './amount.ts';
import { type AmountReader, found } from './found.ts';
import { here, lead } from './text.ts';

/** Units by their names and symbols; the first of each line is the unit's own name. */
const UNITS = `
km|kilometres|kilometre|kilometers|kilometer|kms
mile|miles|mi
m|metres|metre|meters|meter
cm|centimetres|centimetre|centimeters|centimeter
mm|millimetres|millimetre|millimeters|millimeter
ft|feet|foot
in|inches|inch
yd|yards|yard|yds
nautical mile|nautical miles
acre|acres
ha|hectares|hectare
km2|sq km|square kilometres|square kilometre|square kilometers|square kilometer|km²|sq. km
sq mile|square miles|square mile|sq miles|sq mi
m2|square metres|square metre|square meters|square meter|sq m|m²|sqm
sq ft|square feet|square foot|sq. ft
m3|cubic metres|cubic metre|cubic meters|cubic meter|m³
cu ft|cubic feet|cubic foot
L|litres|litre|liters|liter
ml|millilitres|milliliters
gallon|gallons
barrel|barrels
kg|kilograms|kilogram|kilogrammes|kilos|kilo
g|grams|gram|grammes
mg|milligrams|milligram
lb|lbs|pounds|pound
oz|ounces|ounce
t|tonnes|tonne|metric tons|metric ton
ton|tons|short tons
mph|miles per hour|miles an hour
km/h|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kph|kmh|kmph
knot|knots|kts
m/s|metres per second|meters per second|metres a second
°F|degrees Fahrenheit|degree Fahrenheit|degrees F|F
°C|degrees Celsius|degree Celsius|degrees Centigrade|degrees C|C
degree|degrees|°
kW|kilowatts|kilowatt
MW|megawatts|megawatt
GW|gigawatts|gigawatt
kWh|kilowatt-hours|kilowatt hours
MWh|megawatt-hours|megawatt hours
GB|gigabytes|gigabyte
TB|terabytes|terabyte
dB|decibels|decibel
`;
const NAMES = new Map<string, string>();
for (const line of UNITS.trim().split('\n')) {
  const names = line.split('|');
  for (const name of names) NAMES.set(name, names[0]!);
}
const EXACT = new Set(['m', 'in', 'mi', 'g', 'F', 'C', 'L', 't', 'ha', 'ton', 'lb']);
const GLUED_ONLY = new Set(['C', 'F', 'g', 'in']);
const escaped = (name: string): string => name.replace(/[./]/g, '\\$&');
const NAMED = [...NAMES.keys()]
  .filter((n) => n !== 't' && n !== 'L')
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const UNIT = new RegExp(`([ \\u00a0-]?)(?:(?<=s )of )?(${NAMED})(?![\\p{L}\\d]|-old)`, 'iuy');
const INCHES = / ?(\d{1,2}) ?(?:in|inches)\b/y;
const MAGNITUDE_BEFORE = /\bmagnitude(?:[- ]|s? of |s? (?:at|was|is|as|to) |, )(?:about |around |a )?$/i;
const MAGNITUDE_BEHIND = /[- ]magnitude\b/iy;
const RICHTER = / (?:on|at) the (?:open-ended )?(?:Richter|moment magnitude)/iy;
const SHAKING =
  /\b(?:magnitudes?|richter|earthquakes?|quakes?|tremors?|aftershocks?|temblors?|seismic\w*|seismolog\w+|foreshocks?)\b/i;
const MINUS = /\bminus $/i;

function magnitude(text: string, amount: Amount): number | null {
  const { start, end } = amount;
  if (amount.form !== 'digits' || amount.high > 10 || amount.low < 0) return null;
  if (MAGNITUDE_BEFORE.test(lead(text, start, 28))) return end;
  const behind = here(MAGNITUDE_BEHIND, text, end);
  if (behind) return end + behind[0].length;
  if (here(RICHTER, text, end)) return end;
  if (
    amount.range ||
    !/^\d\.\d$/.test(text.slice(start, end)) ||
    here(/[\d\p{L}%]| (?:million|billion|percent|per cent|points?)\b/uy, text, end)
  )
    return null;
  return SHAKING.test(text) ? end : null;
}

/** Measures with their unit: 26-acre, five miles, 10ft 6in, 120 km/h, magnitude 6.8. */
export const readMeasure: AmountReader = ({ text }, amount) => {
  const { start } = amount;
  const unit = here(UNIT, text, amount.end);
  if (unit && !(amount.form === 'words' && unit[2]!.length < 3)) {
    const [whole, gap, written] = [unit[0], unit[1]!, unit[2]!];
    const name = NAMES.get(written) ?? NAMES.get(written.toLowerCase());
    const short = written.length <= 2;
    const exact =
      !short || (NAMES.has(written) && !(EXACT.has(written) && written.length === 1 && gap === '-'));
    const glued = !GLUED_ONLY.has(written) || gap === '';
    if (name && exact && glued && !(written === 'in' && amount.end < text.length && gap === ' ')) {
      const end = amount.end + whole.length;
      const inches = name === 'ft' && amount.low === amount.high ? here(INCHES, text, end) : null;
      if (inches) {
        const value = amount.low + Number(inches[1]) / 12;
        return found(
          { ...amount, low: Number(value.toPrecision(6)), high: Number(value.toPrecision(6)) },
          'measure',
          'ft',
          start,
          end + inches[0].length,
        );
      }
      const minus = (name.startsWith('°') || name === 'degree') && MINUS.exec(lead(text, start, 7));
      if (minus)
        return found(
          { ...amount, low: -amount.high, high: -amount.low },
          'measure',
          name,
          start - minus[0].length,
          end,
        );
      return found(amount, 'measure', name, start, end);
    }
  }
  const end = magnitude(text, amount);
  return end === null ? null : found(amount, 'measure', 'magnitude', start, end);
};
