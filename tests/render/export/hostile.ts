import fc from 'fast-check';
import type { Answer, Article, QuoteAnswer, Reply } from '../../../src/domain.ts';
import { en } from '../../../src/locale/en.ts';
import type { FormatId } from '../../../src/render/export/format.ts';
import { exported } from '../../../src/render/export/index.ts';
import { HOSTILE } from '../../hostile/strings.ts';
import { answerTo, comparison, excerpt, reading } from '../answers.ts';
import { corpusOf } from './corpus-of.ts';

/** The collection, and what makes something else of it beside it. */
const PIECES = [
  ...HOSTILE.map(({ text }) => text).filter((text) => text.length <= 100),
  ...[
    '|',
    '"',
    "'",
    ',',
    ';',
    ':--',
    '    ',
    '\t',
    '\n',
    '\n\n',
    ' ',
    '.',
    '1,200',
    '238',
    'é',
    'word',
    'Prague',
  ],
];
export const hostile = fc
  .oneof(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  )
  .filter((text) => text.trim() !== '');
/** The same as an article may hold it: well formed, as it comes from UTF-8. */
export const printed = hostile.map((text) => text.toWellFormed());

/** An answer all of whose texts are `text`, and the article that it is from. */
export function answerOf(text: string): { reply: Answer; article: Article } {
  const before = 'A line before.\n';
  const article: Article = {
    ...{ file: 'post.txt', text: `${before}${text}\nA line behind.`, outlet: text, headline: text },
    ...{ published: null, url: text },
  };
  const at = { file: 'post.txt', line: 2, outlet: text, headline: text };
  const figure = reading('41', {
    ...at,
    sentence: text,
    counted: text,
    speaker: text,
    asOf: text,
    hedges: [text],
  });
  const reply = answerTo(text, {
    excerpts: [excerpt(text, { ...at, start: before.length, end: before.length + text.length, url: text })],
    figures: [comparison('single', [figure], { measure: text, reason: text })],
  });
  return { reply, article };
}

/** A quotation looked up that is found once, all of it `text`. */
export function quoteOf(text: string): { reply: QuoteAnswer; article: Article } {
  const { article, reply: answer } = answerOf(text);
  const { score: _, ...found } = answer.excerpts[0]!;
  const reply: QuoteAnswer = {
    ...{ kind: 'quote', query: text, filters: {}, speaker: null, found: true, corpus: answer.corpus },
    occurrences: [
      {
        ...found,
        ...{ status: 'worded', words: text, extent: null, changes: [{ asked: text, found: text }] },
        ...{ speaker: text, named: true, cue: text, toldBy: null, medium: null, group: 1 },
      },
    ],
    ...{ carried: [{ status: 'worded', articles: 1 }], given: null, speakers: [], nearest: [] },
  };
  return { reply, article };
}

export function written(reply: Reply, article: Article, format: FormatId): string {
  return exported(reply, format, { asked: '2025-03-27', corpus: corpusOf([article]), say: en }).text;
}
