import { describe, expect, it } from 'vitest';
import { settingOf } from '../../src/extract/scope.ts';
import { figureOf, PUBLISHED } from './sentence.ts';

describe('a part of a whole that is stated beside it', () => {
  const rows: [text: string, surface: string][] = [
    ['Some 64 miners died, 29 of them in Brakka.', '29'],
    ['At least 41 people died, eleven of whom were children.', 'eleven'],
    ['At least 41 people died, including eleven children.', 'eleven'],
    ['At least 41 people died, including at least eleven children.', 'at least eleven'],
    ['At least 41 people died, among them eleven children.', 'eleven'],
    ['The ferry carried 120 passengers, of whom 94 survived.', '94'],
    ['The quake hit 300 towns, of which 12 are still cut off.', '12'],
    ['At least 41 people died.|Eleven of them were children.', 'Eleven'],
    ['At least 41 people died.|Eleven of those were children.', 'Eleven'],
    ['At least 41 people died.|Eleven children were among the dead.', 'Eleven'],
    ['At least 41 people died.|Among them were eleven children.', 'eleven'],
    ['Twenty-nine people died in Brakka alone.', 'Twenty-nine'],
    ['The group includes 14 teachers.', '14'],
    ['Ostmark spent $6.4 billion, including $2 billion on roads.', '$2 billion'],
    ['Nine of the bridges are closed.', 'Nine'],
    ['At least 41 people were killed, nine of the victims in Brakka.', 'nine'],
    ['The quake killed 41 people, 29 of whom lived in Brakka.', '29'],
    ['The quake killed 41 people, including a family of five.', 'five'],
    ['The budget of $6.4 billion includes $2 billion for roads.', '$2 billion'],
    ['At least three of the victims were children.', 'At least three'],
    ['At least 41 people were hurt, nine of them seriously.', 'nine'],
    ['Twelve of their members left.', 'Twelve'],
    ['Some 41 people, nine of these children, were hurt.', 'nine'],
    ['At least 41 people died.|Of them, eleven were children.', 'eleven'],
    ['In Brakka alone, 29 people died.', '29'],
    ['Of the 64 miners, 47 have been recovered.', '47'],
    ['Nine of its 14 bridges are closed.', 'Nine'],
    ['Of the $6.4 billion, $2 billion is for roads.', '$2 billion'],
    ['The dead include eleven children.', 'eleven'],
    ['The 41 dead included eleven children.', 'eleven'],
    ['Three of the 41 dead were children.', 'Three'],
    ['At least 41 people were hurt, nine seriously.', 'nine'],
    ['Of the 41 dead, eleven were children.', 'eleven'],
    ['At least eleven children are among the 41 dead.', 'At least eleven'],
  ];
  it.each(rows)('%s: %s', (text, surface) => {
    expect(figureOf(text, surface).scope.part).toBe(true);
  });
});

describe('a whole is no part', () => {
  const rows: [text: string, surface: string][] = [
    ['At least 41 people died, including eleven children.', 'At least 41'],
    ['Some 64 miners died, 29 of them in Brakka.', 'Some 64'],
    ['The flood killed 41 people.', '41'],
    ['The ferry carried 120 passengers, of whom 94 survived.', '120'],
    ['The city of Brakka lost 12,400 jobs.', '12,400'],
    ['A crowd of 4,000 gathered.', '4,000'],
    ['In all, 64 miners were saved.', '64'],
    ['The toll, including the missing, is 41.', '41'],
    ['He faces 34 counts of fraud.', '34'],
    ['Only Lund, alone in the hall, knew that 41 had died.', '41'],
    ['Police held 41 men, and nine women were hurt.', 'nine'],
    ['The flood killed 41 people and one of its dams broke.', '41'],
    ['Including the missing, the toll is 41.', '41'],
    ['The mill, among the oldest in Ostmark, has 300 workers.', '300'],
    ['Tamm, who was among those rescued, saw 41 bodies.', '41'],
    ['Among the winners was Tamm, with 41 goals.', '41'],
    ['All 64 miners were saved.', '64'],
    ['He was one of those who saw 41 people die.', '41'],
  ];
  it.each(rows)('%s: %s', (text, surface) => {
    expect(figureOf(text, surface).scope.part).toBe(false);
  });
});

describe("an earlier time in the article's words", () => {
  const rows: [text: string, surface: string, past: string][] = [
    ['The flood of 1974 killed 900 people.', '900', '1974'],
    ['The flood killed 900 people in 1974.', '900', '1974'],
    ['In 1974, a flood killed 900 people.', '900', '1974'],
    ['A similar flood killed 900 people in 2022.', '900', '2022'],
    ['The flood killed 900 people last year.', '900', 'last year'],
    ['The flood killed 900 people last month.', '900', 'last month'],
    ['Two years ago the toll was 900.', '900', 'Two years ago'],
    ['The previous record was 900.', '900', 'previous record'],
    ['The project was originally to cost $6.4 billion.', '$6.4 billion', 'originally'],
    ['Lund had previously owned 12 mills.', '12', 'previously owned'],
    ['Until now, 900 people lived there.', '900', 'Until now'],
    ['The number is down from 900 last year.', '900', 'last year'],
    ['The old stadium had 30,000 seats.', '30,000', 'The old'],
    ['The former stadium had 30,000 seats.', '30,000', 'The former'],
    ['The flood was compared to that of 1974, which killed 900 people.', '900', '1974'],
    ['In 2022, when the last census was held, 12,400 people lived there.', '12,400', '2022'],
    ['The town had 12,400 people in 2022.', '12,400', '2022'],
    ['The worst flood, in 1953, killed 900 people.', '900', '1953'],
    ['A 1953 flood killed 900 people.', '900', '1953'],
    ['In the 1953 flood, 900 people died.', '900', '1953'],
    ['Back in 1953, 900 people died.', '900', '1953'],
    ['The quake of 1953 left 900 dead and 3,000 hurt.', '3,000', '1953'],
    ['The mill had 900 workers five years ago.', '900', 'five years ago'],
    ['The mill had 900 workers 20 years ago.', '900', '20 years ago'],
    ['The earlier toll was 900.', '900', 'The earlier'],
    ['Last year, 900 people died.', '900', 'Last year'],
    ['Last week, 12 people were held.', '12', 'Last week'],
    ['Ten years earlier, 900 people had died.', '900', 'Ten years earlier'],
    ['In the 1990s, 900 people lived there.', '900', '1990s'],
    ['A decade ago, 900 people lived there.', '900', 'A decade ago'],
    ['Five years earlier, the mill had 900 workers.', '900', 'Five years earlier'],
    ['The mill once had 900 workers.', '900', 'once'],
    ['The mill used to have 900 workers.', '900', 'used to'],
    ['The toll was first put at 900.', '900', 'first put'],
    ['The toll was initially given as 900.', '900', 'initially'],
    ['Last month, 12 men were freed.', '12', 'Last month'],
  ];
  it.each(rows)('%s: %s', (text, surface, past) => {
    expect(figureOf(text, surface).scope.past).toBe(past);
  });
});

describe('an earlier time that the sentence before it sets', () => {
  const rows: [text: string, surface: string, past: string][] = [
    ['In 1974, a flood hit Brakka.|It killed 900 people.', '900', '1974'],
    ['In 1974, a flood hit Brakka.|It killed 900 people.|Some 300 homes were lost.', 'Some 300', '1974'],
  ];
  it.each(rows)('%s: %s', (text, surface, past) => {
    expect(figureOf(text, surface).scope.past).toBe(past);
  });
});

describe('the present is no earlier time', () => {
  const rows: [text: string, surface: string][] = [
    ['The flood killed 41 people.', '41'],
    ['The flood killed 41 people on Monday.', '41'],
    ['The flood killed 41 people this week.', '41'],
    ['The flood killed 41 people in March 2025.', '41'],
    ['The flood killed 41 people in 2025.', '41'],
    ['So far, 41 people have died.', '41'],
    ['It is the worst flood since 1974, with 41 dead.', '41'],
    ['The stadium, opened in 1974, has 30,000 seats.', '30,000'],
    ['The stadium, built in 1974, has 30,000 seats.', '30,000'],
    ['The bridge, which opened in 1974, carries 12,400 cars a day.', '12,400'],
    ['The union, founded in 1974, has 12,000 members.', '12,000'],
    ['In 1974, a flood hit Brakka.|On Monday, 41 people died.', '41'],
    ['She has led Ostmark since 2022 and won 217 votes.', '217'],
    ['Some 2,000 people died.', 'Some 2,000'],
    ['The mill, which has stood since 1953, employs 300 people.', '300'],
    ['Tamm, elected in 2022, commands 217 votes.', '217'],
    ['Under a law signed in 2022, 300 homes must be built.', '300'],
    ['Today 300 people work there.', '300'],
    ['This year 300 people work there.', '300'],
    ['The firm currently has 300 workers.', '300'],
    ['The man last seen with 41 others is missing.', '41'],
    ['Some 1,953 people live there.', 'Some 1,953'],
    ['The 2025 budget is $6.4 billion.', '$6.4 billion'],
    ['In 1974, a flood hit Brakka.|Now 41 people have died.', '41'],
    ['The flood is worse than that of 1953: 41 people died on Monday.', '41'],
    ['It had 900 members in 2022 and has 1,200 now.', '1,200'],
    ['In 1974 the flood killed 900; this time 41 died.', '41'],
  ];
  it.each(rows)('%s: %s', (text, surface) => {
    expect(figureOf(text, surface).scope.past).toBeNull();
  });
});

describe('what is planned is no earlier time', () => {
  const rows: [text: string, surface: string][] = [
    ['By 2030, 300 homes will be built.', '300'],
    ['The plan will cost $6.4 billion by 2030.', '$6.4 billion'],
    ['The council plans 300 homes for next year.', '300'],
    ['In 2027, the council will spend $6.4 billion.', '$6.4 billion'],
  ];
  it.each(rows)('%s: %s', (text, surface) => {
    expect(figureOf(text, surface).scope.past).toBeNull();
  });
});

describe('one of two times in a sentence', () => {
  const rows: [text: string, surface: string, past: string][] = [
    ['The toll is 41, against 900 in 1974.', '900', '1974'],
    ['Turnout was 64 percent, up from 58 percent in 2022.', '58 percent', '2022'],
    ['The price rose to $40 from $26 last year.', '$26', 'last year'],
    ['It has 41 rooms; the old hotel had 12.', '12', 'the old'],
    ['It had 900 members in 2022 and has 1,200 now.', '900', '2022'],
  ];
  it.each(rows)('%s: %s', (text, surface, past) => {
    expect(figureOf(text, surface).scope.past).toBe(past);
  });
});

describe('the other of the two, which is of today', () => {
  const rows: [text: string, surface: string][] = [
    ['The toll is 41, against 900 in 1974.', '41'],
    ['Turnout was 64 percent, up from 58 percent in 2022.', '64 percent'],
    ['The price rose to $40 from $26 a year earlier.', '$40'],
    ['Profit fell to 212 million crowns from 498 million crowns a year earlier.', '212 million crowns'],
    ['The price rose to $40 from $26 last year.', '$40'],
    ['It has 41 rooms; the old hotel had 12.', '41'],
  ];
  it.each(rows)('%s: %s', (text, surface) => {
    expect(figureOf(text, surface).scope.past).toBeNull();
  });
});

describe('a figure that is denied or withdrawn', () => {
  const rows: [text: string, surface: string][] = [
    ['Neither 50 nor 60 people died, police said.', '60'],
    ['Nobody believes that 90 people died.', '90'],
    ['A toll of 80 was false.', '80'],
    ['The toll is 41, not 300 as first reported.', '300'],
    ['The toll is not 300.', '300'],
    ['Some 41 people died, rather than 300.', '300'],
    ['None of the 300 homes was insured.', '300'],
    ['There were not 300 dead, officials said.', '300'],
    ['The ship carried 94 people, not 120.', '120'],
    ['The ship carried 94 people and not 120.', '120'],
    ['The ship carried not 120 but 94 people.', '120'],
    ['Not 300 but 41 people died.', '300'],
    ['There were 41 dead, not the 300 first reported.', '300'],
    ['Neither of the two men was hurt.', 'two'],
    ['The city got 41 homes instead of 300.', '300'],
    ['It no longer has 300 members.', '300'],
    ['The toll is 41 and not, as first reported, 300.', '300'],
    ['The toll was 41, police said, denying reports of 300 dead.', '300'],
    ['The report of 300 dead was false.', '300'],
    ['The ministry denied that 300 people had died.', '300'],
    ['The toll did not reach 300.', '300'],
    ['It never had 300 members.', '300'],
    ['The figure was corrected from 300.', '300'],
    ['It was wrong to say that 300 had died.', '300'],
    ['The claim that 300 people died is false.', '300'],
    ['Contrary to reports, 300 people did not die.', '300'],
    ['The toll was not 300 but 41.', '300'],
    ['Officials did not confirm that 300 people died.', '300'],
  ];
  it.each(rows)('%s: %s', (text, surface) => {
    expect(figureOf(text, surface).scope.negated).toBe(true);
  });
});

describe('a figure beside a denial of something else', () => {
  const rows: [text: string, surface: string][] = [
    ['The toll is 41, not 300 as first reported.', '41'],
    ['The city got 41 homes instead of 300.', '41'],
    ['Not only 41 people but a whole town is gone.', '41'],
    ['It is not known whether 41 people died.', '41'],
    ['Not one of them knew that 41 had died.', '41'],
    ['Not all were found, but 41 were.', '41'],
    ['No more than 300 people may enter.', 'No more than 300'],
    ['Not less than 300 people died.', 'Not less than 300'],
    ['The toll was not 300 but 41.', '41'],
    ['The ministry denied the report and said 41 people died.', '41'],
    ['Police did not say whether any of the 41 men were armed.', '41'],
  ];
  it.each(rows)('%s: %s', (text, surface) => {
    expect(figureOf(text, surface).scope.negated).toBe(false);
  });
});

describe('the year in which a sentence sets the scene', () => {
  const rows: [sentence: string, setting: string | null][] = [
    ['In 1974, a flood hit Brakka.', '1974'],
    ['In March 1974, a flood hit Brakka.', '1974'],
    ['On 3 March 1974, a flood hit Brakka.', '1974'],
    ['Back in 1974 a flood hit Brakka.', '1974'],
    ['During the flood of 1974 nobody was warned.', '1974'],
    ['A flood hit Brakka in 1974.', null],
    ['In 2025, a flood hit Brakka.', null],
    ['In 2027, a hall will open.', null],
    ['On Monday, a flood hit Brakka.', null],
  ];
  it.each(rows)('%s', (sentence, setting) => {
    expect(settingOf(sentence, PUBLISHED)).toBe(setting);
  });
});
