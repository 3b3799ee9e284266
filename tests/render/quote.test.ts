import type { APIMessageTopLevelComponent } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../src/discord/limits.ts';
import type { QuoteAnswer, QuoteOccurrence } from '../../src/domain.ts';
import { en } from '../../src/locale/en.ts';
import { toDiscord } from '../../src/render/discord.ts';
import { toJson } from '../../src/render/json.ts';
import { toText } from '../../src/render/text.ts';

const V2 = 1 << 15;

function occurrence(rest: Partial<QuoteOccurrence> = {}): QuoteOccurrence {
  return {
    status: 'exact',
    file: 'a.txt',
    line: 3,
    start: 0,
    end: 10,
    text: 'We are safe,',
    words: 'We are safe',
    extent: null,
    changes: [],
    speaker: 'Ann Tamm',
    named: true,
    cue: 'said',
    toldBy: null,
    medium: null,
    group: 1,
    outlet: 'The Courier',
    headline: null,
    published: '2025-03-26',
    url: null,
    kind: 'body',
    ...rest,
  };
}

function answerTo(query: string, rest: Partial<QuoteAnswer> = {}): QuoteAnswer {
  return {
    kind: 'quote',
    filters: {},
    query,
    speaker: null,
    found: true,
    corpus: { articles: 5, passages: 140, fingerprint: '0123456789ab' },
    occurrences: [occurrence()],
    carried: [{ status: 'exact', articles: 1 }],
    given: null,
    speakers: [],
    nearest: [],
    ...rest,
  };
}

function pageOf(answer: QuoteAnswer, page = 0): APIMessageTopLevelComponent[] {
  return toDiscord(answer, { page, buttonId: (to) => `page ${to}`, say: en });
}

const textIn = (page: unknown): string => JSON.stringify(page);

describe('in the terminal', () => {
  test('each place with its speaker, its words and what differs', () => {
    const changed = occurrence({
      status: 'worded',
      changes: [
        { asked: 'dry', found: 'safe' },
        { asked: 'all', found: '' },
        { asked: '', found: 'very' },
      ],
      medium: 'post',
    });
    expect(
      toText(
        answerTo('We are dry', { occurrences: [changed], carried: [{ status: 'worded', articles: 1 }] }),
        false,
        5,
      ),
    ).toBe(`We are dry

Worded differently in 1 article.

WORDED DIFFERENTLY · a.txt:3  The Courier, published 2025-03-26
  Ann Tamm, “said”, post
  │ We are safe,
  ≠ “safe” for “dry”
  ≠ leaves out “all”
  ≠ adds “very”

searched 5 articles, 140 passages · corpus 0123456789ab
`);
  });

  test('that the words are given to two people, and not to the one asked for', () => {
    const text = toText(
      answerTo('We are safe', { speaker: 'Ola Berg', given: 0, speakers: ['Ann Tamm', 'Bo Lind'] }),
      false,
      5,
    );
    expect(text).toContain('No article that is found gives them to Ola Berg.');
    expect(text).toContain('The same words are given to Ann Tamm and to Bo Lind.');
  });

  test('a speaker known by a pronoun only, or not at all', () => {
    const text = toText(
      answerTo('safe', {
        occurrences: [occurrence({ named: false }), occurrence({ speaker: null, cue: null })],
      }),
      false,
      5,
    );
    expect(text).toContain('Ann Tamm (by the text before), “said”');
    expect(text).toContain('speaker not stated');
  });
});

describe('on Discord', () => {
  test('a very long quotation shows the words asked for', () => {
    const text = `${'before '.repeat(300)}the words asked for${' after'.repeat(300)}`;
    const shown = textIn(
      pageOf(
        answerTo('the words asked for', {
          occurrences: [occurrence({ status: 'cut', text, words: 'the words asked for' })],
        }),
      ),
    );
    expect(shown).toMatch(/> … (?:before )+the words asked for(?: after)+ …/);
  });

  test('every page keeps to the limits, whatever the articles hold', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2000 }),
      fc.constantFrom('@everyone '.repeat(200), '漢'.repeat(1500), '**`> '.repeat(300)),
    );
    const places = fc.array(
      fc.record({
        text: hostile.map((t) => t || 'x'),
        speaker: fc.option(hostile),
        outlet: fc.option(hostile),
        file: hostile.map((f) => f || 'f'),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(places, fc.string({ unit: 'binary', maxLength: 1000 }), (all, query) => {
        const occurrences = all.map((o) => occurrence({ ...o, changes: [{ asked: o.text, found: o.text }] }));
        const answer = answerTo(query || 'x', {
          occurrences,
          found: occurrences.length > 0,
          speakers: all.map((o) => o.file),
        });
        const pages = Number(/ of (\d+)"/.exec(textIn(pageOf(answer)))?.[1] ?? 1);
        for (let page = 0; page < pages; page++)
          checkMessage({ flags: V2, components: pageOf(answer, page) });
      }),
      { numRuns: 60 },
    );
  });
});

test('as JSON it keeps its schema, and breaks off where it would not', () => {
  expect(JSON.parse(toJson(answerTo('We are safe')))).toEqual(answerTo('We are safe'));
  expect(() => toJson(answerTo('x', { occurrences: [occurrence({ line: 0 })] }))).toThrow();
});
