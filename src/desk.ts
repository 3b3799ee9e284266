import { answerQuestion } from './ask/answer.ts';
import { bagIn } from './ask/article-index.ts';
import { filterFor, isNarrowed, summaryOf } from './ask/filters.ts';
import { storyOf } from './ask/live-story.ts';
import { subjectWords } from './ask/subject.ts';
import { catalogueOf } from './catalogue.ts';
import { contextOf } from './corpus/context.ts';
import type { CorpusOptions } from './corpus/folder.ts';
import { loadCorpus } from './corpus/load.ts';
import type {
  Answer,
  Article,
  ConflictsAnswer,
  Context,
  Corpus,
  Filters,
  MessageAnswer,
  QuoteAnswer,
  SourcesAnswer,
} from './domain.ts';
import { LiveEvents } from './events/live.ts';
import { checkMessageText } from './message/check.ts';
import { Held } from './message/figures.ts';
import { answerQuote, quotationsFor } from './quote/answer.ts';
import { LiveQuotations } from './quote/live.ts';
import { Neighbours } from './radar/events.ts';
import { clashingFigures } from './radar/figures.ts';
import { disagreementsOf, radarOf } from './radar/radar.ts';
import { sensesOf } from './radar/sense.ts';
import { type Clash, foundAgain, placed, type Survey } from './radar/survey.ts';
import type { SearchEngine } from './search/engine.ts';
import { MiniSearchEngine } from './search/minisearch.ts';
import type { Suggestion } from './suggest/entry.ts';
import type { NoteKind } from './suggest/note.ts';
import { subjectOf } from './suggest/subject.ts';
import { Vocabulary } from './suggest/vocabulary.ts';

/** An open corpus that answers questions. */
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
  /** On what the articles disagree, all or those on a topic. Throws a Mistake when the topic is too long. */
  conflicts(topic?: string, filters?: Filters): ConflictsAnswer;
  /**
   * What of these kinds the corpus can be asked and fits a text that is being typed, the most useful first. It takes some
   * milliseconds; where much has still to be read it gives what there is so far, and reads on between other work.
   */
  suggest(typed: string, kinds: readonly NoteKind[], most: number): Suggestion[];
  /** Compares all the articles, unless that has been done. It takes seconds where they are many. */
  survey(): Survey;
}

/** Makes a thing when it is first asked for, and only then. */
function lazily<T>(make: () => T): () => T {
  let made: { thing: T } | null = null;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}

/** What of a corpus is of some articles. */
function narrowed(corpus: Corpus, keep: (article: Article) => boolean): Corpus {
  const articles = corpus.articles.filter(keep);
  return { ...corpus, articles, passages: corpus.passages.filter((p) => keep(p.article)) };
}

/** Opens the corpus in `dir`. Throws a Mistake when the folder holds no readable article. */
export async function openDesk(dir: string, options?: CorpusOptions): Promise<Desk> {
  return deskOn(await loadCorpus(dir, options));
}

/** What stands ready for a desk, where there is something. */
export interface Ready {
  /** An engine that holds the corpus's passages. */
  engine?: SearchEngine;
  /** What a survey of this very corpus has found; null as long as there is none. */
  survey?: () => Survey | null;
  /** What was quoted before the last change. */
  quotations?: LiveQuotations;
  /** What the corpus could be asked before its last change. */
  vocabulary?: Vocabulary;
}

/** A desk on a loaded corpus. */
export function deskOn(corpus: Corpus, ready: Ready = {}): Desk {
  const story = storyOf(corpus);
  const engine = ready.engine ?? new MiniSearchEngine(corpus.passages, bagIn);
  // What only some commands need is read when it is first asked for.
  const quotations = ready.quotations ?? new LiveQuotations();
  quotations.update(corpus.articles, (article) => story.passagesOf(article));
  const senses = lazily(() => sensesOf(story));
  const told = lazily(() => new LiveEvents(corpus.articles, story));
  const neighbours = lazily(() => new Neighbours(corpus.articles, story));
  const clashing = lazily(() => clashingFigures(senses(), story, neighbours()));
  const clashes = lazily((): readonly Clash[] => {
    const found = ready.survey?.();
    return found ? foundAgain(found.clashes, story.figures) : clashing().flatMap((g) => g.clashes);
  });
  const held = lazily(() => new Held(story, senses(), clashes, told()));
  const disagreements = lazily(
    () =>
      ready.survey?.()?.disagreements ??
      disagreementsOf({
        corpus,
        story,
        quotations,
        clashing: clashing(),
        neighbours: neighbours(),
      }),
  );
  const vocabulary = ready.vocabulary ?? new Vocabulary();
  vocabulary.update(lazily(() => subjectOf(corpus.articles, story, engine)));
  const ask = (query: string, filters: Filters = {}): Answer =>
    answerQuestion(query, filters, { corpus, story, engine, events: told });
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
      const searched = { filters, corpus: summaryOf(corpus, filters, keep) };
      if (!isNarrowed(filters))
        return { ...checkMessageText(text, { ask, quote, held: held() }), ...searched };
      return { ...deskOn(narrowed(corpus, keep)).message(text), ...searched };
    },
    sources: catalogueOf(corpus, story, quotations),
    conflicts: radarOf(corpus, disagreements),
    suggest: (typed, kinds, most) => vocabulary.look(typed, kinds, most),
    survey: () => ({ disagreements: disagreements(), clashes: placed(clashes()) }),
  };
}
