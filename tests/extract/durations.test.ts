import { describe, expect, it } from 'vitest';
import type { Row } from './read.ts';
import { readKind } from './sentence.ts';

describe('a number and a unit of time', () => {
  const rows: Row[] = [
    ['The siege lasted 18 months.', '18 months = duration 18 month'],
    ['The siege lasted three weeks.', 'three weeks = duration 3 week'],
    ['The siege lasted 40 seconds.', '40 seconds = duration 40 second'],
    ['The siege lasted 90 minutes.', '90 minutes = duration 90 minute'],
    ['The siege lasted 36 hours.', '36 hours = duration 36 hour'],
    ['The siege lasted 12 days.', '12 days = duration 12 day'],
    ['The siege lasted three nights.', 'three nights = duration 3 night'],
    ['The siege lasted two decades.', 'two decades = duration 2 decade'],
    ['The siege lasted two centuries.', 'two centuries = duration 2 century'],
    ['The siege lasted one year.', 'one year = duration 1 year'],
    ['The siege lasted 2.5 years.', '2.5 years = duration 2.5 year'],
    ['The siege lasted two and a half years.', 'two and a half years = duration 2.5 year'],
    ['The siege lasted two years and a half.', 'two years and a half = duration 2.5 year'],
    ['She waited 20 mins.', '20 mins = duration 20 minute'],
    ['She waited 3 hrs.', '3 hrs = duration 3 hour'],
    ['The siege lasted 1,000 days.', '1,000 days = duration 1,000 day'],
    ['The siege lasted forty-one days.', 'forty-one days = duration 41 day'],
    ['The siege lasted four consecutive days.', 'four consecutive days = duration 4 day'],
    ['It needs three more years.', 'three more years = duration 3 year'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('duration', text)).toEqual(figures);
  });
});

describe('a duration that stands before its noun', () => {
  const rows: Row[] = [
    ['A three-year inquiry cleared him.', 'three-year = duration 3 year'],
    ['An 18-month ban was imposed.', '18-month = duration 18 month'],
    ['The 10-day strike is over.', '10-day = duration 10 day'],
    ['A two-hour meeting changed nothing.', 'two-hour = duration 2 hour'],
    ['A 48-hour curfew was imposed.', '48-hour = duration 48 hour'],
    ['A 100-year lease was signed.', '100-year = duration 100 year'],
    ["Ten years' work was lost.", 'Ten years = duration 10 year'],
    ['Two weeks’ notice was given.', 'Two weeks = duration 2 week'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('duration', text)).toEqual(figures);
  });
});

describe('a unit without a number', () => {
  const rows: Row[] = [
    ['The dig went on for half a year.', 'half a year = duration 0.5 year'],
    ['The dig went on for half an hour.', 'half an hour = duration 0.5 hour'],
    ['The dig went on for an hour and a half.', 'an hour and a half = duration 1.5 hour'],
    ['The dig went on for a year and a half.', 'a year and a half = duration 1.5 year'],
    ['A half-hour pause followed.', 'half-hour = duration 0.5 hour'],
    ['The trial took half a decade.', 'half a decade = duration 0.5 decade'],
    ['The dig went on for a decade.', 'a decade = duration 1 decade'],
    ['The dig went on for a year.', 'a year = duration 1 year'],
    ['The dig went on for a fortnight.', 'a fortnight = duration 1 fortnight'],
    ['The dig went on for an hour.', 'an hour = duration 1 hour'],
    ['The dig lasted a day.', 'a day = duration 1 day'],
    ['It took a week or so.', 'a week or so = duration ~1 week'],
    ['He got a year in jail.', 'a year = duration 1 year'],
    ['It took a quarter of an hour.', 'quarter of an hour = duration 0.25 hour'],
    ['It stood for a quarter century.', 'quarter century = duration 0.25 century'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('duration', text)).toEqual(figures);
  });
});

describe('the bounds of a duration', () => {
  const rows: Row[] = [
    ['He faces at least one year in jail.', 'at least one year = duration 1.. year'],
    ['He faces at least a year in jail.', 'at least a year = duration 1.. year'],
    ['He faces up to 20 years in prison.', 'up to 20 years = duration ..20 year'],
    ['It lasted more than two hours.', 'more than two hours = duration 2.. hour'],
    ['It lasted less than a minute.', 'less than a minute = duration ..1 minute'],
    ['It lasted nearly three hours.', 'nearly three hours = duration ~3 hour'],
    ['It lasted almost a century.', 'almost a century = duration ~1 century'],
    ['It lasted about a month.', 'about a month = duration ~1 month'],
    ['It lasted over a decade.', 'over a decade = duration 1.. decade'],
    ['It lasted just under an hour.', 'just under an hour = duration ..1 hour'],
    ['Work ended within 48 hours.', 'within 48 hours = duration ..48 hour'],
    ['He spent well over ten years there.', 'well over ten years = duration 10.. year'],
    ['It took three years or more.', 'three years or more = duration 3.. year'],
    ['It took several years.', 'several years = duration ~3..9 year'],
    ['It took a few days.', 'a few days = duration ~3..9 day'],
    ['It took dozens of hours.', 'dozens of hours = duration ~24..99 hour'],
    ['It took a couple of weeks.', 'a couple of weeks = duration ~2 week'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('duration', text)).toEqual(figures);
  });
});

describe('two units', () => {
  const rows: Row[] = [
    ['The flight took 2 hours 15 minutes.', '2 hours 15 minutes = duration 2.25 hour'],
    ['The flight took two hours and 30 minutes.', 'two hours and 30 minutes = duration 2.5 hour'],
    ['He was jailed for one year and six months.', 'one year and six months = duration 1.5 year'],
    ['He was jailed for 2 years, 6 months.', '2 years, 6 months = duration 2.5 year'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('duration', text)).toEqual(figures);
  });
});

describe('a range', () => {
  const rows: Row[] = [
    ['It takes three to five years.', 'three to five years = duration 3..5 year'],
    ['It takes 10-15 minutes.', '10-15 minutes = duration 10..15 minute'],
    ['It takes between 10 and 15 minutes.', '10 and 15 minutes = duration 10..15 minute'],
    ['It takes two or three weeks.', 'two or three weeks = duration 2..3 week'],
    ['It takes 10 to 15 more days.', '10 to 15 more days = duration 10..15 day'],
    ['A five- to seven-year term awaits him.', 'five- to seven-year = duration 5..7 year'],
    ['It was a 5- to 7-day trip.', '5- to 7-day = duration 5..7 day'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('duration', text)).toEqual(figures);
  });
});

describe('terms served and times passed', () => {
  const rows: Row[] = [
    ['The judge gave him 41 months.', '41 months = duration 41 month'],
    [
      'She served eight years of a 12-year term.',
      'eight years = duration 8 year',
      '12-year = duration 12 year',
    ],
    ['It reopened after three days.', 'three days = duration 3 day'],
    ['It closed 14 years ago.', '14 years = duration 14 year'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('duration', text)).toEqual(figures);
  });
});

describe('words of time that give no duration', () => {
  const rows: Row[] = [
    ['He came second in Brakka.'],
    ['The second shock was weaker.'],
    ['Nobody was there that day.'],
    ['A day later the bridge was open.'],
    ['Call it a day, he said.'],
    ['They meet every year.'],
    ['It rains a lot at night.'],
    ['The man is 41 years old.'],
    ['The 41-year-old was held.'],
    ['They pay $26 a month.'],
    ['It grew 3 percent a year.'],
    ['The 21st century began badly.'],
    ['Week 3 was the hardest.'],
    ['It is the article of the hour.'],
    ['The half-century-old dam broke.'],
    ['He won for a second time.'],
    ['He ran for a second term.'],
    ["They fell silent for a minute's prayer."],
    ['It is the best figure for a year ago.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('duration', text)).toEqual(figures);
  });
});

describe('durations in news sentences', () => {
  const rows: Row[] = [
    ['He was sentenced to 41 years in prison.', '41 years = duration 41 year'],
    ['He was sentenced to between 10 and 15 years.', '10 and 15 years = duration 10..15 year'],
    ['He got a suspended sentence of six months.', 'six months = duration 6 month'],
    ['The strike enters its third week.'],
    ['It was shut for most of the year.'],
    ['It took 41 people 12 hours.', '12 hours = duration 12 hour'],
    ['The first 100 days went well.', '100 days = duration 100 day'],
    ['In the past 20 years it doubled.', '20 years = duration 20 year'],
    ['Over the next five years prices will double.', 'five years = duration 5 year'],
    ['For more than a decade nobody came.', 'more than a decade = duration 1.. decade'],
    ['Within minutes the hall was full.'],
    ["A minute's silence was held."],
    ['The 90-minute film opens today.', '90-minute = duration 90 minute'],
    ['A 24-hour strike began.', '24-hour = duration 24 hour'],
    ['The ban runs three years from today.', 'three years = duration 3 year'],
    ['It lasted barely two minutes.', 'two minutes = duration 2 minute'],
    ['It lasted a full three hours.', 'three hours = duration 3 hour'],
    ['It lasted 1 hour and 5 minutes.', '1 hour and 5 minutes = duration 1.0833333 hour'],
    ['It lasted one to two hours.', 'one to two hours = duration 1..2 hour'],
    ['It was the longest strike in 40 years.', '40 years = duration 40 year'],
    ['Six months later it reopened.', 'Six months = duration 6 month'],
    ['It needs another 18 months.', '18 months = duration 18 month'],
    ['The wait was 30 seconds longer.', '30 seconds = duration 30 second'],
    ['They waited for hours.'],
    ['They waited for decades.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('duration', text)).toEqual(figures);
  });
});
