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

describe('a noun ends at its verb, and joined nouns stay whole', () => {
  const rows: [text: string, surface: string, counted: string][] = [
    ['At least 41 people died.', 'At least 41', 'people'],
    ['Hundreds of people fled Brakka.', 'Hundreds', 'people'],
    ['Two of the three bridges are closed.', 'Two', 'bridges'],
    ['Nearly 5,000 Ostmark nationals live there.', 'Nearly 5,000', 'Ostmark nationals'],
    ['The company, based in Brakka, employs 12,000 people worldwide.', '12,000', 'people'],
    ['Between 300 and 400 people came.', '300 and 400', 'people'],
    ['Some 300 to 400 people came.', 'Some 300 to 400', 'people'],
    ['The aircraft, with 64 people aboard, was lost.', '64', 'people'],
    ['The firm runs 14 so-called smart mills.', '14', 'smart mills'],
    ['At least 41 people fell ill.', 'At least 41', 'people'],
    ['Some 300 families left Brakka.', 'Some 300', 'families'],
    ['Three men ran away.', 'Three', 'men'],
    ['Nine miners remain underground.', 'Nine', 'miners'],
    ['Some 40 villages went under water.', 'Some 40', 'villages'],
    ['Ten soldiers died at Brakka.', 'Ten', 'soldiers'],
    ['Two ships sank off Brakka.', 'Two', 'ships'],
    ['Some 200 pupils go to the school.', 'Some 200', 'pupils'],
    ['Some 12,000 fans sang.', 'Some 12,000', 'fans'],
    ['Twelve people need surgery.', 'Twelve', 'people'],
    ['A 6.4-magnitude quake hit Brakka.', '6.4-magnitude', 'quake'],
    ['A five-day strike began.', 'five-day', 'strike'],
    ['Three of its five dams failed.', 'Three', 'dams'],
    [
      'Officials have so far sent 250 alleged members of the Red Hand and Night Owl gangs there.',
      '250',
      'alleged members of the Red Hand and Night Owl gangs',
    ],
    ['Some 300 men and women marched.', 'Some 300', 'men and women'],
    ['The firm has 40 rights groups behind it.', '40', 'rights groups'],
    ['The company employs 300 engineers and technicians.', '300', 'engineers and technicians'],
    ["An earlier version gave the jet's cruising speed as 310 knots.", '310 knots', "jet's cruising speed"],
    [
      'The policy led to the re-entry of thousands of previously deported gang members.',
      'thousands',
      'previously deported gang members',
    ],
    ['Some 41 left-leaning rights groups protested.', 'Some 41', 'left-leaning rights groups'],
    [
      'It houses 250 members of the Red Hand and Night Owl gangs alongside 15,000 other inmates.',
      '250',
      'members of the Red Hand and Night Owl gangs',
    ],
    [
      'It houses 250 members of the Red Hand and Night Owl gangs alongside 15,000 other inmates.',
      '15,000',
      'other inmates',
    ],
    [
      'Gangsters Grounded: 200+ Deported Red Hand Suspects Arrive At Prison',
      '200+',
      'Deported Red Hand Suspects',
    ],
    [
      'They flew out hundreds of illegal aliens and gang members.',
      'hundreds',
      'illegal aliens and gang members',
    ],
    ['Some 41 hostages freed on Monday are home.', 'Some 41', 'hostages'],
    ['The Herald printed 14 photos taken at night.', '14', 'photos'],
  ];
  it.each(rows)('%s: %s', (text, surface, counted) => {
    const figure = figureOf(text, surface);
    expect(wordsAt(figure, figure.counted)).toBe(counted);
  });
});

describe('what a figure behind a verb or “of” measures', () => {
  const rows: [text: string, surface: string, counted: string][] = [
    [
      'The council put the cost of the 42,000-seat stadium at $1.2 billion.',
      '$1.2 billion',
      'cost of the 42,000-seat stadium',
    ],
    ['The 42,000-seat stadium would cost $1.2 billion.', '$1.2 billion', '42,000-seat stadium'],
    ["The stadium's budget is $1.2 billion.", '$1.2 billion', "stadium's budget"],
    ['The price of a ticket rose to $40.', '$40', 'price of a ticket'],
    ['The count was 250 last night.', '250', 'count'],
    ['The toll reached 238.', '238', 'toll'],
    ['By Monday the ministry gave a toll of 240.', '240', 'toll'],
    ['The company lifted its pay offer to 6.2 percent.', '6.2 percent', 'pay offer'],
    ['She sent the council a budget that raises property taxes by 12%.', '12%', 'property taxes'],
    ["She lowered the union's demand from 9 to 7.5 percent.", '7.5 percent', "union's demand"],
    ['Shares in the company closed at $37.60.', '$37.60', 'Shares in the company'],
    ['Shares in the company fell on Wednesday by 14 percent.', '14 percent', 'Shares in the company'],
    ['It cut the squad to 20.', '20', 'squad'],
    ['The budget cuts 640 city positions and sets aside $5 million.', '640', 'city positions'],
    [
      'To balance its books the city wants to raise property taxes by twelve per cent.',
      'twelve per cent',
      'property taxes',
    ],
    ['A single show costs $4.8 million to stage.', '$4.8 million', 'single show'],
    ["An earlier version gave the jet's cruising speed as 310 knots.", '310 knots', "jet's cruising speed"],
    ['Official data showed unemployment fell to 4.1 percent in May.', '4.1 percent', 'unemployment'],
    ['The bank raised its forecast for growth to 2.3 percent.', '2.3 percent', 'forecast for growth'],
    [
      'Sales rose to $3.4 billion, beating analyst estimates of $3.2 billion.',
      '$3.2 billion',
      'analyst estimates',
    ],
    ['It puts the number of homes damaged at 4,870.', '4,870', 'homes damaged'],
    ['The toll now stands at 44, compared with 12 on Monday.', '12', 'toll'],
    ['The Lund Institute measured the shock at magnitude 6.8.', '6.8', 'shock'],
  ];
  it.each(rows)('%s: %s', (text, surface, counted) => {
    const figure = figureOf(text, surface);
    expect(wordsAt(figure, figure.counted)).toBe(counted);
  });
});

describe('a count behind a verb of doing leans on the count before', () => {
  const rows: [text: string, surface: string, counted: string][] = [
    ['At least 41 people died.|Another 312 were hurt.', '312', 'people'],
    ['At least 41 people died.|Twelve remain in hospital.', 'Twelve', 'people'],
    ['The blast killed nine workers and injured 14.', '14', 'workers'],
    ['The blast killed nine workers and injured 14 more.', '14', 'workers'],
    ['The storm killed 41 people and injured at least 312.', 'at least 312', 'people'],
    ['Of the 300 passengers, 29 of them children, 94 survived.', '29', 'children'],
    ['Some 4,000 dockers are on strike.|The union says 4,200.', '4,200', 'dockers'],
    ['Two dozen flights were cancelled and 60 more delayed.', '60', 'flights'],
  ];
  it.each(rows)('%s: %s', (text, surface, counted) => {
    const figure = figureOf(text, surface);
    expect(wordsAt(figure, figure.counted)).toBe(counted);
  });
});

describe('nothing is said to be counted', () => {
  const rows: [text: string, surface: string][] = [
    ['They counted 12.', '12'],
    ['The prison opened in 2022.', '2022'],
    ['The union says 4,200.', '4,200'],
    ['The storm injured 14.', '14'],
    ['The Lund administration has paid Ostmark $6 million to take them.', '$6 million'],
    ['The survey of adults found 54 percent opposed the plan.', '54 percent'],
  ];
  it.each(rows)('%s: %s', (text, surface) => {
    expect(figureOf(text, surface).counted).toBeNull();
  });
});
