import { beforeAll, describe, expect, test } from 'vitest';
import type { Article, Passage, PassageKind } from '../../src/domain.ts';
import { bagOf } from '../../src/language/bag.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { MiniSearchEngine } from '../../src/search/minisearch.ts';

const SENTENCES = [
  'The prisoners were deported on Monday.',
  'Deportations go on, said the ministry.',
  'Passengers slept on the sandbank.',
  'Rescuers pulled 412 travellers from the boat.',
  'The mayor thanked the crew.',
];

function passagesOf(
  sentences: readonly string[],
  kind: PassageKind = 'body',
  headline: string | null = null,
) {
  const text = sentences.join('\n');
  const article: Article = { file: 'a.txt', text, outlet: null, headline, published: null, url: null };
  return sentences.map((sentence, index): Passage => {
    const start = text.indexOf(sentence);
    return { index, article, line: index + 1, start, end: start + sentence.length, text: sentence, kind };
  });
}

let engine: SearchEngine;
beforeAll(() => {
  engine = new MiniSearchEngine(passagesOf(SENTENCES));
});

const found = (...terms: string[]) => engine.search(terms, 10).map((hit) => hit.passage.index);

describe('search', () => {
  test('finds every word of a family', () => {
    expect(found('deport').sort()).toEqual([0, 1]);
  });

  test('finds other words for one thing by their concept', () => {
    expect(found('passeng')).toEqual([2]);
    expect(found('~passenger').sort()).toEqual([2, 3]);
  });

  test('holds a family and a concept of the same name apart', () => {
    expect(found('passenger')).toEqual([]);
  });

  test('ranks a passage with both words before one with either', () => {
    expect(found('mayor', 'crew', 'deport')[0]).toBe(4);
  });

  test('counts the word itself for more than its concept', () => {
    const [own] = engine.search(['deport'], 1);
    const [other] = engine.search(['~deported'], 1);
    expect(own!.score).toBeGreaterThan(other!.score);
  });

  test('finds nothing for words that no passage holds', () => {
    expect(found('zebra')).toEqual([]);
    expect(found('~earthquake')).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('is not disturbed by an unknown word beside a known one', () => {
    expect(found('zebra', 'deport')).toEqual(found('deport'));
  });

  test('gives at most as many as are wanted, the best of them', () => {
    expect(engine.search(['deport', '~passenger'], 2)).toEqual(
      engine.search(['deport', '~passenger'], 10).slice(0, 2),
    );
  });

  test('keeps equals in the order of the corpus, every time', () => {
    const same = new MiniSearchEngine(
      passagesOf(Array.from({ length: 8 }, (_, i) => `The mayor spoke of ${100 + i}.`)),
    );
    const ids = () => same.search(['mayor'], 10).map((hit) => hit.passage.index);
    expect(ids()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(ids()).toEqual(ids());
  });

  test('scores the better passage higher', () => {
    const scores = engine.search(['deport', 'prison', '~passenger'], 10).map((hit) => hit.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const score of scores) expect(score).toBeGreaterThan(0);
  });

  test('lets the headline speak for the article, for less than the sentence', () => {
    const led = new MiniSearchEngine(
      passagesOf(['It ran aground.', 'The mayor was old.'], 'body', 'Mayor aground'),
    );
    expect(led.search(['mayor'], 10).map((hit) => hit.passage.index)).toEqual([1, 0]);
  });

  test('leaves page furniture out', () => {
    const furniture = new MiniSearchEngine(passagesOf(['Subscribe to our newsletter'], 'furniture'));
    expect(furniture.search(['newslett'], 10)).toEqual([]);
    expect(furniture.knows('newslett')).toBe(false);
  });
});

test('words read before are not read again', () => {
  const passages = passagesOf(SENTENCES, 'body', 'Mayor thanks crew');
  const read: number[] = [];
  const given = new MiniSearchEngine(passages, (p) => {
    read.push(p.index);
    return bagOf(p.text);
  });
  expect(read).toEqual([0, 1, 2, 3, 4]);
  const own = new MiniSearchEngine(passages);
  for (const terms of [['deport'], ['~passenger', 'mayor'], ['crew', 'boat', 'zebra']])
    expect(given.search(terms, 10)).toEqual(own.search(terms, 10));
});

test('a passage and a headline without words hold nothing', () => {
  const silent = new MiniSearchEngine(passagesOf(['Of it.', 'The mayor spoke.']));
  expect(silent.knows('')).toBe(false);
  expect(silent.search(['mayor'], 10).map((hit) => hit.passage.index)).toEqual([1]);
});

describe('the words it knows', () => {
  test.each([
    ['deport', true],
    ['~deported', true],
    ['~passenger', true],
    ['passenger', false],
    ['zebra', false],
    ['', false],
  ])('%s: %s', (term, known) => {
    expect(engine.knows(term)).toBe(known);
  });
});

describe('suggestions', () => {
  test.each([
    ['a letter left out', 'sanbank', 'sandbank'],
    ['a letter doubled', 'mayorr', 'mayor'],
    ['letters exchanged', 'snadbank', 'sandbank'],
    ['the beginning of a word', 'travell', 'travel'],
  ])('for %s: %s', (_, typed, near) => {
    expect(engine.suggest(typed)).toContain(near);
  });

  test.each(['zebra', 'ran', 'a', '', '412', 'k9unit'])('none for %j', (typed) => {
    expect(engine.suggest(typed)).toEqual([]);
  });

  test('are families that the corpus knows, three at most, with the first letter as typed', () => {
    for (const typed of ['deportes', 'prisonn', 'sandbar', 'rescure', 'travelers']) {
      const near = engine.suggest(typed);
      expect(near.length).toBeLessThanOrEqual(3);
      for (const word of near) {
        expect(engine.knows(word)).toBe(true);
        expect(word[0]).toBe(typed[0]);
      }
    }
  });
});

test('an index of nothing finds nothing', () => {
  const empty = new MiniSearchEngine([]);
  expect(empty.search(['mayor'], 10)).toEqual([]);
  expect(empty.suggest('mayor')).toEqual([]);
  expect(empty.knows('mayor')).toBe(false);
});
