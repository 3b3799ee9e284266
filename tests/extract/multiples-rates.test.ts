import { describe, expect, it } from 'vitest';
import type { Row } from './read.ts';
import { readKind } from './sentence.ts';

describe('a multiple in a verb', () => {
  const rows: Row[] = [
    ['The price doubled.', 'doubled = multiple 2'],
    ['The price has doubled since 2022.', 'doubled = multiple 2'],
    ['The toll tripled overnight.', 'tripled = multiple 3'],
    ['The toll trebled overnight.', 'trebled = multiple 3'],
    ['Exports quadrupled.', 'quadrupled = multiple 4'],
    ['The budget was halved.', 'halved = multiple 0.5'],
    ['The plan doubles the fee.', 'doubles = multiple 2'],
    ['The number has more than doubled.', 'more than doubled = multiple 2..'],
    ['The number nearly doubled.', 'nearly doubled = multiple ~2'],
    ['The number almost tripled.', 'almost tripled = multiple ~3'],
    ['Doubling the fee is wrong, he said.', 'Doubling = multiple 2'],
    ['The fee would double.', 'double = multiple 2'],
    ['The fee is set to triple by 2030.', 'triple = multiple 3'],
    ['The plan will more than double the fee.', 'more than double = multiple 2..'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('multiple', text)).toEqual(figures);
  });
});

describe('a multiple in fold', () => {
  const rows: Row[] = [
    ['The price rose threefold.', 'threefold = multiple 3'],
    ['The price rose tenfold.', 'tenfold = multiple 10'],
    ['The price rose 10-fold.', '10-fold = multiple 10'],
    ['The price rose 10 fold.', '10 fold = multiple 10'],
    ['The price rose by a hundredfold.', 'hundredfold = multiple 100'],
    ['A fivefold rise is feared.', 'fivefold = multiple 5'],
    ['A 2.5-fold rise is feared.', '2.5-fold = multiple 2.5'],
    ['The price rose two- to threefold.', 'two- to threefold = multiple 2..3'],
    ['The price rose 2- to 3-fold.', '2- to 3-fold = multiple 2..3'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('multiple', text)).toEqual(figures);
  });
});

describe('so many times as many', () => {
  const rows: Row[] = [
    ['Twice as many people came.', 'Twice = multiple 2'],
    ['It is twice the size of Brakka.', 'twice = multiple 2'],
    ['It is double the usual rate.', 'double = multiple 2'],
    ['It is three times as many as in 2022.', 'three times = multiple 3'],
    ['It is three times the size of Brakka.', 'three times = multiple 3'],
    ['It is 10 times larger than that.', '10 times = multiple 10'],
    ['It is 2.5 times higher than that.', '2.5 times = multiple 2.5'],
    ['It is about three times as big.', 'about three times = multiple ~3'],
    ['It is at least ten times more.', 'at least ten times = multiple 10..'],
    ['It is two to three times higher.', 'two to three times = multiple 2..3'],
    ['It is triple the national average.', 'triple = multiple 3'],
    ['It costs four times what it did.', 'four times = multiple 4'],
    ['She is five times more likely to vote.', 'five times = multiple 5'],
    ['It is half as many as in 2022.', 'half = multiple 0.5'],
    ['It has three times the energy.', 'three times = multiple 3'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('multiple', text)).toEqual(figures);
  });
});

describe('times and doubles that multiply nothing', () => {
  const rows: Row[] = [
    ['She won three times.'],
    ['He was arrested 14 times.'],
    ['She was hit twice.'],
    ['The Brakka Times reported it.'],
    ['It was a double murder.'],
    ['She took a double room.'],
    ['Two halves were played.'],
    ['It happened three times a week.'],
    ['He won the triple jump.'],
    ['He ran in the doubles.'],
    ['The plan is twofold.'],
    ['It rose to double digits.'],
    ['It happened three times the year before.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('multiple', text)).toEqual(figures);
  });
});

describe('money per time', () => {
  const rows: Row[] = [
    ['The fee is $26 a month.', '$26 a month = money 26 USD per month'],
    ['The fee is $26 per month.', '$26 per month = money 26 USD per month'],
    ['The fee is $26 each month.', '$26 each month = money 26 USD per month'],
    ['The fee is $26/month.', '$26/month = money 26 USD per month'],
    ['The fee is $26-a-month.', '$26-a-month = money 26 USD per month'],
    ['The fee is $900 a year.', '$900 a year = money 900 USD per year'],
    ['The fee is $900 annually.', '$900 annually = money 900 USD per year'],
    ['The fee is $900 per annum.', '$900 per annum = money 900 USD per year'],
    ['The wage is €15 an hour.', '€15 an hour = money 15 EUR per hour'],
    ['The wage is €15 hourly.', '€15 hourly = money 15 EUR per hour'],
    ['The wage is €15 per hour.', '€15 per hour = money 15 EUR per hour'],
    ['The rent is £900 monthly.', '£900 monthly = money 900 GBP per month'],
    ['The rent is £200 a week.', '£200 a week = money 200 GBP per week'],
    ['The fine is $40 every day.', '$40 every day = money 40 USD per day'],
    ['A $26-a-month fee is planned.', '$26-a-month = money 26 USD per month'],
    ['It costs about $26 a month.', 'about $26 a month = money ~26 USD per month'],
    ['It costs at least $2 million a year.', 'at least $2 million a year = money 2,000,000.. USD per year'],
    ['It costs $20 to $30 a month.', '$20 to $30 a month = money 20..30 USD per month'],
    ['The plan costs $4 billion over ten years.', '$4 billion = money 4,000,000,000 USD'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('money', text)).toEqual(figures);
  });
});

describe('money per thing', () => {
  const rows: Row[] = [
    ['The tickets cost $12 each.', '$12 each = money 12 USD per each'],
    ['The tickets cost $12 apiece.', '$12 apiece = money 12 USD per each'],
    ['It costs $12 a head.', '$12 a head = money 12 USD per person'],
    ['It costs $12 per head.', '$12 per head = money 12 USD per person'],
    ['It costs $12 per person.', '$12 per person = money 12 USD per person'],
    ['It costs $12 a ticket.', '$12 a ticket = money 12 USD per ticket'],
    ['It costs $12 per household.', '$12 per household = money 12 USD per household'],
    ['Oil rose to $80 a barrel.', '$80 a barrel = money 80 USD per barrel'],
    ['Grain costs $200 a tonne.', '$200 a tonne = money 200 USD per tonne'],
    ['Output is $9,000 per capita.', '$9,000 per capita = money 9,000 USD per person'],
    ['It costs $3 a square foot.', '$3 a square foot = money 3 USD per square foot'],
    ['They paid $12 for a ticket.', '$12 = money 12 USD'],
    ['They paid $12 in March.', '$12 = money 12 USD'],
    ['It costs $3 per square foot.', '$3 per square foot = money 3 USD per square foot'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('money', text)).toEqual(figures);
  });
});

describe('counts per time', () => {
  const rows: Row[] = [
    ['They build 300 a day.', '300 a day = count 300 per day'],
    ['They build 300 per day.', '300 per day = count 300 per day'],
    ['The ferry carries 4,000 daily.', '4,000 daily = count 4,000 per day'],
    ['About 12,000 a year are built.', 'About 12,000 a year = count ~12,000 per year'],
    ['Two teams of 11 each played.', 'Two = count 2', '11 = count 11'],
    ['Each team has 11 players.', '11 = count 11'],
    ['The bridge carries 12,400 cars a day.', '12,400 = count 12,400 per day'],
    ['Some 300 people a day fall ill.', 'Some 300 = count ~300 per day'],
    ['About 300 tests a week are made.', 'About 300 = count ~300 per week'],
    ['The mill makes 300 tables an hour.', '300 = count 300 per hour'],
    ['It happens 41 times a year.', '41 = count 41 per year'],
    ['They found three cases a year after the flood.', 'three = count 3'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('count', text)).toEqual(figures);
  });
});

describe('shares per time', () => {
  const rows: Row[] = [
    ['Prices rise 3 percent a year.', '3 percent a year = percent 3 percent per year'],
    ['Prices rise 3% per year.', '3% per year = percent 3 percent per year'],
    ['Prices rise 3% annually.', '3% annually = percent 3 percent per year'],
    ['Prices rose 3% last year.', '3% = percent 3 percent'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('percent', text)).toEqual(figures);
  });
});

describe('measures per time', () => {
  const rows: Row[] = [
    ['The glacier loses 12 metres a year.', '12 metres a year = measure 12 m per year'],
    ['The pump moves 900 litres a minute.', '900 litres a minute = measure 900 L per minute'],
    ['The pump moves 900 litres per second.', '900 litres per second = measure 900 L per second'],
    ['Rain of 40 mm an hour fell.', '40 mm an hour = measure 40 mm per hour'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('measure', text)).toEqual(figures);
  });
});

describe('multiples in news sentences', () => {
  const rows: Row[] = [
    ['The number has doubled to 41.', 'doubled = multiple 2'],
    ['Sales tripled in a year.', 'tripled = multiple 3'],
    ['It was double the number of 2022.', 'double = multiple 2'],
    ['It was more than double the figure of 2022.', 'more than double = multiple 2..'],
    ['It was more than twice the figure of 2022.', 'more than twice = multiple 2..'],
    ['It was nearly twice the figure of 2022.', 'nearly twice = multiple ~2'],
    ['It grew fourfold in ten years.', 'fourfold = multiple 4'],
    ['It grew almost fourfold in ten years.', 'almost fourfold = multiple ~4'],
    ['It grew 1.5 times as fast.', '1.5 times = multiple 1.5'],
    ['It cost ten times as much.', 'ten times = multiple 10'],
    ['It holds three times its capacity.', 'three times = multiple 3'],
    ['It holds three times the number it was built for.', 'three times = multiple 3'],
    ['The jail is at double its capacity.', 'double = multiple 2'],
    ['The deficit has nearly trebled.', 'nearly trebled = multiple ~3'],
    ['The price fell by half.'],
    ['They halved the price.', 'halved = multiple 0.5'],
    ['A doubling of the fee is planned.', 'doubling = multiple 2'],
    ['It rose two-fold.', 'two-fold = multiple 2'],
    ['It rose twofold.', 'twofold = multiple 2'],
    ['It rose several-fold.'],
    ['It rose 100x.'],
    ['Twice a year the hall is cleaned.'],
    ['He said it twice.'],
    ['The double-decker bus crashed.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('multiple', text)).toEqual(figures);
  });
});

describe('rates in news sentences', () => {
  const rows: Row[] = [
    ['Fares rise from $26 to $40 a month.', '$26 = money 26 USD', '$40 a month = money 40 USD per month'],
    ['They get €2,000 a month each.', '€2,000 a month = money 2,000 EUR per month'],
    ['The $6 million annual budget was passed.', '$6 million = money 6,000,000 USD per year'],
    ['It costs $12 per night per person.', '$12 per night = money 12 USD per night'],
    ['It costs £3.50 a litre.', '£3.50 a litre = money 3.5 GBP per litre'],
    ['It costs €9.50 per hour worked.', '€9.50 per hour = money 9.5 EUR per hour'],
    ['The tax is $2 on each ticket.', '$2 = money 2 USD'],
    [
      'The company makes $6 million every quarter.',
      '$6 million every quarter = money 6,000,000 USD per quarter',
    ],
    ['It pays $40 a share.', '$40 a share = money 40 USD per share'],
    ['It pays 40 cents a share.', '40 cents a share = money 0.4 USD per share'],
    ['A fine of $400 per day is due.', '$400 per day = money 400 USD per day'],
    ['The ministry spends $6,000 per pupil.', '$6,000 per pupil = money 6,000 USD per pupil'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('money', text)).toEqual(figures);
  });
});

describe('counts per time or share in news sentences', () => {
  const rows: Row[] = [
    ['Some 41 people died a year after the flood.', 'Some 41 = count ~41'],
    ['Some 41 died a month later.', 'Some 41 = count ~41'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('count', text)).toEqual(figures);
  });
});

describe('a sum of an earlier or later time is no rate', () => {
  const rows: Row[] = [
    ['The budget was $6 billion a year earlier.', '$6 billion = money 6,000,000,000 USD'],
    ['It was sold for $6 million a month later.', '$6 million = money 6,000,000 USD'],
    ['It was sold for $6 million a year ago.', '$6 million = money 6,000,000 USD'],
    ['It was worth $6 million a decade ago.', '$6 million = money 6,000,000 USD'],
    ['It will be worth $6 million a year from now.', '$6 million = money 6,000,000 USD'],
    ['The fee is $26 a month from April.', '$26 a month = money 26 USD per month'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('money', text)).toEqual(figures);
  });
});

describe('money with an adjective of time before it', () => {
  const rows: Row[] = [
    ['The annual $6 million grant is gone.', '$6 million = money 6,000,000 USD per year'],
    ['An annual budget of $6 million was passed.', '$6 million = money 6,000,000 USD per year'],
    ['A monthly fee of up to $26 is due.', 'up to $26 = money ..26 USD per month'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('money', text)).toEqual(figures);
  });
});
