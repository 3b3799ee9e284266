import type { Answer, Comparison, Excerpt, Reading, Relation } from '../../src/domain.ts';

/** A reading of an invented article. */
export function reading(text: string, rest: Partial<Reading> = {}): Reading {
  const value = Number(text.replace(/\D/g, '')) || null;
  return {
    file: 'harbour-post.txt',
    line: 1,
    text,
    low: value,
    high: value,
    unit: null,
    approximate: false,
    counted: 'people rescued',
    asOf: null,
    speaker: null,
    origin: 1,
    hedges: [],
    sentence: `${text} people were rescued.`,
    outlet: 'Harbour Post',
    headline: 'Ferry runs aground',
    published: null,
    kind: 'body',
    ...rest,
  };
}

/** An excerpt of an invented article. */
export function excerpt(text: string, rest: Partial<Excerpt> = {}): Excerpt {
  return {
    file: 'harbour-post.txt',
    line: 1,
    start: 0,
    end: text.length,
    text,
    outlet: 'Harbour Post',
    headline: 'Ferry runs aground',
    published: null,
    url: null,
    kind: 'body',
    score: 1,
    ...rest,
  };
}

/** A comparison of readings, each an origin of its own. */
export function comparison(
  relation: Relation,
  readings: Reading[],
  rest: Partial<Comparison> = {},
): Comparison {
  const origins = new Set(readings.map((r) => r.file)).size;
  return {
    event: null,
    measure: 'rescued',
    relation,
    reason: 'The reason.',
    origins,
    readings,
    clashes: [],
    ...rest,
  };
}

/** An answer to a question about an invented event. */
export function answerTo(query: string, rest: Partial<Answer> = {}): Answer {
  return {
    kind: 'factcheck',
    query,
    asked: 'count',
    filters: {},
    answered: true,
    corpus: { articles: 3, passages: 42, fingerprint: '0123456789ab' },
    excerpts: [],
    nearest: [],
    claim: null,
    figures: [],
    events: [],
    ...rest,
  };
}
