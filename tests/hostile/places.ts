import type {
  Answer,
  Article,
  CheckedClaim,
  ConflictsAnswer,
  Context,
  MessageAnswer,
  News,
  Notice,
  QuoteAnswer,
  QuoteOccurrence,
  Reading,
  Reply,
  SourceEntry,
  SourcesAnswer,
} from '../../src/domain.ts';
import { phrase } from '../../src/locale/phrase.ts';
import { answerTo, comparison, excerpt, reading } from '../render/answers.ts';

/** What stands in every place from which words that are not Crosscheck's own reach its output. */
const PLAIN = {
  question: 'how many were rescued',
  body: 'In all 41 people were rescued at dawn',
  figure: 'forty-one',
  headline: 'Ferry runs aground',
  outlet: 'Harbour Post',
  published: '2025-03-26',
  url: 'https://harbour.example/ferry',
  file: 'harbour-post.txt',
  speaker: 'Ana Moreno',
  teller: 'Luis Vega',
  cue: 'told',
  medium: 'interview',
  hedge: 'reportedly',
  'as of': 'Monday',
  counted: 'people rescued',
  measure: 'rescued',
  event: 'Ferry in the harbour',
  changed: 'other words',
  'outlet asked for': 'Harbour',
  'event asked for': 'ferry.txt',
  message: 'They rescued 41.',
  claim: 'forty-one were saved',
  'sentence set aside': 'What a day',
  leaning: 'according to the agency',
  'text kept as': 'abc.txt',
  'problem of a file': 'notes.txt',
  'sentence of a problem': 'is empty',
  'neighbouring line': 'The sea was calm',
  'value before': 'thirty',
  'sentence of a notice': 'The file was added',
  'thing of a notice': 'Number 1',
  'words of a notice': 'how many were rescued',
};

export type Place = keyof typeof PLAIN;
export const PLACES = Object.keys(PLAIN) as Place[];

/** The words in every place. */
export type Words = Record<Place, string>;

/** Plain words, but for a text in some of the places. */
export function wordsWith(text: string, places: readonly Place[]): Words {
  return { ...PLAIN, ...Object.fromEntries(places.map((place) => [place, text])) };
}

const corpus = {
  ...{ articles: 3, passages: 42, fingerprint: '0123456789ab' },
  searched: { articles: 2, passages: 20 },
};
const BEFORE = 'A line before.\n';

const filtersOf = (w: Words) => ({ outlet: w['outlet asked for'], event: w['event asked for'] });

const stretch = (text: string, most: number): string => text.slice(0, most);

/** The article that all replies quote. */
export function articleOf(w: Words): Article {
  return {
    ...{ file: w.file, text: `${BEFORE}${w.body}\nA line behind.` },
    ...{ outlet: w.outlet, headline: w.headline, published: w.published, url: w.url },
  };
}

const about = (w: Words) => ({
  ...{ file: w.file, line: 2, outlet: w.outlet, headline: w.headline, published: w.published },
});

const readingOf = (w: Words, rest: Partial<Reading> = {}): Reading =>
  reading(stretch(w.figure, 60), {
    ...about(w),
    ...{ low: 41, high: 41, sentence: w.body, counted: w.counted, speaker: w.speaker, asOf: w['as of'] },
    hedges: [w.hedge],
    ...rest,
  });

const excerptOf = (w: Words) =>
  excerpt(stretch(w.body, 700), {
    ...about(w),
    ...{ start: BEFORE.length, end: BEFORE.length + stretch(w.body, 700).length, url: w.url },
  });

function reasonOf(w: Words) {
  const at = phrase('figureAt', phrase('quoted', w.figure), `${w.file}:2`);
  return [
    phrase('cannotBothBeRight', at, at),
    phrase('alsoDifferent', [
      phrase('speakerDiffers', phrase('quoted', w.speaker), phrase('quoted', w.speaker)),
    ]),
  ];
}

const figuresOf = (w: Words, event: string | null = null) =>
  comparison('conflict', [readingOf(w), readingOf(w, { low: 47, high: 47, text: '47' })], {
    ...{ measure: w.measure, reason: reasonOf(w), clashes: [[0, 1]], event },
  });

function answerOf(w: Words): Answer {
  return answerTo(w.question, {
    ...{ corpus, filters: { outlet: w['outlet asked for'] } },
    excerpts: [excerptOf(w)],
    figures: [figuresOf(w), figuresOf(w)],
    claim: {
      figure: { text: w.claim, low: 41, high: 41, unit: null, approximate: false },
      ...{ supports: [0], excludes: [1], open: [] },
    },
  });
}

function eventsOf(w: Words): Answer {
  const about = { published: null, articles: 2, relation: 'conflict' } as const;
  return {
    ...answerOf(w),
    figures: [figuresOf(w, '00000001'), figuresOf(w, '00000002')],
    events: [
      { id: '00000001', label: w.event, ...about },
      { id: '00000002', label: w.event, ...about },
    ],
  };
}

const absentOf = (w: Words): Answer =>
  answerTo(w.question, { ...{ answered: false, corpus, filters: filtersOf(w) }, nearest: [excerptOf(w)] });

function occurrenceOf(w: Words): QuoteOccurrence {
  const { score: _, ...found } = excerptOf(w);
  return {
    ...found,
    ...{ status: 'worded', words: w.changed, extent: 'more', group: 1 },
    changes: [
      { asked: w.changed, found: w.changed },
      { asked: '', found: w.changed },
    ],
    ...{ speaker: w.speaker, named: false, cue: w.cue, toldBy: w.teller, medium: w.medium },
  };
}

function quoteOf(w: Words, found: boolean): QuoteAnswer {
  const places = [occurrenceOf(w), occurrenceOf(w)];
  return {
    ...{ kind: 'quote', query: w.question, filters: filtersOf(w), speaker: w.speaker, found, corpus },
    occurrences: found ? places : [],
    carried: found ? [{ status: 'worded', articles: 1 }] : [],
    ...{ given: found ? 0 : null, speakers: found ? [w.speaker, 'Eva Roth', w.speaker] : [] },
    nearest: found ? [] : places,
  };
}

function entryOf(w: Words): SourceEntry {
  const { line: _, ...stated } = about(w);
  return {
    ...{ ...stated, url: w.url, extracted: { from: 'PDF', pages: 3, stored: w['text kept as'] } },
    ...{ passages: 31, figures: 12, quotations: 7, furniture: 4 },
    leansOn: [{ line: 3, text: w.leaning }],
  };
}

function sourcesOf(w: Words, isOne: boolean): SourcesAnswer {
  const placed = { line: 2, page: 1, text: w.body };
  return {
    ...{ kind: 'sources', query: isOne ? w.file : '', filters: { outlet: w['outlet asked for'] }, corpus },
    articles: isOne ? [entryOf(w)] : [entryOf(w), entryOf(w)],
    problems: [
      {
        file: w['problem of a file'],
        line: 2,
        message: phrase('aboutFile', w['problem of a file'], w['sentence of a problem']),
      },
    ],
    detail: isOne
      ? {
          figures: [{ ...placed, counted: w.counted }],
          quotations: [{ ...placed, speaker: w.speaker }],
          furniture: [placed],
        }
      : null,
  };
}

function messageOf(w: Words): MessageAnswer {
  const evidence = { ...about(w), text: stretch(w.figure, 60), sentence: w.body };
  const claim: Omit<CheckedClaim, 'kind'> = {
    ...{ text: w.claim, sentence: w.message, start: 0, end: w.message.length, standing: 'excluded' },
    ...{
      evidence: [
        { ...evidence, stand: 'states' },
        { ...evidence, stand: 'excludes' },
      ],
    },
    reason: reasonOf(w),
  };
  return {
    ...{ kind: 'message', query: w.message, filters: {}, corpus },
    claims: [
      { ...claim, kind: 'figure' },
      { ...claim, kind: 'who' },
    ],
    aside: [{ text: w['sentence set aside'], why: 'opinion', start: 0, end: 1 }],
  };
}

function conflictsOf(w: Words): ConflictsAnswer {
  const place = {
    ...{ ...about(w), text: stretch(w.figure, 300), sentence: w.body, speaker: w.speaker },
    kind: 'body' as const,
  };
  return {
    ...{ kind: 'conflicts', query: w.question, filters: filtersOf(w), corpus },
    disagreements: [
      {
        ...{ id: '0123456789ab', pairs: ['0123456789ab'], kind: 'figure', relation: 'conflict' },
        ...{ about: w.measure, reason: reasonOf(w), origins: 2, sides: [[place], [place, place]] },
      },
    ],
    ...{ all: 2, aside: 1, onlyAside: false },
  };
}

function contextOf(w: Words): Context {
  return {
    ...{ ...about(w), kind: 'context', query: w.question, url: w.url, corpus },
    lines: [
      { line: 1, text: w['neighbouring line'] },
      { line: 2, text: w.body },
    ],
  };
}

function newsOf(w: Words): News {
  return {
    ...{ kind: 'news', query: w.question, corpus, readings: [readingOf(w)], excerpts: [excerptOf(w)] },
    ...{ conflict: reasonOf(w), before: [w['value before'], w['value before']] },
  };
}

function noticeOf(w: Words): Notice {
  return {
    ...{ kind: 'notice', title: w.question, says: [w['sentence of a notice']] },
    items: [
      {
        ...{ text: w['thing of a notice'], quoted: [w['words of a notice'], w['words of a notice']] },
        ...{ by: 'folder', at: '2025-03-26T12:00:00Z', act: { verb: 'show', id: '1' } },
      },
    ],
    acts: { show: 'Show' },
  };
}

/** A reply of every kind that is kept, by what it shows. */
export function repliesWith(w: Words): Record<string, Reply> {
  return {
    answer: answerOf(w),
    'answer for several events': eventsOf(w),
    'no answer': absentOf(w),
    quotation: quoteOf(w, true),
    'no quotation': quoteOf(w, false),
    sources: sourcesOf(w, false),
    'one source': sourcesOf(w, true),
    message: messageOf(w),
    conflicts: conflictsOf(w),
  };
}

/** Whatever else is shown. */
export function othersWith(w: Words): { context: Context; news: News; notice: Notice } {
  return { context: contextOf(w), news: newsOf(w), notice: noticeOf(w) };
}
