import { describe, expect, test } from 'vitest';
import { BEFORE } from '../../src/extract/scan/bound-words.ts';
import { type Row, read } from './read.ts';

const LOW: Row[] = [
  ['At least 40 people died.', 'At least 40 = count 40..'],
  ['At least 40 were children.', 'At least 40 = count 40..'],
  ['No fewer than 40 people died.', 'No fewer than 40 = count 40..'],
  ['It covers no less than 40 acres.', 'no less than 40 acres = measure 40.. acre'],
  ['Not fewer than 40 people died.', 'Not fewer than 40 = count 40..'],
  ['It weighs not less than 40 kg.', 'not less than 40 kg = measure 40.. kg'],
  ['More than 40 people died.', 'More than 40 = count 40..'],
  ['Over 40 people died.', 'Over 40 = count 40..'],
  ['Well over 40 people died.', 'Well over 40 = count 40..'],
  ['Just over 40 people died.', 'Just over 40 = count 40..'],
  ['Slightly over 40 people died.', 'Slightly over 40 = count 40..'],
  ['A little over 40 people died.', 'A little over 40 = count 40..'],
  ['Little more than 40 people came.', 'Little more than 40 = count 40..'],
  ['Just more than 40 people died.', 'Just more than 40 = count 40..'],
  ['Slightly more than 40 people died.', 'Slightly more than 40 = count 40..'],
  ['A little more than 40 people died.', 'A little more than 40 = count 40..'],
  ['Far more than 40 people died.', 'Far more than 40 = count 40..'],
  ['Many more than 40 people died.', 'Many more than 40 = count 40..'],
  ['It cost much more than $40.', 'much more than $40 = money 40.. USD'],
  ['The toll is well above 40.', 'well above 40 = count 40..'],
  ['The toll is just above 40.', 'just above 40 = count 40..'],
  ['The toll is above 40.', 'above 40 = count 40..'],
  ['Upwards of 40 people died.', 'Upwards of 40 = count 40..'],
  ['Upward of 40 people died.', 'Upward of 40 = count 40..'],
  ['It cost north of $40.', 'north of $40 = money 40.. USD'],
  ['It cost in excess of $40.', 'in excess of $40 = money 40.. USD'],
  ['It has a crowd exceeding 40,000.', 'exceeding 40,000 = count 40,000..'],
  ['The crowd exceeds 40,000.', 'exceeds 40,000 = count 40,000..'],
  ['Costs could exceed $40 million.', 'exceed $40 million = money 40,000,000.. USD'],
  ['The crowd exceeded 40,000.', 'exceeded 40,000 = count 40,000..'],
  ['The crowd is greater than 40,000.', 'greater than 40,000 = count 40,000..'],
  ['The share is higher than 40%.', 'higher than 40% = percent 40.. percent'],
  ['It is larger than 40 acres.', 'larger than 40 acres = measure 40.. acre'],
  ['It took longer than 40 minutes.', 'longer than 40 minutes = duration 40.. minute'],
  ['It won better than 40% of the vote.', 'better than 40% = percent 40.. percent'],
  ['It needs a minimum of 40 nurses.', 'a minimum of 40 = count 40..'],
  ['It has the minimum of 40 nurses.', 'minimum of 40 = count 40..'],
  ['He faces a minimum 40 years in jail.', 'minimum 40 years = duration 40.. year'],
  ['As few as 40 people came.', 'As few as 40 = count 40..'],
  ['It costs as little as $40.', 'as little as $40 = money 40.. USD'],
  ['It had sales topping $40 million.', 'topping $40 million = money 40,000,000.. USD'],
  ['Sales topped $40 million.', 'topped $40 million = money 40,000,000.. USD'],
  ['It had sales surpassing $40 million.', 'surpassing $40 million = money 40,000,000.. USD'],
  ['Sales surpassed $40 million.', 'surpassed $40 million = money 40,000,000.. USD'],
  ['The count went beyond 40,000.', 'beyond 40,000 = count 40,000..'],
];

test.each(LOW)('a lower bound before the number: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

const HIGH: Row[] = [
  ['Up to 40 people died.', 'Up to 40 = count ..40'],
  ['As many as 40 people died.', 'As many as 40 = count ..40'],
  ['It cost as much as $40.', 'as much as $40 = money ..40 USD'],
  ['The share is as high as 40%.', 'as high as 40% = percent ..40 percent'],
  ['It took as long as 40 minutes.', 'as long as 40 minutes = duration ..40 minute'],
  ['At most 40 people died.', 'At most 40 = count ..40'],
  ['At the most 40 people died.', 'At the most 40 = count ..40'],
  ['No more than 40 people died.', 'No more than 40 = count ..40'],
  ['Not more than 40 people died.', 'Not more than 40 = count ..40'],
  ['The share is no higher than 40%.', 'no higher than 40% = percent ..40 percent'],
  ['Fewer than 40 people died.', 'Fewer than 40 = count ..40'],
  ['It cost less than $40.', 'less than $40 = money ..40 USD'],
  ['The share is lower than 40%.', 'lower than 40% = percent ..40 percent'],
  ['It is smaller than 40 acres.', 'smaller than 40 acres = measure ..40 acre'],
  ['It is shorter than 40 minutes.', 'shorter than 40 minutes = duration ..40 minute'],
  ['It cost under $40.', 'under $40 = money ..40 USD'],
  ['It cost well under $40.', 'well under $40 = money ..40 USD'],
  ['It cost just under $40.', 'just under $40 = money ..40 USD'],
  ['It cost slightly under $40.', 'slightly under $40 = money ..40 USD'],
  ['It cost slightly less than $40.', 'slightly less than $40 = money ..40 USD'],
  ['Slightly fewer than 40 people died.', 'Slightly fewer than 40 = count ..40'],
  ['The share is just below 40%.', 'just below 40% = percent ..40 percent'],
  ['The share is well below 40%.', 'well below 40% = percent ..40 percent'],
  ['The share is below 40%.', 'below 40% = percent ..40 percent'],
  ['It cost south of $40.', 'south of $40 = money ..40 USD'],
  ['He faces a maximum of 40 years in jail.', 'a maximum of 40 years = duration ..40 year'],
  ['He faces the maximum of 40 years in jail.', 'maximum of 40 years = duration ..40 year'],
  ['He faces a maximum 40 years in jail.', 'maximum 40 years = duration ..40 year'],
  ['It had a crowd not exceeding 40.', 'not exceeding 40 = count ..40'],
  ['It will open within 40 days.', 'within 40 days = duration ..40 day'],
  ['It cost a little less than $40.', 'a little less than $40 = money ..40 USD'],
  ['It cost a little under $40.', 'a little under $40 = money ..40 USD'],
  ['It took no longer than 40 minutes.', 'no longer than 40 minutes = duration ..40 minute'],
  ['Far fewer than 40 people died.', 'Far fewer than 40 = count ..40'],
  ['It cost far less than $40.', 'far less than $40 = money ..40 USD'],
  ['It has a ceiling of $40.', 'a ceiling of $40 = money ..40 USD'],
];

test.each(HIGH)('an upper bound before the number: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

const ABOUT: Row[] = [
  ['About 40 people died.', 'About 40 = count ~40'],
  ['Around 40 people died.', 'Around 40 = count ~40'],
  ['Some 40 people died.', 'Some 40 = count ~40'],
  ['Roughly 40 people died.', 'Roughly 40 = count ~40'],
  ['Approximately 40 people died.', 'Approximately 40 = count ~40'],
  ['An estimated 40 people died.', 'An estimated 40 = count ~40'],
  ['The estimated 40 dead are unnamed.', 'estimated 40 = count ~40'],
  ['The cost is estimated at $40 million.', 'estimated at $40 million = money ~40,000,000 USD'],
  ['It has circa 40 seats.', 'circa 40 = count ~40'],
  ['It has ca. 40 seats.', 'ca. 40 = count ~40'],
  ['It has c. 40 seats.', 'c. 40 = count ~40'],
  ['It cost in the region of $40.', 'in the region of $40 = money ~40 USD'],
  ['It cost in the neighborhood of $40.', 'in the neighborhood of $40 = money ~40 USD'],
  ['It cost in the neighbourhood of $40.', 'in the neighbourhood of $40 = money ~40 USD'],
  ['It cost in the order of $40.', 'in the order of $40 = money ~40 USD'],
  ['It cost on the order of $40.', 'on the order of $40 = money ~40 USD'],
  ['Something like 40 people died.', 'Something like 40 = count ~40'],
  ['More or less 40 people died.', 'More or less 40 = count ~40'],
  ['It has, give or take 40 seats.', 'give or take 40 = count ~40'],
  ['Perhaps 40 people died.', 'Perhaps 40 = count ~40'],
  ['Maybe 40 people died.', 'Maybe 40 = count ~40'],
  ['Probably 40 people died.', 'Probably 40 = count ~40'],
  ['It sold an average of 40 cars.', 'an average of 40 = count ~40'],
  ['It has approx 40 seats.', 'approx 40 = count ~40'],
  ['It has approx. 40 seats.', 'approx. 40 = count ~40'],
  ['The toll stands at around 40.', 'at around 40 = count ~40'],
  ['The toll stands at about 40.', 'at about 40 = count ~40'],
  ['The toll stands at roughly 40.', 'at roughly 40 = count ~40'],
  ['Just about 40 people died.', 'Just about 40 = count ~40'],
];

test.each(ABOUT)('an approximation before the number: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

const NEAR: Row[] = [
  ['Nearly 40 people died.', 'Nearly 40 = count ~40'],
  ['Almost 40 people died.', 'Almost 40 = count ~40'],
  ['Close to 40 people died.', 'Close to 40 = count ~40'],
  ['Very nearly 40 people died.', 'Very nearly 40 = count ~40'],
  ['It has a toll approaching 40.', 'approaching 40 = count ~40'],
  ['It has a toll nearing 40.', 'nearing 40 = count ~40'],
  ['Virtually 40% came.', 'Virtually 40% = percent ~40 percent'],
  ['Practically 40% came.', 'Practically 40% = percent ~40 percent'],
  ['As good as 40% came.', 'As good as 40% = percent ~40 percent'],
  ['Not quite 40 people came.', 'Not quite 40 = count ~40'],
  ['The toll is just short of 40.', 'just short of 40 = count ~40'],
  ['The share is near 40%.', 'near 40% = percent ~40 percent'],
  ['It has nigh on 40 seats.', 'nigh on 40 = count ~40'],
  ['It has getting on for 40 seats.', 'getting on for 40 = count ~40'],
  ['It has been coming up to 40 years.', 'coming up to 40 years = duration ~40 year'],
  ['The toll is just shy of 40.', 'just shy of 40 = count ~40'],
  ['The toll is shy of 40.', 'shy of 40 = count ~40'],
];

test.each(NEAR)('near the number from below: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['200+ people died.', '200+ = count 200..'],
  ['200-plus people died.', '200-plus = count 200..'],
  ['It killed 200 or more.', '200 or more = count 200..'],
  ['It killed 200 or more people.', '200 or more = count 200..'],
  ['The toll is 200 and counting.', '200 and counting = count 200..'],
  ['The toll is 200 and rising.', '200 and rising = count 200..'],
  ['It killed 200 at least.', '200 at least = count 200..'],
  ['It needs 200 at a minimum.', '200 at a minimum = count 200..'],
  ['It needs 200 minimum.', '200 minimum = count 200..'],
  ['He serves 20 years or more.', '20 years or more = duration 20.. year'],
  ['He serves 20 years or longer.', '20 years or longer = duration 20.. year'],
  ['It cost $200 or more.', '$200 or more = money 200.. USD'],
  ['Children aged 12 or older may enter.', '12 or older = age 12.. year'],
  ['It killed 200 or fewer.', '200 or fewer = count ..200'],
  ['It cost $200 or less.', '$200 or less = money ..200 USD'],
  ['It killed 200 at most.', '200 at most = count ..200'],
  ['It killed 200 at the most.', '200 at the most = count ..200'],
  ['It holds 200 maximum.', '200 maximum = count ..200'],
  ['Some $200 or so went.', 'Some $200 or so = money ~200 USD'],
  ['It killed 200 or so people.', '200 or so = count ~200'],
  ['It killed 200-odd people.', '200-odd = count ~200'],
  ['It killed 200 or thereabouts.', '200 or thereabouts = count ~200'],
  ['It has 200 seats, give or take.', '200 = count 200'],
  ['It has 200, give or take.', '200, give or take = count ~200'],
  ['It ran for 20-odd years.', '20-odd years = duration ~20 year'],
  ['It ran for 20-plus years.', '20-plus years = duration 20.. year'],
  ['It covers 20+ acres.', '20+ acres = measure 20.. acre'],
])('a bound behind the number: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['~40 people died.', '~40 = count ~40'],
  ['It costs ~$40.', '~$40 = money ~40 USD'],
  ['>40 people died.', '>40 = count 40..'],
  ['It costs <$40.', '<$40 = money ..40 USD'],
  ['It costs ≥$40.', '≥$40 = money 40.. USD'],
])('a sign before the number: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['At least another 40 people died.', 'At least another 40 = count 40..'],
  ['More than a further 40 people died.', 'More than a further 40 = count 40..'],
  ['Nearly all 40 people died.', 'Nearly all 40 = count ~40'],
  ['Another 40 people died.', '40 = count 40'],
])('a word between the bound and the number: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It has at least about 40 seats.', 'at least about 40 = count ~40..'],
  ['It has up to about 40 seats.', 'up to about 40 = count ~..40'],
  ['It has between about 40 and 50 seats.', 'about 40 and 50 = count ~40..50'],
  ['It has about 40 to 50 seats.', 'about 40 to 50 = count ~40..50'],
  ['Up to 200+ people died.', 'Up to 200+ = count ~200'],
  ['Up to 12 or more people left.', 'Up to 12 or more = count ~12'],
])('two bounds: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It costs more than $26 a month.', 'more than $26 a month = money 26.. USD per month'],
  ['It costs nearly £2-3m.', 'nearly £2-3m = money ~2,000,000..3,000,000 GBP'],
  ['It costs at least 1.35bn euros.', 'at least 1.35bn euros = money 1,350,000,000.. EUR'],
])('bounds around money and rates: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['The fort dates from about 1450.', 'about 1450 = date ~1450'],
  ['It rang at about 5 p.m.', 'at about 5 p.m. = time ~17:00'],
  ['It rang shortly after 5 p.m.', 'shortly after 5 p.m. = time 17:00..'],
  ['It rang before 5 p.m.', 'before 5 p.m. = time ..17:00'],
  ['It must open no later than 2027.', 'no later than 2027 = date ..2027'],
])('bounds around dates, times and ages: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['He handed over 40 documents.', '40 = count 40'],
  ['They fought over 40 acres.', '40 acres = measure 40 acre'],
  ['He leads some of 40 teams.', '40 = count 40'],
  ['It turned over 40 files to police.', '40 = count 40'],
  ['The bonds are repaid over 30 years.', '30 years = duration 30 year'],
  ['It is spread over eighteen months.', 'eighteen months = duration 18 month'],
  ['It is fewer than the 900 who died in 1953.', '900 = count 900', '1953 = date 1953'],
])('no bounds: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['He got 41,000-plus votes.', '41,000-plus = count 41,000..'],
  ['It has 300,000-400,000 members.', '300,000-400,000 = count 300,000..400,000'],
  ['Some 1.2m people fled.', 'Some 1.2m = count ~1,200,000'],
  ['At least two dozen people died.', 'At least two dozen = count ~24..'],
  ['More than a hundred people died.', 'More than a hundred = count 100..'],
  ['Over a hundred people died.', 'Over a hundred = count 100..'],
  ['Nearly a thousand people died.', 'Nearly a thousand = count ~1,000'],
  ['Around a dozen fled.', 'Around a dozen = count ~12'],
  ['Two dozen or so fled.', 'Two dozen or so = count ~24'],
  ['A dozen or more fled.', 'A dozen or more = count ~12..'],
  ['Half a dozen or more fled.', 'Half a dozen or more = count ~6..'],
  ['More than half a million fled.', 'More than half a million = count 500,000..'],
  ['Nearly half a million fled.', 'Nearly half a million = count ~500,000'],
  ['Some four hundred and twenty-three died.', 'Some four hundred and twenty-three = count ~423'],
  ['It had 4.5 million-plus users.', '4.5 million-plus = count 4,500,000..'],
  ['He had 5 or 6 friends.', '5 or 6 = count 5..6'],
  ['He had five or so friends.', 'five or so = count ~5'],
  ['Some 20 to 25 people died.', 'Some 20 to 25 = count ~20..25'],
  ['As few as 12 and as many as 40 people died.', 'As few as 12 = count 12..', 'as many as 40 = count ..40'],
  ['No fewer than forty people died.', 'No fewer than forty = count 40..'],
  ['He worked there for over 15 years.', 'over 15 years = duration 15.. year'],
  ['Over the past 15 years it grew.', '15 years = duration 15 year'],
  [
    'More than 1.5 million of its 3 million people fled.',
    'More than 1.5 million = count 1,500,000..',
    '3 million = count 3,000,000',
  ],
  ['Some 200 of the 300 left.', 'Some 200 = count ~200', '300 = count 300'],
  ['It took 300 to 400.', '300 to 400 = count 300..400'],
  ['From 20,000 to as many as 25,000 came.', '20,000 = count 20,000', 'as many as 25,000 = count ..25,000'],
  ['It drew about 1,000-1,500 people.', 'about 1,000-1,500 = count ~1,000..1,500'],
  ['Twenty to 30 people left.', 'Twenty to 30 = count 20..30'],
  ['Two hundred to three hundred people left.', 'Two hundred to three hundred = count 200..300'],
  ['Some 2 million of them fled.', 'Some 2 million = count ~2,000,000'],
  ['Some 40 thousand of those fled.', 'Some 40 thousand = count ~40,000'],
  ['Some two to three dozen people left.', 'Some two to three dozen = count ~24..36'],
])('in running news: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each([
  ['low', LOW],
  ['high', HIGH],
  ['about', ABOUT],
  ['near', NEAR],
] as const)('every phrase of bound has a row: %s', (bound, rows) => {
  const surfaces = rows.map(([, figure]) => figure?.toLowerCase() ?? '');
  const led = (phrase: string) => surfaces.some((surface) => new RegExp(`^${phrase} [$\\d]`).test(surface));
  expect(BEFORE[bound].filter((phrase) => !led(phrase))).toEqual([]);
});

describe('every word that bounds a time', () => {
  test.each([
    ['It left just after 3 p.m. on Monday.', 'just after 3 p.m. = time 15:00..'],
    ['It left soon after 3 p.m. on Monday.', 'soon after 3 p.m. = time 15:00..'],
    ['It left moments after 3 p.m. on Monday.', 'moments after 3 p.m. = time 15:00..'],
    ['It left a little after 3 p.m. on Monday.', 'a little after 3 p.m. = time 15:00..'],
    ['It left some time after 3 p.m. on Monday.', 'some time after 3 p.m. = time 15:00..'],
    ['It left past 3 p.m. on Monday.', 'past 3 p.m. = time 15:00..'],
    ['It left just past 3 p.m. on Monday.', 'just past 3 p.m. = time 15:00..'],
    ['It left not before 3 p.m. on Monday.', 'not before 3 p.m. = time 15:00..'],
    ['It left moments before 3 p.m. on Monday.', 'moments before 3 p.m. = time ..15:00'],
    ['It left shortly before 3 p.m. on Monday.', 'shortly before 3 p.m. = time ..15:00'],
    ['It left a little before 3 p.m. on Monday.', 'a little before 3 p.m. = time ..15:00'],
    ['It left no later than 3 p.m. on Monday.', 'no later than 3 p.m. = time ..15:00'],
    ['It left about 3 p.m. on Monday.', 'about 3 p.m. = time ~15:00'],
    ['It left roughly 3 p.m. on Monday.', 'roughly 3 p.m. = time ~15:00'],
    ['It left approximately 3 p.m. on Monday.', 'approximately 3 p.m. = time ~15:00'],
    ['It left near 3 p.m. on Monday.', 'near 3 p.m. = time ~15:00'],
    ['It left some time around 3 p.m. on Monday.', 'some time around 3 p.m. = time ~15:00'],
    ['It left close to 3 p.m. on Monday.', 'close to 3 p.m. = time ~15:00'],
    ['It left almost 3 p.m. on Monday.', 'almost 3 p.m. = time ~15:00'],
    ['It left nearly 3 p.m. on Monday.', 'nearly 3 p.m. = time ~15:00'],
    ['It left towards 3 p.m. on Monday.', 'towards 3 p.m. = time ~15:00'],
    ['It left toward 3 p.m. on Monday.', 'toward 3 p.m. = time ~15:00'],
    ['It left at around 3 p.m. on Monday.', 'at around 3 p.m. = time ~15:00'],
    ['It left at about 3 p.m. on Monday.', 'at about 3 p.m. = time ~15:00'],
    ['It left around 3 p.m. on Monday.', 'around 3 p.m. = time ~15:00'],
    ['It left shortly after 3 p.m. on Monday.', 'shortly after 3 p.m. = time 15:00..'],
    ['It left after 3 p.m. on Monday.', 'after 3 p.m. = time 15:00..'],
    ['It left before 3 p.m. on Monday.', 'before 3 p.m. = time ..15:00'],
    ['It left from 3 p.m. on Monday.', 'from 3 p.m. = time 15:00..'],
  ])('%s', (sentence, figure) => {
    expect(read(sentence)).toContain(figure);
  });
});

describe('every word that bounds a year', () => {
  test.each([
    ['It was built not before 1930.', 'not before 1930 = date 1930..'],
    ['It was built no sooner than 1930.', 'no sooner than 1930 = date 1930..'],
    ['It was built not earlier than 1930.', 'not earlier than 1930 = date 1930..'],
    ['It was built no earlier than 1930.', 'no earlier than 1930 = date 1930..'],
    ['It was built not until 1930.', 'not until 1930 = date 1930..'],
    ['It was built no later than 1930.', 'no later than 1930 = date ..1930'],
    ['It was built not later than 1930.', 'not later than 1930 = date ..1930'],
    ['It was built by no later than 1930.', 'by no later than 1930 = date ..1930'],
    ['It was built at the latest by 1930.', 'at the latest by 1930 = date ..1930'],
    ['It was built around 1930.', 'around 1930 = date ~1930'],
    ['It was built about 1930.', 'about 1930 = date ~1930'],
    ['It was built circa 1930.', 'circa 1930 = date ~1930'],
    ['It was built c. 1930.', 'c. 1930 = date ~1930'],
    ['It was built ca. 1930.', 'ca. 1930 = date ~1930'],
    ['It was built approximately 1930.', 'approximately 1930 = date ~1930'],
  ])('%s', (sentence, figure) => {
    expect(read(sentence)).toEqual([figure]);
  });
});
