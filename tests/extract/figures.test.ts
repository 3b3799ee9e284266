import { describe, expect, it } from 'vitest';
import { figureOf, figuresOf, wordsAt } from './sentence.ts';

describe('the figures of a sentence in order', () => {
  const rows: [text: string, ...surfaces: string[]][] = [
    ['At least 41 people died and 312 were hurt.', 'At least 41', '312'],
    ['The flood of 1974 killed 900 people in 14 hours.', '1974', '900', '14 hours'],
    ['Nobody was hurt.'],
    ['Lund, 34, was jailed for 18 months and fined $2,000.', '34', '18 months', '$2,000'],
    ['Police met at 5 p.m. on March 3.', '5 p.m.', 'March 3'],
    ['Of the 64 miners, 47 have been recovered.', '64', '47'],
    ['The flood hit Brakka.|At least 41 died.', 'At least 41'],
    ['The flood hit Brakka at night.'],
    ['Nobody knows.'],
    ['In it lie 10^6 tonnes of coal, 3 × 10^−2 of it burnt, on 5 cm^2 and 25 km².', '25 km²'],
  ];
  it.each(rows)('%s', (text, ...surfaces) => {
    expect(figuresOf(text).map((figure) => figure.surface)).toEqual(surfaces);
  });
});

describe('what happened to those who are counted', () => {
  const rows: [text: string, surface: string, ...states: string[]][] = [
    ['At least 41 people were killed.', 'At least 41', 'killed'],
    ['At least 41 people died.', 'At least 41', 'killed'],
    ['The flood claimed 41 lives.', '41', 'killed'],
    ['The death toll rose to 41.', '41', 'killed'],
    ['Some 312 were injured.', 'Some 312', 'injured'],
    ['Some 22 miners are missing.', 'Some 22', 'missing'],
    ['Some 300 people were evacuated.', 'Some 300', 'evacuated'],
    ['Police arrested 41 people.', '41', 'arrested'],
    ['Some 238 men were deported.', 'Some 238', 'deported'],
    ['Nine inmates escaped.', 'Nine', 'escaped'],
    ['The prison can hold 40,000 inmates.', '40,000', 'capacity'],
    ['The prison holds 15,000 inmates.', '15,000', 'held'],
    ['The quake destroyed 1,200 homes.', '1,200', 'destroyed'],
    ['The city has 12,400 people.', '12,400'],
    ['The council met 14 times.', '14'],
    ['Some 3,000 people fled their homes.', 'Some 3,000', 'displaced'],
    ['Some 3,000 people were left homeless.', 'Some 3,000', 'displaced'],
    ['Police detained 41 people.', '41', 'held'],
    ['The plane had 64 people on board.', '64', 'aboard'],
    ['The court convicted 41 men and acquitted 12.', '41', 'convicted'],
    ['The court convicted 41 men and acquitted 12.', '12', 'acquitted'],
    ['Some 94 people were rescued and 22 are missing.', '22', 'missing'],
    ['Some 41 homes were destroyed and 300 damaged.', 'Some 41', 'destroyed'],
    ['The firm hired 300 people and built 14 mills.', '14'],
    ['Turnout was 64 percent.', '64 percent', 'turnout'],
    ['The toll rose from 12 to 41 dead.', '41', 'killed'],
    ['The hall can seat 800 but only 300 came.', '800', 'capacity'],
    ['The hall can seat 800 but only 300 came.', '300'],
    ['Fourteen patients were admitted to hospital.', 'Fourteen', 'hospitalized'],
    ['At least 41 people, among them a mayor, were killed.', 'At least 41', 'killed'],
    ['At least 41 people — most of them miners — were killed.', 'At least 41', 'killed'],
    ['The 41 who died were miners.', '41', 'killed'],
    ['Nobody was among the 41 killed.', '41', 'killed'],
    ['At least 41 people died, including eleven children.', 'eleven', 'killed'],
    ['At least 41 people died, eleven of them children.', 'eleven', 'killed'],
    ['At least 41 people were hurt, nine seriously.', 'nine', 'injured'],
    ['The storm injured 14.', '14', 'injured'],
  ];
  it.each(rows)('%s: %s', (text, surface, ...states) => {
    expect(figureOf(text, surface).states).toEqual(states);
  });
});

describe('each figure has the events of its own clause', () => {
  const rows: [text: string, surface: string, ...states: string[]][] = [
    ['At least 41 people were killed and 312 were hurt.', 'At least 41', 'killed'],
    ['At least 41 people were killed and 312 were hurt.', '312', 'injured'],
    ['The flood killed 41 and injured 312.', '41', 'killed'],
    ['The flood killed 41 and injured 312.', '312', 'injured'],
    ['Three died, nine were hurt and 14 are missing.', 'Three', 'killed'],
    ['Three died, nine were hurt and 14 are missing.', 'nine', 'injured'],
    ['Three died, nine were hurt and 14 are missing.', '14', 'missing'],
    ['The prison can hold 40,000 but holds 15,000.', '40,000', 'capacity'],
    ['The prison can hold 40,000 but holds 15,000.', '15,000', 'held'],
    ['Police arrested 41 people after 12 were killed.', '41', 'arrested'],
    ['Police arrested 41 people after 12 were killed.', '12', 'killed'],
    ['Of the 64 miners, 47 were rescued.', '47', 'rescued'],
    ['At least 41 people died, officials said.', 'At least 41', 'killed'],
    ['The storm hit Brakka, killing 41 and injuring 312.', '41', 'killed'],
    ['The storm hit Brakka, killing 41 and injuring 312.', '312', 'injured'],
    ['The storm left 41 dead and 312 injured.', '41', 'killed'],
    ['The storm left 41 dead and 312 injured.', '312', 'injured'],
    ['The storm killed 41 and left 3,000 homeless.', '3,000', 'displaced'],
    ['Some 41 homes were destroyed and 12 people killed.', '12', 'killed'],
    ['Nobody was killed, but 12 people were hurt.', '12', 'injured'],
    ['Of the 120 aboard, 94 survived.', '94', 'survived'],
    ['Of the 120 aboard, 94 survived.', '120', 'aboard'],
    ['The blast killed nine workers and a child, and hurt 14.', '14', 'injured'],
    ['Some 41 people died when 12 homes burned.', '12'],
  ];
  it.each(rows)('%s: %s', (text, surface, ...states) => {
    expect(figureOf(text, surface).states).toEqual(states);
  });
});

describe('words that keep a statement from being a fact', () => {
  const rows: [text: string, surface: string, ...hedges: string[]][] = [
    ['Some 238 alleged gang members were flown out.', 'Some 238', 'alleged'],
    ['Police hold 41 suspected thieves.', '41', 'suspected'],
    ['Some 41 people have reportedly died.', 'Some 41', 'reportedly'],
    ['The preliminary toll is 41.', '41', 'preliminary'],
    ['The provisional toll is 41.', '41', 'provisional'],
    ['At least 41 people are feared dead.', 'At least 41', 'feared'],
    ['At least 41 people are believed dead.', 'At least 41', 'believed'],
    ['An estimated 4,000 people came.', 'An estimated 4,000', 'estimated'],
    ['The 41 men are allegedly members of a gang.', '41', 'allegedly'],
    ['An unconfirmed report speaks of 41 dead.', '41', 'unconfirmed'],
    ['The mill will probably lose 300 jobs.', '300', 'probably'],
    ['The toll is expected to pass 60.', '60', 'expected'],
    ['Some 41 suspected members, allegedly armed, were held.', 'Some 41', 'suspected'],
    ['The claimed toll of 41 is preliminary.', '41', 'claimed', 'preliminary'],
    ['Lund is thought to have killed 41 people.', '41', 'thought'],
    ['Lund is accused of killing 41 people.', '41', 'accused'],
    ['The 41 apparent victims were found on Monday.', '41', 'apparent'],
    ['A purported list names 41 men.', '41', 'purported'],
    ['The men, 41 alleged members of a gang, were held.', '41', 'alleged'],
    ['Some 238 men accused of being gang members were flown out.', 'Some 238', 'accused'],
    ['Police suspect that 41 people were involved.', '41', 'suspect'],
    ['It is feared that 41 people have died.', '41', 'feared'],
    ['The union claims 41 deaths.', '41', 'claims'],
    ['The report, still unverified, speaks of 41 dead.', '41'],
    ['Early estimates put the toll at 41.', '41'],
    ['The mill lost an estimated $6 million.', 'an estimated $6 million', 'estimated'],
    ['The so-called Gang of 41 was held.', '41', 'so-called'],
    ['As many as 41 may have died.', 'As many as 41', 'may'],
    ['The toll may rise to 60.', '60', 'may'],
  ];
  it.each(rows)('%s: %s', (text, surface, ...hedges) => {
    expect(figureOf(text, surface).hedges).toEqual(hedges);
  });
});

describe('words of certainty are no hedge', () => {
  const rows: [text: string, surface: string, ...hedges: string[]][] = [
    ['At least 41 people died.', 'At least 41'],
    ['Police confirmed 41 deaths.', '41'],
    ['The court found 41 men guilty.', '41'],
    ['About 41 people died.', 'About 41'],
    ['The unexpected flood killed 41 people.', '41'],
    ['No more than 300 people may enter.', 'No more than 300'],
  ];
  it.each(rows)('%s: %s', (text, surface, ...hedges) => {
    expect(figureOf(text, surface).hedges).toEqual(hedges);
  });
});

describe('a hedge is of its own clause', () => {
  const rows: [text: string, surface: string, ...hedges: string[]][] = [
    ['Some 41 people died and 12 are feared dead.', 'Some 41'],
    ['Some 41 people died and 12 are feared dead.', '12', 'feared'],
    ['Some 41 suspected thieves were held and 12 released.', '12'],
  ];
  it.each(rows)('%s: %s', (text, surface, ...hedges) => {
    expect(figureOf(text, surface).hedges).toEqual(hedges);
  });
});

describe('as of when a figure holds', () => {
  const rows: [text: string, surface: string, asOf: string | null][] = [
    ['By Monday night, 41 people had died.', '41', 'By Monday'],
    ['Up to March 3, 41 people had died.', '41', 'Up to March 3'],
    ['By Monday, 41 people had died.', '41', 'By Monday'],
    ['As of March 3, 41 people had died.', '41', 'As of March 3'],
    ['As of Monday, 41 people had died.', '41', 'As of Monday'],
    ['By late Monday, 41 people had died.', '41', 'By late Monday'],
    ['Some 41 people had died by Monday.', 'Some 41', 'by Monday'],
    ['By noon, 41 people had died.', '41', 'By noon'],
    ['By 5 p.m. 41 people had died.', '41', 'By 5 p.m.'],
    ['Since Monday, 41 people have died.', '41', 'Since Monday'],
    ['Until 2022, 41 people lived there.', '41', 'Until 2022'],
    ['Some 41 people had died by the evening of March 3.', 'Some 41', 'by the evening of March 3'],
    ['Some 41 people died on Monday.', 'Some 41', null],
    ['Some 41 people died.', 'Some 41', null],
    ['On Monday, 41 people died by the river.', '41', null],
    ['As of 3 March, 238 people had been killed.', '238', 'As of 3 March'],
    ['By Friday 250 people had died.', '250', 'By Friday'],
    ['The road is closed until Friday, with 12 cars stuck.', '12', 'until Friday'],
    ['By Monday 41 had died and by Friday 60 had died.', '41', 'By Monday'],
    ['By Monday 41 had died and by Friday 60 had died.', '60', 'by Friday'],
    ['The toll stood at 41 as of 5 p.m. on March 3.', '41', 'as of 5 p.m. on March 3'],
  ];
  it.each(rows)('%s: %s', (text, surface, asOf) => {
    expect(figureOf(text, surface).asOf).toBe(asOf);
  });
});

describe('offsets are those of the article', () => {
  const rows = [
    'The flood hit Brakka.|At least 41 people died and 312 were hurt.',
    'Some 238 alleged gang members were flown out.|Of them, 137 were held.',
    'The café’s loss: €6.4 million.|“Nobody,” he said, “lost 41 homes.”',
  ];
  it.each(rows)('%s', (text) => {
    const figures = figuresOf(text);
    expect(figures.map((figure) => wordsAt(figure, figure))).toEqual(figures.map((figure) => figure.surface));
  });
});

describe('a sum that leaves its currency out', () => {
  it.each([
    ['They paid 40 million crowns.|Analysts had expected a profit of 305 million.', '305 million'],
    ['Profit fell to 212 million crowns from 498 million a year earlier.', '498 million'],
    ['The aid is $6 billion.|The cost of it is 1.2bn.', '1.2bn'],
  ])('takes that of the sum before it: %s', (text, surface) => {
    const figure = figureOf(text, surface);
    expect(figure.quantity).toMatchObject({ kind: 'money', unit: expect.stringMatching(/crown|USD/) });
  });

  it.each([
    ['They paid 40 million crowns.|The city has 3 million people.', '3 million'],
    ['The city has 3 million people.', '3 million'],
    ['They paid 40 million crowns to 305 people.', '305'],
  ])('is none where it counts something else: %s', (text, surface) => {
    expect(figureOf(text, surface).quantity.kind).toBe('count');
  });
});

describe('articles without a date', () => {
  it.each([
    ['In 2011, 88 people died.|The ferry sank on 4 March 2025.', '88', '2011'],
    ['In 2011, 88 people died.|The ferry sank on March 4, 2025.', '88', '2011'],
  ])('are read as of the latest day that they name: %s', (text, surface, past) => {
    expect(figureOf(text, surface, null).scope.past).toBe(past);
  });

  it('have no past where they name no day', () => {
    expect(figureOf('In 2011, 88 people died.', '88', null).scope.past).toBeNull();
  });
});
