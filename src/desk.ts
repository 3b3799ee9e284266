import { answerQuestion } from './ask/answer.ts';
import { Story } from './ask/story.ts';
import { loadCorpus } from './corpus/load.ts';
import type { Answer, Corpus, Filters, QuoteAnswer } from './domain.ts';
import { quoteDesk } from './quote/answer.ts';
import { openMiniSearch } from './search/minisearch.ts';

/** An open corpus that answers questions. */
export interface Desk {
  readonly corpus: Corpus;
  /** Answers a question in the words it was typed. Throws a Mistake that says what to type instead. */
  ask(query: string, filters?: Filters): Answer;
  /**
   * Looks up where words stand as somebody's, and how; `speaker` puts those given to that person first. Throws a
   * Mistake when there is no word.
   */
  quote(words: string, speaker?: string): QuoteAnswer;
}

/** Opens the corpus in `dir`. Throws a Mistake when the folder holds no readable article. */
export async function openDesk(dir: string): Promise<Desk> {
  const corpus = await loadCorpus(dir);
  const story = new Story(corpus);
  const engine = openMiniSearch(corpus.passages, (passage) => story.bag(passage));
  const quote = quoteDesk(corpus);
  return {
    corpus,
    ask: (query, filters = {}) => answerQuestion(query, filters, { corpus, story, engine }),
    quote: (words, speaker) => quote(words, speaker ?? null),
  };
}
