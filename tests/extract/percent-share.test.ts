import { expect, test } from 'vitest';
import { type Row, read } from './read.ts';

test.each<Row>([
  ['It grew 41%.', '41% = percent 41 percent'],
  ['It grew 41 %.', '41 % = percent 41 percent'],
  ['It grew 41 percent.', '41 percent = percent 41 percent'],
  ['It grew 41 per cent.', '41 per cent = percent 41 percent'],
  ['It grew 41 pct.', '41 pct = percent 41 percent'],
  ['It grew 0.4%.', '0.4% = percent 0.4 percent'],
  ['It grew 1,200%.', '1,200% = percent 1,200 percent'],
  ['A 41-percent rise is due.', '41-percent = percent 41 percent'],
  ['Forty-one percent agree.', 'Forty-one percent = percent 41 percent'],
  ['It grew two and a half percent.', 'two and a half percent = percent 2.5 percent'],
  ['It grew by -0.3%.', '-0.3% = percent -0.3 percent'],
  ['It grew by −0.3%.', '−0.3% = percent -0.3 percent'],
  ['It grew by 41% a year.', '41% a year = percent 41 percent per year'],
  ['It has 100% support.', '100% = percent 100 percent'],
  ['A 25% tariff starts.', '25% = percent 25 percent'],
  ['It grew 41\u00a0%.', '41\u00a0% = percent 41 percent'],
  ['It grew 41\u00a0per cent.', '41\u00a0per cent = percent 41 percent'],
  ['It grew half a percent.', 'half a percent = percent 0.5 percent'],
  ['It grew by minus 0.3%.', 'minus 0.3% = percent -0.3 percent'],
])('percentages: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It grew 40-50%.', '40-50% = percent 40..50 percent'],
  ['It grew 40–50%.', '40–50% = percent 40..50 percent'],
  ['It grew 40%-50%.', '40%-50% = percent 40..50 percent'],
  ['It grows 40 to 50 percent.', '40 to 50 percent = percent 40..50 percent'],
  ['It is between 40 and 50 percent.', '40 and 50 percent = percent 40..50 percent'],
  ['It rose from 40% to 50%.', '40% = percent 40 percent', '50% = percent 50 percent'],
  ['It is between 40% and 50%.', '40% and 50% = percent 40..50 percent'],
  ['It is 40 percent to 50 percent.', '40 percent to 50 percent = percent 40..50 percent'],
])('ranges of percentages: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It rose 4 percentage points.', '4 percentage points = percent 4 percentage point'],
  ['It rose 0.25 percentage points.', '0.25 percentage points = percent 0.25 percentage point'],
  ['It rose by one percentage point.', 'one percentage point = percent 1 percentage point'],
  ['It rose 4 pp.', '4 pp = percent 4 percentage point'],
  ['A 4-point lead held.', '4-point = percent 4 percentage point'],
  ['A four-percentage-point rise is due.', 'four-percentage-point = percent 4 percentage point'],
  ['It rose 0.3 points.', '0.3 points = percent 0.3 percentage point'],
  ['He has 4 points from two games.', '4 = count 4', 'two = count 2'],
  ['It rose half a percentage point.', 'half a percentage point = percent 0.5 percentage point'],
  [
    'It rose a quarter of a percentage point.',
    'a quarter of a percentage point = percent 0.25 percentage point',
  ],
])('percentage points: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['One in five agree.', 'One in five = percent 20 percent'],
  ['1 in 5 agree.', '1 in 5 = percent 20 percent'],
  ['Six in ten agree.', 'Six in ten = percent 60 percent'],
  ['Six in 10 agree.', 'Six in 10 = percent 60 percent'],
  ['Nine out of ten agree.', 'Nine out of ten = percent 90 percent'],
  ['Nine out of 10 agree.', 'Nine out of 10 = percent 90 percent'],
  ['One in every three agrees.', 'One in every three = percent 33.3 percent'],
  ['One in 100 agrees.', 'One in 100 = percent 1 percent'],
  ['One of every five agrees.', 'One of every five = percent 20 percent'],
  ['About one in five agree.', 'About one in five = percent ~20 percent'],
  ['More than one in five agree.', 'More than one in five = percent 20.. percent'],
  ['Nearly nine in 10 agree.', 'Nearly nine in 10 = percent ~90 percent'],
  ['A one-in-five chance remains.', 'one-in-five = percent 20 percent'],
  ['A 1-in-100 flood came.', '1-in-100 = percent 1 percent'],
  ['One crown in eight is lost.', 'One crown in eight = percent 12.5 percent'],
])('shares by two numbers: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Half of them agree.', 'Half = percent 50 percent'],
  ['Half the voters agree.', 'Half = percent 50 percent'],
  ['A third of them agree.', 'A third = percent 33.3 percent'],
  ['One third of them agree.', 'One third = percent 33.3 percent'],
  ['One-third of them agree.', 'One-third = percent 33.3 percent'],
  ['Two-thirds of them agree.', 'Two-thirds = percent 66.7 percent'],
  ['Two thirds of them agree.', 'Two thirds = percent 66.7 percent'],
  ['A quarter of them agree.', 'A quarter = percent 25 percent'],
  ['Three quarters of them agree.', 'Three quarters = percent 75 percent'],
  ['Three-quarters of them agree.', 'Three-quarters = percent 75 percent'],
  ['One quarter of them agree.', 'One quarter = percent 25 percent'],
  ['A fifth of them agree.', 'A fifth = percent 20 percent'],
  ['Two fifths of them agree.', 'Two fifths = percent 40 percent'],
  ['Four-fifths of them agree.', 'Four-fifths = percent 80 percent'],
  ['A tenth of them agree.', 'A tenth = percent 10 percent'],
  ['Nine-tenths of them agree.', 'Nine-tenths = percent 90 percent'],
  ['Nearly half of them agree.', 'Nearly half = percent ~50 percent'],
  ['More than half of them agree.', 'More than half = percent 50.. percent'],
  ['Just over half agree.', 'Just over half = percent 50.. percent'],
  ['Less than half agree.', 'Less than half = percent ..50 percent'],
  ['About a quarter of them agree.', 'About a quarter = percent ~25 percent'],
  ['Only a third of them agree.', 'a third = percent 33.3 percent'],
  ['More than two-thirds agree.', 'More than two-thirds = percent 66.7.. percent'],
  ['Almost three-quarters agree.', 'Almost three-quarters = percent ~75 percent'],
  ['It fell by half.', 'half = percent 50 percent'],
  ['It fell by a third.', 'a third = percent 33.3 percent'],
  ['It lost a quarter of its value.', 'a quarter = percent 25 percent'],
  ['A third agree.', 'A third = percent 33.3 percent'],
  ['At least a third agree.', 'At least a third = percent 33.3.. percent'],
  ['It was made for a twentieth of the price.', 'a twentieth = percent 5 percent'],
])('shares in a word: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['His half brother left.'],
  ['The half-time show began.'],
  ['It cost half a million.', 'half a million = count 500,000'],
  ['The flags flew at half-mast.'],
  ['He met her in the French Quarter.'],
  ['It sold at half price.'],
  ['One in the crowd shouted.'],
  ['He was wounded in five places in 2019.', 'five = count 5', '2019 = date 2019'],
])('what is no share: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['They hold 1 in 3 seats.', '1 in 3 = percent 33.3 percent'],
  ['A two-thirds majority is due.', 'two-thirds = percent 66.7 percent'],
  ['More than one in three left.', 'More than one in three = percent 33.3.. percent'],
  ['Fewer than one in three left.', 'Fewer than one in three = percent ..33.3 percent'],
  ['Prices rose 3.2% to 4.1%.', '3.2% = percent 3.2 percent', '4.1% = percent 4.1 percent'],
  ['Turnout was 61.4 percent.', '61.4 percent = percent 61.4 percent'],
  ['Six-in-ten agree.', 'Six-in-ten = percent 60 percent'],
  ['Two in every three agree.', 'Two in every three = percent 66.7 percent'],
  ['99 percent of 1,000 agree.', '99 percent = percent 99 percent', '1,000 = count 1,000'],
  ['The ten-year plan cost half of it.', 'ten-year = duration 10 year', 'half = percent 50 percent'],
  ['It lost one-third of its 900 staff.', 'one-third = percent 33.3 percent', '900 = count 900'],
])('in running news: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});
