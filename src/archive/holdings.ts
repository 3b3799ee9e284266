import { readQuestion } from '../ask/question.ts';
import { searchTerms } from '../ask/terms.ts';
import { splitSentences } from '../corpus/sentences.ts';
import type { Article, Corpus } from '../domain.ts';
import { LiveEvents } from '../events/live.ts';
import type { Holdings } from '../holdings.ts';
import { lazily } from '../lazily.ts';
import { Held } from '../message/figures.ts';
import { LiveQuotations } from '../quote/live.ts';
import { Neighbours } from '../radar/events.ts';
import { clashingFigures } from '../radar/figures.ts';
import { disagreementsOf } from '../radar/radar.ts';
import { sensesOf } from '../radar/sense.ts';
import { placed } from '../radar/survey.ts';
import { ArchiveEngine } from '../search/archive.ts';
import type { SearchEngine } from '../search/engine.ts';
import { subjectOf } from '../suggest/subject.ts';
import { Vocabulary } from '../suggest/vocabulary.ts';
import type { Archive } from './archive.ts';
import type { ArchivedArticle } from './article.ts';

/** A sentence of a message is held against the figures of the articles of so many passages that are nearest to it. */
const NEAR = 80;

/** The articles nearest to the sentences of a message, in the order of the corpus. */
function articlesNear(
  message: string,
  engine: SearchEngine,
  keep: ((article: Article) => boolean) | undefined,
): Article[] {
  const found = new Set<Article>();
  for (const { start, end } of splitSentences(message)) {
    const { terms } = readQuestion(
      message.slice(start, end),
      () => [],
      (word) => engine.knows(word),
    );
    for (const { passage } of engine.search(searchTerms(terms), NEAR, keep)) found.add(passage.article);
  }
  return [...found];
}

/** Holdings of articles that were read before. */
export function archiveHoldings(archive: Archive): Holdings {
  const { articles, summary, problems, story } = archive;
  const engine = new ArchiveEngine(archive);
  const corpus: Corpus = {
    articles,
    problems,
    summary,
    named: (file) => archive.named(file),
    keyed: (key) => archive.keyed(key),
    passagesIn: (article) => archive.passagesIn(article as ArchivedArticle),
  };
  const quotations = new LiveQuotations();
  quotations.update(articles, (article) => story.passagesOf(article));
  const events = lazily(() => new LiveEvents(articles, story));
  const survey = lazily(() => {
    const neighbours = new Neighbours(articles, story);
    const clashing = clashingFigures(sensesOf(story), story, neighbours);
    const passages = articles.flatMap((article) => story.passagesOf(article));
    const disagreements = disagreementsOf({ passages, story, quotations, clashing, neighbours });
    return { disagreements, clashes: placed(clashing.flatMap((g) => g.clashes)) };
  });
  const vocabulary = new Vocabulary();
  vocabulary.update(lazily(() => subjectOf(articles, story, engine)));
  return {
    corpus,
    story,
    engine,
    quotations,
    events,
    held(message, keep) {
      const near = story.within(articlesNear(message, engine, keep ?? undefined));
      const senses = sensesOf(near);
      const clashes = lazily(() =>
        clashingFigures(senses, near, new Neighbours(near.articles, near)).flatMap((g) => g.clashes),
      );
      return new Held(near, senses, clashes, events());
    },
    disagreements: () => survey().disagreements,
    suggest: (typed, kinds, most) => vocabulary.look(typed, kinds, most),
    survey,
  };
}
