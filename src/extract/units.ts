/** Factor to the base unit of each dimension. Exact by definition (SI, international yard and pound, US gallon) save month and year, which are Gregorian means. */
const FACTORS: Record<string, Record<string, number>> = {
  length: {
    km: 1000,
    mile: 1609.344,
    m: 1,
    cm: 0.01,
    mm: 0.001,
    ft: 0.3048,
    in: 0.0254,
    yd: 0.9144,
    'nautical mile': 1852,
  },
  area: { acre: 4046.8564224, ha: 10_000, km2: 1e6, 'sq mile': 2_589_988.110336, m2: 1, 'sq ft': 0.09290304 },
  volume: { L: 1, ml: 0.001, gallon: 3.785411784, barrel: 158.987294928, m3: 1000, 'cu ft': 28.316846592 },
  mass: { kg: 1, g: 0.001, mg: 1e-6, lb: 0.45359237, oz: 0.028349523125, t: 1000, ton: 907.18474 },
  speed: { mph: 0.44704, 'km/h': 1 / 3.6, knot: 1852 / 3600, 'm/s': 1 },
  power: { kW: 1, MW: 1000, GW: 1e6 },
  energy: { kWh: 1, MWh: 1000 },
  information: { GB: 1, TB: 1000 },
  duration: {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    night: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    month: 2_629_746,
    year: 31_556_952,
    decade: 315_569_520,
    century: 3_155_695_200,
  },
};

const PLACES = new Map(
  Object.entries(FACTORS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }]),
  ),
);

/**
 * Converts a value to the base unit of its dimension (metre, square metre, litre, kilogram, metre a second,
 * second, degree Celsius). Null for a unit that converts to no other.
 */
export function toBase(value: number, unit: string): { dimension: string; value: number } | null {
  if (unit === '°C') return { dimension: 'temperature', value };
  if (unit === '°F') return { dimension: 'temperature', value: ((value - 32) * 5) / 9 };
  const place = PLACES.get(unit);
  return place ? { dimension: place.dimension, value: value * place.factor } : null;
}
