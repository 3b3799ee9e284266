import { describe, expect, it } from 'vitest';
import type { Row } from './read.ts';
import { readKind } from './sentence.ts';

describe('clock times of a half day', () => {
  const rows: Row[] = [
    ['The quake hit at 5:14 a.m. on Monday.', '5:14 a.m. = time 05:14'],
    ['The quake hit at 5:30 p.m.', '5:30 p.m. = time 17:30'],
    ['The quake hit at 5.30pm.', '5.30pm = time 17:30'],
    ['The quake hit at 5.14am local time.', '5.14am = time 05:14'],
    ['The quake hit at 5 p.m.', '5 p.m. = time 17:00'],
    ['The quake hit at 5 pm.', '5 pm = time 17:00'],
    ['The quake hit at 5PM.', '5PM = time 17:00'],
    ['The quake hit at 12:15 a.m.', '12:15 a.m. = time 00:15'],
    ['The quake hit at 12:15 p.m.', '12:15 p.m. = time 12:15'],
    ['The quake hit at 12 p.m.', '12 p.m. = time 12:00'],
    ['The quake hit at 10 a.m., officials said.', '10 a.m. = time 10:00'],
    ['Doors open at 7 A.M. sharp.', '7 A.M. = time 07:00'],
    ['The quake hit at 5:14:32 p.m.', '5:14:32 p.m. = time 17:14'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('time', text)).toEqual(figures);
  });
});

describe('clock times of a whole day', () => {
  const rows: Row[] = [
    ['The quake hit at 17:30.', '17:30 = time 17:30'],
    ['The quake hit at 05:14.', '05:14 = time 05:14'],
    ['The quake hit at 5:14.', '5:14 = time 05:14'],
    ['The quake hit at 17:30:12.', '17:30:12 = time 17:30'],
    ['The quake hit at 1730 GMT.', '1730 = time 17:30'],
    ['The quake hit at 0514 local time.', '0514 = time 05:14'],
    ['The train of 17:45 was late.', '17:45 = time 17:45'],
    ['The quake hit at 17.30.', '17.30 = time 17:30'],
    ['The train leaves at 08.15 on Monday.', '08.15 = time 08:15'],
    ['The quake hit at 05:14 GMT (07:14 local time).', '05:14 = time 05:14', '07:14 = time 07:14'],
    ['The 8:15 train was late.', '8:15 = time 08:15'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('time', text)).toEqual(figures);
  });
});

describe('times in words', () => {
  const rows: Row[] = [
    ['The bells rang at noon.', 'noon = time 12:00'],
    ['The bells rang at midday.', 'midday = time 12:00'],
    ['The curfew begins at midnight.', 'midnight = time 00:00'],
    ["The bells rang at five o'clock.", "five o'clock = time 05:00"],
    ['The bells rang at 5 o’clock.', '5 o’clock = time 05:00'],
    ["The bells rang at five o'clock in the afternoon.", "five o'clock in the afternoon = time 17:00"],
    ["The bells rang at eight o'clock in the morning.", "eight o'clock in the morning = time 08:00"],
    ['The bells rang at half past five.', 'half past five = time 05:30'],
    ['The bells rang at quarter past five.', 'quarter past five = time 05:15'],
    ['The bells rang at a quarter to six.', 'quarter to six = time 05:45'],
    ['The bells rang at quarter to one.', 'quarter to one = time 00:45'],
    ['The bells rang at 5:30 in the morning.', '5:30 in the morning = time 05:30'],
    ['The bells rang at 5:30 in the afternoon.', '5:30 in the afternoon = time 17:30'],
    ['The bells rang at three p.m.', 'three p.m. = time 15:00'],
    ['The bells rang at five in the morning.', 'five in the morning = time 05:00'],
    ['The bells rang at 5 in the morning.', '5 in the morning = time 05:00'],
    ['It was 3 in the afternoon.', '3 in the afternoon = time 15:00'],
    ['It met at ten past eight.', 'ten past eight = time 08:10'],
    ['It fell at twenty past three in the afternoon.', 'twenty past three in the afternoon = time 15:20'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('time', text)).toEqual(figures);
  });
});

describe('several times', () => {
  const rows: Row[] = [
    ['Shots fell between 3 and 4 p.m. on Monday.', '3 and 4 p.m. = time 15:00..16:00'],
    ['She was seen at 5.14-5.20pm on Monday.', '5.20pm = time 17:20'],
    ['The vote is open 9-11am today.', '9-11am = time 09:00..11:00'],
    ['Doors open from six to eight P.M.', 'six to eight P.M. = time 18:00..20:00'],
    ['Shops open from 9 a.m. to 5 p.m.', 'from 9 a.m. = time 09:00..', '5 p.m. = time 17:00'],
    ['The alarm rang at 23:40 and at 23:55.', '23:40 = time 23:40', '23:55 = time 23:55'],
    ['Polls are open between 8 a.m. and noon.', '8 a.m. = time 08:00', 'noon = time 12:00'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('time', text)).toEqual(figures);
  });
});

describe('the bounds of a time', () => {
  const rows: Row[] = [
    ['It happened shortly after 5 p.m.', 'shortly after 5 p.m. = time 17:00..'],
    ['It happened just before noon.', 'just before noon = time ..12:00'],
    ['It happened before 06:30.', 'before 06:30 = time ..06:30'],
    ['It happened around 10:30 p.m.', 'around 10:30 p.m. = time ~22:30'],
    ['It happened at about 3 a.m.', 'at about 3 a.m. = time ~03:00'],
    ['It happened at around midnight.', 'at around midnight = time ~00:00'],
    ['It was nearly midnight.', 'nearly midnight = time ~00:00'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('time', text)).toEqual(figures);
  });
});

describe('figures with a colon or a stop that are no time', () => {
  const rows: Row[] = [
    ['He ran the mile in 3:58.'],
    ['The film runs 2:15.'],
    ['The verse is John 3:16.'],
    ['The ratio is 4:3.'],
    ['The score was 3:2.'],
    ['The loan costs 5.30 crowns.'],
    ['It measured 6.15 on the scale.'],
    ['Rain fell in 17.30 per cent of the towns.'],
    ['I am not sure.'],
    ['Some 1730 riders waited.'],
    ['The index closed at 12.45, up 3 percent.'],
    ['It sold at 17.30 crowns.'],
    ['They killed five in the morning raid.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('time', text)).toEqual(figures);
  });
});

describe('times next to a date', () => {
  const rows: Row[] = [
    ['The ship sank at 2:20 a.m. on April 15, 1912.', '2:20 a.m. = time 02:20'],
    ['Polls close Sunday at 8 p.m.', '8 p.m. = time 20:00'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('time', text)).toEqual(figures);
  });
});

describe('times in news sentences', () => {
  const rows: Row[] = [
    ['At 10:30 on Monday the bells rang.', '10:30 = time 10:30'],
    ['By 9 p.m., 41 bodies had been found.', '9 p.m. = time 21:00'],
    ['The 6 p.m. news showed it.', '6 p.m. = time 18:00'],
    ['It ended at 11:59 p.m.', '11:59 p.m. = time 23:59'],
    ['A noon deadline passed.', 'noon = time 12:00'],
    ['It runs 9 a.m.–5 p.m.', '9 a.m. = time 09:00', '5 p.m. = time 17:00'],
    ['It runs from 9 to 5 p.m.', '5 p.m. = time 17:00'],
    ['Polls open at seven a.m.', 'seven a.m. = time 07:00'],
    ['The siren sounded at 9.30 a.m.', '9.30 a.m. = time 09:30'],
    ["It began at 8 o'clock sharp.", "8 o'clock = time 08:00"],
    ['The deadline is 5 p.m. ET.', '5 p.m. = time 17:00'],
    ['The alarm came at 2 am on Sunday.', '2 am = time 02:00'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('time', text)).toEqual(figures);
  });
});
