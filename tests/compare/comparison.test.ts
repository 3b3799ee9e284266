import { describe, expect, test } from 'vitest';
import { compare, inOrder } from '../../src/compare/comparison.ts';
import { english } from '../english.ts';
import { figuresTogether, figuresOf as read } from './figures.ts';

const figuresOf = (...texts: string[]) => read(texts);
const relation = (...sentences: string[]) => compare('passengers', figuresOf(...sentences)).relation;

describe('the relation', () => {
  test.each([
    ['counts', 'The ferry carried 238 passengers.', 'Aboard the ferry were 250 passengers.'],
    ['years', 'The bridge opened in 2022.', 'The new bridge first opened in 2023.'],
    ['percentages', 'Turnout was 51 percent.', 'Turnout in the region was 58 percent.'],
    ['sums', 'The stadium cost $6 million.', 'The price of the stadium was $7 million.'],
    ['a state that one leaves unsaid', 'The ferry carried 238 passengers.', 'It had 250 passengers.'],
  ])('is a conflict when nothing explains that %s clash', (_, one, other) => {
    expect(relation(one, other)).toBe('conflict');
    expect(relation(other, one)).toBe('conflict');
  });

  test.each([
    ['what is counted', 'The ferry carried 238 passengers.', 'The ferry carried 12 lifeboats.'],
    ['what happened to them', 'The quake killed 238 people.', 'In the quake 250 people were injured.'],
    ['who says it', 'The police said 238 people died.', 'The ministry said that 250 people died.'],
    ['the time', 'Last year 238 ships docked.', 'So far 250 ships docked.'],
    ['a part', 'It carried people, including 12 crew.', 'In all it carried 30 crew.'],
    [
      'as of when',
      'As of 3 March, 238 people had been killed.',
      'As of 7 March, 250 people had been killed.',
    ],
    ['that it is alleged', 'The fire killed 238 people.', 'The fire allegedly killed 250 people.'],
  ])('is that they differ when %s does too', (_, one, other) => {
    expect(relation(one, other)).toBe('differs');
  });

  test.each([
    ['equal', 'The ferry carried 238 passengers.', 'There were 238 passengers aboard.'],
    ['rounded', 'The ferry carried 1,150 passengers.', 'There were about 1,200 passengers aboard.'],
    ['converted', 'The road is five miles long.', 'It is 8 km of road.'],
    ['less precise', 'The ferry carried 238 passengers.', 'Hundreds of passengers were aboard.'],
    ['bounds', 'The ferry carried 238 passengers.', 'It had 200+ passengers aboard.'],
    ['finer', 'About 51 percent voted.', '51.3 percent of voters took part.'],
  ])('is agreement when they are %s', (_, one, other) => {
    expect(relation(one, other)).toBe('agree');
  });

  test('is never agreement between two scales', () => {
    const euros = 'The stadium costs €1.1bn.';
    const dollars = 'The stadium costs $4.2 billion.';
    expect(relation(euros, dollars)).toBe('single');
    expect(relation(euros, dollars, 'The price of the stadium is $4.2bn.')).toBe('agree');
    expect(relation(euros, dollars, 'The price of the stadium is $5bn.')).toBe('conflict');
    expect(relation('Dockers earn 22,400 crowns.', 'Dockers earn 48,000 crowns a year.')).toBe('single');
  });

  test('is single when one article alone gives a figure, even twice', () => {
    expect(relation('The ferry carried 238 passengers.')).toBe('single');
    expect(relation('The 238 passengers waited until all 238 passengers were ashore.')).toBe('single');
  });

  test('is a conflict when an article contradicts itself', () => {
    const figures = figuresTogether('The ferry carried 238 passengers.', 'The ferry carried 250 passengers.');
    expect(compare('passengers', figures).relation).toBe('conflict');
  });

  test('one unexplained clash among explained ones is a conflict', () => {
    expect(
      relation(
        'The ferry carried 238 passengers.',
        'The ferry carried 12 lifeboats.',
        'Aboard the ferry were 250 passengers.',
      ),
    ).toBe('conflict');
  });
});

describe('the readings', () => {
  const sentences = [
    'Hundreds of passengers were aboard.',
    'About 240 passengers were aboard.',
    'It had 200+ passengers.',
    'Aboard the ferry were 250 passengers.',
    'The ferry carried 238 passengers.',
  ];

  test('stand with the exact first, the smaller before the larger, the vague last', () => {
    const { readings } = compare('passengers', figuresOf(...sentences));
    expect(readings.map((r) => r.text)).toEqual(['238', '250', 'About 240', '200+', 'Hundreds']);
  });

  test('come in the same order whatever the order of the figures', () => {
    const figures = figuresOf(...sentences);
    expect(compare('passengers', figures.toReversed())).toEqual(compare('passengers', figures));
  });

  test('stand in the order of their dates', () => {
    const { readings } = compare('opened', figuresOf('It opened in 2023.', 'The bridge opened in 2022.'));
    expect(readings.map((r) => r.text)).toEqual(['2022', '2023']);
  });

  test('of one value stand in the order of publication, then of outlets, whatever the files are called', () => {
    const texts = ['It had 238 passengers.', 'It carried 238 passengers.', 'In it were 238 passengers.'];
    const about = [
      { outlet: 'The Gazette', published: '2031-05-04' },
      { outlet: 'The Courier', published: '2031-05-04' },
      { outlet: 'The Post', published: '2031-05-02' },
    ];
    const { readings } = compare('passengers', read(texts, about));
    expect(readings.map((r) => r.outlet)).toEqual(['The Post', 'The Courier', 'The Gazette']);
  });

  test.each([
    ['numbers by size', 'It had 10 passengers.', 'It had 9 passengers.', ['9', '10']],
    ['nought first', 'It had 2 passengers.', 'It had 0 passengers.', ['0', '2']],
    ['lower ends by size', 'It had 1,000+ passengers.', 'It had 900+ passengers.', ['900+', '1,000+']],
    ['upper ends by size', 'It had up to 1,000 people.', 'It had up to 900.', ['up to 900', 'up to 1,000']],
    ['years as they run', 'It opened in 2001.', 'It opened in 1998.', ['1998', '2001']],
    ['times as they run', 'It began at 10:15 p.m.', 'It began at 9:30 a.m.', ['9:30 a.m.', '10:15 p.m.']],
  ])('stand with %s', (_, one, other, texts) => {
    for (const sentences of [
      [one, other],
      [other, one],
    ])
      expect(compare('it', figuresOf(...sentences)).readings.map((r) => r.text)).toEqual(texts);
  });

  test.each([
    ['a day is not stated', [{}, { published: '2031-05-04' }], [1, 0]],
    ['an outlet is not stated', [{}, { outlet: 'The Gazette' }], [1, 0]],
    ['it is the only one dated', [{ published: '2031-05-04' }, {}], [0, 1]],
    ['it is the only one with an outlet', [{ outlet: 'The Gazette' }, {}], [0, 1]],
  ])('of one value come last where %s', (_, about, places) => {
    const texts = ['It had 238 passengers.', 'In it were 238 passengers.'];
    const { readings } = compare('passengers', read(texts, about));
    expect(readings.map((r) => texts.indexOf(r.sentence))).toEqual(places);
  });

  test('of one value in two files stand by their sentences, whatever the files are called', () => {
    const texts = ['It had 238 passengers.', 'Aboard were 238 passengers.'];
    const { readings } = compare('passengers', read(texts));
    expect(readings.map((r) => r.sentence)).toEqual(texts.toReversed());
  });

  test('of one value in one article stand as they do there', () => {
    const sentences = ['It had 238 passengers.', 'Aboard were 238 passengers.'];
    const lines = compare('passengers', figuresTogether(...sentences).reverse()).readings.map((r) => r.line);
    expect(lines).toEqual([1, 2]);
    const twice = figuresOf('The 238 passengers waited until all 238 were ashore.');
    expect(inOrder(twice.toReversed()).map((f) => f.start)).toEqual([4, 36]);
  });

  test('are cut where they are long', () => {
    const long = 'nine hundred and ninety-nine million nine hundred and ninety-nine thousand';
    const [reading] = compare('stars', figuresOf(`They saw ${long} stars.`)).readings;
    expect(reading!.text).toBe('nine hundred and ninety-nine million nine hundred and ninety');
    expect(reading!.low).toBe(999_999_000);
  });

  test('carry what the article says of them', () => {
    const sentence = 'The police said about 240 alleged smugglers were held.';
    const { readings } = compare('smugglers', figuresOf(sentence));
    expect(readings).toMatchObject([
      {
        file: '0.txt',
        line: 1,
        text: 'about 240',
        low: 240,
        high: 240,
        approximate: true,
        counted: 'alleged smugglers',
        speaker: 'The police',
        hedges: ['alleged'],
        sentence,
        origin: 1,
      },
    ]);
  });

  test('clashes point into the sorted readings', () => {
    const { readings, clashes } = compare('passengers', figuresOf(...sentences));
    const pairs = clashes.map(([i, j]) => [readings[i]!.text, readings[j]!.text]);
    expect(pairs).toEqual([
      ['238', '250'],
      ['250', 'About 240'],
    ]);
  });
});

test('origins are counted once each', () => {
  const one = 'Flames swept the mill and 12 people died, according to Reuters.';
  const same = 'Reuters reported that 12 workers had been found dead.';
  const own = 'A dozen bodies lay in the yard by dawn.';
  expect(compare('dead', figuresOf(one, same)).origins).toBe(1);
  expect(english(compare('dead', figuresOf(one, same)).reason)).toMatch(/ 2 articles, 1 origin\.$/);
  expect(compare('dead', figuresOf(one, own)).origins).toBe(2);
  expect(compare('dead', figuresOf(one, own, same)).origins).toBe(2);
});

test('the figures are not touched', () => {
  const figures = Object.freeze(figuresOf('The ferry carried 250 passengers.', 'It had 238 passengers.'));
  expect(() => compare('passengers', figures)).not.toThrow();
});
