import { expect, test } from 'vitest';
import { type Row, read } from './read.ts';

test.each<Row>([
  ['The toll is 41.', '41 = count 41'],
  ['The bridge carries 12,400 cars.', '12,400 = count 12,400'],
  ['The city has 1,240,000 people.', '1,240,000 = count 1,240,000'],
  ['The city has 1\u2009240\u2009000 people.', '1\u2009240\u2009000 = count 1,240,000'],
  ['The city has 12\u00a0400 people.', '12\u00a0400 = count 12,400'],
  ['The city has 12\u202f400 people.', '12\u202f400 = count 12,400'],
  ["The city has 12'400 people.", "12'400 = count 12,400"],
  ['The city has 12’400 people.', '12’400 = count 12,400'],
  ['The city has 12 000 people.', '12 000 = count 12,000'],
  ['Households have 2.4 children.', '2.4 = count 2.4'],
  ['There were 0 injuries.', '0 = count 0'],
  ['The list names 1,204.5 shares.', '1,204.5 = count 1,204.5'],
  ['They counted 3, 4 and 12 birds.', '3 = count 3', '4 = count 4', '12 = count 12'],
  ['41 people died.', '41 = count 41'],
  ['Nobody knows why 41', '41 = count 41'],
  ['“41 people died,” he said.', '41 = count 41'],
  ['It has (41) seats.', '41 = count 41'],
  ['Police held 1,200-1,500 people.', '1,200-1,500 = count 1,200..1,500'],
])('digits: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Forty-one people died.', 'Forty-one = count 41'],
  ['It killed forty-one people.', 'forty-one = count 41'],
  ['It killed forty one people.', 'forty one = count 41'],
  ['It killed seven people.', 'seven = count 7'],
  ['There were zero injuries.', 'zero = count 0'],
  ['Nineteen students fell ill.', 'Nineteen = count 19'],
  ['It held a hundred and twenty people.', 'a hundred and twenty = count 120'],
  ['It held one hundred and twenty people.', 'one hundred and twenty = count 120'],
  ['It held one hundred twenty people.', 'one hundred twenty = count 120'],
  ['It held two hundred people.', 'two hundred = count 200'],
  ['It held three thousand people.', 'three thousand = count 3,000'],
  ['It held three thousand five hundred people.', 'three thousand five hundred = count 3,500'],
  ['Twelve hundred workers left.', 'Twelve hundred = count 1,200'],
  ['About a thousand workers left.', 'About a thousand = count ~1,000'],
  ['It reached two and a half million people.', 'two and a half million = count 2,500,000'],
  ['It reached a million and a half people.', 'a million and a half = count 1,500,000'],
  ['It reached one and a half million people.', 'one and a half million = count 1,500,000'],
  ['It reached half a million people.', 'half a million = count 500,000'],
  ['It reached a half-million people.', 'a half-million = count 500,000'],
  ['It reached a million people.', 'a million = count 1,000,000'],
  [
    'It has twenty-two million four hundred thousand readers.',
    'twenty-two million four hundred thousand = count 22,400,000',
  ],
  ['One person died.', 'One = count 1'],
  ['Two men and three women were held.', 'Two = count 2', 'three = count 3'],
  ['One hundred and one dogs ran.', 'One hundred and one = count 101'],
  ['Ninety-nine red balloons rose.', 'Ninety-nine = count 99'],
  ['It reached a quarter of a million people.', 'a quarter of a million = count 250,000'],
  ['It reached three quarters of a million people.', 'three quarters of a million = count 750,000'],
  ['Only one passenger survived.', 'one = count 1'],
  ['It sold one-and-a-half million copies.', 'one-and-a-half million = count 1,500,000'],
  ['It fetched a fifth of a million.', 'a fifth of a million = count 200,000'],
])('words: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It has 1.2 million readers.', '1.2 million = count 1,200,000'],
  ['It has 1.2\u00a0million readers.', '1.2\u00a0million = count 1,200,000'],
  ['The 1.2-million reader mark fell.', '1.2-million = count 1,200,000'],
  ['It has 6m readers.', '6m = count 6,000,000'],
  ['It has 3bn users.', '3bn = count 3,000,000,000'],
  ['It has 4K followers.', '4K = count 4,000'],
  ['It has 4k followers.', '4k = count 4,000'],
  ['It has 40 thousand readers.', '40 thousand = count 40,000'],
  ['It has 8 billion people.', '8 billion = count 8,000,000,000'],
  ['It has 2 trillion cells.', '2 trillion = count 2,000,000,000,000'],
  ['It has 5 lakh voters.', '5 lakh = count 500,000'],
  ['It has 2.5 crore voters.', '2.5 crore = count 25,000,000'],
  ['It has 12,34,567 voters.', '12,34,567 = count 1,234,567'],
  ['It has 3 hundred seats.', '3 hundred = count 300'],
  ['It ate 2 dozen eggs.', '2 dozen = count ~24'],
  ['It has 2 and a half million readers.', '2 and a half million = count 2,500,000'],
  ['It has 1.5mn readers.', '1.5mn = count 1,500,000'],
  ['It has 6M readers.', '6M = count 6,000,000'],
  ['It sold 1\u00bd million copies.', '1\u00bd million = count 1,500,000'],
  ['It took 2\u00bd years.', '2\u00bd years = duration 2.5 year'],
  ['It fell to minus 3.', 'minus 3 = count -3'],
])('digits with a scale: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It costs 20,000-25,000 jobs.', '20,000-25,000 = count 20,000..25,000'],
  ['It costs 20,000–25,000 jobs.', '20,000–25,000 = count 20,000..25,000'],
  ['It costs 20,000 – 25,000 jobs.', '20,000 – 25,000 = count 20,000..25,000'],
  ['It needs 20 to 30 nurses.', '20 to 30 = count 20..30'],
  ['It needs twenty to thirty nurses.', 'twenty to thirty = count 20..30'],
  ['It needs between 40 and 50 nurses.', '40 and 50 = count 40..50'],
  ['It needs between forty and fifty nurses.', 'forty and fifty = count 40..50'],
  ['It needs from 3 to 5 nurses.', '3 to 5 = count 3..5'],
  ['It has 20 to 30 million readers.', '20 to 30 million = count 20,000,000..30,000,000'],
  ['It has 20-30 million readers.', '20-30 million = count 20,000,000..30,000,000'],
  ['It has 20m-30m readers.', '20m-30m = count 20,000,000..30,000,000'],
  ['It has 20 million to 30 million readers.', '20 million to 30 million = count 20,000,000..30,000,000'],
  ['It has between 1.2 and 1.5 million readers.', '1.2 and 1.5 million = count 1,200,000..1,500,000'],
  ['It needs two or three nurses.', 'two or three = count 2..3'],
  ['It needs 10 or 12 nurses.', '10 or 12 = count 10..12'],
  ['It needs somewhere between 40 and 50 nurses.', '40 and 50 = count 40..50'],
  ['It needs three to four hundred nurses.', 'three to four hundred = count 300..400'],
  ['It needs five to ten thousand nurses.', 'five to ten thousand = count 5,000..10,000'],
  ['Two to three hundred people left.', 'Two to three hundred = count 200..300'],
  ['Two or three hundred people left.', 'Two or three hundred = count 200..300'],
  ['One or two million people left.', 'One or two million = count 1,000,000..2,000,000'],
  ['Ten to twenty million people left.', 'Ten to twenty million = count 10,000,000..20,000,000'],
])('ranges: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Jobs fell from 900 to 400.', '900 = count 900', '400 = count 400'],
  ['Jobs rose from 400 to 900.', '400 = count 400', '900 = count 900'],
  ['It has 40 buses and 50 trams.', '40 = count 40', '50 = count 50'],
  ['It gave 40 beds to 50 patients.', '40 = count 40', '50 = count 50'],
])('no ranges: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Dozens of people fled.', 'Dozens = count ~24..99'],
  ['Scores of people fled.', 'Scores = count ~40..99'],
  ['Hundreds of people fled.', 'Hundreds = count ~200..999'],
  ['Thousands of people fled.', 'Thousands = count ~2,000..9,999'],
  ['Millions of people fled.', 'Millions = count ~2,000,000..9,999,999'],
  ['Tens of thousands of people fled.', 'Tens of thousands = count ~20,000..99,999'],
  ['Hundreds of thousands of people fled.', 'Hundreds of thousands = count ~200,000..999,999'],
  ['Tens of millions of people fled.', 'Tens of millions = count ~20,000,000..99,999,999'],
  ['Hundreds of millions of people fled.', 'Hundreds of millions = count ~200,000,000..999,999,999'],
  ['Thousands upon thousands of people fled.', 'Thousands upon thousands = count ~2,000..9,999'],
  ['Several people fled.', 'Several = count ~3..9'],
  ['Several hundred people fled.', 'Several hundred = count ~300..999'],
  ['Several thousand people fled.', 'Several thousand = count ~3,000..9,999'],
  ['A handful of people fled.', 'A handful = count ~3..9'],
  ['A few people fled.', 'A few = count ~3..9'],
  ['A few hundred people fled.', 'A few hundred = count ~300..999'],
  ['A couple of people fled.', 'A couple = count ~2'],
  ['A couple of hundred people fled.', 'A couple of hundred = count ~200'],
  ['A dozen people fled.', 'A dozen = count ~12'],
  ['Two dozen people fled.', 'Two dozen = count ~24'],
  ['Half a dozen people fled.', 'Half a dozen = count ~6'],
  ['A half-dozen people fled.', 'A half-dozen = count ~6'],
  ['More than a dozen people fled.', 'More than a dozen = count ~12..'],
  ['Few people fled.'],
  ['Several thousands fled.', 'Several thousands = count ~3,000..9,999'],
  ['Tens of people fled.', 'Tens = count ~20..99'],
])('vague amounts: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Officials said 41 people died and 12 were hurt.', '41 = count 41', '12 = count 12'],
  ['Killing 41 and wounding 12.', '41 = count 41', '12 = count 12'],
  ['The toll rose to 41 from 38.', '41 = count 41', '38 = count 38'],
  ['The toll rose to 1,644 on Saturday.', '1,644 = count 1,644'],
  ['He won by 41,203 votes to 38,112.', '41,203 votes to 38,112 = vote 41,203'],
  ['The 250-bed hospital burned.', '250-bed = count 250'],
  ['A 12-member panel met.', '12-member = count 12'],
  ['A three-member panel met.', 'three-member = count 3'],
  ['A record 41 people died.', '41 = count 41'],
  ['A total of 41 people died.', '41 = count 41'],
  ['Dozens more were hurt.', 'Dozens = count ~24..99'],
  ['More than dozens died.', 'More than dozens = count ~24..'],
  ['A hundred people died.', 'A hundred = count 100'],
  ['Many thousands fled.', 'thousands = count ~2,000..9,999'],
  ['Many hundreds fled.', 'hundreds = count ~200..999'],
  ['A few thousand fled.', 'A few thousand = count ~3,000..9,999'],
  ['It sold one million copies.', 'one million = count 1,000,000'],
  ['Not 40 but 50 people died.', '40 = count 40', '50 = count 50'],
  ['Not even 40 people came.', '40 = count 40'],
  ['It paid 1.3 billion.', '1.3 billion = count 1,300,000,000'],
  ['Thirty-nine of 41 died.', 'Thirty-nine = count 39', '41 = count 41'],
  ['Two million of them fled.', 'Two million = count 2,000,000'],
  ['The three men, 4 women and 2 dogs left.', 'three = count 3', '4 = count 4', '2 = count 2'],
  ['The Times of 12 May said 3 died.', '12 May = date --05-12', '3 = count 3'],
  ['It was 10 times bigger.', '10 times = multiple 10'],
  [
    "Gaza's health ministry says 50,144 died, 113,704 were hurt.",
    '50,144 = count 50,144',
    '113,704 = count 113,704',
  ],
  ['The rebels hold 12 Israelis.', '12 = count 12'],
  ['It was 5-year-old data.', '5-year-old = age 5 year'],
  ['One hundred twenty-one million votes came.', 'One hundred twenty-one million = count 121,000,000'],
])('in running news: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});
