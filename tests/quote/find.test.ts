import { beforeAll, describe, expect, test } from 'vitest';
import type { QuoteOccurrence } from '../../src/domain.ts';
import { findQuote } from '../../src/quote/find.ts';
import type { Quotations } from '../../src/quote/quotations.ts';
import { passagesIn, quotationsAmong } from './corpus.ts';

const ARTICLES = {
  'courier.txt': `Dam above Lindmoor cracks

“The dam won’t break this winter, and nobody has to leave the valley,” Mayor Ann Tamm told reporters on Monday. “We have checked every stone.”

In a post on X, the engineer Bo Lind wrote: “I’d not sleep below it. 1,200 tons of water a minute is no joke in the U.S. or here.”

The union said the town had been “left to its fate”.`,
  'herald.txt': `Mayor: no danger

"The dam will not break this winter and nobody has to leave the valley", Ann Tamm said.

Cruz Marén called the survey “a fig leaf.

“It hides the cracks,” he said.

Nobody has to leave the valley this winter, the mayor believes.`,
  'wire.txt': `Valley stays

“The dam won't break this winter,” said Ann Tamm.

“Left to its fate” is how Ola Berg put it.

“We have checked every stone,” Bo Lind said.

We have checked every stone.
— Mayor Ann Tamm (@anntamm) March 26, 2025`,
};

let quotations: Quotations;
beforeAll(async () => {
  quotations = quotationsAmong(await passagesIn(ARTICLES));
});

function shown({ status, extent, file, speaker, changes }: QuoteOccurrence): string {
  const how = extent ? `${status} ${extent}` : status;
  const differs = changes.map(({ asked, found }) => ` [${asked} > ${found}]`).join('');
  return `${how} ${file.slice(0, -4)} ${speaker ?? '-'}${differs}`;
}

function find(typed: string): string[] {
  return findQuote(typed, null, quotations).occurrences.map(shown);
}

describe('how the corpus carries words', () => {
  test.each<[words: string, ...found: string[]]>([
    [
      'We have checked every stone',
      'exact courier Mayor Ann Tamm',
      'exact wire Bo Lind',
      'exact wire Mayor Ann Tamm',
    ],
    [
      '“We have checked every stone.”',
      'exact courier Mayor Ann Tamm',
      'exact wire Mayor Ann Tamm',
      'punctuation wire Bo Lind',
    ],
    [
      'we have CHECKED every stone!',
      'punctuation courier Mayor Ann Tamm',
      'punctuation wire Bo Lind',
      'punctuation wire Mayor Ann Tamm',
    ],
    [
      'We have checked each stone',
      'worded courier Mayor Ann Tamm [each > every]',
      'worded wire Bo Lind [each > every]',
      'worded wire Mayor Ann Tamm [each > every]',
    ],
    [
      'We have checked every single stone',
      'worded courier Mayor Ann Tamm [single > ]',
      'worded wire Bo Lind [single > ]',
      'worded wire Mayor Ann Tamm [single > ]',
    ],
    [
      'every stone',
      'cut more courier Mayor Ann Tamm',
      'cut more wire Bo Lind',
      'cut more wire Mayor Ann Tamm',
    ],
    [
      "The dam won't break this winter, and nobody has to leave the valley",
      'punctuation courier Mayor Ann Tamm',
      'cut less wire Ann Tamm',
      "worded herald Ann Tamm [won't > will not]",
    ],
    [
      'The dam will not break this winter',
      'cut more herald Ann Tamm',
      'worded more courier Mayor Ann Tamm [will not > won’t]',
      "worded wire Ann Tamm [will not > won't]",
    ],
    ['The dam won’t break … nobody has to leave the valley', 'cut more courier Mayor Ann Tamm'],
    ['nobody has to leave the valley', 'cut more courier Mayor Ann Tamm', 'cut more herald Ann Tamm'],
    [
      'nobody has to leave the valley. We have checked every stone',
      'cut more courier Mayor Ann Tamm',
      'cut less wire Bo Lind',
      'cut less wire Mayor Ann Tamm',
    ],
    ['left to its fate', 'exact courier The union', 'punctuation wire Ola Berg'],
    ['Left to their fate', 'worded courier The union [their > its]', 'worded wire Ola Berg [their > its]'],
    ["I'd not sleep below it", 'cut more courier the engineer Bo Lind'],
    ['Id not sleep below it. 1200 tons of water a minute', 'cut more courier the engineer Bo Lind'],
    ['is no joke in the US or here', 'cut more courier the engineer Bo Lind'],
    ['is no joke in the U.S. or here.', 'cut more courier the engineer Bo Lind'],
    ['1,300 tons of water a minute is no joke', 'worded more courier the engineer Bo Lind [1,300 > 1,200]'],
    ['a fig leaf. It hides the cracks', 'punctuation herald Cruz Marén'],
    ['a fig leaf', 'cut more herald Cruz Marén'],
    ['it hides the crack', 'worded more herald Cruz Marén [crack > cracks]'],
    [
      'Nobody has to leave the valley this winter',
      'cut less courier Mayor Ann Tamm',
      'cut less herald Ann Tamm',
      'paraphrased herald -',
    ],
    ['the dam is made of cheese'],
    ['xyzzy plugh'],
  ])('%s', (words, ...found) => {
    expect(find(words)).toEqual(found);
  });
});

test('the same words given to two people are a finding, two forms of one name are none', () => {
  expect(findQuote('We have checked every stone', null, quotations).speakers).toEqual([
    'Mayor Ann Tamm',
    'Bo Lind',
  ]);
  expect(findQuote('The dam won’t break this winter', null, quotations).speakers).toEqual([]);
});

test('the speaker asked for comes first, and none is said', () => {
  const byLind = findQuote('We have checked every stone', 'lind', quotations);
  expect([byLind.occurrences[0]?.speaker, byLind.given]).toEqual(['Bo Lind', 1]);
  expect(findQuote('We have checked every stone', 'Ola Berg', quotations).given).toBe(0);
  expect(findQuote('We have checked every stone', 'the mayor', quotations).given).toBe(2);
  expect(findQuote('We have checked every stone', 'mayor tamm', quotations).given).toBe(2);
});

test('words that no article has come with the nearest that is quoted', () => {
  const { found, occurrences, nearest } = findQuote(
    'the dam might well burst before the winter',
    null,
    quotations,
  );
  expect({ found, occurrences }).toEqual({ found: false, occurrences: [] });
  expect(nearest.map((o) => o.text).join()).toContain('The dam will not break this winter');
});

test('every text shown stands in its file from its line on', () => {
  for (const words of ['every stone', 'a fig leaf', 'dam', 'Nobody has to leave the valley this winter'])
    for (const { file, line, start, end, text, words: own } of findQuote(words, null, quotations)
      .occurrences) {
      const article = ARTICLES[file as keyof typeof ARTICLES];
      expect(article.slice(start, end)).toBe(text);
      expect(text).toContain(own);
      expect(article.slice(0, start).split('\n').length).toBe(line);
    }
});

test.each(['', '  ', '“”', '…', '!?'])('%j has no word, and is told so', (typed) => {
  expect(() => findQuote(typed, null, quotations)).toThrow(/^Type the words of the quotation, for example/);
});

describe('what must not pass for the same words', () => {
  const carry = async (text: string, words: string) => {
    const own = quotationsAmong(await passagesIn({ 'a.txt': `Dam in Lindmoor\n\n${text}` }));
    return findQuote(words, null, own).occurrences.map((o) => o.status);
  };

  test.each<[name: string, text: string, words: string, ...statuses: string[]]>([
    [
      'two quotations with a story between them',
      '“We are sorry for the dead,” Ann Tamm said. Reporters then asked about the bonus. “We deserve every penny of it,” Ann Tamm said.',
      'We are sorry for the dead. We deserve every penny of it',
      'cut',
      'cut',
    ],
    ['another currency', '“The bill is £30 million,” Ann Tamm said.', 'The bill is $30 million', 'worded'],
    ['another sign', '“It fell by -5 points today,” Ann Tamm said.', 'It fell by +5 points today', 'worded'],
    [
      'percent in words',
      '“It fell by 5% today,” Ann Tamm said.',
      'It fell by 5 percent today',
      'punctuation',
    ],
    [
      'accents and contractions outside marks',
      'The council believes that it won’t close Müller’s café before Señor Peña’s 1,200 guests have gone.',
      'The council believes that it won’t close Müller’s café before Señor Peña’s 1,200 guests have gone',
      'paraphrased',
    ],
  ])('%s', async (_, text, words, ...statuses) => {
    expect(await carry(text, words)).toEqual(statuses);
  });

  test('is found among any number of others that share its words', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 320 }, (_, i) => [
        `${i}.txt`,
        `“Some of us will go and some will not, but we shall see in week ${i},” Bo Lind said.`,
      ]),
    );
    const own = quotationsAmong(
      await passagesIn({ ...texts, 'tamm.txt': '“We will not go,” said Ann Tamm.' }),
    );
    expect(findQuote('We will not go', null, own).occurrences[0]).toMatchObject({
      file: 'tamm.txt',
      status: 'exact',
    });
  });

  test('counts every article, also where not all are listed, and lists the speaker asked for', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${i}.txt`, '“We will not leave the valley,” Bo Lind said.']),
    );
    const own = quotationsAmong(
      await passagesIn({
        ...texts,
        'tamm.txt': '“We will not leave the valley for anybody,” said Ann Tamm.',
      }),
    );
    const { carried, given, occurrences } = findQuote('We will not leave the valley', 'Tamm', own);
    expect(carried).toEqual([
      { status: 'exact', articles: 40 },
      { status: 'cut', articles: 1 },
    ]);
    expect([given, occurrences[0]?.speaker]).toEqual([1, 'Ann Tamm']);
  });
});

test('words that somebody quotes in their own are told as theirs to tell', async () => {
  const text =
    'Dam in Lindmoor\n\n“Ann Tamm said, ‘I will resign tomorrow,’ and left,” Bo Lind told reporters.';
  const own = quotationsAmong(await passagesIn({ 'a.txt': text }));
  const [found] = findQuote('I will resign tomorrow', null, own).occurrences;
  expect(found).toMatchObject({ status: 'exact', speaker: 'Ann Tamm', toldBy: 'Bo Lind' });
});

test('of articles that carry words alike the earlier comes first, and one without a date last', async () => {
  const dates: Record<string, string | null> = {
    'a.txt': null,
    'b.txt': '2025-03-02',
    'c.txt': '2024',
    'd.txt': null,
    'e.txt': '2025-03',
  };
  const said = '“The dam will hold the water back,” Ann Tamm said.';
  const passages = await passagesIn(Object.fromEntries(Object.keys(dates).map((file) => [file, said])));
  for (const { article } of passages) article.published = dates[article.file]!;
  const { occurrences } = findQuote('The dam will hold the water back', null, quotationsAmong(passages));
  expect(occurrences.map((o) => o.file)).toEqual(['c.txt', 'e.txt', 'b.txt', 'a.txt', 'd.txt']);
});
