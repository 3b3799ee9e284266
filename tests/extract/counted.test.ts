import { describe, expect, it } from 'vitest';
import { figureOf, wordsAt } from './sentence.ts';

describe('a count counts the noun behind it with its modifiers', () => {
  const rows: [text: string, surface: string, counted: string][] = [
    ['The flood killed 41 people.', '41', 'people'],
    ['The flood killed 41 people in Brakka.', '41', 'people'],
    ['Some 238 alleged gang members were flown out.', 'Some 238', 'alleged gang members'],
    ['The city lost 12,400 jobs.', '12,400', 'jobs'],
    ['Three firefighters were hurt.', 'Three', 'firefighters'],
    ['A crowd of 4,000 supporters gathered.', '4,000', 'supporters'],
    ['The prison can hold 40,000 inmates.', '40,000', 'inmates'],
    ['The prison can hold up to 40,000 inmates.', 'up to 40,000', 'inmates'],
    ['Dozens of homes were damaged.', 'Dozens', 'homes'],
    ['Thousands of striking dock workers marched.', 'Thousands', 'striking dock workers'],
    ['The court heard 14 witnesses.', '14', 'witnesses'],
    ['Police made 41 arrests.', '41', 'arrests'],
    ['There were 12 survivors.', '12', 'survivors'],
    ['The union has 12,000 members.', '12,000', 'members'],
    ['The company will cut 3,000 jobs by June.', '3,000', 'jobs'],
    ['About 300 buildings collapsed.', 'About 300', 'buildings'],
    ['It has 41 rooms and a hall.', '41', 'rooms'],
    ['Lund got 12,400 votes in Brakka.', '12,400', 'votes'],
    ['The quake destroyed 1,200 homes and 14 schools.', '1,200', 'homes'],
    ['The quake destroyed 1,200 homes and 14 schools.', '14', 'schools'],
    ['Nine men and two women were held.', 'two', 'women'],
    ['Another 312 people were hurt.', '312', 'people'],
    ['At least eleven other children are missing.', 'At least eleven', 'other children'],
    ['More than 300 members of the union voted.', 'More than 300', 'members of the union'],
    ['He faces 34 counts of fraud.', '34', 'counts of fraud'],
    ['It sent 14 tonnes of flour and 300 tents.', '300', 'tents'],
    ['The 22 missing miners are feared dead.', '22', 'missing miners'],
    ['All 64 passengers survived.', '64', 'passengers'],
    ['Four police officers were shot.', 'Four', 'police officers'],
    ['The 42,000-seat stadium opened.', '42,000-seat', 'stadium'],
    ['Rescuers have recovered 47 bodies from the mine near Brakka.', '47', 'bodies'],
    ['Officials said on Monday that at least 41 people had died in the flood.', 'at least 41', 'people'],
    [
      'The ministry said 238 alleged members of the gang had been flown out.',
      '238',
      'alleged members of the gang',
    ],
    [
      'More than 4,000 striking teachers marched through Brakka on Tuesday.',
      'More than 4,000',
      'striking teachers',
    ],
    ['The new prison was built to hold 40,000 inmates.', '40,000', 'inmates'],
    ['The quake destroyed 1,200 homes, 14 schools and two bridges.', '14', 'schools'],
    ['The quake destroyed 1,200 homes, 14 schools and two bridges.', 'two', 'bridges'],
    ['The agency has sent 300 tents and 14 doctors to Brakka.', '14', 'doctors'],
    ['The list names 41 members of parliament.', '41', 'members of parliament'],
    ['Police fired 14 rounds of tear gas.', '14', 'rounds of tear gas'],
    ['The fire drove 3,000 people from their homes.', '3,000', 'people'],
    ['Nearly 300 other buildings were damaged.', 'Nearly 300', 'other buildings'],
    ['A further 22 miners are missing.', '22', 'miners'],
    ['An additional 300 troops were sent.', '300', 'troops'],
    ['As many as 4,000 people were at the concert.', 'As many as 4,000', 'people'],
    ['The law applies to firms with 50 or more workers.', '50 or more', 'workers'],
    ['He was found guilty on 34 counts.', '34', 'counts'],
    ['It was the work of 12 jurors from Brakka.', '12', 'jurors'],
    ['The aircraft had 64 people on board.', '64', 'people'],
    ['The team has won 14 straight games.', '14', 'straight games'],
    ['There are 12 Boeing-type jets in the fleet.', '12', 'Boeing-type jets'],
    ['Some 41 of the dead were children.', 'Some 41', 'dead'],
  ];
  it.each(rows)('%s: %s', (text, surface, counted) => {
    const figure = figureOf(text, surface);
    expect(wordsAt(figure, figure.counted)).toBe(counted);
  });
});

describe('a verb ends the noun', () => {
  const rows: [text: string, surface: string, counted: string][] = [
    ['About 4,000 homes have no power.', 'About 4,000', 'homes'],
    ['About 300 workers walked out.', 'About 300', 'workers'],
  ];
  it.each(rows)('%s: %s', (text, surface, counted) => {
    const figure = figureOf(text, surface);
    expect(wordsAt(figure, figure.counted)).toBe(counted);
  });
});

describe('a noun that is left out is the one of the count before', () => {
  const rows: [text: string, surface: string, counted: string][] = [
    ['At least 41 people were killed and 312 were hurt.', '312', 'people'],
    ['Some 64 miners were trapped.|So far 47 have been recovered.', '47', 'miners'],
    ['The ferry carried 120 passengers.|Of these, 94 survived.', '94', 'passengers'],
    ['The ferry carried 120 passengers.|At least 29 of them were from Brakka.', 'At least 29', 'passengers'],
    ['Ten soldiers were captured.|Two have died.', 'Two', 'soldiers'],
    ['Some 238 men were flown out; 137 were held without trial.', '137', 'men'],
    ['At least 41 people died, including eleven children.', 'eleven', 'children'],
    ['Of the 120 passengers, 94 survived and 12 are missing.', '12', 'passengers'],
    ['At least 41 people were killed, and another 312 were hurt.', '312', 'people'],
    ['At least 41 people were killed, 29 of them in Brakka.', '29', 'people'],
    ['The court freed nine of the 41 men; the other 32 remain in jail.', '32', 'men'],
    ['Police held 41 men; 12 have been released.', '12', 'men'],
  ];
  it.each(rows)('%s: %s', (text, surface, counted) => {
    const figure = figureOf(text, surface);
    expect(wordsAt(figure, figure.counted)).toBe(counted);
  });
});

describe('what stands before a figure when no noun follows', () => {
  const rows: [text: string, surface: string, noun: string][] = [
    ['The number of injured stands at 356.', '356', 'injured'],
    ['The death toll rose to 41.', '41', 'death toll'],
    ['The injury toll is now 356.', '356', 'injury toll'],
    ['Confirmed deaths: 41.', '41', 'deaths'],
    ['The capacity of the prison is 40,000.', '40,000', 'capacity'],
    ['Its population has fallen to 12,400.', '12,400', 'population'],
    ['At least 41 people died.|The toll may rise to 60.', '60', 'toll'],
    ['The hall seats 800.', '800', 'hall'],
    ['The ferry was carrying 120.', '120', 'ferry'],
    ['Turnout was 64 percent.', '64 percent', 'Turnout'],
    ['The deficit reached $6.4 billion.', '$6.4 billion', 'deficit'],
    ['The ban lasts 18 months.', '18 months', 'ban'],
    ['Unemployment fell to 4.1%.', '4.1%', 'Unemployment'],
  ];
  it.each(rows)('%s: %s', (text, surface, noun) => {
    const figure = figureOf(text, surface);
    expect(wordsAt(figure, figure.counted)).toContain(noun);
  });
});

describe('an amount tells of the noun that it stands before', () => {
  const rows: [text: string, surface: string, counted: string][] = [
    ['The council passed a $6.4 billion budget.', '$6.4 billion', 'budget'],
    ['The council passed a $2 million cut.', '$2 million', 'cut'],
    ['The city owns the 26-acre site.', '26-acre', 'site'],
    ['He got an 18-month sentence.', '18-month', 'sentence'],
    ['A 12-mile tunnel is planned.', '12-mile', 'tunnel'],
    ['They want a 4% raise.', '4%', 'raise'],
    ['The city lost $6.4 million in revenue.', '$6.4 million', 'revenue'],
    ['It owes $40 million in unpaid taxes.', '$40 million', 'unpaid taxes'],
    ['It burned 1,200 acres of forest.', '1,200 acres', 'forest'],
    ['It sent 14 tonnes of flour.', '14 tonnes', 'flour'],
    ['Some 64 percent of voters stayed home.', 'Some 64 percent', 'voters'],
    ['Half of the homes have no power.', 'Half', 'homes'],
    ['Two-thirds of the members voted no.', 'Two-thirds', 'members'],
  ];
  it.each(rows)('%s: %s', (text, surface, counted) => {
    const figure = figureOf(text, surface);
    expect(wordsAt(figure, figure.counted)).toBe(counted);
  });
});

describe('of a whole', () => {
  const rows: [text: string, surface: string, counted: string][] = [
    ['Of the 64 miners, 47 have been recovered.', '64', 'miners'],
    ['Of the 64 miners, 47 have been recovered.', '47', 'miners'],
    ['In all, 64 of the 120 seats are contested.', '64', 'seats'],
    ['One in five homes has no power.', 'One in five', 'homes'],
    ['Three out of four voters stayed home.', 'Three out of four', 'voters'],
  ];
  it.each(rows)('%s: %s', (text, surface, counted) => {
    const figure = figureOf(text, surface);
    expect(wordsAt(figure, figure.counted)).toBe(counted);
  });
});

describe('a rank', () => {
  const rows: [text: string, surface: string, counted: string][] = [
    ['It is the third-largest city of Ostmark.', 'third', 'largest city of Ostmark'],
    ['She is the first woman to lead Ostmark.', 'first', 'woman'],
    ['The 14th victim was found.', '14th', 'victim'],
  ];
  it.each(rows)('%s: %s', (text, surface, counted) => {
    const figure = figureOf(text, surface);
    expect(wordsAt(figure, figure.counted)).toBe(counted);
  });
});
