import { expect, test } from 'vitest';
import { toBase } from '../../src/extract/units.ts';
import { type Row, read } from './read.ts';

test.each<Row>([
  ['It lies 41 km away.', '41 km = measure 41 km'],
  ['It lies 41km away.', '41km = measure 41 km'],
  ['It lies 41 kilometres away.', '41 kilometres = measure 41 km'],
  ['It lies 41 kilometers away.', '41 kilometers = measure 41 km'],
  ['It lies 41\u00a0km away.', '41\u00a0km = measure 41 km'],
  ['It lies five miles away.', 'five miles = measure 5 mile'],
  ['It lies one mile away.', 'one mile = measure 1 mile'],
  ['It lies two and a half miles away.', 'two and a half miles = measure 2.5 mile'],
  ['A 26-mile race starts.', '26-mile = measure 26 mile'],
  ['The wall is 40 feet high.', '40 feet = measure 40 ft'],
  ['The wall is 40ft high.', '40ft = measure 40 ft'],
  ['The wall is 10ft 6in high.', '10ft 6in = measure 10.5 ft'],
  ['The wall is 10 ft 6 in high.', '10 ft 6 in = measure 10.5 ft'],
  ['The wall is 40 metres high.', '40 metres = measure 40 m'],
  ['The wall is 40m high.', '40m = measure 40 m'],
  ['The wall is 40 m high.', '40 m = measure 40 m'],
  ['A 40-metre wall fell.', '40-metre = measure 40 m'],
  ['A 40-foot wall fell.', '40-foot = measure 40 ft'],
  ['It is 40 cm wide.', '40 cm = measure 40 cm'],
  ['It is 40 mm wide.', '40 mm = measure 40 mm'],
  ['Rain of 4 inches fell.', '4 inches = measure 4 in'],
  ['It is 40 yards away.', '40 yards = measure 40 yd'],
  ['It sank 12 nautical miles off.', '12 nautical miles = measure 12 nautical mile'],
  ['It is 1.7 metres tall.', '1.7 metres = measure 1.7 m'],
  ['It lies a mile away.', 'a mile = measure 1 mile'],
  ['It lies half a mile away.', 'half a mile = measure 0.5 mile'],
  ['He is 6-foot-2.', '6-foot-2 = measure 6.16667 ft'],
  ['It ran 100m in 9.58 seconds.', '100m = measure 100 m', '9.58 seconds = duration 9.58 second'],
  ['It lies 41\u202fkm away.', '41\u202fkm = measure 41 km'],
  ['It lies 41\u2009km away.', '41\u2009km = measure 41 km'],
  ['It had a 40m pool.', '40m = measure 40 m'],
  ['He fell 40m to his death.', '40m = measure 40 m'],
  ['It is 5 1/2 miles long.', '5 1/2 miles = measure 5.5 mile'],
  ['It lies three-quarters of a mile away.', 'three-quarters of a mile = measure 0.75 mile'],
  ['It took a quarter of an hour.', 'quarter of an hour = duration 0.25 hour'],
])('lengths: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['The 26-acre park opened.', '26-acre = measure 26 acre'],
  ['It burned 1,200 acres.', '1,200 acres = measure 1,200 acre'],
  ['It burned more than 1,200 acres.', 'more than 1,200 acres = measure 1,200.. acre'],
  ['It burned 40 hectares.', '40 hectares = measure 40 ha'],
  ['It burned 40 ha.', '40 ha = measure 40 ha'],
  ['It burned 40 square miles.', '40 square miles = measure 40 sq mile'],
  ['It burned 40 sq mi.', '40 sq mi = measure 40 sq mile'],
  ['It burned 40 square kilometres.', '40 square kilometres = measure 40 km2'],
  ['It burned 40 sq km.', '40 sq km = measure 40 km2'],
  ['It burned 40 km².', '40 km² = measure 40 km2'],
  ['It burned 40km².', '40km² = measure 40 km2'],
  ['The hall has 40,000 square feet.', '40,000 square feet = measure 40,000 sq ft'],
  ['The hall has 40,000 sq ft.', '40,000 sq ft = measure 40,000 sq ft'],
  ['The hall has 400 m².', '400 m² = measure 400 m2'],
  ['It burned 1.2 million acres.', '1.2 million acres = measure 1,200,000 acre'],
  ['It burned thousands of acres.', 'thousands of acres = measure ~2,000..9,999 acre'],
  ['The 40,000-square-foot hall opened.', '40,000-square-foot = measure 40,000 sq ft'],
  ['It had 60 sq. miles of space.', '60 sq. miles = measure 60 sq mile'],
])('areas: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It holds 40 litres.', '40 litres = measure 40 L'],
  ['It holds 40 liters of oil.', '40 liters = measure 40 L'],
  ['It holds 40 gallons.', '40 gallons = measure 40 gallon'],
  ['It spilled 40 barrels of oil.', '40 barrels = measure 40 barrel'],
  ['It holds 40 cubic metres.', '40 cubic metres = measure 40 m3'],
  ['It holds 40 cubic feet.', '40 cubic feet = measure 40 cu ft'],
  ['It weighs 40 kg.', '40 kg = measure 40 kg'],
  ['It weighs 40kg.', '40kg = measure 40 kg'],
  ['It weighs 40 kilos.', '40 kilos = measure 40 kg'],
  ['It weighs 40 kilograms.', '40 kilograms = measure 40 kg'],
  ['It weighs 40g.', '40g = measure 40 g'],
  ['It weighs 40 grams.', '40 grams = measure 40 g'],
  ['It weighs 40 lbs.', '40 lbs = measure 40 lb'],
  ['It weighs 40 ounces.', '40 ounces = measure 40 oz'],
  ['It weighs 40 tons.', '40 tons = measure 40 ton'],
  ['It weighs 40 tonnes.', '40 tonnes = measure 40 t'],
  ['It weighs 40 metric tons.', '40 metric tons = measure 40 t'],
  ['A 40-ton crane fell.', '40-ton = measure 40 ton'],
  ['It weighs 3 million pounds.', '3 million pounds = measure 3,000,000 lb'],
  ['The bomb weighed 30,000 pounds.', '30,000 pounds = measure 30,000 lb'],
  ['The 30,000-pound bomb fell.', '30,000-pound = measure 30,000 lb'],
  ['They seized 20,000 pounds of cocaine.', '20,000 pounds = measure 20,000 lb'],
  ['A 40-pound bag fell.', '40-pound = measure 40 lb'],
  [
    'They hid tens of thousands of pounds of grain.',
    'tens of thousands of pounds = measure ~20,000..99,999 lb',
  ],
])('volumes and weights: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It blew at 120 km/h.', '120 km/h = measure 120 km/h'],
  ['It blew at 120km/h.', '120km/h = measure 120 km/h'],
  ['It blew at 120 kph.', '120 kph = measure 120 km/h'],
  ['It blew at 120 kilometres per hour.', '120 kilometres per hour = measure 120 km/h'],
  ['It blew at 120 kilometres an hour.', '120 kilometres an hour = measure 120 km/h'],
  ['It blew at 80mph.', '80mph = measure 80 mph'],
  ['It blew at 80 mph.', '80 mph = measure 80 mph'],
  ['It blew at 80 miles per hour.', '80 miles per hour = measure 80 mph'],
  ['It blew at 80 miles an hour.', '80 miles an hour = measure 80 mph'],
  ['It sailed at 20 knots.', '20 knots = measure 20 knot'],
  ['It moved at 9 metres per second.', '9 metres per second = measure 9 m/s'],
])('speeds: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It was 41°C.', '41°C = measure 41 °C'],
  ['It was 41 °C.', '41 °C = measure 41 °C'],
  ['It was 41C.', '41C = measure 41 °C'],
  ['It was 41 degrees Celsius.', '41 degrees Celsius = measure 41 °C'],
  ['It was 104°F.', '104°F = measure 104 °F'],
  ['It was 104F.', '104F = measure 104 °F'],
  ['It was 104 degrees Fahrenheit.', '104 degrees Fahrenheit = measure 104 °F'],
  ['It was 41 degrees.', '41 degrees = measure 41 degree'],
  ['It was -5°C.', '-5°C = measure -5 °C'],
  ['It was minus 5 degrees Celsius.', 'minus 5 degrees Celsius = measure -5 °C'],
  ['It was minus five degrees.', 'minus five degrees = measure -5 degree'],
])('temperatures: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It yields 40 MW.', '40 MW = measure 40 MW'],
  ['It yields 40 megawatts.', '40 megawatts = measure 40 MW'],
  ['A 40-megawatt plant opened.', '40-megawatt = measure 40 MW'],
  ['It yields 40 GW.', '40 GW = measure 40 GW'],
  ['It used 40 kWh.', '40 kWh = measure 40 kWh'],
  ['It leaked 40 GB.', '40 GB = measure 40 GB'],
  ['It reached 90 decibels.', '90 decibels = measure 90 dB'],
])('power, energy and data: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['A quake of magnitude 6.8 struck.', '6.8 = measure 6.8 magnitude'],
  ['A magnitude 6.8 quake struck.', '6.8 = measure 6.8 magnitude'],
  ['A 6.8-magnitude quake struck.', '6.8-magnitude = measure 6.8 magnitude'],
  ['A quake measuring 6.8 struck.', '6.8 = measure 6.8 magnitude'],
  ['An M6.4 quake struck.', '6.4 = measure 6.4 magnitude'],
  [
    'It was upgraded from magnitude 6.2 to 6.4.',
    '6.2 = measure 6.2 magnitude',
    '6.4 = measure 6.4 magnitude',
  ],
])('magnitudes: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It lies 40 to 50 km away.', '40 to 50 km = measure 40..50 km'],
  ['It lies 40-50 km away.', '40-50 km = measure 40..50 km'],
  ['It lies 40–50km away.', '40–50km = measure 40..50 km'],
  ['It lies between 40 and 50 miles away.', '40 and 50 miles = measure 40..50 mile'],
  ['It lies two to three miles away.', 'two to three miles = measure 2..3 mile'],
  ['It was 20C to 25C.', '20C to 25C = measure 20..25 \u00b0C'],
])('ranges: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It lies 5 miles (8 km) away.', '5 miles = measure 5 mile', '8 km = measure 8 km'],
  ['It burned 40 acres (16 hectares).', '40 acres = measure 40 acre', '16 hectares = measure 16 ha'],
  ['The wall is 40 feet (12 metres) high.', '40 feet = measure 40 ft', '12 metres = measure 12 m'],
])('two units for one length: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It has 40 in stock.', '40 = count 40'],
  ['It has 40 miners.', '40 = count 40'],
  ['It has 40 feet of snow in 2 towns.', '40 feet = measure 40 ft', '2 = count 2'],
  ['Born in 1990 in Rome.', '1990 = date 1990'],
  ['It has 40 gunmen.', '40 = count 40'],
])('no units: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['He is 6ft 2in tall.', '6ft 2in = measure 6.16667 ft'],
  ['He is 6 feet 2 inches tall.', '6 feet 2 inches = measure 6.16667 ft'],
  ['It holds 9 million sq km.', '9 million sq km = measure 9,000,000 km2'],
  ['It emits 40 tonnes of CO2.', '40 tonnes = measure 40 t'],
  ['It lies 1,240.5 km away.', '1,240.5 km = measure 1,240.5 km'],
  ['It lies about 41 km away.', 'about 41 km = measure ~41 km'],
  ['It blew at up to 80 mph.', 'up to 80 mph = measure ..80 mph'],
  ['It was below 5°C.', 'below 5°C = measure ..5 °C'],
  ['It sits 2,000 metres above sea level.', '2,000 metres = measure 2,000 m'],
  ['It grew 41\u00a0acres.', '41\u00a0acres = measure 41 acre'],
  ['It burned 40 000 ha.', '40 000 ha = measure 40,000 ha'],
])('more ways to write a unit: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It had a 40m-long hull.', '40m = measure 40 m'],
  ['A 3m-high wall fell.', '3m = measure 3 m'],
  ['They dug 3m below ground.', '3m = measure 3 m'],
  ['They seized 200 pounds of cocaine.', '200 pounds = measure 200 lb'],
  ['He lost 20 pounds.', '20 pounds = measure 20 lb'],
  ['It was 98.6F.', '98.6F = measure 98.6 °F'],
  ['It was 30 to 35 degrees Celsius.', '30 to 35 degrees Celsius = measure 30..35 °C'],
  ['Storm winds of 100-120 km/h blew.', '100-120 km/h = measure 100..120 km/h'],
  ['The 7.7-magnitude quake killed 41.', '7.7-magnitude = measure 7.7 magnitude', '41 = count 41'],
  ['The 7.7 quake killed 41.', '7.7 = measure 7.7 magnitude', '41 = count 41'],
  ['A quake 10 km deep struck.', '10 km = measure 10 km'],
  [
    'A 7.7 magnitude quake hit, and a 6.4 aftershock 12 minutes later.',
    '7.7 magnitude = measure 7.7 magnitude',
    '6.4 = measure 6.4 magnitude',
    '12 minutes = duration 12 minute',
  ],
  ['March 300 miles.', '300 miles = measure 300 mile'],
  ['It struck 7 km (4.3 miles) deep.', '7 km = measure 7 km', '4.3 miles = measure 4.3 mile'],
  ['It lies within two miles of the site.', 'within two miles = measure ..2 mile'],
])('in running news: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each([
  [1, 'mile', 'length', 1609.344],
  [41, 'km', 'length', 41_000],
  [10, 'ft', 'length', 3.048],
  [12, 'in', 'length', 0.3048],
  [1, 'yd', 'length', 0.9144],
  [5, 'm', 'length', 5],
  [250, 'cm', 'length', 2.5],
  [4, 'mm', 'length', 0.004],
  [1, 'nautical mile', 'length', 1852],
  [1, 'acre', 'area', 4046.8564224],
  [2, 'ha', 'area', 20_000],
  [3, 'km2', 'area', 3_000_000],
  [1, 'sq mile', 'area', 2_589_988.110336],
  [100, 'sq ft', 'area', 9.290304],
  [7, 'm2', 'area', 7],
  [1, 'gallon', 'volume', 3.785411784],
  [1, 'barrel', 'volume', 158.987294928],
  [2, 'm3', 'volume', 2000],
  [1, 'cu ft', 'volume', 28.316846592],
  [500, 'ml', 'volume', 0.5],
  [1, 'lb', 'mass', 0.45359237],
  [1, 'oz', 'mass', 0.028349523125],
  [3, 't', 'mass', 3000],
  [1, 'ton', 'mass', 907.18474],
  [250, 'g', 'mass', 0.25],
  [36, 'km/h', 'speed', 10],
  [1, 'mph', 'speed', 0.44704],
  [1, 'knot', 'speed', 1852 / 3600],
  [3, 'm/s', 'speed', 3],
  [32, '°F', 'temperature', 0],
  [212, '°F', 'temperature', 100],
  [-40, '°F', 'temperature', -40],
  [41, '°C', 'temperature', 41],
  [2, 'GW', 'power', 2_000_000],
  [2, 'MWh', 'energy', 2000],
  [2, 'TB', 'information', 2000],
  [90, 'minute', 'duration', 5400],
  [1, 'week', 'duration', 604_800],
  [1, 'fortnight', 'duration', 1_209_600],
  [1, 'year', 'duration', 31_556_952],
])('%d %s is %s %d in the base unit', (value, unit, dimension, base) => {
  const converted = toBase(value, unit);
  expect(converted?.dimension).toBe(dimension);
  expect(converted?.value).toBeCloseTo(base, 6);
});

test.each([
  [1, 'mile', 1.609344, 'km'],
  [640, 'acre', 1, 'sq mile'],
  [100, 'ha', 1, 'km2'],
  [3, 'ft', 1, 'yd'],
  [2000, 'lb', 1, 'ton'],
  [60, 'knot', 111.12, 'km/h'],
  [24, 'hour', 1, 'day'],
  [12, 'month', 1, 'year'],
  [10, 'decade', 1, 'century'],
  [104, '°F', 40, '°C'],
])('%d %s are %d %s', (first, unit, second, other) => {
  expect(toBase(first, unit)?.value).toBeCloseTo(toBase(second, other)?.value ?? Number.NaN, 6);
});

test.each(['percent', 'USD', 'magnitude', 'degree', 'dB', '', 'toString', 'constructor'])(
  '"%s" converts to no other unit',
  (unit) => {
    expect(toBase(1, unit)).toBeNull();
  },
);
