import { expect, test } from 'vitest';
import { type Row, read } from './read.ts';

test.each([
  'An A320 landed.',
  'An Airbus A320 landed.',
  'A Boeing 737 landed.',
  'A Boeing 737 Max landed.',
  'An F-16 crashed.',
  'A Su-35 crashed.',
  'A T-72 tank burned.',
  'An AK-47 was found.',
  'An AR-15 was found.',
  'A Ford F-150 burned.',
  'A Tesla Model 3 burned.',
  'A Falcon 9 rocket rose.',
  'The B-2 bomber rose.',
  'A Mi-8 helicopter fell.',
  'A Formula 1 race began.',
  'A Boeing 737-800 landed.',
  'An iPhone 15 was found.',
])('models and makes: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  'MS-13 members were held.',
  'The G7 met.',
  'The G20 met.',
  'The G-7 met.',
  'The Big Ten met.',
  'The 49ers won.',
  'Channel 4 showed it.',
  'Channel Four showed it.',
  'The C40 group met.',
  'Al Jazeera and France 24 said so.',
  'Radio 4 said so.',
  'Group of Seven leaders met.',
  'The Chicago Seven were freed.',
  'The P5+1 met.',
  'The S&P 500 fell.',
])('groups and bodies: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  'Covid-19 spread.',
  'COVID-19 cases rose.',
  'The H5N1 virus spread.',
  'CO2 rose.',
  'PM2.5 rose.',
  'Uranium-235 was found.',
  'Omega-3 helps.',
])('diseases, weapons and chemicals: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  'It is open 24/7.',
  'It was after 9/11.',
  'The 9/11 attacks killed them.',
  'The Fortune 500 firm left.',
  'The FTSE 100 fell.',
  'The Nasdaq 100 fell.',
  'Catch-22 was read.',
  'Title IX was read.',
  'A 50-50 chance remains.',
  'The 5k run began.',
  'A 10K race began.',
])('phrases made of numbers: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  'The Alien Enemies Act of 1798 was used.',
  'The 1798 Alien Enemies Act was used.',
  'The Immigration Act of 1924 was used.',
  'The 1951 Refugee Convention was used.',
  'Section 230 protects them.',
  'Article 5 was invoked.',
  'Title 42 was used.',
  'Resolution 2231 was passed.',
  'Proposition 8 passed.',
  'House Bill 4 passed.',
  'Rule 12 applies.',
  'Chapter 11 applies.',
  'Amendment 4 passed.',
  'The 14th Amendment applies.',
  'The Fourteenth Amendment applies.',
  'He cited 18 U.S.C. 1001.',
  'H.R. 1 passed.',
])('statutes and treaties: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  'He lives at 10 Downing Street.',
  'He lives at 41 Stadium Road.',
  'He lives at 221B Baker Street.',
  'He lives at 350 Fifth Avenue.',
  'He lives on 42nd Street.',
  'He lives on Fifth Avenue.',
  'He lives in Apartment 12.',
  'He lives in room 12.',
  'He lives in Suite 400.',
  'He sat in Room 101.',
  'He wrote to P.O. Box 41.',
  'He lives in SW1A 2AA.',
  'He lives in Springfield, IL 62704.',
  'He lives at 1600 Pennsylvania Avenue.',
])('addresses: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  'Highway 61 was shut.',
  'They drove along Highway 61.',
  'Interstate 95 was shut.',
  'I-95 was shut.',
  'Route 66 was shut.',
  'The M25 was shut.',
  'Flight 417 crashed.',
  'Air India flight 182 crashed.',
  'American Airlines Flight 5342 crashed.',
  'Gate 12 was shut.',
  'Terminal 3 was shut.',
  'Exit 14 was shut.',
  'Platform 9 was shut.',
  'Pier 39 was shut.',
  'Bus 41 was late.',
  'Area 51 is shut.',
  'U.S. 101 was shut.',
  'Highway 61 had been shut.',
  'Interstate 95 were shut.',
])('roads, flights and stations: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  'Call 555-0142.',
  'Call (212) 555-0142.',
  'Call 212-555-0142.',
  'Call 212.555.0142.',
  'Call +44 20 7946 0958.',
  'Call 0800 123 456.',
  'Call 020 7946 0958.',
  'Call 1-800-555-0142.',
  'Call 911.',
  'Text 741741.',
  'Call 555-0147 rather than drive.',
  'Telephone 0555 7710.',
])('telephone numbers: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  '1. Leave at once.',
  '2) Leave at once.',
  'See No. 5 on the list.',
  'See no. 5 on the list.',
  'She is No. 1.',
  'See #5 on the list.',
  'See page 12.',
  'See Figure 3.',
  'See Table 2.',
  'See Exhibit 12.',
  'See Volume 3.',
  'Psalm 23 was read.',
  'He read John 3:16.',
  'Season 4 starts.',
  'Chapter 3 starts.',
  'Phase 2 starts.',
  'Step 3 starts.',
  'A Category 4 storm came.',
  'A Category Four storm came.',
  'A category 5 hurricane came.',
  'A Level 3 alert came.',
  'Stage 4 cancer was found.',
  'Reactor 4 burned.',
  'Unit 731 was shut.',
  'Ward 3 voted.',
  'Grade 9 pupils left.',
  'District 9 voted.',
  'The case No. 21-476 was heard.',
  'Articles 5 and 6 were invoked.',
  'See Nos. 5 and 6.',
  'See pp. 3 and 4.',
  'See p. 12.',
  'See page 1 of 2.',
  'Page 3 was torn.',
  'Week 12 was hot.',
])('lists, labels and pages: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  'Write to @news24.',
  'The tag #metoo2017 spread.',
  'See https://example.org/2024/05/41-dead.',
  'See www.example.org/41.',
  'See example.com/41.',
  'Write to desk41@example.org.',
  'The file is A12-34.',
  'The docket is 1:25-cv-00766.',
  'The case is 24A931.',
  'The plate is KX41 ABC.',
])('ids, handles and addresses on the web: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  'He is one of the best.',
  'One of the men left.',
  'No one came.',
  'Everyone saw that one.',
  'Which one is it?',
  'They met one another.',
  'One must not lie.',
  'One thing is sure.',
  'On the one hand, it works.',
  'Each one counts.',
  'Square one is near.',
  'At one point it stopped.',
  'Air Force One landed.',
  'One by one they left.',
  'It is all in one.',
  'One never knows.',
])('one that counts nothing: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  'Pope John Paul II came.',
  'King Charles III came.',
  'Benedict XVI came.',
  "Ocean's Eleven was shown.",
  'Blink-182 played.',
  'He read Fahrenheit 451.',
  'Studio 54 was shut.',
  'Super Bowl 50 was shown.',
  'France 24 said so.',
  'Fox 5 said so.',
  'Euro 2024 was shown.',
])('names of people and works: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each(['Few came.', 'The ministers often attend.', 'A weight fell.', 'May he come.', 'They march.'])(
  'words that only look like numbers: %s',
  (sentence) => {
    expect(read(sentence)).toEqual([]);
  },
);

test.each<Row>([
  ['Two F-16s crashed.', 'Two = count 2'],
  ['Boeing sold 41 jets.', '41 = count 41'],
  ['Boeing sold 41 737s.', '41 = count 41'],
  ['In Rome 41 people died.', '41 = count 41'],
  ['On Monday 41 people died.', '41 = count 41'],
  ['Ward 3 has 400 voters.', '400 = count 400'],
  ['Section 5 names 12 firms.', '12 = count 12'],
  ['Covid-19 killed 41 people.', '41 = count 41'],
  ['The No. 2 plant has 12 pumps.', '12 = count 12'],
  ['The G7 gave $41 million.', '$41 million = money 41,000,000 USD'],
  ['At 41 Stadium Road 12 people met.', '12 = count 12'],
  ['The Act of 1798 has 3 parts.', '3 = count 3'],
  ['He is one of 41 who left.', '41 = count 41'],
  ['One of the 41 men left.', '41 = count 41'],
  ['No one of the 41 came.', '41 = count 41'],
  ['Police in Rome killed 41.', '41 = count 41'],
  ['Killed: 41.', '41 = count 41'],
  ['It seized 40 AK-47s.', '40 = count 40'],
  ['Republicans hold 53 seats.', '53 = count 53'],
  ['Hamas freed 12 hostages.', '12 = count 12'],
  ['Hamas said 12 hostages were freed.', '12 = count 12'],
  ['He killed 41 in Gaza City.', '41 = count 41'],
  ['Room 12 holds 30 pupils.', '30 = count 30'],
  ['Units of 12 men left.', '12 = count 12'],
  ['The ship had a crew of 12.', '12 = count 12'],
  ['Line 1 carries 12,000 riders.', '12,000 = count 12,000'],
  ['It has 12 Chinese engineers.', '12 = count 12'],
  ['Twelve Chinese engineers left.', 'Twelve = count 12'],
  ['For Israel, 12 hostages matter.', '12 = count 12'],
  ['Flight 417 had 41 passengers.', '41 = count 41'],
  ['Call 555-0142 before 5 p.m.', 'before 5 p.m. = time ..17:00'],
  ['Hamas said 14 had died.', '14 = count 14'],
  ['Elsewhere 12 were hurt.', '12 = count 12'],
  ['In 2019 Fifth Avenue was shut.', '2019 = date 2019'],
])('a figure beside a name or a label: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Covid-19 deaths rose.'],
  ['COVID-19 patients rose.'],
  ['The F-16 has flown.'],
  ['Under a 2016 law he left.', '2016 = date 2016'],
  ['An earlier 2016 study said so.', '2016 = date 2016'],
  ['Pre-2016 rules apply.', '2016 = date 2016'],
])('in running news: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});
