import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../../src/desk.ts';
import type { Reply } from '../../../src/domain.ts';
import { en } from '../../../src/locale/en.ts';
import { es } from '../../../src/locale/es.ts';
import { Mistake } from '../../../src/mistake.ts';
import { exported, FORMATS, formatsFor, isDay } from '../../../src/render/export/index.ts';
import { EVENTS, inFolder } from '../../events/newsstand.ts';
import { answerTo } from '../answers.ts';
import { corpusOf } from './corpus-of.ts';

const MESSAGE =
  'The US has sent 238 Venezuelan gang members to a prison that opened in 2022. What a disgrace! It can hold 90,000 inmates.';
const ASKED = '2025-03-27';
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(join(import.meta.dirname, '../../../seeds'));
});

const REPLIES: [string, (desk: Desk) => Reply][] = [
  ['deportees-count', (d) => d.ask('deportees count')],
  ['absent', (d) => d.ask('how many children were deported')],
  ['claim', (d) => d.ask('250 deportees')],
  ['quote', (d) => d.quote('if you come to our country illegally')],
  ['message', (d) => d.message(MESSAGE)],
  ['conflicts', (d) => d.conflicts('deportees')],
  ['sources', (d) => d.sources('', { outlet: 'tampa' })],
  ['source', (d) => d.sources('002_')],
];

describe.each(REPLIES)('the sheet of %s', (name, replyOf) => {
  test.each(FORMATS.map((f) => f.id))('in %s', async (format) => {
    const reply = replyOf(desk);
    const given = { asked: ASKED, corpus: desk.corpus, say: en };
    if (!formatsFor(reply).some((f) => f.id === format)) {
      expect(() => exported(reply, format, given)).toThrow(/A ClaimReview reviews claims/);
      return;
    }
    const sheet = exported(reply, format, given);
    expect(exported(replyOf(desk), format, given)).toEqual(sheet);
    await expect(sheet.text).toMatchFileSnapshot(`sheets/${name}.${format}`);
  });
});

/** Two ferries, told of in other scripts, with emoji, with CRLF, and with what cannot be seen. */
const FERRIES = {
  'dover.txt': {
    title: '🚢 Ferry sinks off Dover',
    outlet: 'هاربور بوست',
    published: '2025-03',
    url: 'https://harbour.example/dover?a=1&b=2',
    text: 'Rescuers 👩‍👩‍👧 pulled 41 people from the ferry 𝔖ea off Dover, the coastguard said.\r\n\r\n渡船在多佛沉没，41人获救。\r\n\r\nقالت الشرطة إن 41 شخصا أُنقذوا من العبّارة.',
  },
  'copy.txt': {
    outlet: '=Harbour\u202eweN',
    text: 'The ferry off Dover went down at dawn.\r\n\r\nSome *57 people* were pulled from the ferry off Dover, <b>police</b> said | https://a.example.',
  },
};

describe.each([
  ['events', EVENTS, 'death toll', {}],
  ['event', EVENTS, 'death toll', { event: 'marvek', since: '2024' }],
  ['scripts', FERRIES, 'how many people were pulled from the ferry', {}],
] as const)('the sheet of %s', (name, articles, question, filters) => {
  test.each(FORMATS.map((f) => f.id))('in %s', async (format) => {
    await inFolder(articles, async (folder) => {
      const { corpus, ask } = await openDesk(folder);
      const { text } = exported(ask(question, filters), format, { asked: ASKED, corpus, say: en });
      await expect(text).toMatchFileSnapshot(`sheets/${name}.${format}`);
    });
  });
});

test.each(['md', 'csv', 'json', 'html', 'claimreview'] as const)('never rates: %s', (format) => {
  for (const reply of [desk.ask('500 deportees'), desk.message(MESSAGE)]) {
    const { text } = exported(reply, format, { asked: ASKED, corpus: desk.corpus, say: en });
    expect(text.replace(/: (?:true|false),?$/gm, '')).not.toMatch(/\b(?:true|false|verdict|ratingValue)\b/i);
  }
});

test('a ClaimReview of a message is one for each claim, with what a person decides left empty', () => {
  const { text } = exported(desk.message(MESSAGE), 'claimreview', {
    asked: ASKED,
    corpus: desk.corpus,
    say: en,
  });
  const { '@context': context, '@graph': graph } = JSON.parse(text);
  expect(context).toBe('https://schema.org');
  expect(graph).toHaveLength(3);
  for (const review of graph)
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      creativeWorkStatus: 'Draft',
      url: '',
      author: { name: '' },
      publisher: { name: '' },
      reviewRating: { '@type': 'Rating', alternateName: '' },
      itemReviewed: { '@type': 'Claim', text: review.claimReviewed },
    });
  expect(graph[0].itemReviewed.appearance[0]).toMatchObject({ '@type': 'Quotation' });
  const nothing = desk.message('What a disgrace!');
  expect(() => exported(nothing, 'claimreview', { asked: ASKED, corpus: desk.corpus, say: en })).toThrow(
    'No claim that can be checked',
  );
});

test('speaks the language of the catalogue, and never translates an excerpt', () => {
  const reply = desk.ask('deportees count');
  const { text } = exported(reply, 'md', { asked: ASKED, corpus: desk.corpus, say: es });
  expect(text).toMatch(/^# Hoja de pruebas: deportees count\n/);
  expect(text).toContain('> READ: VIDEO: Gangsters Grounded: 200+ Deported');
});

describe('the name of the file', () => {
  test.each([
    ['deportees count', 'crosscheck-deportees-count.md'],
    ['¿Cuántos niños?', 'crosscheck-cuantos-ninos.md'],
    ['../../etc/passwd', 'crosscheck-etc-passwd.md'],
    ['死者は何人', 'crosscheck-factcheck.md'],
    ['', 'crosscheck-factcheck.md'],
    ['a'.repeat(300), `crosscheck-${'a'.repeat(60)}.md`],
    [
      'one two three '.repeat(20),
      'crosscheck-one-two-three-one-two-three-one-two-three-one-two-three-one.md',
    ],
  ])('of %j is %s', (query, name) => {
    const given = { asked: ASKED, corpus: corpusOf([]), say: en };
    expect(exported(answerTo(query), 'md', given).name).toBe(name);
  });

  test('tells the JSON and the ClaimReview of one question apart', () => {
    const given = { asked: ASKED, corpus: corpusOf([]), say: en };
    const names = FORMATS.map((f) => exported(answerTo('death toll'), f.id, given).name);
    expect(new Set(names).size).toBe(FORMATS.length);
  });
});

test('an article that has changed since is named, and what to do', () => {
  const reply = desk.ask('deportees count');
  const [first, ...others] = desk.corpus.articles;
  for (const articles of [others, [{ ...first!, text: 'Another text.' }, ...others]]) {
    const corpus = corpusOf(articles);
    for (const { id } of FORMATS) {
      expect(() => exported(reply, id, { asked: ASKED, corpus, say: en })).toThrow(Mistake);
      expect(() => exported(reply, id, { asked: ASKED, corpus, say: en })).toThrow(
        `quoted from ${first!.file} stands there no more`,
      );
    }
  }
});

test.each([
  ['2025-03-26', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-13-01', false],
  ['2025-3-1', false],
  ['today', false],
])('whether %s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test('the catalogue names every format', () => {
  expect(Object.keys(en.sheet.formats)).toEqual(FORMATS.map((f) => f.id));
});
