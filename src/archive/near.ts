import { readQuestion } from '../ask/question.ts';
import type { Story } from '../ask/story.ts';
import { searchTerms } from '../ask/terms.ts';
import { splitSentences } from '../corpus/sentences.ts';
import type { Article } from '../domain.ts';
import type { Events } from '../events/events.ts';
import { lazily } from '../lazily.ts';
import { Held } from '../message/figures.ts';
import { Neighbours } from '../radar/events.ts';
import { clashingFigures } from '../radar/figures.ts';
import { sensesOf } from '../radar/sense.ts';
import type { SearchEngine } from '../search/engine.ts';

/** A sentence of a message is held against the figures of the articles of so many passages that are nearest to it. */
const NEAR = 80;

/** A corpus in which what is near a text is found before it is looked at. */
export interface Searched {
  story: Story;
  engine: SearchEngine;
  events(): Events;
}

/** The articles nearest to the sentences of a text. */
function articlesNear(
  text: string,
  engine: SearchEngine,
  keep: ((article: Article) => boolean) | undefined,
): Article[] {
  const found = new Set<Article>();
  for (const { start, end } of splitSentences(text)) {
    const { terms } = readQuestion(
      text.slice(start, end),
      () => [],
      (word) => engine.knows(word),
    );
    for (const { passage } of engine.search(searchTerms(terms), NEAR, keep)) found.add(passage.article);
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
