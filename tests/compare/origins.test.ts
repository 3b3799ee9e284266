import { expect, test } from 'vitest';
import { originsOf } from '../../src/compare/origins.ts';
import type { Figure } from '../../src/domain.ts';
import { readFigures } from '../../src/extract/figures.ts';

/** The origins of the figures of sentences, each sentence of an article of its own. */
function origins(...sentences: string[]): number[] {
  return originsOf(sentences.flatMap(figuresOf));
}

function figuresOf(text: string, id: number): Figure[] {
  const article = { file: `${id}.txt`, text, outlet: null, headline: null, published: null, url: null };
  return readFigures({ id, article, line: 1, start: 0, end: text.length, text, kind: 'body' });
}

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
