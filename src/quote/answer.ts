import { filterFor, isNarrowed, summaryOf } from '../ask/filters.ts';
import type { Corpus, Filters, QuoteAnswer } from '../domain.ts';
import { findQuote } from './find.ts';
import type { Keep, Quotations } from './quotations.ts';
import { quotationsOn, readTopic } from './topic.ts';

/** What is found in the quotations that filters leave, with what was searched. Throws a Mistake for a filter that cannot be. */
function within(
  filters: Filters,
  corpus: Corpus,
  look: (keep?: Keep) => Omit<QuoteAnswer, 'corpus' | 'filters'>,
): QuoteAnswer {
  const keep = filterFor(corpus, filters);
  const found = look(isNarrowed(filters) ? keep : undefined);
  return { ...found, filters, corpus: summaryOf(corpus, filters, keep) };
}

/**
 * Looks up quotations in a corpus: words as somebody's, or what somebody said on a subject. Throws a Mistake for a filter
 * that cannot be.
 */
export function answerQuote(
  typed: string,
  speaker: string | null,
  filters: Filters,
  corpus: Corpus,
  quotations: Quotations,
): QuoteAnswer {
  return within(filters, corpus, (keep) => {
    const question = readTopic(typed);
    const found = findQuote(typed, speaker, quotations, keep);
    const isQuoted = found.occurrences.some((o) => o.status === 'exact' || o.status === 'punctuation');
    return question && !isQuoted ? quotationsOn(question, typed, quotations, keep) : found;
  });
}

/** What anybody is quoted with on a subject; `typed` is the question that it is of. Throws a Mistake as `answerQuote` does. */
export function quotationsFor(
  typed: string,
  subject: string,
  filters: Filters,
  corpus: Corpus,
  quotations: Quotations,
): QuoteAnswer {
  return within(filters, corpus, (keep) =>
    quotationsOn({ speaker: null, topic: subject }, typed, quotations, keep),
  );
}
