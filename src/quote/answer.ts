import { filterFor, isNarrowed, summaryOf } from '../ask/filters.ts';
import type { Corpus, Filters, QuoteAnswer } from '../domain.ts';
import { findQuote } from './find.ts';
import type { Quotations } from './quotations.ts';
import { quotationsOn, readTopic } from './topic.ts';

/**
 * Looks up quotations in a corpus: words as somebody's, or what somebody said on a subject. Throws a Mistake for a filter
 * that cannot be.
 */
export function answerQuote(
  typed: string,
  speaker: string | null,
  filters: Filters,
  corpus: Corpus,
  all: Quotations,
): QuoteAnswer {
  const keep = filterFor(corpus, filters);
  const quotations = isNarrowed(filters) ? all.within(keep) : all;
  const question = readTopic(typed);
  const found = findQuote(typed, speaker, quotations);
  const isQuoted = found.occurrences.some((o) => o.status === 'exact' || o.status === 'punctuation');
  const answer = question && !isQuoted ? quotationsOn(question, typed, quotations) : found;
  return { ...answer, filters, corpus: summaryOf(corpus, filters, keep) };
}

/** What anybody is quoted with on a subject; `typed` is the question that it is of. Throws a Mistake as `answerQuote` does. */
export function quotationsFor(
  typed: string,
  subject: string,
  filters: Filters,
  corpus: Corpus,
  all: Quotations,
): QuoteAnswer {
  const keep = filterFor(corpus, filters);
  const quotations = isNarrowed(filters) ? all.within(keep) : all;
  const answer = quotationsOn({ speaker: null, topic: subject }, typed, quotations);
  return { ...answer, filters, corpus: summaryOf(corpus, filters, keep) };
}
