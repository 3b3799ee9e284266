import { describe, expect, it } from 'vitest';
import type { Row } from './read.ts';
import { readKind } from './sentence.ts';

describe('a full date, in every usual order', () => {
  const rows: Row[] = [
    ['The bridge opened on 26 March 2025.', '26 March 2025 = date 2025-03-26'],
    ['The bridge opened on March 26, 2025.', 'March 26, 2025 = date 2025-03-26'],
    ['The bridge opened on Mar. 26, 2025.', 'Mar. 26, 2025 = date 2025-03-26'],
    ['The bridge opened on the 26th of March 2025.', '26th of March 2025 = date 2025-03-26'],
    ['The bridge opened on March 26th, 2025.', 'March 26th, 2025 = date 2025-03-26'],
    ['The bridge opened on Wednesday, March 26, 2025.', 'March 26, 2025 = date 2025-03-26'],
    ['The bridge opened on Wednesday 26 March 2025.', '26 March 2025 = date 2025-03-26'],
    ['The log says 2025-03-26.', '2025-03-26 = date 2025-03-26'],
    ['The log says 26/03/2025.', '26/03/2025 = date 2025-03-26'],
    ['The log says 26.03.2025.', '26.03.2025 = date 2025-03-26'],
    ['On Dec. 1, 2024, the mill burned down.', 'Dec. 1, 2024 = date 2024-12-01'],
    ['The treaty of 9 Sept. 1848 still holds.', '9 Sept. 1848 = date 1848-09-09'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('a figure date whose order is open gives the year alone', () => {
  const rows: Row[] = [
    ['The log says 03/04/2025.', '03/04/2025 = date 2025'],
    ['The log says 04/04/2025.', '04/04/2025 = date 2025-04-04'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('a month and day take the year that puts them nearest', () => {
  const rows: Row[] = [
    ['The vote was held on March 26.', 'March 26 = date 2025-03-26'],
    ['The vote was held on 26 March.', '26 March = date 2025-03-26'],
    ['The vote was held on the 26th of March.', '26th of March = date 2025-03-26'],
    ['The vote was held on Dec. 30.', 'Dec. 30 = date 2024-12-30'],
    ['The trial begins on April 4.', 'April 4 = date 2025-04-04'],
    ['The trial begins on 2 May.', '2 May = date 2025-05-02'],
    ['The ferry sank on February 3 off Brakka.', 'February 3 = date 2025-02-03'],
    ['It closed on the first of May.', 'first of May = date 2025-05-01'],
    ['The third of May was hot.', 'third of May = date 2025-05-03'],
    ['The vote was held on 29 November.', '29 November = date 2024-11-29'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('the turn of the year', () => {
  const rows: Row[] = [
    ['The fire broke out on Dec. 31.', 'Dec. 31 = date 2024-12-31'],
    ['The fire broke out on 28 December.', '28 December = date 2024-12-28'],
    ['Voters go to the polls on January 19.', 'January 19 = date 2025-01-19'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text, '2025-01-02')).toEqual(figures);
  });
});

describe('a month, with its year or the nearest', () => {
  const rows: Row[] = [
    ['The mine closed in March 2025.', 'March 2025 = date 2025-03'],
    ['The mine closed in September, 2019.', 'September, 2019 = date 2019-09'],
    ['The mine closed in Sept. 2019.', 'Sept. 2019 = date 2019-09'],
    ['The mine closed in May 2024.', 'May 2024 = date 2024-05'],
    ['The mine closed in February.', 'February = date 2025-02'],
    ['The mine closed in December.', 'December = date 2024-12'],
    ['The mine will close in August.', 'August = date 2025-08'],
    ['It has been closed since January.', 'January = date 2025-01'],
    ['The mine closed in early March.', 'early March = date 2025-03'],
    ['The mine closed in late December.', 'late December = date 2024-12'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('a year', () => {
  const rows: Row[] = [
    ['The dam was built in 1974.', '1974 = date 1974'],
    ['The mine closed in 2022.', '2022 = date 2022'],
    ['The 2022 election was close.', '2022 = date 2022'],
    ['It was the worst flood since 1953.', '1953 = date 1953'],
    ['The plan runs until 2030.', '2030 = date 2030'],
    ['The 2022 budget was rejected.', '2022 = date 2022'],
    ['Sales fell in 2022, and again in 2023.', '2022 = date 2022', '2023 = date 2023'],
    ['In 1989, Ostmark held its first free vote.', '1989 = date 1989'],
    ['She was born in Brakka in 1961.', '1961 = date 1961'],
    ['By the end of 2026, all will be built.', 'end of 2026 = date 2026'],
    ['It was sold in early 2021.', 'early 2021 = date 2021'],
    ['It was sold in mid-2021.', 'mid-2021 = date 2021'],
    ['It was sold in the spring of 2021.', 'spring of 2021 = date 2021'],
    ['Around 1900 the harbour was dredged.', 'Around 1900 = date ~1900'],
    ['A 2016 study said so.', '2016 = date 2016'],
    ['His 2016 study said so.', '2016 = date 2016'],
    ['Copyright 2025 Harbour News.', '2025 = date 2025'],
    ['Output fell below 1990 levels.', '1990 = date 1990'],
    ['It was sold in the first half of 2021.', 'first half of 2021 = date 2021'],
    ['In the third quarter 2025 it fell.', 'third quarter 2025 = date 2025'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('a decade', () => {
  const rows: Row[] = [
    ['The tower dates from the 1990s.', '1990s = date 1990..1999'],
    ['The tower dates from the 1990’s.', '1990’s = date 1990..1999'],
    ["The tower dates from the '90s.", "'90s = date 1990..1999"],
    ['The tower dates from the ’70s.', '’70s = date 1970..1979'],
    ['The tower dates from the early 1960s.', 'early 1960s = date 1960..1969'],
    ['The tower dates from the mid-1980s.', 'mid-1980s = date 1980..1989'],
    ['The tower dates from the 1880s.', '1880s = date 1880..1889'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('a range of dates', () => {
  const rows: Row[] = [
    [
      'Shots were heard between March 3 and April 9.',
      'March 3 = date 2025-03-03',
      'April 9 = date 2025-04-09',
    ],
    ['It was shut from March 2022 to May 2024.', 'March 2022 = date 2022-03', 'May 2024 = date 2024-05'],
    ['The night of March 25-26 was quiet.', 'March 25-26 = date 2025-03-25..2025-03-26'],
    ['It rained on March 3 and 4.', 'March 3 and 4 = date 2025-03-03..2025-03-04'],
    ['The 1914–18 war ruined Brakka.', '1914–18 = date 1914..1918'],
    ['He ruled from 1974 to 1989.', '1974 to 1989 = date 1974..1989'],
    ['He ruled in the years 1974–1989.', '1974–1989 = date 1974..1989'],
    ['The 2023-24 season was cut short.', '2023-24 = date 2023..2024'],
    ['The 2023/24 season was cut short.', '2023/24 = date 2023..2024'],
    ['Output doubled between 2015 and 2020.', '2015 and 2020 = date 2015..2020'],
    ['The fair runs March 26-28.', 'March 26-28 = date 2025-03-26..2025-03-28'],
    ['The fair runs from March 26 to 28.', 'March 26 to 28 = date 2025-03-26..2025-03-28'],
    ['The fair runs 26–28 March.', '26–28 March = date 2025-03-26..2025-03-28'],
    ['The fair runs from 4 to 6 April 2025.', '4 to 6 April 2025 = date 2025-04-04..2025-04-06'],
    ['The fair ran from March 26–28, 2024.', 'March 26–28, 2024 = date 2024-03-26..2024-03-28'],
    ['The fair runs from 28 March to 2 April.', '28 March = date 2025-03-28', '2 April = date 2025-04-02'],
    ['He ruled Ostmark 1974-1989.', '1974-1989 = date 1974..1989'],
    ['It fell between March and May 2022.', 'March = date 2022-03', 'May 2022 = date 2022-05'],
    ['It fell between November and March 2022.', 'November = date 2021-11', 'March 2022 = date 2022-03'],
    [
      'It rained from March 3 to April 9, 2022.',
      'March 3 = date 2022-03-03',
      'April 9, 2022 = date 2022-04-09',
    ],
    ['The goal moves from 2035 to 2032.', '2035 = date 2035', '2032 = date 2032'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe("a day that is told from the article's own date", () => {
  const rows: Row[] = [
    ['Police arrested him on Monday.', 'Monday = date 2025-03-24'],
    ['Police arrested him on Wednesday.', 'Wednesday = date 2025-03-26'],
    ['Police arrested him on Thursday.', 'Thursday = date 2025-03-20'],
    ['Police arrested him last Wednesday.', 'last Wednesday = date 2025-03-19'],
    ['The court will rule on Friday.', 'Friday = date 2025-03-28'],
    ['The court meets next Monday.', 'next Monday = date 2025-03-31'],
    ['Police arrested him yesterday.', 'yesterday = date 2025-03-25'],
    ['The talks resume tomorrow.', 'tomorrow = date 2025-03-27'],
    ['The talks resumed today.', 'today = date 2025-03-26'],
    ['On Sunday, the mayor resigned.', 'Sunday = date 2025-03-23'],
    ['The mayor resigned late Sunday.', 'Sunday = date 2025-03-23'],
    ['The strike, which began on Tuesday, goes on.', 'Tuesday = date 2025-03-25'],
    ['The hearing is scheduled for Thursday.', 'Thursday = date 2025-03-27'],
    ['The mayor is due to speak on Saturday.', 'Saturday = date 2025-03-29'],
    ["The mayor was booed at Monday's rally.", 'Monday = date 2025-03-24'],
    ['The fire began on Thursday night.', 'Thursday = date 2025-03-20'],
    ['It has been shut since Monday.', 'Monday = date 2025-03-24'],
    ['He has until Monday to appeal.', 'Monday = date 2025-03-31'],
    ['The mayor said on Tuesday that the bridge will close.', 'Tuesday = date 2025-03-25'],
    ['The council will meet again on Wednesday.', 'Wednesday = date 2025-03-26'],
    ['Residents must leave by Friday.', 'Friday = date 2025-03-28'],
    ['The pact, to be signed on Friday, is thin.', 'Friday = date 2025-03-28'],
    ['The hearing takes place this Friday.', 'Friday = date 2025-03-28'],
    ['Police arrested him this Monday.', 'Monday = date 2025-03-24'],
    ['From Monday to Friday the road is shut.', 'Monday = date 2025-03-24', 'Friday = date 2025-03-28'],
    ['On Friday, the court will rule.', 'Friday = date 2025-03-28'],
    ['On Monday the mayor said she will resign.', 'Monday = date 2025-03-24'],
    ['The man held on Monday will appear in court.', 'Monday = date 2025-03-24'],
    ['Voters go to the polls on Sunday.', 'Sunday = date 2025-03-30'],
    ['The talks resume on Friday.', 'Friday = date 2025-03-28'],
    ['The match, due on Saturday, was called off.', 'Saturday = date 2025-03-29'],
    ['The council rejected the plan on Monday.', 'Monday = date 2025-03-24'],
    ['The fire was set on Monday.', 'Monday = date 2025-03-24'],
    ['Sales were lower than expected on Monday.', 'Monday = date 2025-03-24'],
    ['The school was shut due to heavy rain on Monday.', 'Monday = date 2025-03-24'],
    ['He will resign after he was booed on Monday.', 'Monday = date 2025-03-24'],
    ['The mayor was expected to speak on Thursday.', 'Thursday = date 2025-03-27'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe("without the article's date only what is written out counts", () => {
  const rows: Row[] = [
    ['Police arrested him on Monday.'],
    ['Police arrested him yesterday.'],
    ['The talks resume tomorrow.'],
    ['Police arrested him on 26 March 2025.', '26 March 2025 = date 2025-03-26'],
    ['Police arrested him on March 26.', 'March 26 = date --03-26'],
    ['Police arrested him in March.', 'March = date --03'],
    ['The dam was built in 1974.', '1974 = date 1974'],
    ['The tower dates from the 1990s.', '1990s = date 1990..1999'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text, null)).toEqual(figures);
  });
});

describe('a month and day in an article dated to its year', () => {
  const rows: Row[] = [
    ['The vote was held on March 26.', 'March 26 = date 2025-03-26'],
    ['Police arrested him on Monday.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text, '2025')).toEqual(figures);
  });
});

describe('a month and day in an article dated to its month', () => {
  const rows: Row[] = [['The fire broke out on 28 December.', '28 December = date 2024-12-28']];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text, '2025-01')).toEqual(figures);
  });
});

describe('the bounds of a date', () => {
  const rows: Row[] = [
    ['The work ends no later than 30 June.', 'no later than 30 June = date ..2025-06-30'],
    ['The work begins no earlier than April 4.', 'no earlier than April 4 = date 2025-04-04..'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('words that only look like a month or a day', () => {
  const rows: Row[] = [
    ['It may take 20 days to clear the road.'],
    ['May 200 people be right, they asked.'],
    ['Officials may know more soon.'],
    ['The second march was larger.'],
    ['The crew sat down at noon.'],
    ['The sun set over Brakka.'],
    ['The union may march 20 miles.'],
    ['They march 12 abreast through Brakka.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('numbers that are no year', () => {
  const rows: Row[] = [
    ['Some 2,000 people came.'],
    ['Some 2000 people came.'],
    ['At least 1,900 homes burned.'],
    ['The lake lies at 1900 metres.'],
    ['The trail climbs 1900 metres.'],
    ['They walked 1985 miles.'],
    ['The prize is $2020.'],
    ['The 1500 metres was won by Tamm.'],
    ['She paid 1950 euros.'],
    ['The Enemies Act of 1798 was never repealed.'],
    ['They argued for a second.'],
    ['The quake struck at 1930 GMT.'],
    ['Turbines of 2000 kW were ordered.'],
    ['It costs €1990.'],
    ['The town has 2020 inhabitants.'],
    ['About 1800 were hurt.'],
    ['He lives at 1974 Harbour Road.'],
    ['A crowd of 2000 gathered.'],
    ['The toll stands at 1900.'],
    ['Rescuers found 1900 survivors.'],
    ['Police seized 1950 rifles.'],
    ['The file A-2022-038 is shut.'],
    ['In all, 1500 were killed.'],
    ['Around 2000 police were sent.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('names with a date in them', () => {
  const rows: Row[] = [
    ['April Lund voted against it.'],
    ['Mr May voted against it.'],
    ['The film Harbour 2049 opened.'],
    ['The Agenda 2030 programme failed.'],
    ['He writes for the Sunday Herald.'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('dates amid other figures', () => {
  const rows: Row[] = [
    ['On March 3, 41 people died.', 'March 3 = date 2025-03-03'],
    ['In 2022, 300 people died.', '2022 = date 2022'],
    ['In March, 300 people died.', 'March = date 2025-03'],
    ['In March 300 people died.', 'March = date 2025-03'],
    ['By 2030, 40% of homes will have it.', '2030 = date 2030'],
    ['Between March and May, sales fell.', 'March = date 2025-03', 'May = date 2025-05'],
    ['The law of March 3, 1848, is void.', 'March 3, 1848 = date 1848-03-03'],
    ['It was 11 p.m. on Dec. 31, 1999.', 'Dec. 31, 1999 = date 1999-12-31'],
    ['The February 2023 quake killed 900.', 'February 2023 = date 2023-02'],
    ['The Feb. 6 quake killed 900.', 'Feb. 6 = date 2025-02-06'],
    ['The 26 March quake killed 900.', '26 March = date 2025-03-26'],
    ['The 1974 flood was worse than that of 1953.', '1974 = date 1974', '1953 = date 1953'],
    ['It rained on 1, 2 and 3 March.', '2 and 3 March = date 2025-03-02..2025-03-03'],
    [
      'It was signed in 1848 and amended in 1901, 1922 and 1974.',
      '1848 = date 1848',
      '1901 = date 1901',
      '1922 = date 1922',
      '1974 = date 1974',
    ],
    ['Brakka, 1974: a flood kills 900.', '1974 = date 1974'],
    ['The flood (March 2022) killed 900.', 'March 2022 = date 2022-03'],
    ['In 1974–75 the mill closed.', '1974–75 = date 1974..1975'],
    ['It must be done before 2030.', '2030 = date 2030'],
    ['Some time after 1974 it closed.', '1974 = date 1974'],
    ['It happened in the year 2022.', '2022 = date 2022'],
    ['The accounts for 2023 and 2024 are missing.', '2023 = date 2023', '2024 = date 2024'],
    ['The 2026 World Cup comes to Brakka.', '2026 = date 2026'],
    ['The election on Sunday, March 30, is close.', 'March 30 = date 2025-03-30'],
    ['It was Tuesday, 25 March.', '25 March = date 2025-03-25'],
    ['She died on February 29, 2024.', 'February 29, 2024 = date 2024-02-29'],
    ['The meeting of 1 April was cancelled.', '1 April = date 2025-04-01'],
    ['In early April 2024 it opened.', 'early April 2024 = date 2024-04'],
    ['At the end of March it closed.', 'end of March = date 2025-03'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('figures that are no date', () => {
  const rows: Row[] = [['The part 2024-03-99 is missing.'], ['The ratio was 1/2/3.']];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('a month that is last, next or to come', () => {
  const rows: Row[] = [
    ['The vote will be held on 29 November.', '29 November = date 2025-11-29'],
    ['The mine will close in December.', 'December = date 2025-12'],
    ['The mine closed last May.', 'May = date 2024-05'],
    ['The mine opens next January.', 'January = date 2026-01'],
    ['The law takes effect on 1 January.', '1 January = date 2026-01-01'],
  ];
  it.each(rows)('%s', (text, ...figures) => {
    expect(readKind('date', text)).toEqual(figures);
  });
});

describe('a day in every short month, with its number in every form', () => {
  it.each([
    ['Jan', '01'],
    ['Feb', '02'],
    ['Mar', '03'],
    ['Apr', '04'],
    ['Jun', '06'],
    ['Jul', '07'],
    ['Aug', '08'],
    ['Sep', '09'],
    ['Sept', '09'],
    ['Oct', '10'],
    ['Nov', '11'],
    ['Dec', '12'],
  ])('%s', (name, month) => {
    expect(readKind('date', `It opened on ${name}. 3, 2024.`)).toEqual([
      `${name}. 3, 2024 = date 2024-${month}-03`,
    ]);
    expect(readKind('date', `It opened on 3 ${name} 2024.`)).toEqual([
      `3 ${name} 2024 = date 2024-${month}-03`,
    ]);
  });

  it.each(['1st', '2nd', '3rd', '4th', '21st'])('%s', (day) => {
    const iso = `2024-03-${String(Number.parseInt(day, 10)).padStart(2, '0')}`;
    expect(readKind('date', `It opened on March ${day}, 2024.`)).toEqual([
      `March ${day}, 2024 = date ${iso}`,
    ]);
    expect(readKind('date', `It opened on the ${day} of March 2024.`)).toEqual([
      `${day} of March 2024 = date ${iso}`,
    ]);
  });
});

describe('a part of a year is of that year', () => {
  it.each(
    [
      'spring of',
      'summer of',
      'autumn of',
      'fall of',
      'winter of',
      'beginning of',
      'start of',
      'middle of',
    ].concat(['end of', 'first half of', 'second half of', 'third quarter of']),
  )('the %s 2024', (part) => {
    expect(readKind('date', `It opened in the ${part} 2024.`)).toEqual([`${part} 2024 = date 2024`]);
  });
});
