import type { Story } from '../ask/story.ts';
import type { Article } from '../domain.ts';
import { bagOf } from '../language/bag.ts';
import type { Interned } from './interned.ts';
import { dayOf, type Telling } from './telling.ts';

/** The names that an article is about: those in its headline, else those in its first sentence with a name. */
function subjectOf(article: Article, names: ReadonlySet<string>, story: Story): string[] {
  const namesAmong = (families: ReadonlySet<string>): string[] =>
    [...families].filter((word) => names.has(word));
  const headline = namesAmong(bagOf(article.headline ?? '').families);
  if (headline.length > 0) return headline;
  for (const passage of story.passagesOf(article)) {
    if (passage.kind !== 'body') continue;
    const own = namesAmong(story.bag(passage).families);
    if (own.length > 0) return own;
  }
  return [];
}

/** Reads what tells of which event an article is; `words` gives each word its id. */
export function tellingOf(article: Article, story: Story, words: Interned): Telling {
  const names = story.namesIn(article);
  return {
    published: dayOf(article.published),
    names: words.idsOf(names),
    subject: words.idsOf(subjectOf(article, names, story)),
    lead: words.idsOf([...story.topic(article).families].filter((f) => !/\d/.test(f))),
    words: words.idsOf(story.whole(article).families),
  };
}
