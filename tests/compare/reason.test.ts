import { describe, expect, test } from 'vitest';
import { clashesOf } from '../../src/compare/clash.ts';
import { countedWords, headOf } from '../../src/compare/counted.ts';
import { relate } from '../../src/compare/reason.ts';
import type { Article, Figure } from '../../src/domain.ts';
import { english } from '../english.ts';
import { figuresTogether, figuresOf as read } from './figures.ts';

/** The figures of sentences, the first in the Harbour Post, the second in The Gazette, the third nowhere named. */
function figuresOf(sentences: readonly string[], about: Partial<Article>[] = []) {
  const outlets = [{ outlet: 'Harbour Post' }, { outlet: 'The Gazette' }, {}];
  return read(
    sentences,
    outlets.map((outlet, i) => ({ ...outlet, ...about[i] })),
  );
}

/** The relation of figures, with its reason in English. */
function related(figures: readonly Figure[], clashes = clashesOf(figures)) {
  const { relation, reason } = relate(figures, clashes);
  return { relation, reason: english(reason) };
}

function reason(sentences: readonly string[], about: Partial<Article>[] = []): string {
  const figures = figuresOf(sentences, about);
  return related(figures).reason;
}

describe('the reason of a conflict', () => {
  test('names both figures with their places, and that nothing explains them', () => {
    expect(reason(['The ferry carried 238 passengers.', 'Aboard the ferry were 250 passengers.'])).toBe(
      '“238” (Harbour Post:1) and “250” (The Gazette:2) cannot both be right as they stand: no difference of subject, time or speaker is found.',
    );
  });

  test('says when one article gives both, in two sentences, of the same thing', () => {
    const told = (figures: ReturnType<typeof figuresOf>) => related(figures).reason;
    const both = '0.txt itself gives “238” (line 1) and “250” (line 2).';
    expect(told(figuresTogether('The ferry carried 238 passengers.', 'It had 250 passengers.'))).toContain(
      both,
    );
    expect(told(figuresTogether('The ferry carried 238 passengers.', 'It had 12 lifeboats.'))).not.toContain(
      'itself gives',
    );
    expect(reason(['The line spoke of 238 passengers and of 250 passengers.'])).not.toContain('itself gives');
  });

  test('is no conflict when one sentence sets both side by side', () => {
    const figures = figuresOf(['The line spoke of 238 passengers, the port of 250 passengers.']);
    const { relation, reason: said } = related(figures);
    expect(relation).toBe('differs');
    expect(said).toMatch(/^“238” \(.+\) and “250” \(.+\) stand in one sentence and differ\.$/);
  });

  test('is no conflict when one article does not say that it speaks of one thing', () => {
    const figures = figuresTogether('The road was cleared for 23 km.', 'Snow lay at 1,960 m.');
    const { relation, reason: said } = related(figures);
    expect(relation).toBe('differs');
    expect(said).toMatch(/^“.+” \(.+\) and “.+” \(.+\) stand in one article and differ\./);
  });

  test('shows the pair that nothing explains before one that is explained', () => {
    const all = [
      'The ferry carried 12 lifeboats.',
      'The ferry carried 238 passengers.',
      'Aboard the ferry were 250 passengers.',
    ];
    expect(reason(all)).toContain('“238” (The Gazette:2) and “250” (2.txt:3)');
  });

  test('shows a pair of two articles before one of a single article', () => {
    const one = figuresTogether('The ferry carried 238 passengers.', 'The ferry carried 250 passengers.');
    const [other] = figuresOf(['', 'The ferry carried 238 passengers.']);
    const figures = [...one, other!];
    expect(related(figures).reason).toMatch(/^“250” \(0\.txt:2\) and “238” \(The Gazette:2\)/);
  });

  test('gives the earlier of an article’s two figures first', () => {
    const figures = figuresTogether('The ferry carried about 250 passengers.', 'It had 138 passengers.');
    expect(related(figures.toReversed()).reason).toContain(
      '0.txt itself gives “about 250” (line 1) and “138” (line 2).',
    );
  });

  test('shows the first of several pairs that nothing explains', () => {
    const all = [
      'The ferry carried 238 passengers.',
      'It had 250 passengers.',
      'Aboard were 260 passengers.',
    ];
    expect(reason(all)).toContain('“238” (Harbour Post:1) and “250” (The Gazette:2)');
  });

  test('cuts long words of a figure', () => {
    const long = 'nine hundred and ninety-nine million nine hundred and ninety-nine thousand';
    expect(reason([`They saw ${long} stars.`, 'They saw 12 stars.'])).toContain(
      '“nine hundred and ninety-nine million nine hundred and ninet…” (Harbour Post:1)',
    );
  });

  test('cuts a long file name in its middle', () => {
    const file = 'wire/2031-05-02-a-night-on-the-sandbank.txt';
    const sentences = ['The ferry carried 238 passengers.', 'Aboard the ferry were 250 passengers.'];
    expect(reason(sentences, [{ outlet: null, file }])).toContain('(wire/2031…dbank.txt:1)');
  });
});

describe('the reason of a difference', () => {
  test.each<[string, string, string, string]>([
    [
      'what is counted on each side',
      'The ferry carried 238 passengers.',
      'The ferry carried 12 lifeboats.',
      'what is counted, “passengers” against “lifeboats”.',
    ],
    [
      'the words that narrow it, where each side has its own',
      'The ferry carried 238 foreign passengers.',
      'The ferry carried 12 elderly passengers.',
      'what is counted, “foreign passengers” against “elderly passengers”.',
    ],
    [
      'the state of each side',
      'The quake killed 238 people.',
      'In the quake 250 people were injured.',
      'what is counted, “people” (killed) against “people” (injured).',
    ],
    [
      'both speakers',
      'The police said 238 people died.',
      'The ministry said that 250 people died.',
      'who says it, “The police” against “The ministry”.',
    ],
    [
      'the earlier time',
      'Last year 238 ships docked.',
      'So far 250 ships docked.',
      'the time, “Last year” against no earlier time named.',
    ],
    [
      'as of when',
      'As of 3 March, 238 people had been killed.',
      'As of 7 March, 250 people had been killed.',
      'as of when, “As of 3 March” against “As of 7 March”.',
    ],
    [
      'the hedge that one side has',
      'The fire killed 238 people.',
      'The fire allegedly killed 250 people.',
      '“allegedly” stands by “250” alone.',
    ],
    [
      'a part',
      'It carried people, including 12 crew.',
      'In all it carried 30 crew.',
      'Harbour Post:1 speaks of a part.',
    ],
  ])('gives %s', (_, one, other, difference) => {
    expect(reason([one, other])).toMatch(
      /^“[^”]+” \([^)]+\) and “[^”]+” \([^)]+\) differ\. Also different: /,
    );
    expect(reason([one, other])).toContain(` differ. Also different: ${difference}`);
  });

  test.each([
    ['Irena Voskal said 238 people died.', 'Voskal said that 250 people died.'],
    ['The police said 238 people died.', 'Police said that 250 people died.'],
    ['The AP reported that 238 people died.', 'The Associated Press reported that 250 people died.'],
  ])('a speaker under a short name is no difference: %s %s', (one, other) => {
    expect(reason([one, other])).toContain('no difference of subject, time or speaker');
  });

  test('gives both days of publication', () => {
    const sentences = ['The fire killed 238 people.', 'In the fire 250 people were killed.'];
    expect(reason(sentences, [{ published: '2031-05-02' }, { published: '2031-05-04' }])).toMatch(
      /the day of publication, 2031-05-02 against 2031-05-04\.$/,
    );
  });

  test('leaves the day of publication out where it explains nothing', () => {
    const days = [{ published: '2031-05-02' }, { published: '2031-05-04' }];
    expect(reason(['It opened in 2022.', 'The bridge opened in 2023.'], days)).toContain('no difference of');
  });
});

describe('the reason of an agreement', () => {
  test.each([
    [
      'all have the same words',
      'The ferry carried 238 passengers.',
      'There were 238 passengers aboard.',
      'All give “238”.',
    ],
    [
      'all have the same value',
      'It is 60 percent.',
      'It was 60% then.',
      '“60 percent” and “60%” give the same value.',
    ],
    [
      'one is less precise',
      'The ferry carried 238 passengers.',
      'Hundreds of passengers were aboard.',
      '“238” and “Hundreds” do not exclude each other: as numbers they differ only in how precise they are.',
    ],
    [
      'they are converted',
      'It is five miles long.',
      'It is 8 km of road.',
      '“five miles” and “8 km” are the same when converted.',
    ],
    [
      'one is a bound',
      'The ferry carried 238 passengers.',
      'It had 200+ passengers.',
      '“238” and “200+” do not exclude each other: no bound rules a figure out.',
    ],
    [
      'they are bounds only',
      'At least 10 people died.',
      'More than 400 people died.',
      '“At least 10” (Harbour Post:1) and “More than 400” (The Gazette:2) are bounds only: none rules another out, and none supports it.',
    ],
    [
      'they count different things',
      'The report has 64 pages.',
      'The band has 64 trucks.',
      'All give “64”. They may count different things: what is counted, “pages” against “trucks”.',
    ],
  ])('when %s', (_, one, other, said) => {
    expect(reason([one, other])).toBe(said);
  });
});

test('of many wordings of one value the first four are named', () => {
  const figures = figuresOf(
    ['60 percent', '60%', 'sixty percent', '60 pct', '60 per cent', 'sixty per cent'].map(
      (share) => `It is ${share}.`,
    ),
  );
  expect(related(figures).reason).toBe(
    '“60 percent”, “60%”, “sixty percent”, “60 pct” and 2 more give the same value.',
  );
});

describe('figures on two scales', () => {
  test.each([
    ['two currencies', 'The stadium costs €1.1bn.', 'The stadium costs $4.2 billion.'],
    ['a rate and a total', 'Dockers earn 22,400 crowns.', 'Dockers earn 48,000 crowns a year.'],
    ['two kinds of measure', 'The lake is 5 km long.', 'The lake covers 9 hectares.'],
    ['two kinds of measure', 'The stadium costs $6 million.', 'The stadium is 5 km long.'],
    ['two kinds of measure', 'The stadium is 5 km long.', 'The stadium costs $6 million.'],
    ['two kinds of measure', 'The bridge opened in 2022.', 'The bridge is 5 km long.'],
    ['two kinds of measure', 'The bridge is 5 km long.', 'The bridge opened in 2022.'],
    ['two kinds of rate', 'The fee is $26 per person.', 'The fee is $26 per household.'],
    ['two currencies', 'Dockers earn $26 an hour.', 'Dockers earn €4,000 a month.'],
    ['a date with its year and one without', 'It opened in 2022.', 'It opened on 3 March.'],
  ])('are not compared: %s', (why, one, other) => {
    expect(reason([one, other])).toMatch(
      new RegExp(
        `^“.+” \\(Harbour Post:1\\) and “.+” \\(The Gazette:2\\) cannot be compared: ${why}\\. Each is found in one article only\\.$`,
      ),
    );
  });

  test('stand beside what can be compared', () => {
    const prices = [
      'The stadium costs $4.2 billion.',
      'The stadium costs €1.1bn.',
      'The stadium costs $4.2bn.',
    ];
    expect(reason(prices)).toBe(
      '“$4.2 billion” and “$4.2bn” give the same value. “$4.2 billion” (Harbour Post:1) and “€1.1bn” (The Gazette:2) cannot be compared: two currencies.',
    );
  });
});

describe('the reason of a single reading', () => {
  test('names its place and claims no more than was searched', () => {
    expect(reason(['The ferry carried 238 passengers.'])).toBe(
      'Only Harbour Post:1 is found to state it, among the articles searched.',
    );
    expect(related([]).reason).toMatch(/^Only one article is found to state it/);
  });

  test('names a line once', () => {
    const twice = figuresOf(['The 238 passengers waited until all 238 passengers were ashore.']);
    expect(related(twice, []).reason).toMatch(/^Only Harbour Post:1 is found/);
  });

  test('names every line of the article', () => {
    const twice = figuresTogether('The ferry carried 238 passengers.', 'The 238 passengers waited.');
    expect(related(twice, []).reason).toMatch(/^Only 0\.txt:1 and :2 is found/);
  });
});

test('a long quotation is cut', () => {
  const long = `${'very '.repeat(20)}tired passengers`;
  const text = reason([`The ferry carried 238 ${long}.`, 'The ferry carried 12 lifeboats.']);
  for (const [, quoted] of text.matchAll(/“([^”]*)”/g)) expect(quoted!.length).toBeLessThanOrEqual(60);
});

test.each([
  ['The ferry carried 238 passengers.', 'passengers', 'passeng'],
  ['They held 250 alleged members of the gang.', 'alleged members of the gang', 'member'],
  ['There were 12.', '', null],
  ['They counted 12.', '', null],
  ['The death toll reached 238.', 'death toll', 'toll'],
  ['Then 41 people lost their lives.', 'people', 'person'],
  ['There were 238 passengers aboard.', 'passengers', 'passeng'],
  ['The bridge opened in 2022.', '', null],
  ['The company has paid $6 million.', '', null],
  ['They passed a $6 million budget.', 'budget', 'budget'],
  ['The house approved a relief plan of $6 million.', 'relief plan', 'plan'],
  ['It lies 10 km down.', '', null],
  ['They are demanding a raise of 9 percent.', 'raise', 'rais'],
  ['In the ballot 3,982 took part.', '', null],
  ['The number of wounded stands at 356.', 'wounded', 'wound'],
  ['The bill for the stadium is $6 million.', 'bill for the stadium', 'bill'],
  ['Turnout in the city is 61 percent.', 'Turnout in the city', 'turnout'],
  ['Libraries take a cut of around 20%.', 'cut', 'cut'],
  ['The network loses 38% of the drinking water put into it.', 'drinking water', 'water'],
  ['First they took office.', '', null],
  ['More than eight inches came down.', '', null],
  ['The price will be $6 million.', 'price', 'price'],
  ['The budget: $6 million.', 'budget', 'budget'],
  ['The price of a bus  is $6 million.', 'price of a bus', 'price'],
  ['A price isolated at $6 million.', '', null],
  ['It covers 41 hectares of forest land.', 'forest land', 'land'],
  ['The 41-hectare forest burned.', 'forest', 'forest'],
  ['It has 41 hectares in the forest.', 'forest', 'forest'],
  ['He lost $6 million on the forest.', '', null],
  ['There were 41 children for each teacher.', 'children', 'child'],
  ['At 3 p.m. shops closed.', '', null],
])('%s counts “%s”', (sentence, counted, head) => {
  const [figure] = figuresOf([sentence]);
  expect(countedWords(figure!)).toBe(counted);
  expect(headOf(figure!)).toBe(head);
});
