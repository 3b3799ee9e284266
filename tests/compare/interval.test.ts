import { describe, expect, test } from 'vitest';
import { type Interval, intervalOf, meet } from '../../src/compare/interval.ts';
import { readQuantities } from '../../src/extract/quantities.ts';

/** The interval of the only figure in a phrase. */
function read(phrase: string): Interval {
  const [mention, ...others] = readQuantities(phrase, null);
  if (!mention || others.length > 0) throw new Error(`"${phrase}" holds not exactly one figure`);
  const interval = intervalOf(mention.quantity, phrase.slice(mention.start, mention.end));
  if (!interval) throw new Error(`"${phrase}" has no interval`);
  return interval;
}

describe('two wordings of what may be one value meet', () => {
  test.each([
    ['a percentage and a finer one', '51 percent', '51.3 percent'],
    ['a count and a round number near it', '1,150 people', 'about 1,200 people'],
    ['miles and kilometres', 'five miles', '8 km'],
    ['acres and hectares', '20 acres', '8 hectares'],
    ['miles and kilometres an hour', '30 mph', '48 km/h'],
    ['degrees of two scales', '60°F', '15.6°C'],
    ['hours and days', '72 hours', 'three days'],
    ['minutes and hours', '90 minutes', '1.5 hours'],
    ['months and years', '12 months', 'one year'],
    ['a rate a month and a rate a year', '$26 a month', '$312 a year'],
    ['an open lower bound', '200+ people', '238 people'],
    ['the bound itself', 'at least 238 people', '238 people'],
    ['an open upper bound', 'up to 40,000 people', '250 people'],
    ['two open ends that overlap', 'more than 200 people', 'fewer than 300 people'],
    ['two lower bounds, however far apart', 'more than 200 people', 'more than 9,000 people'],
    ['a vague word', 'hundreds of people', '238 people'],
    ['a vague word and a bound', 'hundreds of people', '200+ people'],
    ['a range', '10 to 20 percent', '20 percent'],
    ['millions and the number in full', '1.2 million people', '1,240,000 people'],
    ['billions and the sum in full', '$1.2 billion', '$1,234,567,890'],
    ['a rounded sum', '$6 million', '$6.4 million'],
    ['a share in words and in figures', 'three quarters of voters', '75 percent'],
    ['a year and its month', '2022', 'March 2022'],
    ['a month and its day', 'March 2022', '31 March 2022'],
    ['a time and one near it', 'around 3 p.m.', '3:20 p.m.'],
    ['nought in words and in figures', 'zero people', '0 people'],
    ['a sum in words and a finer one', 'six million dollars', '$6.2 million'],
    ['kilometres and miles in words', 'eight kilometres', 'five miles'],
    ['a share in a word and a percentage', 'half of voters', '51 percent'],
    ['a quarter and a percentage near it', 'a quarter of voters', '26 percent'],
    ['one in so many, in words', 'one in four', '24.6 percent'],
    ['one in so many, in figures', '1 in 4', '25 percent'],

    ['half a million and a number near it', 'half a million people', '480,000 people'],
    ['a value just below', 'nearly 250 people', '247 people'],
    ['a value just below a bound', 'just under 3,000 people', '2,900 people'],
    ['a vague word and more than it says', 'thousands of people', '12,000 people'],
    ['hundreds and a thousand or so', 'hundreds of people', '1,050 people'],
    ['dozens and more than a hundred', 'dozens of people', '120 people'],
    ['a month and its days', 'one month', '31 days'],
    ['a month and four weeks', 'one month', 'four weeks'],
    ['a conversion in round numbers', '1,000 feet', '300 metres'],
    ['kroner and crowns', '300 kroner', '300 crowns'],
    ['kronor and crowns', '300 kronor', '300 crowns'],
    ['kilometres an hour and metres a second', '36 km/h', '10 metres per second'],
    ['litres a day and litres a year', '10 litres a day', '3,652 litres a year'],
    ['dollars an hour and a day', '$2 an hour', '$48 a day'],
    ['a year and its day', '2022', '31 December 2022'],
    ['a month of thirty days', 'April 2022', '30 April 2022'],
  ])('%s: %s, %s', (_, one, other) => {
    expect(meet(read(one), read(other))).toBe(true);
    expect(meet(read(other), read(one))).toBe(true);
  });
});

describe('values that cannot both be true do not meet', () => {
  test.each([
    ['percentages that no rounding joins', '51 percent', '53 percent'],
    ['counts written out', '238 people', '250 people'],
    ['counts that differ by one', '1,150 people', '1,151 people'],
    ['a round number that is too far', '1,100 people', 'about 1,200 people'],
    ['what lies below a bound', '199 people', '200+ people'],
    ['what lies above a bound', '40,001 people', 'up to 40,000 people'],
    ['bounds that leave a gap', 'more than 300 people', 'fewer than 200 people'],
    ['too few for a vague word', '12 people', 'hundreds of people'],
    ['vague words of two sizes', 'dozens of people', 'thousands of people'],
    ['miles and too many kilometres', 'five miles', '10 km'],
    ['sums that round to different millions', '$6 million', '$7.1 million'],
    ['a finer sum', '$6.0 million', '$6.4 million'],
    ['years', '2022', '2023'],
    ['a month of another year', '2023', 'March 2022'],
    ['days', '5 March 2022', '6 March 2022'],
    ['times', '3 p.m.', '3:20 p.m.'],
    ['a time that is too late', 'around 3 p.m.', '4 p.m.'],
    ['nought and something', '0 people', 'hundreds of people'],
    ['percentages that follow each other', '51 percent', '52 percent'],
    ['tenths of a percent that follow each other', '51.3 percent', '51.4 percent'],
    ['sums that follow each other', '$6 million', '$7 million'],
    ['tenths of a billion that follow each other', '$1.2 billion', '$1.3 billion'],
    ['millions that follow each other', '2 million people', '3 million people'],
    ['kilometres that follow each other', '3 km', '4 km'],
    ['a share in figures and one too high', '1 in 4', '35 percent'],
    ['half and far more than half', 'half of voters', '58 percent'],
    ['a value above one that is nearly reached', 'nearly 250 people', '253 people'],
    ['a value far below a near bound', 'just under 3,000 people', '12 people'],
    ['months that follow each other', '11 months', '12 months'],
    ['years that follow each other', '10 years', '11 years'],
    ['three days and two', '3 days', '48 hours'],
    ['a day of the month before', 'April 2022', '31 March 2022'],
    ['a day of the month behind', 'April 2022', '1 May 2022'],
    ['a day of the year behind', '2022', '1 January 2023'],
    ['dollars an hour and too few a day', '$2 an hour', '$26 a day'],
  ])('%s: %s, %s', (_, one, other) => {
    expect(read(one).scale).toBe(read(other).scale);
    expect(meet(read(one), read(other))).toBe(false);
    expect(meet(read(other), read(one))).toBe(false);
  });
});

test.each([
  ['two currencies', '$6 million', '€6 million'],
  ['a count and a percentage', '51 people', '51 percent'],
  ['a total and a rate', '$26', '$26 a month'],
  ['a length and an area', '5 miles', '5 acres'],
  ['a year and a count', '2022', '2,022 people'],
  ['a year and a time', '2022', '3 p.m.'],
  ['a duration and a count', '3 days', '3 people'],
  ['litres and dollars a year', '3 litres a year', '$3 a year'],
  ['a rate by head and a total', '$26 per person', '$26'],
])('%s are on scales of their own: %s, %s', (_, one, other) => {
  expect(read(one).scale).not.toBe(read(other).scale);
  expect(meet(read(one), read(other))).toBe(false);
});

describe('the width of an interval follows the wording', () => {
  test.each<[string, number, number]>([
    ['238 people', 238, 238],
    ['about 8,000 people', 7500, 8500],
    ['1.2 million people', 1_150_000, 1_250_000],
    ['$1.2 billion', 1.15e9, 1.25e9],
    ['$6m', 5.5e6, 6.5e6],
    ['51 percent', 50.5, 51.5],
    ['hundreds of people', 200, 9990],
    ['dozens of people', 24, 990],
    ['200+ people', 200, Infinity],
    ['up to 40,000 people', -Infinity, 40_000],
    ['10 to 20 percent', 10, 20],
    ['half of voters', 47.5, 52.5],
    ['one percent of voters', 0.5, 1.5],
    ['one in fifty voters', 1.8, 2.2],
    ['three million people', 2.5e6, 3.5e6],
    ['three people', 3, 3],
    ['one euro', 0.75, 1.25],
    ['three euros', 2.5, 3.5],
    ['three million euros', 2.5e6, 3.5e6],
    ['4.25 million people', 4_245_000, 4_255_000],
    ['4k people', 3500, 4500],
    ['30 people', 30, 30],
    ['30 km', 29_500, 30_500],
    ['0.5 km', 450, 550],
    ['3.5 days', 3.45 * 86_400, 3.55 * 86_400],
    ['just over 3,000 people', 3000, 3500],
    ['nearly 3,000 people', 2500, 3000],
    ['slightly less than 3,000 people', 2500, 3000],
    ['slightly more than 3,000 people', 3000, 3500],
    ['between 3 and 4 p.m.', 15 * 60, 16 * 60],
    ['after 3:20 p.m.', 15 * 60 + 20, Infinity],
    ['before 3:20 p.m.', -Infinity, 15 * 60 + 20],
    ['around 3:20 p.m.', 14 * 60 + 50, 15 * 60 + 50],
  ])('%s is %d to %d', (phrase, low, high) => {
    expect(read(phrase).low).toBeCloseTo(low, 6);
    expect(read(phrase).high).toBeCloseTo(high, 6);
  });
});

test('a date that is no date has no place', () => {
  const broken = { low: 'soon', high: 'soon', unit: null, approximate: false, per: null };
  expect(intervalOf({ kind: 'date', ...broken }, 'soon')).toBeNull();
  expect(intervalOf({ kind: 'count', ...broken }, 'soon')).toBeNull();
});

test.each<[string, string, boolean]>([
  ['before', '2022', true],
  ['by', '2022', true],
  ['after', '2024', true],
  ['before', '2024', false],
  ['after', '2022', false],
  ['in', '2022', false],
  ['is not likely before', '2022', false],
  ['is not likely before', '2024', true],
])('%s 2023 and %s meet: %s', (word, other, meets) => {
  const date = (low: string) => ({
    kind: 'date' as const,
    low,
    high: low,
    unit: null,
    approximate: false,
    per: null,
  });
  const bound = intervalOf(date('2023'), '2023', `The park ${word} `);
  expect(meet(bound!, intervalOf(date(other), other)!)).toBe(meets);
});
