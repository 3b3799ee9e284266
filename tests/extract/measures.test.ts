import { describe, expect, it } from 'vitest';
import type { Row } from './read.ts';
import { readKind } from './sentence.ts';

describe('lengths', () => {
  const rows: Row[] = [
    ['The tunnel is five miles long.', 'five miles = measure 5 mile'],
    ['The tunnel is 12 km long.', '12 km = measure 12 km'],
    ['The tunnel is 12km long.', '12km = measure 12 km'],
    ['The tunnel is 12 kilometres long.', '12 kilometres = measure 12 km'],
    ['The tunnel is 12 kilometers long.', '12 kilometers = measure 12 km'],
    ['The tunnel is 1.5 miles long.', '1.5 miles = measure 1.5 mile'],
    ['The tunnel is two and a half miles long.', 'two and a half miles = measure 2.5 mile'],
    ['The wall is 300 feet long.', '300 feet = measure 300 ft'],
    ['The wall is 300 ft long.', '300 ft = measure 300 ft'],
    ['The wall is 10ft 6in high.', '10ft 6in = measure 10.5 ft'],
    ['The wall is 40 metres high.', '40 metres = measure 40 m'],
    ['The wall is 40 meters high.', '40 meters = measure 40 m'],
    ['The wall is 40m high.', '40m = measure 40 m'],
    ['The wall is 4 m high.', '4 m = measure 4 m'],
    ['Rain of 12 inches fell.', '12 inches = measure 12 in'],
    ['Rain of 30 cm fell.', '30 cm = measure 30 cm'],
    ['Some 30 millimetres fell.', 'Some 30 millimetres = measure ~30 mm'],
    ['The pitch is 100 yards long.', '100 yards = measure 100 yd'],
    ['The ship lay 40 nautical miles off Brakka.', '40 nautical miles = measure 40 nautical mile'],
    ['A 300-foot tower fell.', '300-foot = measure 300 ft'],
    ['A 12-mile queue formed.', '12-mile = measure 12 mile'],
    ['A 20-metre wave hit Brakka.', '20-metre = measure 20 m'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});

describe('areas', () => {
  const rows: Row[] = [
    ['The 26-acre site is empty.', '26-acre = measure 26 acre'],
    ['The fire burned 1,200 acres.', '1,200 acres = measure 1,200 acre'],
    ['The fire burned 500 hectares.', '500 hectares = measure 500 ha'],
    ['The fire burned 500 ha of forest.', '500 ha = measure 500 ha'],
    ['The park covers 40 square miles.', '40 square miles = measure 40 sq mile'],
    ['The park covers 104 square kilometres.', '104 square kilometres = measure 104 km2'],
    ['The park covers 104 sq km.', '104 sq km = measure 104 km2'],
    ['The park covers 104 km².', '104 km² = measure 104 km2'],
    ['The park covers 104km².', '104km² = measure 104 km2'],
    ['The hall has 900 square metres.', '900 square metres = measure 900 m2'],
    ['The hall has 900 m².', '900 m² = measure 900 m2'],
    ['The hall has 9,700 square feet.', '9,700 square feet = measure 9,700 sq ft'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});

describe('speeds', () => {
  const rows: Row[] = [
    ['The train went at 120 km/h.', '120 km/h = measure 120 km/h'],
    ['The train went at 120 kph.', '120 kph = measure 120 km/h'],
    ['The train went at 120 kilometres per hour.', '120 kilometres per hour = measure 120 km/h'],
    ['The train went at 75 mph.', '75 mph = measure 75 mph'],
    ['The train went at 75mph.', '75mph = measure 75 mph'],
    ['Winds of 75 miles per hour hit Brakka.', '75 miles per hour = measure 75 mph'],
    ['Winds of 75 miles an hour hit Brakka.', '75 miles an hour = measure 75 mph'],
    ['The ship made 22 knots.', '22 knots = measure 22 knot'],
    ['Winds reached 30 metres per second.', '30 metres per second = measure 30 m/s'],
    ['Winds reached 30 m/s.', '30 m/s = measure 30 m/s'],
    ['A 120-mph storm hit Brakka.', '120-mph = measure 120 mph'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});

describe('temperatures', () => {
  const rows: Row[] = [
    ['It reached 41°C in Brakka.', '41°C = measure 41 °C'],
    ['It reached 41 °C in Brakka.', '41 °C = measure 41 °C'],
    ['It reached 41C in Brakka.', '41C = measure 41 °C'],
    ['It reached 106°F in Brakka.', '106°F = measure 106 °F'],
    ['It reached 106F in Brakka.', '106F = measure 106 °F'],
    ['It reached 41 degrees Celsius.', '41 degrees Celsius = measure 41 °C'],
    ['It reached 106 degrees Fahrenheit.', '106 degrees Fahrenheit = measure 106 °F'],
    ['It reached 41 degrees.', '41 degrees = measure 41 degree'],
    ['It fell to minus 12 degrees Celsius.', 'minus 12 degrees Celsius = measure -12 °C'],
    ['It fell to -12°C.', '-12°C = measure -12 °C'],
    ['It fell to −12 °C.', '−12 °C = measure -12 °C'],
    ['It fell to minus 12C.', 'minus 12C = measure -12 °C'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});

describe('weights and volumes', () => {
  const rows: Row[] = [
    ['The ship carried 4,000 tonnes of grain.', '4,000 tonnes = measure 4,000 t'],
    ['The ship carried 4,000 metric tons of grain.', '4,000 metric tons = measure 4,000 t'],
    ['The ship carried 4,000 tons of grain.', '4,000 tons = measure 4,000 ton'],
    ['Police seized 12 kilograms of powder.', '12 kilograms = measure 12 kg'],
    ['Police seized 12kg of powder.', '12kg = measure 12 kg'],
    ['Police seized 12 kilos of powder.', '12 kilos = measure 12 kg'],
    ['Police seized 200 grams of powder.', '200 grams = measure 200 g'],
    ['Police seized 200g of powder.', '200g = measure 200 g'],
    ['The bear weighed 400 pounds.', '400 pounds = measure 400 lb'],
    ['The bear weighed 400 lb.', '400 lb = measure 400 lb'],
    ['The bear weighed 400lbs.', '400lbs = measure 400 lb'],
    ['The tank holds 900 litres.', '900 litres = measure 900 L'],
    ['The tank holds 900 liters.', '900 liters = measure 900 L'],
    ['The tank holds 200 gallons.', '200 gallons = measure 200 gallon'],
    ['Some 2 million barrels of oil leaked.', 'Some 2 million barrels = measure ~2,000,000 barrel'],
    ['The dam holds 3 million cubic metres.', '3 million cubic metres = measure 3,000,000 m3'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});

describe('power and data', () => {
  const rows: Row[] = [
    ['The plant yields 40 megawatts.', '40 megawatts = measure 40 MW'],
    ['The plant yields 40 MW.', '40 MW = measure 40 MW'],
    ['The plant yields 1.2 gigawatts.', '1.2 gigawatts = measure 1.2 GW'],
    ['A home uses 3,000 kWh.', '3,000 kWh = measure 3,000 kWh'],
    ['The leak held 40 gigabytes.', '40 gigabytes = measure 40 GB'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});

describe('the strength of an earthquake', () => {
  const rows: Row[] = [
    ['A magnitude 6.4 quake hit Brakka.', '6.4 = measure 6.4 magnitude'],
    ['A magnitude-6.4 quake hit Brakka.', '6.4 = measure 6.4 magnitude'],
    ['A 6.4-magnitude quake hit Brakka.', '6.4-magnitude = measure 6.4 magnitude'],
    ['A quake of magnitude 7 hit Brakka.', '7 = measure 7 magnitude'],
    ['The quake had a magnitude of 6.4.', '6.4 = measure 6.4 magnitude'],
    ['The quake measured 6.4 on the Richter scale.', '6.4 = measure 6.4 magnitude'],
    [
      'The 6.4 quake was followed by a 5.6 aftershock.',
      '6.4 = measure 6.4 magnitude',
      '5.6 = measure 5.6 magnitude',
    ],
    [
      'The quake, of magnitude 6.4, struck at a depth of 10 km.',
      '6.4 = measure 6.4 magnitude',
      '10 km = measure 10 km',
    ],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});

describe('the bounds of a measure', () => {
  const rows: Row[] = [
    ['It is at least five miles long.', 'at least five miles = measure 5.. mile'],
    ['It is more than 300 feet long.', 'more than 300 feet = measure 300.. ft'],
    ['It is nearly 40 metres high.', 'nearly 40 metres = measure ~40 m'],
    ['It is up to 40 metres high.', 'up to 40 metres = measure ..40 m'],
    ['It is about 12 km away.', 'about 12 km = measure ~12 km'],
    ['It is 10 to 12 km away.', '10 to 12 km = measure 10..12 km'],
    ['It is 10-12 km away.', '10-12 km = measure 10..12 km'],
    ['It is 40 metres or more.', '40 metres or more = measure 40.. m'],
    ['Hundreds of miles of road are shut.', 'Hundreds of miles = measure ~200..999 mile'],
    ['A man 5ft 10in tall was held.', '5ft 10in = measure 5.83333 ft'],
    ['The 1.2-mile-long tunnel is shut.', '1.2-mile = measure 1.2 mile'],
    ['A 10-metre-high wall fell.', '10-metre = measure 10 m'],
    ['Some 2 m of snow fell.', 'Some 2 m = measure ~2 m'],
    ['The 100m race was won by Tamm.', '100m = measure 100 m'],
    [
      'Shocks of magnitude 5.1 and 5.6 followed.',
      '5.1 = measure 5.1 magnitude',
      '5.6 = measure 5.6 magnitude',
    ],
    ['The quake was put at magnitude 6.4 to 6.6.', '6.4 to 6.6 = measure 6.4..6.6 magnitude'],
    ['The quake was 10 km deep.', '10 km = measure 10 km'],
    ['The quake struck 12 miles north-east of Brakka.', '12 miles = measure 12 mile'],
    [
      'The quake struck six miles (10 km) below the sea.',
      'six miles = measure 6 mile',
      '10 km = measure 10 km',
    ],
    ['Flights at 30,000 feet were rerouted.', '30,000 feet = measure 30,000 ft'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});

describe('two units side by side', () => {
  const rows: Row[] = [
    ['It is five miles (8 km) long.', 'five miles = measure 5 mile', '8 km = measure 8 km'],
    ['It is 26 acres (10.5 hectares).', '26 acres = measure 26 acre', '10.5 hectares = measure 10.5 ha'],
    ['It reached 41°C (106°F).', '41°C = measure 41 °C', '106°F = measure 106 °F'],
    ['It is 40 metres long and 12 metres wide.', '40 metres = measure 40 m', '12 metres = measure 12 m'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});

describe('letters and words that are no unit', () => {
  const rows: Row[] = [
    ['It cost $4m in all.'],
    ['It cost 4m euros in all.'],
    ['It cost £400.'],
    ['He paid 400 pounds.'],
    ['Some 4 in ten agree.'],
    ['All 40 in the hall left.'],
    ['The 12 in custody are men.'],
    ['Three C students won.'],
    ['He has 2 feet of clay.', '2 feet = measure 2 ft'],
    ['Some 3m people live there.'],
    ['A quake killed 41.'],
    ['The rate rose to 6.4 percent after the quake.'],
    ['The quake caused damage of $6.4 million.'],
    ['Two G trains stopped.'],
    ['She is 41 years old.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});

describe('measures in news sentences', () => {
  const rows: Row[] = [
    [
      'The quake struck 40 km (25 miles) south of Brakka at a depth of 10 km.',
      '40 km = measure 40 km',
      '25 miles = measure 25 mile',
      '10 km = measure 10 km',
    ],
    [
      'The fire has burned 1,200 acres (486 hectares).',
      '1,200 acres = measure 1,200 acre',
      '486 hectares = measure 486 ha',
    ],
    [
      'Waves of up to 12 feet (3.7 m) hit the coast.',
      'up to 12 feet = measure ..12 ft',
      '3.7 m = measure 3.7 m',
    ],
    ['The tower is 300m tall.', '300m = measure 300 m'],
    ['The 300m tower fell.', '300m = measure 300 m'],
    ['The road climbs to 2,400 m.', '2,400 m = measure 2,400 m'],
    ['The town lies at 2,400 metres above sea level.', '2,400 metres = measure 2,400 m'],
    ['The tremor had a preliminary magnitude of 5.6.', '5.6 = measure 5.6 magnitude'],
    ['The agency put the magnitude at 6.4.', '6.4 = measure 6.4 magnitude'],
    ['It was a quake measuring 6.4.', '6.4 = measure 6.4 magnitude'],
    ['It was a 7.0 quake.', '7.0 = measure 7 magnitude'],
    ['The quake, which measured 6.4, killed 41.', '6.4 = measure 6.4 magnitude'],
    ['A category 4 storm hit Brakka.'],
    [
      'A Category 4 storm with winds of 140 mph (225 km/h) hit Brakka.',
      '140 mph = measure 140 mph',
      '225 km/h = measure 225 km/h',
    ],
    ['Gusts of 90-100 mph were measured.', '90-100 mph = measure 90..100 mph'],
    ['It is 41 degrees in the shade.', '41 degrees = measure 41 degree'],
    ['Temperatures rose by 1.5 degrees Celsius.', '1.5 degrees Celsius = measure 1.5 °C'],
    ['Temperatures rose by 1.5C.', '1.5C = measure 1.5 °C'],
    ['It turned 180 degrees.', '180 degrees = measure 180 degree'],
    ['He drank four pints.'],
    ['They lost 12 pounds each.', '12 pounds = measure 12 lb'],
    ['Police found 4.5 tonnes of powder.', '4.5 tonnes = measure 4.5 t'],
    ['A 40-tonne lorry crashed.', '40-tonne = measure 40 t'],
    ['A 2-kilo bag was found.', '2-kilo = measure 2 kg'],
    ['The plant emits 2 million tons of gas.', '2 million tons = measure 2,000,000 ton'],
    ['The field is 100 by 60 metres.', '60 metres = measure 60 m'],
    ['The site is 2.5-acre.', '2.5-acre = measure 2.5 acre'],
    [
      'The river rose 40 centimetres to 7.2 metres.',
      '40 centimetres = measure 40 cm',
      '7.2 metres = measure 7.2 m',
    ],
    ['A few miles away nobody noticed.', 'A few miles = measure ~3..9 mile'],
    ['Several tonnes of fish died.', 'Several tonnes = measure ~3..9 t'],
    ['Tens of thousands of tonnes were lost.', 'Tens of thousands of tonnes = measure ~20,000..99,999 t'],
    ['It used 3 GW of power.', '3 GW = measure 3 GW'],
    ['A 40MW plant opened.', '40MW = measure 40 MW'],
    ['The noise reached 90 decibels.', '90 decibels = measure 90 dB'],
    ['The ship is 300 feet by 40 feet.', '300 feet = measure 300 ft', '40 feet = measure 40 ft'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});
