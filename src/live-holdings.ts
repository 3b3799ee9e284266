import { bagIn } from './ask/article-index.ts';
import { storyOf } from './ask/live-story.ts';
import { narrowed } from './corpus/assemble.ts';
import type { LoadedCorpus } from './domain.ts';
import { LiveEvents } from './events/live.ts';
import type { Holdings } from './holdings.ts';
import { lazily } from './lazily.ts';
import { Held } from './message/figures.ts';
import { LiveQuotations } from './quote/live.ts';
import { disagreementsOf } from './radar/compared.ts';
import { ListedDisagreements } from './radar/disagreements.ts';
import { Neighbours } from './radar/events.ts';
import { clashingFigures } from './radar/figures.ts';
import { sensesOf } from './radar/sense.ts';
import { type Clash, foundAgain, placed, type Survey } from './radar/survey.ts';
import type { SearchEngine } from './search/engine.ts';
import { MiniSearchEngine } from './search/minisearch.ts';
import { filesThatFit } from './suggest/files.ts';
import { subjectOf } from './suggest/subject.ts';
import { Vocabulary } from './suggest/vocabulary.ts';

/** What stands ready for a corpus, where there is something. */
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

/** Holdings that are all in memory. What only some questions need is read when it is first asked for. */
export function liveHoldings(corpus: LoadedCorpus, ready: Ready = {}): Holdings {
  const story = storyOf(corpus);
  const engine = ready.engine ?? new MiniSearchEngine(corpus.passages, bagIn);
  const quotations = ready.quotations ?? new LiveQuotations();
  quotations.update(corpus.articles, (article) => story.passagesOf(article));
  const senses = lazily(() => sensesOf(story));
  const events = lazily(() => new LiveEvents(corpus.articles, story));
  const neighbours = lazily(() => new Neighbours(corpus.articles, story));
  const clashing = lazily(() => clashingFigures(senses(), story, neighbours()));
  const clashes = lazily((): readonly Clash[] => {
    const found = ready.survey?.();
    return found ? foundAgain(found.clashes, story.figures) : clashing().flatMap((g) => g.clashes);
  });
  const held = lazily(() => new Held(story, senses(), clashes, events()));
  const disagreements = lazily(
    () =>
      ready.survey?.()?.disagreements ??
      disagreementsOf({
        passages: corpus.passages,
        story,
        quotations,
        clashing: clashing(),
        neighbours: neighbours(),
      }),
  );
  const listed = lazily(() => new ListedDisagreements(disagreements(), corpus.articles));
  const vocabulary = ready.vocabulary ?? new Vocabulary();
  vocabulary.update(lazily(() => subjectOf(corpus.articles, story, engine)));
  return {
    corpus,
    story,
    engine,
    quotations,
    events,
    held: (message, keep) => (keep ? liveHoldings(narrowed(corpus, keep)).held(message, null) : held()),
    disagreements: listed,
    suggest: (typed, kinds, most) => vocabulary.look(typed, kinds, most),
    files: (typed, most) => filesThatFit(corpus.articles, typed, most),
    like: () => corpus.articles,
    survey: () => ({ disagreements: disagreements(), clashes: placed(clashes()) }),
  };
}
