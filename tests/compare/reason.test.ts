import { describe, expect, test } from 'vitest';
import { clashesOf } from '../../src/compare/clash.ts';
import { countedWords, headOf, relate } from '../../src/compare/reason.ts';
import type { Article, Figure } from '../../src/domain.ts';
import { readFigures } from '../../src/extract/figures.ts';

const OUTLETS = ['Harbour Post', 'The Gazette', null];

/** The figures of sentences, the first in the Harbour Post, the second in The Gazette, the third nowhere named. */
function figuresOf(sentences: readonly string[], about: Partial<Article>[] = []): Figure[] {
  return sentences.flatMap((text, id) => {
    const outlet = OUTLETS[id] ?? null;
    const own = { file: `${id}.txt`, text, outlet, headline: null, published: null, url: null };
    const article = { ...own, ...about[id] };
    return readFigures({ id, article, line: id + 3, start: 0, end: text.length, text, kind: 'body' });
  });
}

function reason(sentences: readonly string[], about: Partial<Article>[] = []): string {
  const figures = figuresOf(sentences, about);
  return relate(figures, clashesOf(figures)).reason;
}

describe('the reason of a conflict', () => {
  test('names both figures with their places, and that nothing explains them', () => {
    expect(reason(['The ferry carried 238 passengers.', 'Aboard the ferry were 250 passengers.'])).toBe(
      '“238” (Harbour Post:3) and “250” (The Gazette:4) do not meet, and nothing in scope, time or speaker explains it.',
    );
  });

  test('says when the two stand in one article', () => {
    expect(reason(['The ferry carried 238 passengers. The ferry carried 250 passengers.'])).toMatch(
      /^“238” \(Harbour Post:3\) and “250” \(Harbour Post:3\) .*; the article contradicts itself\.$/,
    );
  });

  test('shows the pair that nothing explains before one that is explained', () => {
    const all = [
      'The ferry carried 12 lifeboats.',
      'The ferry carried 238 passengers.',
      'Aboard the ferry were 250 passengers.',
    ];
    expect(reason(all)).toContain('“238” (The Gazette:4) and “250” (2.txt:5)');
  });
});

describe('the reason of a difference', () => {
  test('quotes what is counted on each side', () => {
    expect(reason(['The ferry carried 238 passengers.', 'The ferry carried 12 lifeboats.'])).toBe(
      '“238” (Harbour Post:3) and “12” (The Gazette:4) do not meet. What differs: what is counted: “passengers” in Harbour Post:3, “lifeboats” in The Gazette:4.',
    );
  });

  test('names the state that only one side gives', () => {
    const text = reason(['The quake killed 238 people.', 'In the quake 250 people were injured.']);
    expect(text).toContain('“people” (killed) in Harbour Post:3');
    expect(text).toContain('“people” (injured) in The Gazette:4');
  });

  test('quotes both speakers', () => {
    expect(reason(['The police said 238 people died.', 'The ministry said that 250 people died.'])).toMatch(
      /What differs: who says it: “The police” and “The ministry”\.$/,
    );
  });

  test('quotes the earlier time', () => {
    expect(reason(['Last year 238 ships docked.', 'So far 250 ships docked.'])).toMatch(
      /the time: “Last year” against “the present”\.$/,
    );
  });

  test('gives both days of publication', () => {
    const sentences = ['The fire killed 238 people.', 'In the fire 250 people were killed.'];
    expect(reason(sentences, [{ published: '2031-05-02' }, { published: '2031-05-04' }])).toMatch(
      /when it was published: 2031-05-02 and 2031-05-04\.$/,
    );
  });

  test('leaves the day of publication out where it explains nothing', () => {
    const days = [{ published: '2031-05-02' }, { published: '2031-05-04' }];
    expect(reason(['It opened in 2022.', 'The bridge opened in 2023.'], days)).toContain('nothing in scope');
  });

  test('says which of two speaks of a part', () => {
    const text = reason(['It carried 300 people, including 12 crew.', 'In all it carried 30 crew.']);
    expect(text).toContain('Harbour Post:3 speaks of a part');
  });
});

describe('the reason of an agreement', () => {
  test('gives the figure when all have it in the same words', () => {
    expect(reason(['The ferry carried 238 passengers.', 'There were 238 passengers aboard.'])).toBe(
      'All give “238”.',
    );
  });

  test('else says that they fit', () => {
    expect(reason(['The ferry carried 238 passengers.', 'Hundreds of passengers were aboard.'])).toMatch(
      /^The figures fit together/,
    );
  });
});

test('the reason of a single reading names its place', () => {
  expect(reason(['The ferry carried 238 passengers.'])).toBe(
    'Only Harbour Post:3 states it; no second article gives this figure.',
  );
  expect(relate([], []).reason).toMatch(/^Only one article states it/);
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
])('%s counts “%s”', (sentence, counted, head) => {
  const [figure] = figuresOf([sentence]);
  expect(countedWords(figure!)).toBe(counted);
  expect(headOf(figure!)).toBe(head);
});
