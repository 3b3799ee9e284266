import { describe, expect, it } from 'vitest';
import type { Row } from './read.ts';
import { readKind } from './sentence.ts';

describe('so many years old', () => {
  const rows: Row[] = [
    ['A 41-year-old man was held.', '41-year-old = age 41 year'],
    ['The 41-year-old was held.', '41-year-old = age 41 year'],
    ['A 41 year old man was held.', '41 year old = age 41 year'],
    ['The man is 41 years old.', '41 years old = age 41 year'],
    ['The man was 41 years of age.', '41 years of age = age 41 year'],
    ['A 3-month-old was found alive.', '3-month-old = age 3 month'],
    ['A three-month-old baby was found alive.', 'three-month-old = age 3 month'],
    ['A six-week-old girl was found alive.', 'six-week-old = age 6 week'],
    ['A 10-day-old boy was found alive.', '10-day-old = age 10 day'],
    ['Two 16-year-olds were held.', '16-year-olds = age 16 year'],
    ['An eight-year-old saw it.', 'eight-year-old = age 8 year'],
    ['The forty-one-year-old was held.', 'forty-one-year-old = age 41 year'],
    ['The 150-year-old bridge fell.', '150-year-old = age 150 year'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('age', text)).toEqual(figures);
  });
});

describe('aged', () => {
  const rows: Row[] = [
    ['A man aged 34 was held.', '34 = age 34 year'],
    ['A boy, aged nine, survived.', 'nine = age 9 year'],
    ['Children aged 5 to 12 are treated.', '5 to 12 = age 5..12 year'],
    ['Children ages 5-12 are treated.', '5-12 = age 5..12 year'],
    ['Men aged between 18 and 60 may not leave.', '18 and 60 = age 18..60 year'],
    ['People aged 65 or older are invited.', '65 or older = age 65.. year'],
    ['She died at the age of 92.', '92 = age 92 year'],
    ['He left school at age 14.', '14 = age 14 year'],
    ['The victims were aged 34 and 41.', '34 = age 34 year', '41 = age 41 year'],
    ['Its sons, aged 4 and 9, came.', '4 = age 4 year', '9 = age 9 year'],
    ['Children under the age of five fell ill.', 'five = age ..5 year'],
    ['Everyone over the age of 60 was asked.', '60 = age 60.. year'],
    ['The median age is 41.', '41 = age 41 year'],
    ['The average age of the dead was 41.', '41 = age 41 year'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('age', text)).toEqual(figures);
  });
});

describe('an age behind a name', () => {
  const rows: Row[] = [
    ['Bo Lund, 34, was held.', '34 = age 34 year'],
    ['The body of Ann Tamm, 63, was found.', '63 = age 63 year'],
    [
      'The dead are Bo Lund, 34; Ann Tamm, 63; and Ida Moss, 8.',
      '34 = age 34 year',
      '63 = age 63 year',
      '8 = age 8 year',
    ],
    ['Bo Lund (34) was held.', '34 = age 34 year'],
    ['It was won by Bo Lund, 34.', '34 = age 34 year'],
    ['The brothers Bo and Per Lund, 34 and 36, were held.', '34 = age 34 year', '36 = age 36 year'],
    ['Lund, who is 34, was held.', '34 = age 34 year'],
    ['Lund, then 34, was held.', '34 = age 34 year'],
    ['Lund, now 34, was held.', '34 = age 34 year'],
    ['Lund turned 34 on Monday.', '34 = age 34 year'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('age', text)).toEqual(figures);
  });
});

describe('an age counts nobody', () => {
  const rows: Row[] = [
    ['A 41-year-old man was held.'],
    ['A 3-month-old was found alive.'],
    ['Two of the 16-year-olds were held.', 'Two = count 2'],
    ['Children aged 5 to 12 are treated.'],
    ['Bo Lund, 34, was held.'],
    ['Bo Lund (34) was held.'],
    ['The dead are Bo Lund, 34; Ann Tamm, 63; and Ida Moss, 8.'],
    ['She died at the age of 92.'],
    ['The 150-year-old bridge fell.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('count', text)).toEqual(figures);
  });
});

describe('what is near an age', () => {
  const rows: Row[] = [
    ['The dead were all in their 20s.'],
    ['A woman in her 60s was held.'],
    ['On March 26, 2025, the bridge opened.'],
    ['In March, 34 people were held.'],
    ['In Brakka, 34 people were held.'],
    ['In Brakka, 34 were held.'],
    ['Route 34, the old road, is closed.'],
    ['On Monday, 34 of them were held.'],
    ['Bo Lund, 34 points ahead, won.'],
    ['The year-old plan failed.'],
    ['Over 65 people were invited.'],
    ['Under 12 homes stood.'],
    ['The bridge is 41 metres long.'],
    ['A 41-year sentence was given.'],
    ['The toll, now 34, may rise.'],
    ['In Brakka, 34 and 36 people were held.'],
    ['The mother of 12 children left.'],
    ['It moved people over 12 miles.'],
    ['He is 34 points ahead.'],
    ['She is one in a million.'],
    ['Lund turned 34 people away.'],
    ['Children aged 5 to 12 and 41 others died.', '5 to 12 = age 5..12 year'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('age', text)).toEqual(figures);
  });
});

describe('ages in news sentences', () => {
  const rows: Row[] = [
    ['Lund, aged 34, was held.', '34 = age 34 year'],
    ['Ida Moss, 8, and her brother Ole, 11, survived.', '8 = age 8 year', '11 = age 11 year'],
    ['Bo Lund, 34, of Brakka, was held.', '34 = age 34 year'],
    ['Ann Tamm-Moss, 63, won.', '63 = age 63 year'],
    ['The pupils, between 8 and 11 years old, were safe.', '8 and 11 years old = age 8..11 year'],
    ['The pupils, aged from 8 to 11, were safe.', '8 to 11 = age 8..11 year'],
    ['The minimum age of 16 was lowered.', '16 = age 16 year'],
    ['A 34- and a 41-year-old were held.', '41-year-old = age 41 year'],
    ['Two men aged 34 were held.', '34 = age 34 year'],
    ['A nearly 100-year-old mill burned.', 'nearly 100-year-old = age ~100 year'],
    ['The trial of Lund, 34, began on March 3.', '34 = age 34 year'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('age', text)).toEqual(figures);
  });
});

describe('an age behind a noun or pronoun', () => {
  const rows: Row[] = [
    ['The man, 34, was held.', '34 = age 34 year'],
    ['The driver, 34, was held.', '34 = age 34 year'],
    ['The driver (34) was held.', '34 = age 34 year'],
    ['Police held a man, 34, and a woman, 41.', '34 = age 34 year', '41 = age 41 year'],
    ['The victim was 34.', '34 = age 34 year'],
    ['He was 34 when he left.', '34 = age 34 year'],
    ['A girl of 12 was hurt.', '12 = age 12 year'],
    ['It was seen by Bo Lund, who was nine.', 'nine = age 9 year'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('age', text)).toEqual(figures);
  });
});

describe('an age group', () => {
  const rows: Row[] = [
    ['Children under 12 travel free.', 'under 12 = age ..12 year'],
    ['Adults over 65 are invited.', 'over 65 = age 65.. year'],
    ['Nobody under 18 may enter.', 'under 18 = age ..18 year'],
    ['People over 80 were first.', 'over 80 = age 80.. year'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('age', text)).toEqual(figures);
  });
});
