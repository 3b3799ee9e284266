import { answerQuestion } from './ask/answer.ts';
import { filterFor, isNarrowed, summaryOf } from './ask/filters.ts';
import { subjectWords } from './ask/subject.ts';
import { catalogueOf } from './catalogue.ts';
import { contextOf } from './corpus/context.ts';
import type { CorpusOptions } from './corpus/folder.ts';
import { loadCorpus } from './corpus/load.ts';
import type {
  Answer,
  Article,
  Context,
  Corpus,
  Filters,
  LoadedCorpus,
  MessageAnswer,
  QuoteAnswer,
  SourcesAnswer,
} from './domain.ts';
import type { Holdings } from './holdings.ts';
import { liveHoldings, type Ready } from './live-holdings.ts';
import { checkMessageText } from './message/check.ts';
import { answerQuote, quotationsFor } from './quote/answer.ts';
import { type Radar, radarOf } from './radar/radar.ts';
import type { Survey } from './radar/survey.ts';
import type { Suggestion } from './suggest/entry.ts';
import type { NoteKind } from './suggest/note.ts';

/** An article by what tells a reader which one it is. */
export type FoundFile = Pick<Article, 'file' | 'outlet' | 'headline'>;

/** An open corpus that answers questions, in data that can be sent elsewhere. */
export interface Desk {
  readonly corpus: Corpus;
  /** Answers a question in the words it was typed. Throws a Mistake that says what to type instead. */
  ask(query: string, filters?: Filters): Answer;
  /**
   * Looks up where words stand as somebody's, and how; `speaker` puts those given to that person first. Throws a
   * Mistake when there is no word.
   */
  quote(words: string, speaker?: string, filters?: Filters): QuoteAnswer;
  /** What anybody is quoted with on what a question is about. */
  quotations(query: string, filters?: Filters): QuoteAnswer;
  /** A line of an article with its neighbours, by its `placeKey`. Throws a Mistake when it is there no more. */
  context(key: string, query: string): Context;
  /** Checks a whole message, claim by claim. Throws a Mistake when it is empty or too long. */
  message(text: string, filters?: Filters): MessageAnswer;
  /** What the corpus holds, or one file of it. Throws a Mistake when no file or more than one has `file` in its name. */
  sources(file?: string, filters?: Filters): SourcesAnswer;
  /**
   * On what the articles disagree, all or those on a topic, the worst listed, without what is put aside or that alone. Throws a
   * Mistake when the topic is too long.
   */
  conflicts: Radar;
  /**
   * What of these kinds the corpus can be asked and fits a text that is being typed, the most useful first. It takes some
   * milliseconds; where much has still to be read it gives what there is so far, and reads on between other work.
   */
  suggest(typed: string, kinds: readonly NoteKind[], most: number): Suggestion[];
  /** The articles whose file, outlet or headline fits a text that is being typed, the best first, at most so many. */
  files(typed: string, most: number): FoundFile[];
  /** The files of the articles that may have much of a text: all of a small corpus, else those nearest to it. */
  like(text: string): string[];
  /** Compares the articles with which that was not done when they were read. It takes seconds where they are many. */
  survey(): Survey;
}

/** What a command asks of a desk, which may answer later. */
export type AskedDesk = {
  [M in 'ask' | 'quote' | 'message' | 'sources' | 'conflicts']: (
    ...asked: Parameters<Desk[M]>
  ) => ReturnType<Desk[M]> | Promise<ReturnType<Desk[M]>>;
};

/** Opens the corpus in `dir`. Throws a Mistake when the folder holds no readable article. */
export async function openDesk(dir: string, options?: CorpusOptions): Promise<Desk> {
  return deskOn(await loadCorpus(dir, options));
}

/** A desk on a loaded corpus. */
export function deskOn(corpus: LoadedCorpus, ready?: Ready): Desk {
  return deskOf(liveHoldings(corpus, ready));
}

/** A desk that answers from what is held. */
export function deskOf(holdings: Holdings): Desk {
  const { corpus, story, quotations } = holdings;
  const ask = (query: string, filters: Filters = {}): Answer => answerQuestion(query, filters, holdings);
  const quote = (words: string, speaker?: string, filters: Filters = {}): QuoteAnswer =>
    answerQuote(words, speaker ?? null, filters, corpus, quotations);
  return {
    corpus,
    ask,
    quote,
    quotations: (query, filters = {}) =>
      quotationsFor(query, subjectWords(query), filters, corpus, quotations),
    context: (key, query) => contextOf(key, query, corpus),
    message(text, filters = {}) {
      const keep = filterFor(corpus, filters);
      const checked = checkMessageText(text, {
        ask: (question, also) => ask(question, { ...filters, ...also }),
        quote: (words, speaker) => quote(words, speaker, filters),
        held: holdings.held(text, isNarrowed(filters) ? keep : null),
      });
      return { ...checked, filters, corpus: summaryOf(corpus, filters, keep) };
    },
    sources: catalogueOf(corpus, story, quotations),
    conflicts: radarOf(corpus, holdings.disagreements),
    like: (text) => holdings.like(text).map(({ file }) => file),
    suggest: holdings.suggest,
    files: (typed, most) =>
      holdings.files(typed, most).map(({ item: { file, outlet, headline } }) => ({ file, outlet, headline })),
    survey: holdings.survey,
  };
}
