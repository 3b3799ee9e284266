import type { QuoteAnswer, QuoteOccurrence } from '../../../domain.ts';
import { changeWords, speakersWords, statusWords, summaryWords, tellingWords } from '../../quote-words.ts';
import { kindWords } from '../../words.ts';
import type { Part, PlaceRow } from '../model.ts';
import { absentWords, type Drafting, listOf, part } from './drafting.ts';

function occurrenceRow(
  row: 'quotation' | 'nearest',
  of: QuoteOccurrence,
  { say, citations }: Drafting,
): PlaceRow {
  const { text, kind } = of;
  return {
    row,
    status: statusWords(of, say),
    text,
    speaker: of.speaker,
    notes: [
      tellingWords(of, say),
      of.words !== text && of.words ? say.sheet.wordsAsked(of.words) : null,
      ...changeWords(of, say),
      kindWords(kind, say),
    ].filter((note) => note !== null),
    source: citations.source(of),
    cited: citations.cite(text, of),
  };
}

/** Where words are quoted: how the corpus carries them, each place, and what comes nearest. */
export function quoteParts(answer: QuoteAnswer, drafting: Drafting): Part[] {
  const { say } = drafting;
  const { occurrences, nearest, found } = answer;
  const absent = found ? [] : [absentWords(answer, say)];
  return [
    part('answer', found ? say.sheet.quotations : say.answer.notInCorpus, {
      says: [summaryWords(answer, say), ...absent, ...speakersWords(answer, say)],
      places: occurrences.map((o) => occurrenceRow('quotation', o, drafting)),
    }),
    ...listOf(
      'nearest',
      say.quote.nearest,
      nearest.map((o) => occurrenceRow('nearest', o, drafting)),
    ),
  ];
}
