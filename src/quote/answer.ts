import type { Corpus, QuoteAnswer } from '../domain.ts';
import { findQuote } from './find.ts';
import type { Quotations } from './quotations.ts';
import { quotationsOn, readTopic } from './topic.ts';

/** Looks up quotations in a corpus: words as somebody's, or what somebody said on a subject. */
export function answerQuote(
  typed: string,
  speaker: string | null,
  { summary }: Corpus,
  quotations: Quotations,
): QuoteAnswer {
  const question = readTopic(typed);
  const found = findQuote(typed, speaker, quotations);
  const isQuoted = found.occurrences.some((o) => o.status === 'exact' || o.status === 'punctuation');
  const answer = question && !isQuoted ? quotationsOn(question, typed, quotations) : found;
  return { ...answer, corpus: summary };
}
