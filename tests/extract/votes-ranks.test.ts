import { describe, expect, it } from 'vitest';
import { type Row, read } from './read.ts';
import { readKind } from './sentence.ts';

describe('votes', () => {
  const rows: Row[] = [
    ['The council voted 8-5 to close the bridge.', '8-5 = vote 8'],
    ['The council voted 8–5 to close the bridge.', '8–5 = vote 8'],
    ['The council voted 8 to 5 to close the bridge.', '8 to 5 = vote 8'],
    ['The bill passed 217 to 213.', '217 to 213 = vote 217'],
    ['The bill passed 217-213.', '217-213 = vote 217'],
    ['The bill passed by 12 votes to 3.', '12 votes to 3 = vote 12'],
    ['The bill passed by eight votes to five.', 'eight votes to five = vote 8'],
    ['The motion was rejected by 213 votes against 217.', '213 votes against 217 = vote 213'],
    ['The court ruled 6-3 against the mayor.', '6-3 = vote 6'],
    ['In a 5-4 decision, the court sided with the mayor.', '5-4 = vote 5'],
    ['The judges split 4-4.', '4-4 = vote 4'],
    ['The Senate approved it 51-49.', '51-49 = vote 51'],
    ['The jury voted nine to three.', 'nine to three = vote 9'],
    ['The council voted 8-5-2 to close it.', '8-5-2 = vote 8'],
    ['The measure failed on a 48-52 vote.', '48-52 = vote 48'],
    ['The council decided by a vote of 54 to 46.', '54 to 46 = vote 54'],
    ['The council voted 11-1 with two abstentions.', '11-1 = vote 11'],
    ['The court upheld it in a 4-3 ruling.', '4-3 = vote 4'],
    ['The committee voted 3-2 in favour of the dam.', '3-2 = vote 3'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('vote', text)).toEqual(figures);
  });
});

describe('scores', () => {
  const rows: Row[] = [
    ['A 3-2 victory took Brakka to the final.', '3-2 = vote 3'],
    ['Tamm won the match 6-4, 7-5.', '6-4 = vote 6', '7-5 = vote 7'],
    ['Brakka beat Lund 2 to 1.', '2 to 1 = vote 2'],
    ['Brakka won 3-2.', '3-2 = vote 3'],
    ['Brakka beat Lund 3-2 on Sunday.', '3-2 = vote 3'],
    ['Brakka lost 1-4 at home.', '1-4 = vote 1'],
    ['The match ended in a 2-2 draw.', '2-2 = vote 2'],
    ['Brakka led 2-0 at half-time.', '2-0 = vote 2'],
    ['Brakka won 102-98 after extra time.', '102-98 = vote 102'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('vote', text)).toEqual(figures);
  });
});

describe('pairs that are no vote', () => {
  const rows: Row[] = [
    ['Police held 10-12 people.'],
    ['He ruled from 1974-1989.'],
    ['It takes 10-15 minutes.'],
    ['It rose from 3 to 5.'],
    ['The council meets 4-6 times a year.'],
    ['Some 20-30 percent voted.'],
    ['It is a 50-50 chance, the council said.'],
    ['The match drew 10-12 thousand.'],
    ['The court sits 9-11 every Monday.'],
    ['The council spent $3-4 million.'],
    ['The price went from 8 to 5.'],
    ['The board has 10 to 12 members.'],
    ['Children aged 5-12 may not vote.'],
    ['The house has 2-3 rooms.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('vote', text)).toEqual(figures);
  });
});

describe('the votes that somebody got are counted', () => {
  const rows: Row[] = [
    ['Lund got 12,400 votes.', '12,400 = count 12,400'],
    ['She won by 41 votes.', '41 = count 41'],
    ['The bill had 217 votes in favor.', '217 = count 217'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('count', text)).toEqual(figures);
  });
});

describe('a place in an order', () => {
  const rows: Row[] = [
    ['It is the third-largest city of Ostmark.', 'third = rank 3'],
    ['It is the third largest city of Ostmark.', 'third = rank 3'],
    ['It is the second-highest toll on record.', 'second = rank 2'],
    ['She is the first woman to lead Ostmark.', 'first = rank 1'],
    ['She finished second.', 'second = rank 2'],
    ['She came fourth in the race.', 'fourth = rank 4'],
    ['The 14th victim was found.', '14th = rank 14'],
    ['The 3rd attempt failed.', '3rd = rank 3'],
    ['The 22nd congress begins.', '22nd = rank 22'],
    ['The 101st dog was white.', '101st = rank 101'],
    ['It is the twelfth strike this year.', 'twelfth = rank 12'],
    ['The second of three trials begins.', 'second = rank 2'],
    ['It is her second term.', 'second = rank 2'],
    ['The first and second shocks were weak.', 'first = rank 1', 'second = rank 2'],
    ['Brakka is the No. 1 port of Ostmark.', 'No. 1 = rank 1'],
    ['Brakka is the number one port of Ostmark.', 'number one = rank 1'],
    ['It is the twenty-first such case.', 'twenty-first = rank 21'],
    ['A second bridge fell.', 'second = rank 2'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('rank', text)).toEqual(figures);
  });
});

describe('ordinals that are dates, shares, names or seconds', () => {
  const rows: Row[] = [
    ['He lives on 42nd Street.'],
    ['The 21st century began badly.'],
    ['The Second World War ruined Brakka.'],
    ['The Fifth Avenue shop closed.'],
    ['Two-thirds of them left.'],
    ['A third of them left.'],
    ['It lasted 41 seconds.'],
    ['It happened on the 26th of March.'],
    ['It happened on March 3rd.'],
    ['It burned on the 14th floor.'],
    ['It is her 80th birthday.'],
    ['It is his First Amendment right.'],
    ['The No. 4 reactor was shut.'],
    ['It lasted a second.'],
    ['The split second cost him the race.'],
    ['At first nobody came.'],
    ['First, the bridge was shut.'],
    ['He was second to none.'],
    ['She took first aid.'],
    ['The first lady came.'],
    ['A second-degree burn was treated.'],
    ['It was sold in the first half of 2021.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('rank', text)).toEqual(figures);
  });
});

describe('votes in news sentences', () => {
  const rows: Row[] = [
    ['The House voted 217 to 213 on Monday to pass the bill.', '217 to 213 = vote 217'],
    ['On a 5-4 vote, the council rejected it.', '5-4 = vote 5'],
    ["The Senate's 51-49 vote ended the debate.", '51-49 = vote 51'],
    ['The bill was approved 300 votes to 12.', '300 votes to 12 = vote 300'],
    ['The motion passed by 300 to 12, with 41 abstentions.', '300 to 12 = vote 300'],
    ['The judges ruled, 6 to 3, for the union.', '6 to 3 = vote 6'],
    ['The jury was split 10-2.', '10-2 = vote 10'],
    ['Brakka drew 0-0 with Lund.', '0-0 = vote 0'],
    ['Brakka won the series 4-3.', '4-3 = vote 4'],
    ['The vote was 8-5.', '8-5 = vote 8'],
    ['The vote was 8 to 5.', '8 to 5 = vote 8'],
    ['The vote was 1,204 to 1,113.', '1,204 to 1,113 = vote 1,204'],
    ['The council met from 5 to 8.'],
    ['Voters waited 2-3 hours.'],
    ['The council hired 10-15 people.'],
    ['Parliament rejected it by 213 to 217.', '213 to 217 = vote 213'],
    ['By a 12-3 margin, the members said no.', '12-3 = vote 12'],
    ['Brakka (12-4) leads the league.', '12-4 = vote 12'],
    ['The council cut it from 8 to 5.'],
    ['The council rejected 10 to 12 bids.'],
    ['The shop is open 24-7, the council said.'],
    ['Call 555-0134 to vote.'],
    ['A majority of 8 to 5 ruled.', '8 to 5 = vote 8'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('vote', text)).toEqual(figures);
  });
});

describe('ranks in news sentences', () => {
  const rows: Row[] = [
    ['It is the second largest port and the third busiest.', 'second = rank 2', 'third = rank 3'],
    ['For the third time in a week, shots were heard.', 'third = rank 3'],
    ['On the fourth day the rain stopped.', 'fourth = rank 4'],
    ['It is his first visit.', 'first = rank 1'],
    ['Lund finished 14th of 20.', '14th = rank 14'],
    ['The 41st president of Ostmark died.', '41st = rank 41'],
    ['The town ranks 12th in Ostmark.', '12th = rank 12'],
    ['Brakka ranks third.', 'third = rank 3'],
    ['Tamm came in a distant second.', 'second = rank 2'],
    ['The seventh and last bridge was shut.', 'seventh = rank 7'],
    ['The top-ranked team lost.'],
    ['It was second-hand.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('rank', text)).toEqual(figures);
  });
});

describe('eight to five', () => {
  it.each(
    'jury jurors panel senate house board committee assembly parliament MPs lawmakers majority judges justices court bench council'.split(
      ' ',
    ),
  )('is a vote where the %s agreed', (voters) => {
    expect(read(`The ${voters}, 8-5, agreed.`)).toEqual(['8-5 = vote 8']);
  });

  it.each(
    'voted ruled decided passed approved rejected split won lost led drew beat scored defeated lead draw win'.split(
      ' ',
    ),
  )('is a vote or a score where they %s', (verb) => {
    expect(read(`They ${verb} 8-5, and left.`)).toEqual(['8-5 = vote 8']);
  });

  it.each(
    'vote ruling decision majority win victory defeat split margin verdict loss lead tie draw against to on for with that and by at after in along over when as but while last'.split(
      ' ',
    ),
  )('is a vote before “%s”', (word) => {
    expect(read(`The council voted 8-5 ${word} the plan.`)).toEqual(['8-5 = vote 8']);
  });
});
