import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/extract/clauses.ts';
import { readQuantities } from '../../src/extract/quantities.ts';
import { words } from '../../src/language/words.ts';
import { PUBLISHED } from './sentence.ts';

function clausesIn(sentence: string): string[] {
  const tokens = words(sentence);
  return clausesOf(sentence, tokens, readQuantities(sentence, PUBLISHED)).map(({ from, to }) =>
    sentence.slice(tokens[from]!.start, tokens[to - 1]!.end),
  );
}

describe('a sentence with one figure stays whole up to its punctuation', () => {
  const rows: [text: string, ...clauses: string[]][] = [
    ['The flood killed 41 people.', 'The flood killed 41 people'],
    [
      'The flood killed 41 people and spoiled the harvest.',
      'The flood killed 41 people and spoiled the harvest',
    ],
    ['The flood killed 41 people, officials said.', 'The flood killed 41 people', 'officials said'],
    ['After the flood, 41 people were missing.', 'After the flood', '41 people were missing'],
    ['The flood (the worst in years) killed 41.', 'The flood', 'the worst in years', 'killed 41'],
    ['The flood – the worst in years – killed 41.', 'The flood', 'the worst in years', 'killed 41'],
    ['The flood — the worst in years — killed 41.', 'The flood', 'the worst in years', 'killed 41'],
    ['The flood killed 41; nobody was warned.', 'The flood killed 41', 'nobody was warned'],
    ['“The flood killed 41,” he said.', 'The flood killed 41', 'he said'],
  ];
  it.each(rows)('%s', (sentence, ...clauses) => {
    expect(clausesIn(sentence)).toEqual(clauses);
  });
});

describe('punctuation within a figure does not part it', () => {
  const rows: [text: string, ...clauses: string[]][] = [
    ['The flood hit 12,400 homes.', 'The flood hit 12,400 homes'],
    ['The deficit is $6.4 billion.', 'The deficit is $6.4 billion'],
    ['It was sold on March 3, 2025, to Lund.', 'It was sold on March 3, 2025', 'to Lund'],
    ['It was built in 1974-1989 by Lund.', 'It was built in 1974-1989 by Lund'],
  ];
  it.each(rows)('%s', (sentence, ...clauses) => {
    expect(clausesIn(sentence)).toEqual(clauses);
  });
});

describe('a colon between a label and its figure does not part them', () => {
  const rows: [text: string, ...clauses: string[]][] = [['Confirmed deaths: 41.', 'Confirmed deaths: 41']];
  it.each(rows)('%s', (sentence, ...clauses) => {
    expect(clausesIn(sentence)).toEqual(clauses);
  });
});

describe('two figures get the words that are about each', () => {
  const rows: [text: string, ...clauses: string[]][] = [
    ['The flood killed 41 and injured 312.', 'The flood killed 41', 'and injured 312'],
    ['At least 41 people died and 312 were hurt.', 'At least 41 people died', 'and 312 were hurt'],
    ['It has 41 rooms while the old one had 12.', 'It has 41 rooms', 'while the old one had 12'],
    [
      'It destroyed 1,200 homes, 14 schools and two bridges.',
      'It destroyed 1,200 homes',
      '14 schools',
      'and two bridges',
    ],
    ['Some 41 died but 12 survived.', 'Some 41 died', 'but 12 survived'],
    ['The number rose from 41 to 60.', 'The number rose from 41', 'to 60'],
    ['Nine men with two women were held.', 'Nine men', 'with two women were held'],
    [
      'The ferry carried 94 passengers and a crew of 14.',
      'The ferry carried 94 passengers',
      'and a crew of 14',
    ],
    [
      'Turnout was 64 percent against 58 percent in 2022.',
      'Turnout was 64 percent',
      'against 58 percent in 2022',
    ],
    ['The toll rose to 41 after 12 bodies were found.', 'The toll rose to 41', 'after 12 bodies were found'],
    ['Of the 64 miners, 47 have been recovered.', 'Of the 64 miners', '47 have been recovered'],
    ['It cost $6.4 billion, twice the plan.', 'It cost $6.4 billion', 'twice the plan'],
    ['Dead: 41, injured: 312.', 'Dead: 41', 'injured: 312'],
    ['Some 41 people died when 12 homes burned.', 'Some 41 people died', 'when 12 homes burned'],
  ];
  it.each(rows)('%s', (sentence, ...clauses) => {
    expect(clausesIn(sentence)).toEqual(clauses);
  });
});

describe('figures of two kinds stay together at a preposition', () => {
  const rows: [text: string, ...clauses: string[]][] = [
    ['The council spent $6.4 billion on 41 bridges.', 'The council spent $6.4 billion on 41 bridges'],
    ['The flood killed 41 people in 1974.', 'The flood killed 41 people in 1974'],
    ['He was jailed for 18 months on 14 counts.', 'He was jailed for 18 months on 14 counts'],
  ];
  it.each(rows)('%s', (sentence, ...clauses) => {
    expect(clausesIn(sentence)).toEqual(clauses);
  });
});

describe('a number and its whole stay together', () => {
  const rows: [text: string, ...clauses: string[]][] = [
    ['Some 64 of the 120 seats are contested.', 'Some 64 of the 120 seats are contested'],
    ['Some 64 out of 120 seats are contested.', 'Some 64 out of 120 seats are contested'],
    ['Nine of its 14 bridges are closed.', 'Nine of its 14 bridges are closed'],
  ];
  it.each(rows)('%s', (sentence, ...clauses) => {
    expect(clausesIn(sentence)).toEqual(clauses);
  });
});

describe('a comma before a trailing figure does not part it', () => {
  const rows: [text: string, ...clauses: string[]][] = [
    ['It was the strongest shock yet, of magnitude 5.6.', 'It was the strongest shock yet, of magnitude 5.6'],
    ['Lund signed a contract, worth $40 million.', 'Lund signed a contract, worth $40 million'],
    ['The clean-up was long, costing $6.4 million.', 'The clean-up was long, costing $6.4 million'],
  ];
  it.each(rows)('%s', (sentence, ...clauses) => {
    expect(clausesIn(sentence)).toEqual(clauses);
  });
});
