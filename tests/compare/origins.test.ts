import { describe, expect, test } from 'vitest';
import { originsOf, originWords } from '../../src/compare/origins.ts';
import { english } from '../english.ts';
import { figuresOf } from './figures.ts';

/** The origins of the figures of sentences, each sentence of an article of its own. */
const origins = (...sentences: string[]) => originsOf(figuresOf(sentences));

test('figures of one article are one origin', () => {
  expect(origins('The fire killed 12 people and left 80 families without a roof.')).toEqual([1, 1]);
});

test('articles that share nothing are origins of their own', () => {
  expect(
    origins(
      'The fire killed 12 people in a mill.',
      'Twelve workers died when flames swept the plant.',
      'A dozen bodies lay in the yard by dawn.',
    ),
  ).toEqual([1, 2, 3]);
});

test('the same wire named in both is one origin', () => {
  expect(
    origins(
      'Flames swept the mill and 12 people died, according to Reuters.',
      'Reuters reported that 12 workers had been found dead.',
    ),
  ).toEqual([1, 1]);
});

test('a paper under its short and its full name is one origin', () => {
  expect(
    origins(
      'Twelve people died in the mill, the New York Post reported.',
      'According to the Post, 12 workers had been found dead.',
    ),
  ).toEqual([1, 1]);
});

test('two wires are two origins', () => {
  expect(
    origins(
      'Flames swept the mill and 12 people died, according to Reuters.',
      'AFP reported that 12 workers had been found dead.',
    ),
  ).toEqual([1, 2]);
});

test('a speaker who is no news source is no shared origin', () => {
  expect(
    origins(
      'Flames swept the mill and 12 people died, the mayor said.',
      'The mayor said 12 workers had been found dead.',
    ),
  ).toEqual([1, 2]);
});

test('the same sentence reworded is one origin', () => {
  expect(
    origins(
      'The mayor said 412 people were rescued from the ferry on Friday night.',
      'On Friday night, 412 people were rescued from the ferry, said the mayor.',
    ),
  ).toEqual([1, 1]);
});

test('numbers run from 1 in order of appearance and come back for an origin seen before', () => {
  expect(
    origins(
      'Flames swept the mill and 12 people died, according to Reuters.',
      'A dozen bodies lay in the yard by dawn.',
      'Reuters reported that 12 workers had been found dead.',
      'A dozen bodies lay in the yard by dawn, neighbours said.',
    ),
  ).toEqual([1, 2, 1, 2]);
});

test('no figures have no origins', () => {
  expect(originsOf([])).toEqual([]);
});

test.each([
  ['The AP reported that 12 workers died.', 'Flames killed a dozen, the Associated Press reported.'],
  ['AFP reported that 12 workers died.', 'According to Agence France-Presse, flames killed a dozen.'],
  ['NORDHAVEN (Reuters) \u2014 Flames killed 12 at the mill.', 'A dozen died there, Reuters reported.'],
])('an agency under two names is one origin: %s %s', (one, other) => {
  expect(origins(one, other)).toEqual([1, 1]);
});

test('an article leans on the outlet that it names', () => {
  const texts = ['Twelve people died in the mill.', 'According to the Harbour Post, flames killed a dozen.'];
  expect(originsOf(figuresOf(texts, [{ outlet: 'Harbour Post' }, { outlet: 'The Gazette' }]))).toEqual([
    1, 1,
  ]);
  expect(originsOf(figuresOf(texts, [{ outlet: 'The Courier' }, { outlet: 'The Gazette' }]))).toEqual([1, 2]);
});

test('two articles of one outlet are two origins', () => {
  const texts = ['Twelve people died in the mill.', 'Flames killed a dozen.'];
  expect(originsOf(figuresOf(texts, [{ outlet: 'Harbour Post' }, { outlet: 'Harbour Post' }]))).toEqual([
    1, 2,
  ]);
});

test('a sentence that differs in its figure alone is no shared origin', () => {
  expect(origins('The harbour was closed for 3 days.', 'The harbour was closed for 5 days.')).toEqual([1, 2]);
});

test.each([
  [
    'in its unit',
    'The old harbour wall was closed for 3 days.',
    'The old harbour wall was closed for 3 weeks.',
  ],
  [
    'in its bound',
    'The old harbour wall held at least 300 boats then.',
    'The old harbour wall held at most 300 boats then.',
  ],
  [
    'in its end',
    'The old harbour wall was closed for 3 to 5 days.',
    'The old harbour wall was closed for 3 to 6 days.',
  ],
])('a sentence that differs %s alone is no shared origin', (_, one, other) => {
  expect(origins(one, other)).toEqual([1, 2]);
});

test('a sentence that differs in the spelling of its figure is one origin', () => {
  expect(
    origins(
      'On Friday night, 12 people were rescued from the old ferry off Lindmoor.',
      'On Friday night, twelve people were rescued from the old ferry off Lindmoor.',
    ),
  ).toEqual([1, 1]);
});

test('the same words in a sentence of its own are an origin of its own', () => {
  expect(
    origins('On Friday night, 12 people were rescued from the ferry.', 'The ferry had 12 cabins and a bar.'),
  ).toEqual([1, 2]);
});

describe('what is said of origins', () => {
  const wire = 'Flames swept the mill and 12 people died, according to Reuters.';
  const other = 'Reuters reported that 12 workers had been found dead.';
  const own = 'A dozen bodies lay in the yard by dawn.';
  const outlets = [{ outlet: 'The Post' }, { outlet: 'The Gazette' }, { outlet: 'The Courier' }];

  test.each<[string[], number, string]>([
    [[wire, other], 1, '2 outlets, 1 origin.'],
    [[wire, other, own], 2, '3 outlets, 2 origins.'],
    [[wire, own], 2, 'No shared origin found.'],
    [[wire], 1, ''],
  ])('%j', (texts, count, said) => {
    expect(english(originWords(figuresOf(texts, outlets), count))).toBe(said);
  });

  test('articles are counted where an outlet is not stated', () => {
    expect(english(originWords(figuresOf([wire, other]), 1))).toBe('2 articles, 1 origin.');
    const one = figuresOf([wire, other], [{ outlet: 'The Post' }]);
    expect(english(originWords(one, 1))).toBe('2 articles, 1 origin.');
  });

  test('articles are counted where two are of one outlet', () => {
    const figures = figuresOf([wire, other], [{ outlet: 'The Post' }, { outlet: 'The Post' }]);
    expect(english(originWords(figures, 1))).toBe('2 articles, 1 origin.');
  });
});
