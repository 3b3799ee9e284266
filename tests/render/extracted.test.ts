import { describe, expect, test } from 'vitest';
import { extractedLabel } from '../../src/corpus/extracted.ts';
import type { Article, ConflictsAnswer, MessageAnswer, QuoteAnswer, Reply } from '../../src/domain.ts';
import { en } from '../../src/locale/en.ts';
import { toDiscord } from '../../src/render/discord.ts';
import { exported, FORMATS } from '../../src/render/export/index.ts';
import { toJson } from '../../src/render/json.ts';
import { toText } from '../../src/render/text.ts';
import { english } from '../english.ts';
import { answerTo, comparison, excerpt, reading } from './answers.ts';
import { corpusOf } from './export/corpus-of.ts';

const extracted = 'extracted from PDF, page 3';
const place = { ...reading('41'), file: 'report.pdf', line: 7, extracted };
const corpus = { articles: 1, passages: 1, fingerprint: '0123456789ab' };

const REPLIES: Record<string, Reply> = {
  excerpt: answerTo('rescued', { excerpts: [excerpt('Text.', place)] }),
  'nearest excerpt': answerTo('rescued', { answered: false, nearest: [excerpt('Text.', place)] }),
  reading: answerTo('rescued', { figures: [comparison('single', [place])] }),
  claim: answerTo('41 rescued', {
    figures: [comparison('single', [{ ...place, outlet: null }])],
    claim: { figure: place, supports: [0], excludes: [], open: [] },
  }),
  quotation: {
    kind: 'quote',
    query: 'Text',
    filters: {},
    speaker: null,
    found: true,
    corpus,
    occurrences: [
      {
        ...excerpt('Text.', place),
        status: 'exact',
        words: 'Text.',
        extent: null,
        changes: [],
        speaker: null,
        named: true,
        cue: null,
        toldBy: null,
        medium: null,
        group: 1,
      },
    ],
    carried: [{ status: 'exact', articles: 1 }],
    given: null,
    speakers: [],
    nearest: [],
  } satisfies QuoteAnswer,
  evidence: {
    kind: 'message',
    filters: {},
    query: '41 were rescued.',
    corpus,
    claims: [
      {
        kind: 'figure',
        start: 0,
        end: 2,
        text: '41',
        sentence: '41 were rescued.',
        standing: 'stated',
        reason: null,
        evidence: [{ ...place, stand: 'states' }],
      },
    ],
    aside: [],
  } satisfies MessageAnswer,
  disagreement: {
    kind: 'conflicts',
    query: '',
    filters: {},
    corpus,
    disagreements: [
      {
        id: '0',
        pairs: ['0'],
        kind: 'figure',
        relation: 'conflict',
        about: 'people',
        reason: 'The reason.',
        origins: 2,
        sides: [[place], [place]],
      },
    ],
    all: 1,
    aside: 0,
    onlyAside: false,
  } satisfies ConflictsAnswer,
};

describe.each(Object.entries(REPLIES))(
  'whence a text was extracted stands beside file and line: %s',
  (_, reply) => {
    test('in a terminal', () => {
      expect(toText(reply, false, 5).replace(/\s+/g, ' ')).toContain(`report.pdf:7 (${extracted})`);
    });

    test('on Discord', () => {
      const shown = JSON.stringify(toDiscord(reply, { page: 0, buttonId: String, say: en }));
      expect(shown.replaceAll('\\\\', '')).toContain(`report.pdf:7 (${extracted})`);
    });

    test('in JSON', () => {
      expect(toJson(reply)).toContain(`"extracted":"${extracted}"`);
    });
  },
);

const REPORT: Article = {
  file: 'report.pdf',
  text: '41\n\n\n\n\n\n41 people were rescued.',
  ...{ outlet: 'Harbour Post', headline: null, published: null, url: null },
  extracted: { from: 'PDF', pages: [0, 1, 2], stored: '9f2c.txt' },
};

describe.each(FORMATS.map((f) => f.id))('on an evidence sheet: %s', (format) => {
  test.each(['excerpt', 'nearest excerpt', 'reading', 'quotation', 'evidence', 'disagreement'])(
    '%s',
    (name) => {
      const reply = REPLIES[name]!;
      if (format === 'claimreview' && name === 'disagreement') return;
      const { text } = exported(reply, format, {
        asked: '2025-03-27',
        corpus: corpusOf([REPORT]),
        say: en,
      });
      if (format === 'csv') expect(text).toContain(`"report.pdf",7,"${extracted}"`);
      else if (format === 'json') {
        expect(text).toContain(`"extracted": "${extracted}"`);
        expect(text).toContain('"text": "extracted/9f2c.txt"');
      } else if (format !== 'claimreview') expect(text).toContain(`report.pdf:7 (${extracted})`);
      else if (name === 'excerpt') expect(text).toContain('"identifier": "report.pdf:7:0-2"');
    },
  );
});

describe('the label of a place', () => {
  const article = (pages: number[] | null): Article => ({
    ...{ file: 'a.pdf', text: '', outlet: null, headline: null, published: null, url: null },
    extracted: { from: 'PDF', pages, stored: null },
  });

  test.each([
    [0, 10, 'extracted from PDF, page 1'],
    [95, 100, 'extracted from PDF, page 1'],
    [95, 101, 'extracted from PDF, pages 1–2'],
    [100, 120, 'extracted from PDF, page 2'],
    [250, 260, 'extracted from PDF, page 4'],
  ])('from %i to %i: %s', (start, end, label) => {
    expect(english(extractedLabel(article([0, 100, 200, 200]), { start, end }))).toBe(label);
  });

  test('has no page where there are none, and is none for a text', () => {
    expect(english(extractedLabel(article(null), { start: 0, end: 1 }))).toBe('extracted from PDF');
    const { extracted: _, ...plain } = article(null);
    expect(extractedLabel(plain, { start: 0, end: 1 })).toBeUndefined();
  });
});
