import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('what a figure measures', () => {
  test.each<[sentence: string, ...figures: string[]]>([
    ['Part of that cost 40 crowns.', '40 crowns = money 40 crown; of Part'],
    ['Cut prices by 12% and people come.', '12% = percent 12 percent; of “prices”'],
    [
      'The bank expects that prices will rise by 12%.',
      '12% = percent 12 percent; of “prices”; says The bank',
    ],
    ['That is 87.3 percent.', '87.3 percent = percent 87.3 percent'],
    ['The crews finished third.', 'third = rank 3'],
    ['The council will now raise rents by 12%.', '12% = percent 12 percent; of “rents”'],
    ['Ringleaders got 12 years.', '12 years = duration 12 year; of “Ringleaders”'],
    ['A budget that raises taxes by 12% was passed.', '12% = percent 12 percent; of “taxes”'],
  ])('%s', (sentence, ...figures) => {
    expect(told(sentence)).toEqual(figures);
  });
});

describe('where the words end that say what is counted', () => {
  test.each<[sentence: string, ...figures: string[]]>([
    ['The firm has 1,150 workers and their families to house.', '1,150 = count 1,150; of workers'],
    ['Some 40 members of the now closed club left.', 'Some 40 = count ~40; of members; a part'],
    ['The 38 percent rise already in force will stay.', '38 percent = percent 38 percent; of rise'],
    ['There were 40 men and women.', '40 = count 40; of men and women'],
    ['Three out of the 40 boats sank.', 'Three = count 3; of boats; a part', '40 = count 40; of boats'],
    ['The town lost 164 of its own men.', '164 = count 164; of men; a part'],
    ['The $2.6 million yacht called Clean Bill sank.', '$2.6 million = money 2,600,000 USD; of yacht'],
    ['There were 40 boats and small ships in the port.', '40 = count 40; of boats and small ships'],
    ['A 12% arms tax is due.', '12% = percent 12 percent; of arms tax'],
    ['The club has 12 back rows.', '12 = count 12; of back rows'],
    ['There were 40 boats and Lindmoor cheered.', '40 = count 40; of boats'],
  ])('%s', (sentence, ...figures) => {
    expect(told(sentence)).toEqual(figures);
  });
});
