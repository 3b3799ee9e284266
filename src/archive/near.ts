import { readQuestion } from '../ask/question.ts';
import type { Story } from '../ask/story.ts';
import { searchTerms } from '../ask/terms.ts';
import type { Article } from '../domain.ts';
import type { Events } from '../events/events.ts';
import { readQuantities } from '../extract/quantities.ts';
import { bagOf } from '../language/bag.ts';
import { lazily } from '../lazily.ts';
import { Held } from '../message/figures.ts';
import { sentencesOf } from '../message/sentences.ts';
import { Neighbours } from '../radar/events.ts';
import { clashingFigures } from '../radar/figures.ts';
import { sensesOf } from '../radar/sense.ts';
import type { SearchEngine } from '../search/engine.ts';
import { indexTerms } from '../search/index-terms.ts';

/** A sentence is held against the figures of the articles of so many passages that are nearest to it, … */
const NEAR = 80;
/** … of fewer where there are many sentences, so that no message costs more than one of so many passages, … */
const IN_ALL = 2000;
/** … and of so many at least. */
const LEAST = 4;

/** A corpus in which what is near a text is found before it is looked at. */
export interface Searched {
  story: Story;
  engine: SearchEngine;
  events(): Events;
}

/** The sentences of a message that have a figure, each once. */
function sentencesWithFigures(message: string): string[] {
  const texts = new Set(sentencesOf(message).map(({ text }) => text));
  return [...texts].filter((text) => readQuantities(text, null).length > 0);
}

/** The articles with which the figures of a message are compared: the nearest to each sentence that has one. */
function articlesNear(
  message: string,
  engine: SearchEngine,
  keep: ((article: Article) => boolean) | undefined,
): Article[] {
  const sentences = sentencesWithFigures(message);
  const most = Math.max(LEAST, Math.min(NEAR, Math.floor(IN_ALL / sentences.length)));
  const found = new Set<Article>();
  for (const sentence of sentences) {
    const { terms } = readQuestion(
      sentence,
      () => [],
      (word) => engine.knows(word),
    );
    for (const { passage } of engine.search(searchTerms(terms), most, keep)) found.add(passage.article);
  }
  return [...found];
}

/** A copy has many sentences of its original: so many of a text are looked for, spread over it, each in so many passages. */
const LOOKED_FOR = 24;
const ALIKE = 8;

/** The articles that may have much of a text: those with passages nearest to some of its sentences. */
export function articlesLike(text: string, engine: SearchEngine): Article[] {
  const sentences = sentencesOf(text);
  const step = Math.max(1, Math.ceil(sentences.length / LOOKED_FOR));
  const found = new Set<Article>();
  for (let i = 0; i < sentences.length; i += step) {
    const terms = indexTerms(bagOf(sentences[i]!.text));
    for (const { passage } of engine.search(terms, ALIKE)) found.add(passage.article);
  }
  return [...found];
}

/** What a message can be held against: the figures of the articles nearest to it, of those to `keep`. */
export function heldNear(
  message: string,
  keep: ((article: Article) => boolean) | null,
  { story, engine, events }: Searched,
): Held {
  const near = story.within(articlesNear(message, engine, keep ?? undefined));
  const senses = sensesOf(near);
  const clashes = lazily(() =>
    clashingFigures(senses, near, new Neighbours(near.articles, near)).flatMap((group) => group.clashes),
  );
  return new Held(near, senses, clashes, events());
}
