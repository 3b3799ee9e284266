import type { Corpus, QuoteAnswer } from '../domain.ts';
import { findQuote } from './find.ts';
import { Quotations } from './quotations.ts';
import { quotationsOn, readTopic } from './topic.ts';

/** Looks up quotations in a corpus, which is read for them when the first is asked for. */
export function quoteDesk(corpus: Corpus): (typed: string, speaker: string | null) => QuoteAnswer {
  let quotations: Quotations | null = null;
  return (typed, speaker) => {
    quotations ??= new Quotations(corpus.passages);
    const question = readTopic(typed);
    const answer = question
      ? quotationsOn(question, typed, quotations)
      : findQuote(typed, speaker, quotations);
    return { ...answer, corpus: corpus.summary };
  };
}
