import type { QuoteAnswer, QuoteOccurrence } from '../../../domain.ts';
import { changeWords, speakersWords, statusWords, summaryWords, tellingWords } from '../../quote-words.ts';
import { kindWords, searchedWords } from '../../words.ts';
import type { Part, PlaceRow } from '../model.ts';
import { type Drafting, listOf, part } from './drafting.ts';

function occurrenceRow(
  row: 'quotation' | 'nearest',
  of: QuoteOccurrence,
  { words, citations }: Drafting,
): PlaceRow {
  const { text, kind } = of;
  return {
    row,
    status: statusWords(of),
    text,
    notes: [
      tellingWords(of),
      of.words !== text && of.words ? words.sheet.wordsAsked(of.words) : null,
      ...changeWords(of),
      kindWords(kind),
    ].filter((note) => note !== null),
    source: citations.source(of),
    cited: citations.cite(text, of),
  };
}

/** Where words are quoted: how the corpus carries them, each place, and what comes nearest. */
export function quoteParts(answer: QuoteAnswer, drafting: Drafting): Part[] {
  const { sheet } = drafting.words;
  const { occurrences, nearest, found } = answer;
  const absent = found ? [] : [sheet.absentFrom(searchedWords(answer))];
  return [
    part('answer', found ? sheet.quotations : sheet.absent, {
      says: [summaryWords(answer), ...absent, ...speakersWords(answer)],
      places: occurrences.map((o) => occurrenceRow('quotation', o, drafting)),
    }),
    ...listOf(
      'nearest',
      sheet.nearestQuotations,
      nearest.map((o) => occurrenceRow('nearest', o, drafting)),
    ),
  ];
}
